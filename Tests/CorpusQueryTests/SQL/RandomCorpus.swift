import ReportModel
import RelationalQueries
import TestSupport
import TextSupport

@testable import CorpusQuery

/// Corpora of random cells in every state, of all forms, with revisions and organs that share a name.
enum RandomCorpus {
    static func make(_ count: Int, seed: UInt64) -> Corpus {
        var random = SeededRandom(seed: seed)
        return SmallCorpus.make(
            (0..<count).map { _ in
                let form = Form.all[Int.random(in: 0..<3, using: &random)]
                let organ = ["清河县柳溪镇人民政府", "城关镇人民政府", "白石县民政局", "all"].randomElement(using: &random)
                let county = ["清河县", "白石县", nil].randomElement(using: &random) ?? nil
                var cells: [String: CellValue] = [:]
                for address in CellAddress.all where form.has(address) {
                    cells["\(address)"] = value(&random)
                }
                return SmallCorpus.Entry(
                    organ ?? "", county, Int.random(in: 2019...2024, using: &random), form, cells)
            })
    }

    private static func value(_ random: inout SeededRandom) -> CellValue {
        switch Int.random(in: 0..<12, using: &random) {
        case 0: .blank
        case 1: .absent
        case 2: .dash(raw: "／")
        case 3: .unreadable(raw: "二〇")
        case 4: SmallCorpus.number("\(Int.random(in: 0...99, using: &random)).\(Int.random(in: 1...9, using: &random))")
        case 5: SmallCorpus.number("999999999999999999")
        case 6: SmallCorpus.number("-\(Int.random(in: 1...9_999_999_999, using: &random))")
        case 7: SmallCorpus.number("１２")
        default: SmallCorpus.number("\(Int.random(in: 0...5000, using: &random))")
        }
    }
}

/// Asks the tables of a corpus.
struct AskedCorpus {
    let corpus: Corpus
    let rows: ReportRows

    init(_ corpus: Corpus) {
        self.corpus = corpus
        rows = ReportRows(corpus)
    }

    func ask(_ query: String) throws -> [[QueryValue]] {
        var database = try Database()
        try database.attach(CellsRelation(corpus, rows))
        try database.attach(ReportCellsRelation(corpus, rows))
        try database.attach(ReportsRelation(corpus, rows))
        var answer: [[QueryValue]] = []
        _ = try database.run(query) { answer.append($0) }
        return answer
    }
}
