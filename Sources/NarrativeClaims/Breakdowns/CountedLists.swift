/// Reads lists whose parts are counted off behind their whole: 共发布120条，一是网站发布80条，二是公众号发布40条.
struct CountedLists {
    let prose: Prose
    let items: [ListItem]

    /// The breakdowns in the order of the prose, without those of wholes whose lists were read already.
    func read(besides found: [Breakdown]) -> [Breakdown] {
        items.indices.compactMap { index in
            guard index + 2 < items.count, isCounted(items[index + 1], as: 1), items[index].isTotal(in: prose),
                !found.contains(where: { $0.total == items[index].quantity })
            else { return nil }
            return breakdown(of: index)
        }
    }

    /// Nil where not every part has one number of the whole's unit: what has none, or two, is no list of parts.
    private func breakdown(of index: Int) -> Breakdown? {
        let whole = items[index]
        var parts: [Breakdown.Part] = []
        var traits: Breakdown.Traits = [.marked, .freeText]
        guard let first = marker(before: items[index + 1])?.lowerBound, first - whole.end <= Self.longestName else {
            return nil
        }
        for item in items[(index + 1)...] {
            guard item.quantity.unit == whole.quantity.unit else {
                traits.insert(.otherUnits)
                continue
            }
            guard isCounted(item, as: parts.count + 1) else {
                if marker(before: item) == nil, !startsSentence(item) { return nil }
                break
            }
            parts.append(Breakdown.Part(item))
        }
        guard parts.count > 1, let last = parts.last, !goesOn(behind: last.range.upperBound, parts.count + 1),
            !(Breakdown.sum(parts + parts) < Breakdown.sum([Breakdown.Part(whole)]))
        else { return nil }
        traits.formUnion(PartTraits(prose).traits(of: parts, in: whole.quantity, from: first))
        if whole.quantity.bound != .exact { traits.insert(.inexact) }
        return Breakdown(
            total: whole.quantity, totalLabel: whole.label, parts: parts, tail: [], asides: [], tie: .listed,
            traits: traits,
            otherTotals: [], depth: 0)
    }

    /// The most scalars between a whole and the first marker.
    static let longestName = 8

    /// Whether 一是, 二是 or so, as counted, stands right before the words of a number.
    private func isCounted(_ item: ListItem, as number: Int) -> Bool {
        guard let range = marker(before: item) else { return false }
        return ListMarker.leading(prose.scalars, at: range.lowerBound, before: range.upperBound)?.number == number
    }

    private func marker(before item: ListItem) -> Range<Int>? {
        let end = item.label.lowerBound
        // 是 ends every one, and few labels stand behind it.
        guard end > 1, prose.scalars[end - 1] == 0x662F else { return nil }
        for length in 2...3 where length <= end {
            if let marker = ListMarker.leading(prose.scalars, at: end - length, before: end), marker.style == .counted,
                marker.range.upperBound == end
            {
                return marker.range
            }
        }
        return nil
    }

    /// Whether a number stands in another sentence than the one before it.
    private func startsSentence(_ item: ListItem) -> Bool { item.gap.isBroken }

    /// Whether the paragraph goes on with a marker that has no number.
    private func goesOn(behind position: Int, _ number: Int) -> Bool {
        var part = prose.part(at: position)
        while part + 1 < prose.parts.count, !prose.parts[part + 1].startsLine { part += 1 }
        return (position..<prose.parts[part].range.upperBound).contains { place in
            guard prose.scalars[place] == 0x662F else { return false }
            return [place - 1, place - 2].contains { start in
                let marker = ListMarker.leading(prose.scalars, at: start, before: place + 2)
                return marker?.style == .counted && marker?.number == number
            }
        }
    }
}
