internal import ReportModel
internal import TextSupport

/// A pattern in the segments of addresses, such as `t3.*.total`.
struct EnglishPattern {
    private let segments: [String]
    /// The segments by their numbers in `SegmentNumbers`.
    private let numbers: [Int]

    init(_ segments: [Segment]) {
        self.init(segments: segments.map(\.text))
    }

    /// Reads a pattern that the program itself writes.
    init(_ text: String) {
        self.init(segments: text.split(separator: ".").map(String.init))
    }

    private init(segments: [String]) {
        self.segments = segments
        numbers = segments.map { SegmentNumbers.shared.number(of: $0) }
    }

    /// The cells that match; throws where none does.
    func cells(typed: String) throws(Diagnostic) -> CellSet {
        let cells = self.cells
        guard cells.isEmpty else { return cells }
        let known = (1...segments.count).prefix { count in
            !EnglishPattern(segments: Array(segments.prefix(count))).cells.isEmpty
        }.count
        throw PatternTrouble.unknown(
            typed, segment: segments[known], isTable: known == 0,
            suggestions: withStar(at: known) ?? PatternBook.shared.nearest(to: segments.joined(separator: ".")))
    }

    /// The cells that match, also none.
    var cells: CellSet {
        let addresses = SegmentNumbers.shared.addresses
        return CellSet(addresses.lazy.filter { matches($0.numbers[...], numbers[...]) }.map(\.address))
    }

    /// The pattern that was meant where a row or block was left out: t3.denied.natural for t3.denied.*.natural.
    private func withStar(at index: Int) -> [String]? {
        guard index > 0 else { return nil }
        var starred = segments
        starred.insert("*", at: index)
        let cells = EnglishPattern(segments: starred).cells
        return cells.isEmpty ? nil : [PatternBook.shared.text(of: cells) ?? starred.joined(separator: ".")]
    }

    /// Whether the pattern, or what is left of it, covers the beginning of an address, or of what is left of it.
    private func matches(_ address: ArraySlice<Int>, _ pattern: ArraySlice<Int>) -> Bool {
        guard let first = pattern.first else { return true }
        guard let head = address.first else { return false }
        if first != SegmentNumbers.star {
            return first == head && matches(address.dropFirst(), pattern.dropFirst())
        }
        return (1...address.count).contains { matches(address.dropFirst($0), pattern.dropFirst()) }
    }
}

/// The segments of all addresses as numbers, which compare faster than texts.
private struct SegmentNumbers: Sendable {
    let addresses: [(address: CellAddress, numbers: [Int])]
    private let numbers: [String: Int]

    static let shared = SegmentNumbers()
    static let star = -1
    /// A segment that no address has.
    private static let unknown = -2

    private init() {
        var numbers: [String: Int] = [:]
        addresses = CellAddress.all.map { address in
            let segments = address.segments.map { segment -> Int in
                let known = numbers[String(segment)]
                numbers[String(segment)] = known ?? numbers.count
                return known ?? numbers.count - 1
            }
            return (address, segments)
        }
        self.numbers = numbers
    }

    func number(of segment: String) -> Int {
        segment == "*" ? SegmentNumbers.star : numbers[segment] ?? SegmentNumbers.unknown
    }
}
