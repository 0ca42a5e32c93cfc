import CorpusQuery
import ReportModel
import TextSupport

/// Completes paths segment by segment: organs, years, cell addresses in English and in the form's own words, sections.
struct PathCompletion {
    private let corpus: Corpus
    private let language: Language
    private let withPlaces: Bool

    init(_ corpus: Corpus, _ language: Language, withPlaces: Bool) {
        self.corpus = corpus
        self.language = language
        self.withPlaces = withPlaces
    }

    func candidates(_ typed: String) -> [CompletionEngine.Candidate] {
        let parts = typed.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let stem = parts.dropLast().map { $0 + "/" }.joined()
        let last = parts.last ?? ""
        let county = parts[0].hasPrefix("county:") ? 1 : 0
        switch parts.count - county {
        case 0: return counties(last)
        case 1: return organs(last, stem) + (stem.isEmpty ? counties(last) + bare(last) : [])
        case 2: return years(of: parts[county], last, stem)
        case 3 where withPlaces: return places(last, stem)
        default: return []
        }
    }

    /// Organs whose names begin with what is typed, else those that have it somewhere.
    private func organs(_ typed: String, _ stem: String) -> [CompletionEngine.Candidate] {
        let county = stem.hasPrefix("county:") ? String(stem.dropFirst(7).dropLast()) : nil
        let organs = Set(corpus.reports.map(\.organ).filter { county == nil || $0.county == county })
        let names = Set(organs.map(\.name)).sorted()
        let beginning = names.filter { $0.hasPrefix(typed) }
        let fitting = beginning.isEmpty ? names.filter { $0.contains(typed) } : beginning
        return fitting.map { CompletionEngine.Candidate("\(stem)\($0)/") }
    }

    private func counties(_ typed: String) -> [CompletionEngine.Candidate] {
        guard !typed.isEmpty, typed.hasPrefix("county:") || "county:".hasPrefix(typed) else { return [] }
        return Set(corpus.reports.compactMap(\.organ.county)).sorted().map { "county:\($0)/" }
            .filter { $0.hasPrefix(typed) }.map { CompletionEngine.Candidate($0) }
    }

    /// What can stand alone: all, last, and places in every report.
    private func bare(_ typed: String) -> [CompletionEngine.Candidate] {
        let words = ["all", "last"].filter { !typed.isEmpty && $0.hasPrefix(typed) }.map {
            CompletionEngine.Candidate("\($0) ")
        }
        return words + (withPlaces && !typed.isEmpty ? places(typed, "") : [])
    }

    private func years(of organ: String, _ typed: String, _ stem: String) -> [CompletionEngine.Candidate] {
        let reports = corpus.reports.filter { organ == "*" || $0.organ.name.contains(organ) || organ.hasPrefix("{") }
        return Set(reports.map(\.year)).sorted().map(String.init).filter { $0.hasPrefix(typed) }.map {
            CompletionEngine.Candidate(stem + $0 + (withPlaces ? "/" : " "))
        }
    }

    private func places(_ typed: String, _ stem: String) -> [CompletionEngine.Candidate] {
        let sections = SectionNumber.allCases.filter { $0.key.hasPrefix(typed) }.map {
            CompletionEngine.Candidate("\(stem)\($0.key) ", $0.title)
        }
        return AddressCompletion(language).candidates(typed).map {
            CompletionEngine.Candidate(stem + $0.text, $0.description)
        } + sections
    }
}
