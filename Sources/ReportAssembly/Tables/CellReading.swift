import DocumentModel
import ReportModel
import TextSupport

/// What a cell of a source's table is, before its row is known.
enum CellReading: Sendable {
    case blank
    /// A whole number in just its own digits, at most nine: nearly every cell.
    case digits(Int32)
    /// Another number, a dash, or text that is neither value nor label.
    case value(NumberReading)
    case label(LabelMatch)

    /// Reads one cell; `folded` is room for its folded text, kept from cell to cell.
    init(_ piece: TextPiece, _ bytes: Span<UInt8>, folded: inout [UInt32]) {
        guard !piece.isBlank else {
            self = .blank
            return
        }
        if let number = NumberText.shortDigits(bytes, piece.range) {
            let isPlain = piece.range.count == 1 || bytes[piece.range.lowerBound] != UInt8(ascii: "0")
            self = isPlain ? .digits(Int32(number)) : .value(.number(ExactDecimal(number)))
            return
        }
        if let match = LabelIndex.shared.match(bytes, piece.range) {
            self = .label(match)
            return
        }
        folded.removeAll(keepingCapacity: true)
        TextFolding.append(bytes, piece.range, to: &folded)
        if let match = LabelIndex.shared.match(folded) {
            self = .label(match)
        } else {
            self = .value(NumberText.read(bytes, piece.range))
        }
    }

    var label: LabelMatch? {
        if case .label(let match) = self { match } else { nil }
    }

    var isNumber: Bool {
        switch self {
        case .digits, .value(.number): true
        case .blank, .label, .value: false
        }
    }

    /// Whether it is what a number cell may hold: a number, a dash or nothing.
    var isFillable: Bool {
        switch self {
        case .blank, .digits, .value(.number), .value(.dash), .value(.blank): true
        case .value(.unreadable), .label: false
        }
    }

    var isBlank: Bool {
        if case .blank = self { true } else { false }
    }
}

/// A cell with its reading.
struct ReadCell: Sendable {
    var piece: TextPiece
    var reading: CellReading
    /// The columns of the source's table that it covers; empty where the source has none.
    var columns: Range<Int> = 0..<0

    /// Whether it is text that is neither value nor label, so that it may be a label with digits behind it.
    var mayBeGlued: Bool {
        if case .value(.unreadable) = reading { true } else { false }
    }
}

extension Span<ReadCell> {
    /// Whether any of the cells is meant.
    func contains(where isMeant: (ReadCell) -> Bool) -> Bool {
        for index in indices where isMeant(self[index]) { return true }
        return false
    }

    /// Whether all of the cells are meant.
    func allSatisfy(_ isMeant: (ReadCell) -> Bool) -> Bool {
        for index in indices where !isMeant(self[index]) { return false }
        return true
    }
}
