internal import DocumentModel
package import ReportModel
internal import TextSupport

/// A report made of cells: every cell of its form says 0 unless it is told otherwise.
package struct ExampleReport: Sendable {
    /// The edition of the form that it follows.
    package let edition: Edition
    /// Whether 其他处理 is one row in a form of the 2021 edition.
    package let isShortened: Bool
    /// The fiscal year that it is on.
    package let year: Int
    /// What cells say, as published, in the order in which it is set; nil for a cell that is absent. An address or the
    /// beginning of one, `t3.denied`, for all cells below it.
    package let cells: KeyValuePairs<String, String?>

    /// Makes a report from the cells that say something other than 0; without any it is in order.
    package init(
        _ edition: Edition = .y2021, isShortened: Bool = false, year: Int = 2024,
        cells: KeyValuePairs<String, String?> = [:]
    ) {
        self.edition = edition
        self.isShortened = isShortened
        self.year = year
        self.cells = cells
    }

    /// The invented organ of all examples.
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
        let report = Report(
            organ: Self.organ, year: year, edition: edition, isShortened: isShortened,
            source: Source(path: path, size: 0, hash: ContentHash(of: path)))
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
    /// A corpus of the example's report and, where it has one, that of the year before.
    package var corpus: Corpus {
        var corpus = Corpus()
        let reports = [previous, report].compactMap { $0 }
        _ = corpus.add(reports.map { $0.assembled(path: "\($0.year).txt") })
        return corpus
    }
}
