/// Reads lists of parts before their wholes: 甲类3条、乙类47条，共计50条.
struct SummedLists {
    let prose: Prose
    let items: [ListItem]

    /// The breakdowns in the order of the prose.
    func read() -> [Breakdown] {
        items.indices.compactMap { index in
            guard index > 0, items[index].isSum(in: prose), !hasList(behind: index) else { return nil }
            return breakdown(at: index)
        }
    }

    /// Whether the number is a whole with its own list behind it.
    private func hasList(behind index: Int) -> Bool {
        guard index + 1 < items.count else { return false }
        let gap = items[index + 1].gap
        return gap.opener != nil && !gap.isBroken
    }

    private func breakdown(at index: Int) -> Breakdown? {
        let whole = items[index]
        var parts: [Breakdown.Part] = []
        var asides: [Breakdown.Part] = []
        var traits: Breakdown.Traits = [.marked]
        var place = index
        while place > 0, goesOn(back: place, isFirst: place == index) {
            place -= 1
            let item = items[place]
            if item.isMeasure { continue }
            if item.quantity.unit == whole.quantity.unit || item.quantity.unit == .none {
                parts.append(Breakdown.Part(item))
            } else {
                traits.insert(.otherUnits)
                if item.mayBePart(of: whole) { asides.append(Breakdown.Part(item)) }
            }
        }
        guard parts.count > 1 else { return nil }
        parts.reverse()
        traits.formUnion(PartTraits(prose).traits(of: parts, in: whole.quantity, from: parts[0].label.lowerBound))
        if whole.quantity.bound != .exact { traits.insert(.inexact) }
        return Breakdown(
            total: whole.quantity, totalLabel: whole.label, parts: parts, tail: [], asides: asides.reversed(),
            tie: .summed, traits: traits,
            otherTotals: [], depth: 0)
    }

    /// Whether the item before a place belongs to the same list as the item at it.
    private func goesOn(back place: Int, isFirst: Bool) -> Bool {
        let gap = items[place].gap
        guard !gap.isBroken, gap.opener?.isDistributive ?? true, gap.commas <= 1, !items[place - 1].isSum(in: prose)
        else {
            return false
        }
        return isFirst || items[place].label.count <= Self.longestLabel
    }

    /// The longest name of a part, in scalars.
    private static let longestLabel = 24
}
