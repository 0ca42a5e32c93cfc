import ReportModel
import TextSupport

/// How surely the tables of a source are those of the form: by how many of their labels are worded as the form has them.
struct TableCertainty {
    /// By the tables' order.
    private var counts = [(all: Int, variants: Int, fuzzy: Int)](repeating: (0, 0, 0), count: FormTable.allCases.count)

    mutating func take(_ label: LabelMatch, isVariant: Bool) {
        guard let table = label.table else { return }
        counts[table.position].all += 1
        if label.isFuzzy {
            counts[table.position].fuzzy += 1
        } else if isVariant {
            counts[table.position].variants += 1
        }
    }

    /// A note for each table that has labels in other words than the form's.
    var notes: [ReadingNote] {
        FormTable.allCases.compactMap { table in
            let count = counts[table.position]
            guard count.variants + count.fuzzy > 0 else { return nil }
            let exact = count.all - count.variants - count.fuzzy
            let share = 100 * exact / count.all
            var zh = ["\(exact) 个与规定格式一致"]
            var en = ["\(exact) as in the form"]
            if count.variants > 0 {
                zh.append("\(count.variants) 个为已知的其他写法")
                en.append("\(count.variants) in another known wording")
            }
            if count.fuzzy > 0 {
                zh.append("\(count.fuzzy) 个只是近似")
                en.append("\(count.fuzzy) only close to it")
            }
            return ReadingNote(
                .tableMatch,
                LocalizedText(
                    zh: "表\(table.numeral)认出 \(count.all) 处栏目名称：\(zh.joined(separator: "，"))（把握 \(share)%）",
                    en: "table \(table.numeral) has \(count.all) labels that are known: \(en.joined(separator: ", ")) "
                        + "(\(share)% sure)"))
        }
    }
}

extension FormTable {
    /// Its place among all tables, from 0.
    fileprivate var position: Int { rawValue - Self.disclosure.rawValue }
}
