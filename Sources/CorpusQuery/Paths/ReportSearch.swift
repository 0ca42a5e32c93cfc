internal import ReportModel
internal import TextSupport

/// The search for the reports of one selection.
struct ReportSearch {
    private let selection: ReportSelection
    private let corpus: Corpus
    private let reports: [Report]

    init(selection: ReportSelection, corpus: Corpus) {
        self.selection = selection
        self.corpus = corpus
        reports = corpus.reports
    }

    /// The reports, in the order of loading, and the selection with the names of organs in full.
    func find(leniently: Bool) throws(Diagnostic) -> (ReportSelection, [Int]) {
        var found = selection
        var ofOrgans: [Int] = []
        if case .named(let names) = selection.organs {
            var organs: [Organ] = []
            for name in names {
                let (organ, reports) = try organ(name, leniently: leniently)
                guard !organs.contains(organ) else { continue }
                organs.append(organ)
                ofOrgans += reports
            }
            found.organs = .named(organs.map(\.name))
        } else {
            ofOrgans = try reportsInCounty()
        }
        let years = corpus.years
        let ofYears = ofOrgans.filter { selection.includes(year: Int(years[$0])) }
        guard !ofYears.isEmpty else {
            throw ResolutionTrouble.noYear(selection, years: Set(ofOrgans.map { Int(years[$0]) }).sorted())
        }
        let ofRevision = ofRevision(ofYears)
        guard !ofRevision.isEmpty else { throw ResolutionTrouble.noRevision(selection) }
        return (found, ofRevision)
    }

    private func isInCounty(_ organ: Organ) -> Bool {
        switch selection.county {
        case .any: true
        case .unknown: organ.county == nil
        case .named(let county): organ.county?.utf8.span.isSame(as: county.utf8.span) == true
        }
    }

    /// All reports of the county; throws where there is none.
    private func reportsInCounty() throws(Diagnostic) -> [Int] {
        let inCounty = selection.county == .any ? Array(reports.indices) : reports(ofOrgans: isInCounty)
        guard !inCounty.isEmpty else { throw ResolutionTrouble.unknownCounty(selection, corpus) }
        return inCounty
    }

    /// The reports of some organs: organs are looked at, of which there are far fewer.
    private func reports(ofOrgans isWanted: (Organ) -> Bool) -> [Int] {
        let areWanted = corpus.organs.organs.map(isWanted)
        let numbers = corpus.organNumbers
        return numbers.indices.filter { areWanted[Int(numbers[$0])] }
    }

    /// The reports of the organs of a name.
    private func reports(ofOrgansNamed name: String) -> [Int] {
        let organs = corpus.organs.numbers(named: name).filter { isInCounty(corpus.organs.organs[$0]) }
        let numbers = corpus.organNumbers.span
        var found: [Int] = []
        for organ in organs {
            for report in numbers.indices where numbers[report] == organ { found.append(report) }
        }
        return organs.count > 1 ? found.sorted() : found
    }

    private func ofRevision(_ candidates: [Int]) -> [Int] {
        guard let revision = selection.revision else {
            return candidates.filter(corpus.isNewest)
        }
        return candidates.filter { reports[$0].revision == revision }
    }

    /// The one organ that a name, or a part of it, means, with its reports.
    ///
    /// Parts of names are compared as bytes: to look for equivalent spellings would take ten times as long.
    private func organ(_ name: String, leniently: Bool) throws(Diagnostic) -> (Organ, [Int]) {
        var matches = reports(ofOrgansNamed: name)
        if matches.isEmpty {
            let inCounty = try reportsInCounty()
            if leniently {
                matches = reports { isInCounty($0) && $0.name.utf8.span.contains(name.utf8.span) }
            }
            if matches.isEmpty {
                let names = OrganNumbers(inCounty, in: corpus).organs.map(\.name)
                throw ResolutionTrouble.unknownOrgan(name, nearest: NearestNames(to: name, among: names).found)
            }
        }
        let organ = reports[matches[0]].organ
        if matches.contains(where: { reports[$0].organ != organ }) {
            throw ResolutionTrouble.severalOrgans(name, OrganNumbers(matches, in: corpus).organs, corpus)
        }
        return (organ, matches)
    }
}

/// The names that a mistyped one may have meant: those that contain it, then those that differ little.
struct NearestNames {
    /// Up to three names, the nearest first.
    let found: [String]

    init(to name: String, among names: some Sequence<String>) {
        let typed = Array(name.unicodeScalars)
        let limit = max(1, typed.count / 4)
        let near = Set(names).compactMap { candidate -> (distance: Int, name: String)? in
            if candidate.utf8.span.contains(name.utf8.span) { return (0, candidate) }
            let distance = EditDistance.between(typed, Array(candidate.unicodeScalars), limit: limit)
            return distance.map { ($0, candidate) }
        }
        found = near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
    }
}
