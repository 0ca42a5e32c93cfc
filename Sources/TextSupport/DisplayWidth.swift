/// How wide a terminal draws the characters whose East Asian width is Ambiguous, such as “ ” — … ① and box borders.
package enum AmbiguousWidth: Int, Sendable, Hashable, CaseIterable {
    case narrow = 1
    case wide = 2
}

extension Unicode.Scalar {
    /// The columns this scalar takes up in a terminal: 2 when Wide or Fullwidth, 0 for marks, format characters and
    /// controls, else 1; Ambiguous ones as told.
    ///
    /// Follows Unicode Standard Annex #11, not `wcwidth(3)`, whose answers depend on the process's locale.
    package func displayWidth(ambiguous: AmbiguousWidth = .narrow) -> Int {
        switch value {
        case 0x20...0x7E: 1
        case 0x00...0x9F: 0
        case 0x4E00...0x9FFF: 2
        default: DisplayWidthTable.width(of: value, ambiguous: ambiguous)
        }
    }
}

extension String {
    /// The columns this text takes up in a terminal: the sum over its scalars.
    ///
    /// Terminals place scalar by scalar, so a sequence of emoji drawn as one picture still counts each of them.
    package func displayWidth(ambiguous: AmbiguousWidth = .narrow) -> Int {
        unicodeScalars.reduce(0) { $0 + $1.displayWidth(ambiguous: ambiguous) }
    }
}

extension DisplayWidthTable {
    fileprivate static func width(of value: UInt32, ambiguous width: AmbiguousWidth) -> Int {
        if contains(value, in: zeroWidth) { return 0 }
        if contains(value, in: wide) { return 2 }
        if width == .wide, contains(value, in: ambiguous) { return 2 }
        return 1
    }

    /// Whether a value lies in one of the ranges: finds the first range that does not end before it.
    private static func contains(_ value: UInt32, in ranges: [UInt32]) -> Bool {
        var low = 0
        var high = ranges.count / 2
        while low < high {
            let middle = (low + high) / 2
            if ranges[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
        }
        return 2 * low < ranges.count && ranges[2 * low] <= value
    }
}
