internal import DocumentModel
package import RelationalQueries
package import ReportModel
internal import Synchronization
package import TextSupport

/// The table `sections`: a row for each of the six sections of each report.
///
/// Sources are read only where a query asks for what stands in them, each once for all of its sections.
package struct SectionsRelation: Relation {
    /// The table's name.
    package let name = "sections"
    /// The columns from left to right.
    package let columns: [RelationColumn]
    private let corpus: Corpus
    private let rows: ReportRows
    private let lastRead: LastRead

    private enum Part: Int, CaseIterable {
        case section = 7
        case title, heading, text, place
    }

    /// Makes the table of a corpus from the rows of just that corpus; `read` reads the text of a report by its number.
    package init(
        _ corpus: Corpus, _ rows: ReportRows, read: @escaping @Sendable (Int) throws(Diagnostic) -> ReportText
    ) {
        self.corpus = corpus
        self.rows = rows
        lastRead = LastRead(read)
        columns = ReportColumn.columns(rows.count) + Part.allCases.map(Self.column)
    }

    private static func column(_ part: Part) -> RelationColumn {
        let (zh, en): (String, String) =
            switch part {
            case .section: ("s1 到 s6", "s1 to s6")
            case .title: ("表上的标题", "the title on the form")
            case .heading: ("原文的标题；没有这一部分时为 NULL", "the heading as printed; NULL where there is no such section")
            case .text: ("正文，每句一行，不含表格", "the text, a line for each sentence, without tables")
            case .place: ("标题在文件中的位置", "where the heading stands in the file")
            }
        return RelationColumn(
            "\(part)", .text, LocalizedText(zh: zh, en: en),
            lookup: part == .section ? .init(share: 0.17, isIndexed: false) : nil, isKey: part == .section)
    }

    /// How many sections the forms have.
    package var rowCount: Int { rows.count * SectionNumber.allCases.count }

    /// The sections of reports that meet conditions on path, organ, county and year, with a number.
    package func rows(where conditions: [RowCondition], in order: [RowOrder]) -> RowSet {
        let lists = conditions.filter { $0.column == Part.section.rawValue }.compactMap(\.texts)
        let wanted = SectionNumber.allCases.filter { number in lists.allSatisfy { $0.contains(number.key) } }
        return RowSet(
            groups: rows.places(where: conditions, in: order, of: corpus),
            stride: SectionNumber.allCases.count,
            runs: [wanted.map { $0.rawValue - 1..<$0.rawValue }])
    }

    /// What a column says of a section; throws what keeps the source from being read.
    package func value(_ column: Int, of row: Int) throws(Diagnostic) -> RelationValue {
        let (place, index) = row.quotientAndRemainder(dividingBy: SectionNumber.allCases.count)
        if let column = ReportColumn(rawValue: column) { return rows.value(column, place, in: corpus) }
        let number = SectionNumber.allCases[index]
        let part = Part(rawValue: column)
        switch part {
        case .section, nil: return .text(number.key)
        case .title: return .text(number.title)
        case .heading, .text, .place: break
        }
        let text = try lastRead.text(of: rows.reports[place])
        guard let section = text.narrative.section(number) else { return .null }
        switch part {
        case .heading: return .text(text.document.string(section.heading))
        case .place: return .text(section.heading.anchor.description)
        default: return .text(section.parts.map { text.document.string($0.piece) }.joined(separator: "\n"))
        }
    }

    /// The numbers of a column, of many sections at once.
    package func fillNumbers(
        _ column: Int, of rows: Span<Int>, values: inout MutableSpan<Int64>, kinds: inout MutableSpan<UInt8>
    ) {
        guard let column = ReportColumn(rawValue: column) else { return }
        self.rows.fillNumbers(
            column, of: rows, stride: SectionNumber.allCases.count, values: &values, kinds: &kinds)
    }
}

/// Reads texts, and keeps the last: the sections of a report follow each other.
private final class LastRead: Sendable {
    private let read: @Sendable (Int) throws(Diagnostic) -> ReportText
    private let last = Mutex<(report: Int, text: ReportText)?>(nil)

    init(_ read: @escaping @Sendable (Int) throws(Diagnostic) -> ReportText) {
        self.read = read
    }

    func text(of report: Int) throws(Diagnostic) -> ReportText {
        if let last = last.withLock({ $0 }), last.report == report { return last.text }
        let text = try read(report)
        last.withLock { $0 = (report, text) }
        return text
    }
}
