/// What changed within a sentence: stretches that both texts have, and those that only one has.
///
/// Characters are compared one by one, numbers as wholes: of 312条 and 321条 the numbers differ, not two of three digits.
/// A word or two between two changes that are not numbers alone is told as changed too, since nobody reads scattered
/// characters as what stayed.
package struct PieceDifference: Sendable, Hashable {
    /// The stretches in order; the ranges are bytes of the two texts' UTF-8. Where something was replaced, what was
    /// removed comes before what was added.
    package let runs: [Alignment.Run]

    /// Compares two texts.
    package init(_ old: String, _ new: String) {
        self.init(TextPieces(old), TextPieces(new), oldEnd: old.utf8.count, newEnd: new.utf8.count)
    }

    /// Compares two texts that are cut already and end at these bytes.
    init(_ old: TextPieces, _ new: TextPieces, oldEnd: Int, newEnd: Int) {
        self.init(old.pieces, new.pieces, oldEnd: oldEnd, newEnd: newEnd)
    }

    private init(_ old: [TextPieces.Piece], _ new: [TextPieces.Piece], oldEnd: Int, newEnd: Int) {
        let alignment = Alignment(old.map(\.key), new.map(\.key))
        runs = Self.joined(alignment.runs, old, new).map { run in
            Alignment.Run(
                kind: run.kind, old: Self.bytes(run.old, old, end: oldEnd), new: Self.bytes(run.new, new, end: newEnd))
        }
    }

    /// Whether nothing changed but numbers.
    static func isOfNumbers(_ old: TextPieces, _ new: TextPieces) -> Bool {
        old.withoutNumbers == new.withoutNumbers
    }

    private static func bytes(_ range: Range<Int>, _ pieces: [TextPieces.Piece], end: Int) -> Range<Int> {
        func start(_ index: Int) -> Int { index < pieces.count ? pieces[index].range.lowerBound : end }
        return start(range.lowerBound)..<start(range.upperBound)
    }

    /// Takes short stretches that stayed between two changes into them.
    private static func joined(
        _ runs: [Alignment.Run], _ old: [TextPieces.Piece], _ new: [TextPieces.Piece]
    ) -> [Alignment.Run] {
        var changes: [Change] = []
        var index = 0
        while index < runs.count {
            guard runs[index].kind != .matched else {
                index += 1
                continue
            }
            var change = Change(old: runs[index].old, new: runs[index].new)
            if index + 1 < runs.count, runs[index + 1].kind == .added {
                index += 1
                change = Change(old: change.old, new: runs[index].new)
            }
            index += 1
            if let last = changes.last, change.old.lowerBound - last.old.upperBound <= shortest,
                !last.isOfNumbers(old, new), !change.isOfNumbers(old, new)
            {
                changes[changes.count - 1] = Change(
                    old: last.old.lowerBound..<change.old.upperBound, new: last.new.lowerBound..<change.new.upperBound)
            } else {
                changes.append(change)
            }
        }
        return stretches(between: changes, old.count, new.count)
    }

    /// As many pieces that stayed are no more than chance between two changes.
    private static let shortest = 2

    private static func stretches(between changes: [Change], _ oldCount: Int, _ newCount: Int) -> [Alignment.Run] {
        var runs: [Alignment.Run] = []
        var (old, new) = (0, 0)
        for change in changes + [Change(old: oldCount..<oldCount, new: newCount..<newCount)] {
            if old < change.old.lowerBound {
                runs.append(
                    Alignment.Run(kind: .matched, old: old..<change.old.lowerBound, new: new..<change.new.lowerBound))
            }
            if !change.old.isEmpty {
                runs.append(
                    Alignment.Run(
                        kind: .removed, old: change.old, new: change.new.lowerBound..<change.new.lowerBound))
            }
            if !change.new.isEmpty {
                runs.append(
                    Alignment.Run(kind: .added, old: change.old.upperBound..<change.old.upperBound, new: change.new))
            }
            (old, new) = (change.old.upperBound, change.new.upperBound)
        }
        return runs
    }

    /// Pieces of the old side that stand where those of the new side do now.
    private struct Change {
        let old: Range<Int>
        let new: Range<Int>

        /// Whether one number stands in the place of another.
        func isOfNumbers(_ oldPieces: [TextPieces.Piece], _ newPieces: [TextPieces.Piece]) -> Bool {
            old.count == 1 && new.count == 1 && oldPieces[old.lowerBound].isNumber && newPieces[new.lowerBound].isNumber
        }
    }
}
