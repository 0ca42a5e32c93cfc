internal import TextSupport

/// Reads the dates that the prose of a report names with 年, 月 and 日, in Arabic or Chinese numerals.
///
/// Cost: a look at the landmarks of the prose; all else only where 年 or 月 stands.
package enum DateReader {
    /// The dates of a report's prose, in its order.
    package static func read(_ prose: Prose) -> [StatedDate] {
        let scalars = prose.scalars.span
        let landmarks = prose.landmarks.span
        var dates: [StatedDate] = []
        dates.reserveCapacity(24)
        var behind = 0
        for index in 0..<landmarks.count where landmarks[index].roles.contains(.date) {
            let position = Int(landmarks[index].position)
            guard position >= behind else { continue }
            let date =
                scalars[position] == Mark.year
                ? scalars.date(withYearAt: position, after: behind) : scalars.date(withMonthAt: position, after: behind)
            guard let date else { continue }
            dates.append(date)
            behind = date.range.upperBound
        }
        return dates
    }

    /// The scalars that end the year or the month of a date.
    static let landmarks = [Mark.year, Mark.month]

    fileprivate enum Mark {
        /// 年
        static let year: UInt32 = 0x5E74
        /// 月
        static let month: UInt32 = 0x6708
        /// 日
        static let day: UInt32 = 0x65E5
        /// 度 of 年度
        static let span: UInt32 = 0x5EA6
    }
}

extension Span where Element == UInt32 {
    fileprivate func date(withYearAt mark: Int, after behind: Int) -> StatedDate? {
        let digits = digits(before: mark)
        var start = digits.lowerBound
        var year = (4...6).contains(digits.count) ? number(digits) : nil
        if digits.isEmpty, let written = writtenYear(before: mark) {
            year = written
            start = mark - 4
        }
        // A number of more than four digits is a year only where it begins like one.
        guard let year, start >= behind, year < 10000 || (190...209).contains(year / (year < 100_000 ? 100 : 1000))
        else { return nil }
        guard year > 999 else { return nil }
        guard let (month, monthEnd) = unit(from: mark + 1, DateReader.Mark.month) else {
            return StatedDate(range: start..<mark + 1, year: year, month: nil, day: nil)
        }
        let day = day(from: monthEnd)
        return StatedDate(range: start..<(day?.end ?? monthEnd), year: year, month: month, day: day?.number)
    }

    /// A month and a day without a year; a month alone is as often a duration.
    fileprivate func date(withMonthAt mark: Int, after behind: Int) -> StatedDate? {
        let digits = digits(before: mark)
        guard (1...2).contains(digits.count), digits.lowerBound >= behind, let month = number(digits),
            let day = day(from: mark + 1)
        else { return nil }
        return StatedDate(range: digits.lowerBound..<day.end, year: nil, month: month, day: day.number)
    }

    private func day(from start: Int) -> (number: Int, end: Int)? {
        unit(from: start, DateReader.Mark.day, Scalar.number)
    }

    /// One or two digits, or a Chinese number, and one of two marks behind them.
    private func unit(from start: Int, _ mark: UInt32, _ other: UInt32? = nil) -> (number: Int, end: Int)? {
        let digits = digits(from: start)
        if (1...2).contains(digits.count), let number = number(digits) {
            let end = digits.upperBound
            return end < count && (self[end] == mark || self[end] == other) ? (number, end + 1) : nil
        }
        guard digits.isEmpty, start < count, isNumeral(self[start]) else { return nil }
        guard let (number, length) = Enumerator.chineseNumber(self, at: start, before: count), start + length < count,
            self[start + length] == mark || self[start + length] == other
        else { return nil }
        return (number, start + length + 1)
    }

    /// The year of four Chinese digits before a position, such as 二〇二四.
    private func writtenYear(before end: Int) -> Int? {
        guard end >= 4 else { return nil }
        var year = 0
        for position in end - 4..<end {
            guard let digit = chineseDigit(self[position]) else { return nil }
            year = year * 10 + digit
        }
        return year
    }

    /// Whether a Chinese number may begin with a scalar: 十 or a digit.
    private func isNumeral(_ scalar: UInt32) -> Bool { scalar == 0x5341 || chineseDigit(scalar) != nil }

    private func chineseDigit(_ scalar: UInt32) -> Int? {
        switch scalar {
        // 〇, ○, 零
        case 0x3007, 0x25CB, 0x96F6: 0
        case 0x4E00: 1
        case 0x4E8C: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        default: nil
        }
    }
}
