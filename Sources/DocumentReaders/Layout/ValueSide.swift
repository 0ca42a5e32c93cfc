/// On which side of their labels the values of a table stand.
///
/// Cells of one table are aligned alike: where some values begin left of the middle of their labels, none stands right of
/// its own.
enum ValueSide: Sendable {
    case left
    case right
}

/// How many values were seen on either side of the labels above them, and how many right below their middle.
struct SideTally: Sendable {
    private(set) var left = 0
    private(set) var right = 0
    private(set) var level = 0

    /// The side on which all values stand that were seen.
    var side: ValueSide? {
        guard level == 0, (left == 0) != (right == 0) else { return nil }
        return left > 0 ? .left : .right
    }

    /// Whether nothing was seen.
    var isEmpty: Bool { left + right + level == 0 }

    /// Takes a value that surely belongs to a label; a value half as wide as columns are apart tells nothing where it
    /// stands in the middle, for it may fill its cell.
    mutating func take(_ value: InkRange, below label: InkRange, pitch: Double, em: Double) {
        let offset = value.middle - label.middle
        if offset < -0.3 * em {
            left += 1
        } else if offset > 0.3 * em {
            right += 1
        } else if value.length < 0.5 * pitch {
            level += 1
        }
    }

    /// Takes all that another has seen.
    mutating func add(_ other: SideTally) {
        left += other.left
        right += other.right
        level += other.level
    }
}
