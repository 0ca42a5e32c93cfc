import DocumentModel
import TextSupport

/// A line without a closing mark at its end right above a line that may belong to the same paragraph.
struct OpenLine {
    let piece: TextPiece
    let next: TextPiece
    /// Whether it has marks inside, as most of prose has and few headings have.
    let hasMarks: Bool
    /// Whether it ends inside a number, a word or a statement.
    let isTorn: Bool
    /// Whether the next line ends with a closing mark.
    let isNextClosed: Bool

    /// Nil where anything says that the next line is another paragraph, or that this one is none.
    init?(_ piece: TextPiece, _ next: TextPiece, _ document: Document) {
        let bytes = document.text.span
        guard LineGap(piece, next, bytes)?.mayBeInside ?? false else { return nil }
        var (line, below): ([UInt32], [UInt32]) = ([], [])
        TextFolding.append(bytes, piece.range, to: &line)
        // Most are headings, of which the next line need not be looked at.
        guard !Self.standsAlone(line), !Self.isLabel(line) else { return nil }
        TextFolding.append(bytes, next.range, to: &below)
        isNextClosed = LineEnd.isClosed(bytes, next)
        // A label has no full stop: 行政诉讼。 is the end of a sentence.
        guard !Self.begins(below), isNextClosed || !Self.isLabel(below) else { return nil }
        self.piece = piece
        self.next = next
        hasMarks = line.contains(where: Self.isInnerMark)
        var start = next.range.lowerBound
        isTorn = TornEnd.isTorn(line, below, beginningWith: UTF8Text.nextScalar(bytes, &start))
    }

    /// Whether a line is a row of a table, or may be a heading or an item of a list by itself: enumerated, and with no more
    /// marks and numbers behind that than in （一）强化组织领导，健全工作机制.
    private static func standsAlone(_ line: [UInt32]) -> Bool {
        if line.contains(bar) { return true }
        guard let length = Enumerator.leading(line)?.length else { return false }
        let rest = line[length...]
        let commas = rest.count { $0 == comma }
        let hasDigits = rest.contains { $0 >= 0x30 && $0 <= 0x39 }
        return !rest.contains(where: proseMarks.contains) && (commas == 0 || commas == 1 && !hasDigits)
    }

    /// Whether a line begins as a paragraph, an item of a list or a row of a table does.
    private static func begins(_ line: [UInt32]) -> Bool {
        guard let first = line.first else { return true }
        return listMarks.contains(first) || (0x2460...0x24FF).contains(first) || line.contains(bar)
            || Enumerator.leading(line) != nil
    }

    /// Whether a line is a label of the form.
    private static func isLabel(_ line: [UInt32]) -> Bool {
        line.count <= longestLabel && LabelIndex.shared.match(line, approximately: false) != nil
    }

    private static func isInnerMark(_ scalar: UInt32) -> Bool { innerMarks.contains(scalar) }

    private static let innerMarks = TextFolding.scalars(of: "，；、。：《》（）")
    /// What parts statements.
    private static let proseMarks = TextFolding.scalars(of: "。；：")
    private static let comma: UInt32 = 0x2C
    private static let listMarks = TextFolding.scalars(of: "-*+•·●○■□◆◇▪★#>|=_—–")
    /// |
    private static let bar: UInt32 = 0x7C
    /// In folded scalars.
    private static let longestLabel = 40
}

/// What stands between a line and the next: nothing but a line end and blanks.
private struct LineGap {
    /// Columns of blanks before the first line and before the second.
    private var indents = (first: 0, second: 0)
    private var hasWideBlank = false

    init?(_ piece: TextPiece, _ next: TextPiece, _ bytes: Span<UInt8>) {
        guard case .text = piece.anchor, piece.range.upperBound < next.range.lowerBound else { return nil }
        var lineEnds = 0
        var position = piece.range.upperBound
        while position < next.range.lowerBound {
            let scalar = UTF8Text.nextScalar(bytes, &position)
            guard UTF8Text.isBlank(scalar) else { return nil }
            if scalar == 0x0A {
                lineEnds += 1
                indents.second = 0
            } else if lineEnds > 0 {
                indents.second += Self.width(of: scalar)
                hasWideBlank = hasWideBlank || scalar == 0x3000
            }
        }
        guard lineEnds == 1 else { return nil }
        position = piece.range.lowerBound
        while position > 0 {
            let scalar = UTF8Text.scalar(before: &position, in: bytes)
            guard UTF8Text.isBlank(scalar), scalar != 0x0A else { break }
            indents.first += Self.width(of: scalar)
        }
    }

    /// Whether the second line is not indented as the first of a paragraph is.
    var mayBeInside: Bool { indents.second <= indents.first && !hasWideBlank }

    private static func width(of blank: UInt32) -> Int {
        switch blank {
        case 0x0D, 0x200B...0x200D, 0x2060, 0xFEFF: 0
        case 0x3000: 2
        default: 1
        }
    }
}

/// How long a line is without blanks, which the text of a PDF has around numbers or not.
struct LineSize {
    /// Display columns; marks are as wide as characters.
    private(set) var columns = 0
    private(set) var scalars = 0

    init(of piece: TextPiece, _ bytes: Span<UInt8>) {
        var position = piece.range.lowerBound
        while position < piece.range.upperBound {
            let value = UTF8Text.nextScalar(bytes, &position)
            guard !UTF8Text.isBlank(value), let scalar = Unicode.Scalar(value) else { continue }
            columns += scalar.displayWidth(ambiguous: .wide)
            scalars += 1
        }
    }
}

/// How a line ends.
enum LineEnd {
    /// Whether a line is long enough to be one that is wrapped.
    static func isLong(_ piece: TextPiece) -> Bool { piece.range.count >= 30 }

    /// Whether a line ends with a mark that ends a sentence or announces what follows, closing quotes and brackets
    /// behind it.
    static func isClosed(_ bytes: Span<UInt8>, _ piece: TextPiece) -> Bool {
        var end = piece.range.upperBound
        while end > piece.range.lowerBound {
            let scalar = UTF8Text.scalar(before: &end, in: bytes)
            if closings.contains(scalar) { return true }
            guard closers.contains(scalar) else { return false }
        }
        return false
    }

    /// Whether ， or 。 stands in a piece.
    static func hasStops(_ piece: TextPiece, _ bytes: Span<UInt8>) -> Bool {
        var position = piece.range.lowerBound
        while position < piece.range.upperBound {
            let scalar = UTF8Text.nextScalar(bytes, &position)
            if scalar == 0xFF0C || scalar == 0x3002 { return true }
        }
        return false
    }

    private static let closings = "。！？；：｡!?;:.…".unicodeScalars.map(\.value)
    private static let closers = "”’》〉」』】〕）)]\"'".unicodeScalars.map(\.value)
}
