import DocumentModel
import ReportDiff
import ReportModel
import TextSupport

/// Invented reports by their cells, for comparisons.
struct ComparedReports {
    /// One report for each form, of 清河县柳溪镇人民政府 and the years from 2020.
    static func corpus(_ reports: [(Form, [String: CellValue])]) -> Corpus {
        var corpus = Corpus()
        _ = corpus.add(
            reports.enumerated().map { index, report in
                var cells = ReportCells()
                for (address, value) in report.1 {
                    guard let address = CellAddress(address) else { continue }
                    cells[address] = Cell(value)
                }
                let source = Source(path: "\(index).txt", size: 1, hash: ContentHash(of: "\(index)"))
                return (
                    Report(
                        organ: Organ(name: "清河县柳溪镇人民政府", county: "清河县"), year: 2020 + index,
                        edition: report.0.edition, isShortened: report.0.isShortened, source: source), cells
                )
            })
        return corpus
    }

    /// Two reports of the form of 2021 in which every cell is 0 but for these.
    static func pair(_ old: [String: String], _ new: [String: String]) -> (old: ReportInCorpus, new: ReportInCorpus) {
        func cells(_ given: [String: String]) -> [String: CellValue] {
            Dictionary(
                uniqueKeysWithValues: Form.edition2021.addresses.map { address in
                    let text = given[address.description] ?? "0"
                    return (address.description, text.isEmpty ? .blank : number(text))
                })
        }
        let corpus = corpus([(.edition2021, cells(old)), (.edition2021, cells(new))])
        return (ReportInCorpus(0, of: corpus), ReportInCorpus(1, of: corpus))
    }

    /// A cell that says a number, or that cannot be read.
    static func number(_ raw: String) -> CellValue {
        guard case .number(let number) = NumberText.read(raw) else { return .unreadable(raw: raw) }
        return .number(number, raw: raw)
    }
}
