internal import DocumentModel
package import ReportModel
internal import TextSupport

/// A report made of cells, and perhaps of prose: every cell of its form says 0 unless it is told otherwise.
package struct ExampleReport: Sendable {
    /// The edition of the form that it follows.
    package let edition: Edition
    /// Whether 其他处理 is one row in a form of the 2021 edition.
    package let isShortened: Bool
    /// The organ that reports.
    package let organ: Organ
    /// The fiscal year that it is on.
    package let year: Int
    /// The day of publication as year, month and day; nil where none is stated.
    package let published: [Int]?
    /// The address of the page that it is; nil for a report that is no page.
    package let address: String?
    /// What cells say, as published, in the order in which it is set; nil for a cell that is absent. An address or the
    /// beginning of one, `t3.denied`, for all cells below it.
    package let cells: KeyValuePairs<String, String?>
    /// Its prose; nil where only the cells are of interest.
    package let prose: ExampleProse?
    /// What a reader noted of it.
    package let notes: [ReadingNote]

    /// Makes a report from what is other than in order.
    package init(
        _ edition: Edition = .y2021, isShortened: Bool = false, organ: Organ = organ, year: Int = 2024,
        published: [Int]? = nil, address: String? = nil, cells: KeyValuePairs<String, String?> = [:],
        prose: ExampleProse? = nil,
        notes: [ReadingNote] = []
    ) {
        self.edition = edition
        self.isShortened = isShortened
        self.organ = organ
        self.year = year
        self.published = published
        self.address = address
        self.cells = cells
        self.prose = prose
        self.notes = notes
    }

    /// The invented organ of nearly all examples.
    package static let organ = Organ(name: "清河县柳溪镇人民政府", county: "清河县")

    /// What is told of cells that the form does not have; empty in a sound example.
    package var unknownCells: [String] {
        cells.map(\.key).filter { key in !form.addresses.contains { Self.covers(key, $0) } }
    }

    private var form: Form { Form.of(edition, isShortened: isShortened) }

    private static func covers(_ key: String, _ address: CellAddress) -> Bool {
        let text = address.description
        return text == key || text.hasPrefix(key + ".")
    }
}

extension ExampleReport {
    /// The report as a reader would have made it, from a file of this path; every cell stands on a line of its own.
    package func assembled(path: String) -> (report: Report, cells: ReportCells) {
        let date = published.flatMap {
            PublicationDate(year: $0[0], month: $0[1], day: $0[2], place: .text(line: 1, column: 1))
        }
        let report = Report(
            organ: organ, year: year, edition: edition, isShortened: isShortened,
            source: Source(path: path, size: 0, hash: ContentHash(of: path)),
            publication: Publication(date: date, address: address), notes: notes)
        var values = ReportCells()
        for (line, address) in form.addresses.enumerated() {
            let text = cells.last { Self.covers($0.key, address) }.map(\.value) ?? "0"
            let place = PackedAnchor(.text(line: line + 1, column: 1))
            values[address] = text.map { Cell(Self.value($0), at: place) } ?? Cell(.absent)
        }
        return (report, values)
    }

    private static func value(_ text: String) -> CellValue {
        switch NumberText.read(text) {
        case .number(let number): .number(number, raw: text)
        case .blank: .blank
        case .dash: .dash(raw: text)
        case .unreadable: .unreadable(raw: text)
        }
    }
}

extension RuleExample {
    /// The example's reports: those that the report is held against, then the report itself.
    package var reports: [ExampleReport] { others + [report] }

    /// A corpus of the example's reports, in their order.
    package var corpus: Corpus {
        var corpus = Corpus()
        _ = corpus.add(reports.enumerated().map { $1.assembled(path: "\($1.year)-\($0).txt") })
        return corpus
    }
}
