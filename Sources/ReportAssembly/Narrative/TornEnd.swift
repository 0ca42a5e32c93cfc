import TextSupport

/// Ends of lines behind which something is missing that the next line begins with, whatever their width.
enum TornEnd {
    /// Whether a line ends inside a number, a word or a statement that goes on in the next; both folded. `published` is the
    /// first scalar of the next as it stands in the source.
    static func isTorn(_ line: [UInt32], _ next: [UInt32], beginningWith published: UInt32) -> Bool {
        guard let last = line.last, let first = next.first else { return false }
        return neverFirst.contains(published) || words.contains { $0.last == last && $0.first == first }
            || isNumberTorn(line, next) || isStatementTorn(line, next)
    }

    /// Whether a number of few digits goes on in the next line, with the word for what is counted behind it, or with that
    /// word alone.
    private static func isNumberTorn(_ line: [UInt32], _ next: [UInt32]) -> Bool {
        let digits = line.reversed().prefix(while: isDigit).count
        // 0376-6610012 is no number, nor is a word's own.
        guard (1...4).contains(digits), let before = line.dropLast(digits).last, isIdeograph(before) else {
            return false
        }
        let more = next.prefix(while: isDigit).count
        let rest = next.dropFirst(more)
        guard more <= 3, let unit = rest.first else { return false }
        if unit == month || unit == day {
            // 12月, 31日; 日 alone may begin a word.
            return digits + more <= 2 && (more > 0 || unit == month && rest.dropFirst().first.map(isDigit) ?? false)
        }
        return more > 0 && counted.contains(unit)
    }

    /// Whether a line ends with what is counted, and the next begins with the count: 其中动态类 and 信息80条.
    private static func isStatementTorn(_ line: [UInt32], _ next: [UInt32]) -> Bool {
        guard let comma = line.lastIndex(where: { $0 == 0x2C || $0 == 0x3B }) else { return false }
        let clause = line[(comma + 1)...]
        guard clause.starts(with: among), clause.count > among.count, !clause.contains(where: isDigit) else {
            return false
        }
        return next.prefix(longestLabel).contains(where: isDigit)
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
    private static func isIdeograph(_ scalar: UInt32) -> Bool { scalar >= 0x3400 && scalar <= 0x9FFF }

    /// Marks with which no line begins; half-width commas begin lines of tables.
    private static let neverFirst = "，。；：、！？）》”%".unicodeScalars.map(\.value)
    /// Words by their last character before the line end and the first behind it, with which no sentence begins: 信息,
    /// 政府, 诉讼, 条例, 情况, 下一年度.
    private static let words: [(last: UInt32, first: UInt32)] = ["信息", "政府", "诉讼", "条例", "情况", "年度", "一年"].compactMap {
        let scalars = TextFolding.scalars(of: $0)
        return scalars.count == 2 ? (scalars[0], scalars[1]) : nil
    }
    private static let among = TextFolding.scalars(of: "其中")
    private static let month: UInt32 = 0x6708
    private static let day: UInt32 = 0x65E5
    private static let counted = TextFolding.scalars(of: "件条项次份个篇期%万")
    /// In scalars.
    private static let longestLabel = 8
}
