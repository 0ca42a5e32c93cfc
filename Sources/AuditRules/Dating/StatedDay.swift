internal import DocumentModel
internal import TextSupport

/// Reads days that are written with a year of four digits: `2025-01-20`, `2025/1/20`, `2025.1.20`, `20250120` or
/// `2025年1月20日`.
enum StatedDay {
    /// The days that a piece of a document states.
    static func all(in document: Document, _ piece: TextPiece) -> [CalendarDay] {
        var folded: [UInt32] = []
        TextFolding.append(document.text.span, piece.range, to: &folded)
        return all(in: folded[...])
    }

    /// The days that some text states, such as the address of a page.
    static func all(in text: String) -> [CalendarDay] {
        all(in: TextFolding.scalars(of: text)[...])
    }

    /// The days that folded text states.
    static func all(in folded: ArraySlice<UInt32>) -> [CalendarDay] {
        var days: [CalendarDay] = []
        var rest = folded
        while let start = rest.firstIndex(where: isDigit) {
            rest = rest[start...]
            if let (day, end) = leading(rest) {
                days.append(day)
                rest = rest[end...]
            } else {
                rest = rest.drop(while: isDigit)
            }
        }
        return days
    }

    /// The day at the start of folded text, with where it ends.
    static func leading(_ text: ArraySlice<UInt32>) -> (day: CalendarDay, end: Int)? {
        let digits = text.prefix(while: isDigit)
        if digits.count == 8 {
            let number = number(digits)
            return valid(number / 10000, number / 100 % 100, number % 100).map { ($0, digits.endIndex) }
        }
        guard digits.count == 4, let (month, afterMonth) = next(text[digits.endIndex...], [0x2D, 0x2F, 0x2E, 0x5E74]),
            let (day, end) = next(text[afterMonth...], [0x2D, 0x2F, 0x2E, 0x6708])
        else { return nil }
        return valid(number(digits), month, day).map { ($0, end) }
    }

    /// The number of one or two digits behind a separator.
    private static func next(_ text: ArraySlice<UInt32>, _ separators: [UInt32]) -> (number: Int, end: Int)? {
        guard let first = text.first, separators.contains(first) else { return nil }
        // Behind the day the time may follow without a blank, as in 2025-01-2009:30.
        let digits = text.dropFirst().prefix(2).prefix(while: isDigit)
        return digits.isEmpty ? nil : (number(digits), digits.endIndex)
    }

    private static func valid(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        guard (2008...2099).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    private static func number(_ digits: ArraySlice<UInt32>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
}
