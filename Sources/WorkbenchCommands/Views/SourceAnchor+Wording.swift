import DocumentModel
import TextSupport

extension SourceAnchor {
    /// The place in words, for people; nil for line and column, which speak for themselves.
    var wording: LocalizedText? {
        switch self {
        case .text: nil
        case .grid(let table, let row, let column):
            LocalizedText(
                zh: "第 \(table) 张表第 \(row) 行第 \(column) 列", en: "table \(table), row \(row), column \(column)")
        case .sheet(let number, _, _):
            LocalizedText(
                zh: "第 \(number) 张工作表 \(description.drop { $0 != "!" }.dropFirst())",
                en: "sheet \(number), \(description.drop { $0 != "!" }.dropFirst())")
        case .box(let page, let x, let y, _, _):
            LocalizedText(
                zh: "第 \(page) 页，距左 \(x) 点、距上 \(y) 点", en: "page \(page), \(x) points from the left, \(y) from the top")
        }
    }
}
