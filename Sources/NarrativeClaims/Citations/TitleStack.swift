/// The titles of one part of the prose while their marks are read.
struct TitleStack {
    private var open: [(start: Int, isDouble: Bool)] = []
    /// The titles whose closing mark was read, in the order of those marks.
    private(set) var closed: [CitedTitle] = []

    /// Takes a mark; what stands before another closing mark is forgotten with the marks that were left open inside.
    mutating func take(_ mark: UInt32, at position: Int, before next: UInt32) {
        let isDouble = mark == Scalar.openDouble || mark == Scalar.closeDouble
        if mark == Scalar.openDouble || mark == Scalar.openSingle {
            // `<` opens a title where Chinese follows; tags and comparisons do not.
            guard isDouble || Scalar.isIdeograph(next) || next == Scalar.openDouble else { return }
            open.append((position, isDouble))
        } else {
            guard let match = open.lastIndex(where: { $0.isDouble == isDouble }) else { return }
            let range = open[match].start..<position + 1
            open.removeLast(open.count - match)
            if range.count > 2, range.count <= Self.longest {
                closed.append(CitedTitle(range: range, isDouble: isDouble))
            }
        }
    }

    /// Forgets marks that were left open at the end of a part.
    mutating func reset() {
        if !open.isEmpty { open.removeAll(keepingCapacity: true) }
    }

    /// The titles in the order of the prose, each with the one inside which it stands.
    func nested() -> [CitedTitle] {
        var titles = closed.sorted { $0.range.lowerBound < $1.range.lowerBound }
        for index in titles.indices.dropFirst() {
            let end = titles[index].range.upperBound
            var outer: Int? = index - 1
            while let candidate = outer, titles[candidate].range.upperBound < end { outer = titles[candidate].outer }
            titles[index].outer = outer
        }
        return titles
    }

    /// The longest title, in scalars: what is longer is a mark that was left open.
    private static let longest = 120
}
