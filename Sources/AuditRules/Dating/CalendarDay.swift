internal import NarrativeClaims
internal import ReportModel

/// A day of the calendar, to be compared with others.
struct CalendarDay: Hashable, Comparable, CustomStringConvertible {
    let year: Int
    let month: Int
    let day: Int

    init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    init(_ date: PublicationDate) {
        self.init(year: date.year, month: date.month, day: date.day)
    }

    /// The day as people write it: 2025-01-20.
    var description: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The days from the first day of March of the year 0, the calendar's months reckoned from March.
    private var number: Int {
        let years = month > 2 ? year : year - 1
        let months = month > 2 ? month - 3 : month + 9
        return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day
    }

    /// The days between two days, whichever is earlier.
    func distance(to other: CalendarDay) -> Int { abs(number - other.number) }
}
