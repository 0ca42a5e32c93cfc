import CorpusQuery
import ReportModel
import TextSupport

/// Completes the segments of a cell address.
struct AddressCompletion {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    /// Candidates that go on from what is typed: `t3.new.`, `三.本年新收政府信息公开申请数量.`.
    func candidates(_ typed: String) -> [CompletionEngine.Candidate] {
        let segments = typed.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let isEnglish = typed.isEmpty || typed.unicodeScalars.first?.isASCII == true
        return isEnglish ? english(segments) : chinese(segments)
    }

    private func english(_ segments: [String]) -> [CompletionEngine.Candidate] {
        let known = segments.dropLast()
        let last = segments.last ?? ""
        var seen: Set<String> = []
        return CellAddress.all.compactMap { address in
            let parts = address.segments
            guard parts.count > known.count, zip(parts, known).allSatisfy({ $0 == $1 || $1 == "*" }) else { return nil }
            let next = String(parts[known.count])
            guard next.hasPrefix(last), seen.insert(next).inserted else { return nil }
            let text = (known + [next]).joined(separator: ".")
            return CompletionEngine.Candidate(
                text + (parts.count == known.count + 1 ? " " : "."), meaning(address, known.count))
        }
    }

    /// What the segment at an index of an address means.
    private func meaning(_ address: CellAddress, _ index: Int) -> String? {
        guard let form = Form.all.first(where: { $0.has(address) }) else { return nil }
        if index == 0 {
            return LocalizedText(zh: "表\(address.table.numeral)", en: "table \(address.table.rawValue)")[language]
        }
        if index == address.segments.count - 1 { return form.column(of: address)?.label[language] }
        let row = form.row(of: address)
        let isGroup = index == 1 && address.segments.count == 4
        return (isGroup ? row?.groups.last?[language] : row?.label[language])
    }

    private func chinese(_ segments: [String]) -> [CompletionEngine.Candidate] {
        let known = segments.dropLast()
        let last = segments.last ?? ""
        guard let head = known.first else {
            return FormTable.allCases.map(\.numeral).filter { $0.hasPrefix(last) }.map {
                CompletionEngine.Candidate("\($0).")
            }
        }
        guard let table = FormTable.allCases.first(where: { head == $0.numeral || head == "表\($0.numeral)" }) else {
            return []
        }
        let blocks = Form.edition2021.blocks.filter { $0.table == table }
        let labels =
            known.count == 1
            ? blocks.flatMap { block in block.rows.flatMap { row in rowLabels(row) } }
            : blocks.flatMap { block in block.columns.map(\.label.text) } + blocks.flatMap { $0.rows.map(\.label.text) }
        var seen: Set<String> = []
        return labels.map(short).filter { $0.hasPrefix(last) && seen.insert($0).inserted }.compactMap { label in
            let text = (known + [label]).joined(separator: ".")
            // What would be ambiguous or unknown is not offered.
            guard let pattern = try? CellPattern(text) else { return nil }
            return CompletionEngine.Candidate(text + (pattern.cells.count == 1 ? " " : "."))
        }
    }

    private func rowLabels(_ row: FormRow) -> [String] {
        let group = row.groups.last.map { $0.text == "本年度办理结果" ? [] : [$0.text] } ?? []
        return group + [row.label.text]
    }

    /// A label without its remark in brackets.
    private func short(_ label: String) -> String {
        label.firstIndex(of: "（").map { String(label[..<$0]) } ?? label
    }
}
