/// A year, a month or a day that the prose of a report names, whether or not the calendar has it.
package struct StatedDate: Sendable, Hashable {
    /// From its first digit to 年, 月 or 日.
    package let range: Range<Int>
    /// The year as it is written, perhaps of more than four digits; nil where none is named.
    package let year: Int?
    /// The month as it is written; nil where none is named.
    package let month: Int?
    /// The day as it is written, with 日 or 号 behind it; nil where none is named.
    package let day: Int?

    /// Whether the calendar has such a year, month or day; a day without a year may be any of a leap year.
    package var exists: Bool {
        if let year, !(1900...2099).contains(year) { return false }
        guard let month else { return true }
        guard (1...12).contains(month) else { return false }
        guard let day else { return true }
        return (1...Self.days(of: month, year)).contains(day)
    }

    /// The days that a month has, in a leap year where no year is given.
    package static func days(of month: Int, _ year: Int?) -> Int {
        switch month {
        case 2:
            guard let year else { return 29 }
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }
}
