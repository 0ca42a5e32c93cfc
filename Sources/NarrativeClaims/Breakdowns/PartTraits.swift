/// What the names and numbers of parts tell of their list.
struct PartTraits {
    private let prose: Prose

    init(_ prose: Prose) {
        self.prose = prose
    }

    /// The traits of a list of these parts of a whole; the words of the list begin at a place.
    func traits(of parts: [Breakdown.Part], in whole: Quantity, from start: Int) -> Breakdown.Traits {
        var traits: Breakdown.Traits = Self.looseUnits.contains(whole.unit) ? [.looseUnit] : []
        if ListItem.published.contains(whole.unit) { traits.insert(.published) }
        if hasMixedMarks(parts) { traits.insert(.mixedMarks) }
        let scalars = prose.scalars
        for part in parts {
            let end = part.quantity.range.upperBound
            if part.quantity.bound != .exact { traits.insert(.inexact) }
            if ListWords.more.length(at: end, in: scalars, before: min(end + 3, scalars.count)) != nil {
                traits.insert(.open)
            }
            if ListWords.moreYears.isFound(in: part.label, of: scalars) { traits.insert(.otherYears) }
            if isResidual(part.label) { traits.insert(.residual) }
        }
        if isNamed(in: parts, by: ListWords.naturalPersons), isNamed(in: parts, by: ListWords.legalPersons) {
            traits.insert(.exhaustive)
        }
        if let last = parts.last, namesChannels(in: start..<last.quantity.range.lowerBound) {
            traits.insert(.channels)
        }
        return traits
    }

    private static let looseUnits = UnitSet("个", "项", "类", "处", "种", "家", "块", "部")

    private func isNamed(in parts: [Breakdown.Part], by words: WordList) -> Bool {
        parts.contains { words.isFound(in: $0.label, of: prose.scalars) }
    }

    private func hasMixedMarks(_ parts: [Breakdown.Part]) -> Bool {
        let marks = parts.dropFirst().map { $0.label.lowerBound > 0 ? prose.scalars[$0.label.lowerBound - 1] : 0 }
        guard let first = marks.firstIndex(of: 0x3001) else { return false }
        return marks[first...].contains(0x2C)
    }

    /// Whether more than one of the pieces between marks and numbers names a way of publishing.
    private func namesChannels(in range: Range<Int>) -> Bool {
        let scalars = prose.scalars
        guard let first = ListWords.channels.first(in: range, of: scalars),
            let mark = (first.lowerBound..<range.upperBound).first(where: { Self.marks.contains(scalars[$0]) })
        else { return false }
        return ListWords.channels.isFound(in: mark..<range.upperBound, of: scalars)
    }

    private static let marks = ScalarSet(",、;:。()0123456789\n")

    /// Whether 其他 names what is left; 其他组织 is a kind of applicant.
    private func isResidual(_ label: Range<Int>) -> Bool {
        guard let word = ListWords.residual.first(in: label, of: prose.scalars) else { return false }
        return ListWords.organizations.length(at: word.upperBound, in: prose.scalars, before: label.upperBound) == nil
    }
}
