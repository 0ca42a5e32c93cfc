/// What the names and numbers of parts tell of their list.
struct PartTraits {
    private let prose: Prose

    init(_ prose: Prose) {
        self.prose = prose
    }

    /// The traits of a list of these parts of a whole; the words of the list begin at a place.
    func traits(of parts: [Breakdown.Part], in whole: Quantity, from start: Int) -> Breakdown.Traits {
        var traits: Breakdown.Traits = Self.looseUnits.contains(whole.unit) ? [.looseUnit] : []
        let scalars = prose.scalars
        var hasNatural = false
        var hasLegal = false
        for part in parts {
            let end = part.quantity.range.upperBound
            if part.quantity.bound != .exact { traits.insert(.inexact) }
            if ListWords.more.length(at: end, in: scalars, before: min(end + 3, scalars.count)) != nil {
                traits.insert(.open)
            }
            if isResidual(part.label) { traits.insert(.residual) }
            if ListWords.naturalPersons.isFound(in: part.label, of: scalars) { hasNatural = true }
            if ListWords.legalPersons.isFound(in: part.label, of: scalars) { hasLegal = true }
        }
        if hasNatural, hasLegal { traits.insert(.exhaustive) }
        if let last = parts.last, channels(in: start..<last.quantity.range.lowerBound) > 1 { traits.insert(.channels) }
        return traits
    }

    private static let looseUnits = UnitSet("个", "项", "类", "处", "种", "家", "块", "部")

    /// How many of the pieces between marks and numbers name a way of publishing.
    private func channels(in range: Range<Int>) -> Int {
        var count = 0
        var isCounted = false
        let scalars = prose.scalars
        let (marks, channels) = (Self.marks, ListWords.channels)
        for position in range {
            let scalar = scalars[position]
            if marks.contains(scalar) {
                isCounted = false
            } else if !isCounted,
                channels.length(at: position, in: scalars, before: range.upperBound) != nil
            {
                count += 1
                isCounted = true
            }
        }
        return count
    }

    private static let marks = ScalarSet(",、;:。()0123456789\n")

    /// Whether 其他 names what is left; 其他组织 is a kind of applicant.
    private func isResidual(_ label: Range<Int>) -> Bool {
        guard let word = ListWords.residual.first(in: label, of: prose.scalars) else { return false }
        return ListWords.organizations.length(at: word.upperBound, in: prose.scalars, before: label.upperBound) == nil
    }
}
