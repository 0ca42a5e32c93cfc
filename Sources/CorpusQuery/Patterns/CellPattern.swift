package import ReportModel
package import TextSupport

/// Which cells of a report are meant: an address, a pattern, or the form's own words (DESIGN §2).
///
/// `t3.new.total`, `t3.*.total`, `t3.denied`, `*.total`: the segments of an address; `*` stands for one or more whole
/// segments, and what is left out at the end for all below. `三.本年新收.总计`, `表三.不予公开.1.自然人`: the table, then
/// labels or enumerators from the outermost heading to the column, any of which may be left out. Case, width and blanks
/// make no difference.
package struct CellPattern: Sendable, Hashable {
    /// The cells of all editions that the pattern names; never empty.
    package let cells: CellSet
    /// The pattern as scripts record it: an address or the plainest English pattern for just these cells; the words as
    /// they were typed where no single English pattern names them.
    package let text: String

    /// The most segments of a pattern; an address has four.
    package static let maximumSegments = 16
    /// The most bytes of a pattern.
    package static let maximumBytes = 1_024

    /// Every cell.
    package static let all = CellPattern(cells: CellSet(CellAddress.all), text: "*")

    /// The pattern that names one cell.
    package init(_ address: CellAddress) {
        self.init(cells: CellSet([address]), text: address.description)
    }

    /// Reads a pattern; throws `E-address` where it names no cell and `E-ambiguous` where its words fit several.
    package init(_ typed: String) throws(Diagnostic) {
        if let address = CellAddress(typed) {
            self.init(address)
            return
        }
        guard typed.utf8.count <= CellPattern.maximumBytes else { throw PatternTrouble.tooLong(typed) }
        let segments = try CellPattern.segments(of: typed)
        let isEnglish = segments.allSatisfy { $0.allSatisfy { $0 < 0x80 } }
        let cells =
            isEnglish
            ? try EnglishPattern(segments).cells(typed: typed)
            : try LabelPattern(segments).cells(typed: typed)
        self.init(cells: cells, text: PatternBook.shared.text(of: cells) ?? typed.trimmingBlanks)
    }

    private init(cells: CellSet, text: String) {
        self.cells = cells
        self.text = text
    }

    /// Whether the pattern names the cell.
    package func matches(_ address: CellAddress) -> Bool { cells.contains(address) }

    /// The cells of a form that are meant, in the form's order; empty where the form has none of them.
    package func addresses(in form: Form) -> [CellAddress] { form.addresses.filter(cells.contains) }

    /// The segments between the points, folded.
    private static func segments(of typed: String) throws(Diagnostic) -> [Segment] {
        var segments = TextFolding.scalars(of: typed).split(separator: 0x2E, omittingEmptySubsequences: false).map(
            Array.init)
        guard segments.count <= maximumSegments else { throw PatternTrouble.tooManySegments(typed) }
        // The point of an enumerator typed with it, as in 三.不予公开.1..自然人, is no segment of its own.
        for index in segments.indices.dropFirst().reversed() where segments[index].isEmpty {
            if segments[index - 1].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { segments.remove(at: index) }
        }
        guard segments.allSatisfy({ !$0.isEmpty }) else { throw PatternTrouble.emptySegment(typed) }
        return segments
    }
}

/// A segment of a pattern: the folded scalars between two points.
typealias Segment = [UInt32]

extension Segment {
    /// `*`
    var isStar: Bool { self == [0x2A] }

    /// The segment as text.
    var text: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: compactMap(Unicode.Scalar.init))
        return String(text)
    }
}
