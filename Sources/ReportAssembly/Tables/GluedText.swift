import DocumentModel
import ReportModel
import TextSupport

/// Text in which a page's cells have lost what parted them: 信息内容本年制发件数…, 规章000 (DOMAIN §2.7).
///
/// Parted again only where one reading is possible: labels that are known wordings from end to end, and digits behind a
/// row's label where the row has one column only, or as many as there are digits, none of which can begin a longer number.
enum GluedText {
    /// The known labels that a text consists of, two or more; nil where it is none or can be parted in several ways.
    static func labels(_ piece: TextPiece, _ bytes: Span<UInt8>) -> [ReadCell]? {
        guard piece.range.count <= maximumBytes else { return nil }
        let scalars = offsets(of: piece, bytes)
        guard scalars.count >= 4, let first = scalars.first, first.scalar >= 0x3400 || first.scalar == 0x28 else {
            return nil
        }
        // The ways to reach each scalar, at most two of them counted, and the last label of the first way.
        var ways = [Int](repeating: 0, count: scalars.count + 1)
        var lastStart = [Int](repeating: 0, count: scalars.count + 1)
        ways[0] = 1
        for end in 1...scalars.count {
            for start in max(0, end - maximumLabel)..<end where ways[start] > 0 {
                let folded = scalars[start..<end].compactMap { TextFolding.fold($0.scalar) }
                guard folded.count >= 2, isLabel(folded) else { continue }
                ways[end] = min(2, ways[end] + ways[start])
                lastStart[end] = start
            }
        }
        guard ways[scalars.count] == 1 else { return nil }
        var cuts = [scalars.count]
        while let cut = cuts.last, cut > 0 { cuts.append(lastStart[cut]) }
        guard cuts.count > 2 else { return nil }
        cuts.reverse()
        var folded: [UInt32] = []
        return zip(cuts, cuts.dropFirst()).map { start, end in
            cell(piece, scalars, start..<end, bytes, &folded)
        }
    }

    /// A row's label and its values, where the text is a label with digits right behind it; nil where it is not, or
    /// where the digits could be parted in several ways.
    static func row(_ piece: TextPiece, _ bytes: Span<UInt8>, _ form: Form) -> [ReadCell]? {
        guard piece.range.count <= maximumBytes else { return nil }
        let scalars = offsets(of: piece, bytes)
        let digits = scalars.reversed().prefix { $0.scalar >= 0x30 && $0.scalar <= 0x39 }.count
        let head = scalars.count - digits
        guard digits > 0, head > 1, scalars[head - 1].scalar != 0x2E, scalars[head - 1].scalar != 0x2C else {
            return nil
        }
        var folded: [UInt32] = []
        let whole = cell(piece, scalars, 0..<head, bytes, &folded)
        // The labels of the groups above the row may stick to its own.
        let labels = whole.reading.label.map { $0.isFuzzy } ?? true ? self.labels(whole.piece, bytes) ?? [] : [whole]
        guard let label = labels.last else { return nil }
        // 其他 and 总计 name columns too: only their enumerators make them rows.
        guard let match = label.reading.label, !match.isFuzzy, match.meanings.count == 1 || match.enumerator != nil,
            let (table, key) = match.row, let columns = form.addresses(table, key)?.count
        else { return nil }
        if columns == 1 { return labels + [cell(piece, scalars, head..<scalars.count, bytes, &folded)] }
        guard digits == columns else { return nil }
        guard areNumbers(scalars[head...]) else {
            return labels + [cell(piece, scalars, head..<scalars.count, bytes, &folded)]
        }
        return labels + (head..<scalars.count).map { cell(piece, scalars, $0..<$0 + 1, bytes, &folded) }
    }

    /// A cell for each digit, where a text is `count` digits and nothing else.
    static func digits(_ piece: TextPiece, _ bytes: Span<UInt8>, count: Int) -> [ReadCell]? {
        let scalars = piece.range.count == count ? offsets(of: piece, bytes) : []
        guard count > 1, scalars.count == count, scalars.allSatisfy({ $0.scalar >= 0x30 && $0.scalar <= 0x39 }),
            areNumbers(scalars[...])
        else { return nil }
        var folded: [UInt32] = []
        return scalars.indices.map { cell(piece, scalars, $0..<$0 + 1, bytes, &folded) }
    }

    /// Whether each of some digits can only be a number of its own: only the last is another one than 0. In `10` there
    /// may be one number beside a blank cell.
    private static func areNumbers(_ digits: ArraySlice<(scalar: UInt32, start: Int)>) -> Bool {
        digits.dropLast().allSatisfy { $0.scalar == 0x30 }
    }

    private static func isLabel(_ folded: [UInt32]) -> Bool {
        LabelIndex.shared.match(folded, approximately: false) != nil
    }

    /// The scalars of a piece with their byte offsets.
    private static func offsets(of piece: TextPiece, _ bytes: Span<UInt8>) -> [(scalar: UInt32, start: Int)] {
        var scalars: [(scalar: UInt32, start: Int)] = []
        var position = piece.range.lowerBound
        while position < piece.range.upperBound {
            let start = position
            scalars.append((UTF8Text.nextScalar(bytes, &position), start))
        }
        return scalars
    }

    /// A part of a piece as a cell of its own.
    private static func cell(
        _ piece: TextPiece, _ scalars: [(scalar: UInt32, start: Int)], _ part: Range<Int>, _ bytes: Span<UInt8>,
        _ folded: inout [UInt32]
    ) -> ReadCell {
        let end = part.upperBound < scalars.count ? scalars[part.upperBound].start : piece.range.upperBound
        let range = UTF8Text.trimmed(bytes, scalars[part.lowerBound].start..<end)
        let anchor: SourceAnchor =
            switch piece.anchor {
            case .text(let line, let column): .text(line: line, column: column + part.lowerBound)
            case .grid, .sheet, .box: piece.anchor
            }
        let part = TextPiece(range: range, anchor: anchor)
        return ReadCell(piece: part, reading: CellReading(part, bytes, folded: &folded))
    }

    /// The longest text that is looked at, in bytes, and the longest label in it, in scalars.
    static let maximumBytes = 400
    private static let maximumLabel = 48
}
