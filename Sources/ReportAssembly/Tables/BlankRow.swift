import DocumentModel
import ReportModel
import TextSupport

/// A line of text whose cells blanks part: 规章 0 0 0, as copying a page or a PDF leaves it.
///
/// A blank cell leaves nothing behind there, so a row is only taken where all of its numbers stand in its line; whether
/// they are as many as it has columns is seen when the form is known.
enum BlankRow {
    /// The labels and the numbers of a line that begins with the name of a row and goes on with plain numbers; nil for
    /// any other line.
    static func cells(of piece: TextPiece, _ bytes: Span<UInt8>) -> [ReadCell]? {
        guard piece.range.count <= GluedText.maximumBytes, endsInDigit(piece, bytes) else { return nil }
        let words = words(of: piece, bytes)
        let numbers = words.reversed().prefix { isPlainNumber($0, bytes) }.count
        guard numbers > 0, numbers < words.count, let labels = labels(Array(words.dropLast(numbers)), bytes) else {
            return nil
        }
        let values = Array(words.suffix(numbers))
        guard arePartedSurely(values, bytes) else { return labels + [cell(whole(values, piece), bytes)] }
        return labels + values.map { cell($0, bytes) }
    }

    /// The numbers of a line that is nothing but numbers, as the row of table 四 is, whether blanks or bars part them; nil
    /// for any other line.
    static func numbers(of piece: TextPiece, _ bytes: Span<UInt8>) -> [ReadCell]? {
        guard piece.range.count <= GluedText.maximumBytes else { return nil }
        let words = words(of: piece, bytes, areBarsBlank: true)
        guard words.count >= DisputesPart.results.count, words.allSatisfy({ isPlainNumber($0, bytes) }) else {
            return nil
        }
        return arePartedSurely(words, bytes) ? words.map { cell($0, bytes) } : [cell(whole(words, piece), bytes)]
    }

    private static func endsInDigit(_ piece: TextPiece, _ bytes: Span<UInt8>) -> Bool {
        guard let last = piece.range.last else { return false }
        if bytes[last] >= 0x30, bytes[last] <= 0x39 { return true }
        // Full-width digits are EF BC 90 to EF BC 99.
        return bytes[last] >= 0x90 && bytes[last] <= 0x99 && piece.range.count > 2 && bytes[last - 1] == 0xBC
            && bytes[last - 2] == 0xEF
    }

    /// The parts of a line between its blanks.
    private static func words(
        of piece: TextPiece, _ bytes: Span<UInt8>, areBarsBlank: Bool = false
    ) -> [TextPiece] {
        var words: [TextPiece] = []
        var position = piece.range.lowerBound
        var column = 0
        var word: (start: Int, column: Int)?
        while position < piece.range.upperBound {
            let start = position
            let scalar = UTF8Text.nextScalar(bytes, &position)
            let isBlank = UTF8Text.isBlank(scalar) || (areBarsBlank && scalar == 0x7C)
            if isBlank, let begun = word {
                words.append(part(piece, begun.start..<start, column: begun.column))
                word = nil
            } else if !isBlank, word == nil {
                word = (start, column)
            }
            column += 1
        }
        if let word { words.append(part(piece, word.start..<piece.range.upperBound, column: word.column)) }
        return words
    }

    /// A part of a piece that begins so many characters behind its start.
    static func part(_ piece: TextPiece, _ range: Range<Int>, column: Int) -> TextPiece {
        switch piece.anchor {
        case .text(let line, let first):
            TextPiece(range: range, anchor: .text(line: line, column: first + column))
        case .grid, .sheet, .box: TextPiece(range: range, anchor: piece.anchor)
        }
    }

    /// Whether a word is a number without a unit.
    private static func isPlainNumber(_ word: TextPiece, _ bytes: Span<UInt8>) -> Bool {
        guard endsInDigit(word, bytes), case .number = NumberText.read(bytes, word.range) else { return false }
        return true
    }

    /// The labels that the words before the numbers are, the last of them that of a row; in no other words than the
    /// form's.
    private static func labels(_ words: [TextPiece], _ bytes: Span<UInt8>) -> [ReadCell]? {
        guard let first = words.first else { return nil }
        let head = cell(whole(words, first), bytes)
        let isWhole = head.reading.label.map { !$0.isFuzzy } ?? false
        let labels = isWhole ? [head] : GluedText.labels(head.piece, bytes) ?? []
        guard let label = labels.last?.reading.label, label.row != nil else { return nil }
        return labels
    }

    /// Words as one piece; `piece` where there are none.
    private static func whole(_ words: [TextPiece], _ piece: TextPiece) -> TextPiece {
        guard let first = words.first, let last = words.last else { return piece }
        return TextPiece(range: first.range.lowerBound..<last.range.upperBound, anchor: first.anchor)
    }

    /// A piece with its reading.
    static func cell(_ piece: TextPiece, _ bytes: Span<UInt8>) -> ReadCell {
        var folded: [UInt32] = []
        return ReadCell(piece: piece, reading: CellReading(piece, bytes, folded: &folded))
    }

    /// Whether no blank can part the thousands of one number, as in `1 204` beside a cell left blank: where one might,
    /// the sums of the row must hold.
    private static func arePartedSurely(_ words: [TextPiece], _ bytes: Span<UInt8>) -> Bool {
        let mayBeThousands = zip(words, words.dropFirst()).contains { left, right in
            right.range.count == 3 && left.range.count <= 3 && bytes[left.range.lowerBound] != 0x30
                && right.range.lowerBound - left.range.upperBound < 4
        }
        guard mayBeThousands else { return true }
        return RowSums.hold(words.map { NumberText.shortDigits(bytes, $0.range) })
    }
}

/// The sums within a row of table 三 or 四.
enum RowSums {
    /// Whether a row of seven or fifteen whole numbers has its sums right: 总计 is what stands before it, in table 四 for
    /// each kind of case.
    static func hold(_ values: [Int?]) -> Bool {
        let numbers = values.compactMap { $0 }
        guard numbers.count == values.count else { return false }
        let length: Int
        switch numbers.count {
        case TableHeaders.requestColumns.count: length = numbers.count
        case DisputesPart.results.count * DisputesPart.kinds.count: length = DisputesPart.results.count
        default: return false
        }
        return stride(from: 0, to: numbers.count, by: length).allSatisfy { start in
            numbers[start..<start + length - 1].reduce(0, +) == numbers[start + length - 1]
        }
    }
}
