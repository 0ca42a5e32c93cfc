internal import NarrativeClaims
internal import TextSupport

/// A line of the list of known citations (`KnownCitations`).
struct ListEntry {
    let kind: Kind
    /// The fields, the kind first, without blanks at their ends.
    let fields: [String]
    private let line: Int

    /// The kinds of lines, with the number of their fields.
    enum Kind: String, CaseIterable {
        case document
        case wrongTitle = "wrong-title"
        case oldWording = "old-wording"
        case wrongTerm = "wrong-term"
        case era
        case abolished

        var fieldCount: Int {
            switch self {
            case .document: 5
            case .wrongTitle, .wrongTerm: 3
            case .oldWording, .era, .abolished: 4
            }
        }
    }

    /// Reads a line; nil for a comment or a blank line.
    init?(_ text: Substring, number: Int) throws(Diagnostic) {
        guard let fields = ListText.fields(of: text), let name = fields.first else { return nil }
        guard let kind = Kind(rawValue: name) else {
            let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw Self.wrong(
                number, LocalizedText(zh: "没有“\(name)”这一种类", en: "no kind of line is called “\(name)”"),
                hint: LocalizedText(zh: "种类有：\(kinds)", en: "the kinds are \(kinds)"), word: name)
        }
        guard fields.count == kind.fieldCount else {
            throw Self.wrong(
                number,
                LocalizedText(
                    zh: "\(name) 应有 \(kind.fieldCount) 栏，实有 \(fields.count) 栏",
                    en: "\(name) has \(kind.fieldCount) fields, this line has \(fields.count)"),
                hint: LocalizedText(zh: "各栏以制表符分隔", en: "fields are parted by tabs"), word: name)
        }
        guard !fields.contains("") else {
            throw Self.wrong(number, LocalizedText(zh: "有一栏是空的", en: "a field is empty"), word: name)
        }
        self.kind = kind
        self.fields = fields
        line = number
    }

    /// The line as a document.
    func document() throws(Diagnostic) -> KnownCitations.Document {
        guard let number = CitationReader.number(fields[2]) else {
            throw Self.wrong(
                line, LocalizedText(zh: "文号“\(fields[2])”读不懂", en: "“\(fields[2])” is no number of a document"),
                hint: LocalizedText(
                    zh: "写法如：国办函〔2020〕109号、国务院令第711号", en: "write it like 国办函〔2020〕109号 or 国务院令第711号"),
                word: fields[2])
        }
        let title = TextFolding.scalars(of: fields[1])
        let republic = TextFolding.scalars(of: "中华人民共和国")
        return KnownCitations.Document(
            KnownCitations.DocumentContent(
                title: fields[1], number: fields[2],
                issuer: Array(TextFolding.scalars(of: fields[2])[number.issuer]), year: number.year,
                serial: number.serial, name: title,
                core: title.starts(with: republic) ? Array(title.dropFirst(republic.count)) : title,
                keyword: WordList(fields[3]), years: try years(4)))
    }

    /// The line as a wrong wording and the right one.
    func wording(years: ClosedRange<Int>?) -> KnownCitations.Wording {
        KnownCitations.Wording(wrong: fields[1], right: fields[2], years: years)
    }

    /// The fiscal years of a field: `2019-2020`, `2021-`, `-2018` or `2020`.
    func years(_ field: Int) throws(Diagnostic) -> ClosedRange<Int> {
        let parts = fields[field].split(separator: "-", omittingEmptySubsequences: false)
        let years = parts.map { $0.count == 4 ? Int($0) : nil }
        let first = parts.first?.isEmpty == true ? 0 : years.first ?? nil
        let last = parts.last?.isEmpty == true ? 9999 : years.last ?? nil
        guard (1...2).contains(parts.count), let first, let last, first <= last, fields[field] != "-" else {
            throw Self.wrong(
                line, LocalizedText(zh: "年度“\(fields[field])”读不懂", en: "“\(fields[field])” are no years"),
                hint: LocalizedText(
                    zh: "写法如：2019-2020、2021-、-2018、2020", en: "write them like 2019-2020, 2021-, -2018 or 2020"),
                word: fields[field])
        }
        return first...last
    }

    private static func wrong(
        _ line: Int, _ what: LocalizedText, hint: LocalizedText? = nil, word: String
    ) -> Diagnostic {
        Diagnostic(
            .setting, LocalizedText(zh: "第 \(line) 行：\(what.zh)", en: "line \(line): \(what.en)"), hint: hint,
            word: word)
    }
}
