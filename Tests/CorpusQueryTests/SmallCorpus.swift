import DocumentModel
import ReportModel
import TextSupport

/// Corpora of invented organs.
enum SmallCorpus {
    struct Entry {
        var organ: Organ
        var year: Int
        var form: Form
        var cells: [String: CellValue]

        init(
            _ name: String, _ county: String?, _ year: Int, _ form: Form = .edition2021,
            _ cells: [String: CellValue] = [:]
        ) {
            organ = Organ(name: name, county: county)
            self.year = year
            self.form = form
            self.cells = cells
        }
    }

    static func make(_ entries: [Entry]) -> Corpus {
        var corpus = Corpus()
        _ = corpus.add(
            entries.enumerated().map { index, entry in
                var cells = ReportCells()
                for (text, value) in entry.cells {
                    if let address = CellAddress(text) { cells[address] = Cell(value) }
                }
                let source = Source(path: "\(index).txt", size: 1, hash: ContentHash(of: "\(index)"))
                return (
                    Report(
                        organ: entry.organ, year: entry.year, edition: entry.form.edition,
                        isShortened: entry.form.isShortened, source: source), cells
                )
            })
        return corpus
    }

    static func number(_ raw: String) -> CellValue {
        guard case .number(let number) = NumberText.read(raw) else { return .unreadable(raw: raw) }
        return .number(number, raw: raw)
    }

    /// 城关镇人民政府 is there in two counties and once without a county; 柳溪镇 has a revision of 2024.
    static let counties = make([
        Entry("清河县柳溪镇人民政府", "清河县", 2024),
        Entry("清河县柳溪镇人民政府", "清河县", 2023),
        Entry("清河县柳溪镇人民政府", "清河县", 2020, .edition2019),
        Entry("清河县柳溪镇人民政府", "清河县", 2024),
        Entry("清河县杏林乡人民政府", "清河县", 2024),
        Entry("城关镇人民政府", "清河县", 2024),
        Entry("城关镇人民政府", "白石县", 2024),
        Entry("城关镇人民政府", nil, 2023),
        Entry("白石县民政局", "白石县", 2022),
    ])
}
