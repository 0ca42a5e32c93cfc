/// Where something stands on a page: left to right and top to bottom, in points.
struct InkBox: Sendable, Equatable {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double

    /// Half way between left and right.
    var centre: Double { (left + right) / 2 }
    /// Half way between top and bottom.
    var middle: Double { (top + bottom) / 2 }
    var width: Double { right - left }
    var height: Double { bottom - top }
    var columns: InkRange { InkRange(left, right) }

    /// The smallest box around two.
    func union(_ other: InkBox) -> InkBox {
        InkBox(
            left: min(left, other.left), right: max(right, other.right), top: min(top, other.top),
            bottom: max(bottom, other.bottom))
    }
}

/// A stretch of one axis of a page, in points.
struct InkRange: Sendable, Equatable {
    var low: Double
    var high: Double

    init(_ low: Double, _ high: Double) {
        self.low = low
        self.high = high
    }

    var middle: Double { (low + high) / 2 }
    var length: Double { high - low }

    /// How much of the axis two stretches share; what lies between them, as a negative number, where it is nothing.
    func overlap(_ other: InkRange) -> Double { min(high, other.high) - max(low, other.low) }

    /// What lies between two stretches; 0 where they touch.
    func distance(to other: InkRange) -> Double { max(0, -overlap(other)) }

    /// Whether they share at least half of the shorter, which may be nothing but a place.
    func coversHalf(of other: InkRange) -> Bool { overlap(other) >= 0.5 * min(length, other.length) }

    /// The smallest stretch around two.
    func union(_ other: InkRange) -> InkRange { InkRange(min(low, other.low), max(high, other.high)) }
}
