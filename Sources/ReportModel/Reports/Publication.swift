package import DocumentModel

/// What a published file says of its own publication, beside the report in it.
package struct Publication: Sendable, Hashable {
    /// The day of publication; nil where the file does not state one.
    package var date: PublicationDate?
    /// The title that a page gives itself, which may be longer than the report's; nil where it has none.
    package var pageTitle: String?
    /// The address (URL) that a page names as its own; nil where it names none.
    package var address: String?

    /// Makes what is said of a publication; nil where nothing is.
    package init?(date: PublicationDate? = nil, pageTitle: String? = nil, address: String? = nil) {
        guard date != nil || pageTitle != nil || address != nil else { return nil }
        self.date = date
        self.pageTitle = pageTitle
        self.address = address
    }
}

/// A day of the Gregorian calendar that a source states.
package struct PublicationDate: Sendable, Hashable {
    /// The year, 2008 to 2099.
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to 31.
    package let day: Int
    /// Where the source states it.
    package let place: SourceAnchor

    /// Makes a date that exists in the calendar and lies between 2008 and 2099; nil for any other.
    package init?(year: Int, month: Int, day: Int, place: SourceAnchor) {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (2008...2099).contains(year), (1...12).contains(month), (1...days[month - 1]).contains(day) else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
        self.place = place
    }
}

extension PublicationDate: CustomStringConvertible {
    /// The day as `2025-01-20`.
    package var description: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}
