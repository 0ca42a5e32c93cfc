import CorpusQuery
import ReportModel
import TextSupport

/// Completes the last word of a condition: a field, or behind `=` or `~` what the field before it can be.
///
/// Conditions hold blanks, so what is put in begins with a quotation mark that the person closes.
struct ConditionCompletion {
    private let corpus: Corpus
    private let language: Language

    init(_ corpus: Corpus, _ language: Language) {
        self.corpus = corpus
        self.language = language
    }

    func candidates(_ typed: String) -> [CompletionEngine.Candidate] {
        // What holds quotation marks of its own is best left to the person.
        guard !typed.contains("'"), !typed.contains("\"") else { return [] }
        let words = typed.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let last = words.last ?? ""
        let head = typed.dropLast(last.count)
        return offers(behind: words.dropLast().filter { !$0.isEmpty }).filter { $0.text.hasPrefix(last) }.map { offer in
            CompletionEngine.Candidate(open: "'\(head)\(offer.text) ", offer.meaning?[language])
        }
    }

    private typealias Offer = (text: String, meaning: LocalizedText?)

    private func offers(behind words: [String]) -> [Offer] {
        guard let sign = words.last, ["=", "!=", "~"].contains(sign), let field = words.dropLast().last else {
            return fields
        }
        switch field {
        case "state": return CellState.allCases.map { ($0.name, $0.wording) }
        case "county": return names(corpus.reports.compactMap(\.organ.county))
        case "organ": return names(corpus.reports.map(\.organ.name))
        case "row": return names(CellAddress.all.map(\.row))
        case "column": return names(CellAddress.all.map(\.column))
        default: return fields
        }
    }

    private func names(_ names: [String]) -> [Offer] { Set(names).sorted().map { ($0, nil) } }

    private var fields: [Offer] { CellFilter.fields.map { ($0, Self.meanings[$0]) } }

    private static let meanings: [String: LocalizedText] = [
        "value": LocalizedText(zh: "数值", en: "the number"),
        "year": LocalizedText(zh: "年度", en: "the fiscal year"),
        "change": LocalizedText(zh: "与本机关上年数之差", en: "the number less that of the year before"),
        "organ": LocalizedText(zh: "机关", en: "the organ's name"),
        "county": LocalizedText(zh: "县（区）", en: "the county"),
        "state": LocalizedText(zh: "状态", en: "number, blank, dash, unreadable or absent"),
        "row": LocalizedText(zh: "行", en: "the row of the form"),
        "column": LocalizedText(zh: "列", en: "the column of the form"),
    ]
}
