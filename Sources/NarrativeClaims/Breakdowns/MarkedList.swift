/// A list whose items are marked in order: 一是…二是…三是…, （一）…（二）….
package enum MarkedList {
    /// The markers of the list that begins behind a position, in its sentence or with the next; empty where none does.
    ///
    /// The list ends with its section, where another begins, and where a heading around it goes on that is numbered in
    /// the same way. Nil where a number is missing.
    package static func markers(_ prose: Prose, behind position: Int, expecting count: Int) -> [ListMarker]? {
        let first = prose.part(at: position)
        var list = Reading(outer: outerHeadings(prose, before: first), expected: count)
        for index in first..<min(prose.parts.count, first + longest) {
            let part = prose.parts[index]
            if index > first, part.kind == .sectionHeading || part.kind == .title { break }
            if index > first + 1, list.markers.isEmpty { break }
            let range = index == first ? position..<part.range.upperBound : part.range
            list.read(prose.scalars, range, isStart: index > first)
            if list.isOver { break }
        }
        return list.isBroken ? nil : list.markers
    }

    /// How many parts a list may take.
    private static let longest = 80

    /// The numbers of the headings that a part stands under, one of each way of numbering.
    private static func outerHeadings(_ prose: Prose, before index: Int) -> [ListMarker] {
        var headings: [ListMarker] = []
        for part in prose.parts[...index].reversed() {
            if part.kind == .sectionHeading { break }
            guard part.startsLine,
                let marker = ListMarker.leading(
                    prose.scalars, at: part.range.lowerBound, before: part.range.upperBound),
                !headings.contains(where: { $0.style == marker.style })
            else { continue }
            headings.append(marker)
        }
        return headings
    }

    /// A list while it is read.
    private struct Reading {
        let outer: [ListMarker]
        let expected: Int
        var markers: [ListMarker] = []
        var isOver = false
        var isBroken = false

        mutating func read(_ scalars: [UInt32], _ range: Range<Int>, isStart: Bool) {
            let breaks = MarkedList.breaks
            var canBegin = isStart
            var isStart = isStart
            for position in range {
                if canBegin, let marker = ListMarker.leading(scalars, at: position, before: range.upperBound),
                    isStart || !marker.isHeading || MarkedList.stops.contains(scalars[position - 1])
                {
                    take(marker)
                    if isOver { return }
                }
                isStart = false
                canBegin = breaks.contains(scalars[position])
            }
            // A part that begins with some other marker is no item of a list yet to begin.
        }

        private mutating func take(_ marker: ListMarker) {
            guard let style = markers.first?.style else {
                if marker.number == 1 { markers.append(marker) }
                return
            }
            guard marker.style == style else { return }
            let goesOn = outer.contains { $0.style == style && $0.number + 1 == marker.number }
            if marker.number == markers.count + 1, !(goesOn && markers.count >= expected) {
                markers.append(marker)
            } else {
                isOver = true
                isBroken = marker.number > markers.count + 1
            }
        }
    }

    private static let breaks = ScalarSet(",、;:。!?")
    /// Behind which numbered items may begin inside a sentence.
    private static let stops = ScalarSet(";:。")
}

extension ListMarker {
    /// Whether headings are marked so too.
    fileprivate var isHeading: Bool {
        if case .enumerator = style { true } else { false }
    }
}
