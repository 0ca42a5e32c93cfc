/// Days as workbooks count them (ECMA-376 part 1, 18.17.4.1).
enum SheetDate {
    /// The date that a number stands for, as `2024-01-31`, with the time of day where it says one, as `08:30`; nil for
    /// numbers that stand for none.
    static func text(_ number: StoredNumber, isFrom1904: Bool) -> String? {
        guard !number.isNegative, var day = number.whole, day <= last else { return nil }
        var minutes = number.minutes
        if minutes >= 1_440 {
            minutes -= 1_440
            day += 1
        }
        let time = "\(padded(minutes / 60)):\(padded(minutes % 60))"
        guard day > 0 || isFrom1904 else { return time }
        guard let date = date(day, isFrom1904) else { return nil }
        return minutes > 0 ? "\(date) \(time)" : date
    }

    private static func date(_ day: Int, _ isFrom1904: Bool) -> String? {
        if isFrom1904 { return civil(daysFrom1900: day + 1_460) }
        // Day 60 is the 29th of February 1900, which there was not.
        if day == 60 { return "1900-02-29" }
        return civil(daysFrom1900: day < 60 ? day - 1 : day - 2)
    }

    private static func civil(daysFrom1900 days: Int) -> String? {
        var year = 1900
        var rest = days
        while rest >= length(of: year) {
            rest -= length(of: year)
            year += 1
        }
        guard year <= 9_999 else { return nil }
        var month = 1
        for days in [31, length(of: year) - 337, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
            if rest < days { break }
            rest -= days
            month += 1
        }
        return "\(year)-\(padded(month))-\(padded(rest + 1))"
    }

    private static func length(of year: Int) -> Int {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 366 : 365
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// The last day of the year 9999.
    private static let last = 2_958_465
}
