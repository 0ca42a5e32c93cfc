internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension ReportReading {
    /// Reports each wording of a list that stands in the prose, save in titles, in years for which it was right, and in
    /// sentences that say the right words too.
    func reportWordings(
        _ list: [KnownCitations.Wording], _ report: (Observation) -> Void,
        message: (_ wording: KnownCitations.Wording, _ quote: String) -> LocalizedText
    ) {
        for (number, hits) in hits.groupedInOrder(by: \.phrase) {
            let wording = list[number]
            if let years = wording.years, years.contains(self.report.year) { continue }
            let right = WordList(wording.right)
            let places = hits.map(\.range).filter { place in
                !citations.isInTitle(place.lowerBound)
                    && !right.occurs(in: prose, part(at: place.lowerBound).range)
            }
            guard let first = places.first else { continue }
            report(Observation(self, at: places, message: message(wording, prose.text(of: first))))
        }
    }
}
