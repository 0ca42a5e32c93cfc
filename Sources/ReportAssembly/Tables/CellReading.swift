import DocumentModel
import ReportModel
import TextSupport

/// What a cell of a source's table is, before its row is known.
enum CellReading: Sendable {
    case blank
    /// A number, a dash, or text that is neither value nor label.
    case value(NumberReading)
    case label(LabelMatch)

    /// Reads one cell; `folded` is room for its folded text, kept from cell to cell.
    init(_ piece: TextPiece, _ bytes: Span<UInt8>, folded: inout [UInt32]) {
        guard !piece.isBlank else {
            self = .blank
            return
        }
        // Nearly every cell: plain digits.
        if let number = NumberText.shortDigits(bytes, piece.range) {
            self = .value(.number(ExactDecimal(number)))
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
        if case .value(.number) = self { true } else { false }
    }

    /// Whether it is what a number cell may hold: a number, a dash or nothing.
    var isFillable: Bool {
        switch self {
        case .blank, .value(.number), .value(.dash), .value(.blank): true
        case .value(.unreadable), .label: false
        }
    }

    var isBlank: Bool {
        if case .blank = self { true } else { false }
    }
}

/// A run of cells that is one row of the form: labels, then values.
struct RowSegment: Sendable {
    var cells: ArraySlice<ReadCell>
    /// Whether the source marks where the row ends, so that blank cells beside the values can be padding.
    var isPadded: Bool
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

extension RowSegment {
    /// Parts a row of a source's table into rows of the form: a new one begins where a label follows a value.
    static func visit(_ row: ArraySlice<ReadCell>, isPadded: Bool, _ body: (RowSegment) -> Void) {
        var start = row.startIndex
        var sawValue = false
        for index in row.indices {
            switch row[index].reading {
            case .blank: break
            case .value: sawValue = true
            case .label:
                if sawValue {
                    body(RowSegment(cells: row[start..<index], isPadded: isPadded))
                    start = index
                    sawValue = false
                }
            }
        }
        body(RowSegment(cells: row[start...], isPadded: isPadded))
    }
}
