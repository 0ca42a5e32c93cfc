internal import DocumentModel
internal import ReportModel
internal import TextSupport

/// What the form prints in and around its tables beside the names of rows and columns, read in one pass over the cells.
struct TableMarks: Sendable {
    /// The numbers of the headings 第二十条第（…）项, in cells and outside of tables.
    private(set) var blocks: [UInt32] = []
    /// Whether one of these headings stands in a cell.
    private(set) var hasBlockInTable = false
    /// Those that stand outside of tables.
    private(set) var blocksOutside: [TextPiece] = []
    /// Whether the note on the balance of table 三 is there.
    private(set) var hasBalanceNote = false

    init(_ document: Document) {
        let bytes = document.text.span
        var folded: [UInt32] = []
        for block in document.blocks {
            switch block {
            case .paragraph(let piece):
                if piece.range.count >= Self.shortest { take(piece, isCell: false, bytes, &folded) }
            case .table(let grid):
                let cells = grid.cells.span
                // Nearly all cells are numbers and short names.
                for cell in 0..<cells.count where cells[cell].range.count >= Self.shortest {
                    take(cells[cell], isCell: true, bytes, &folded)
                }
            case .link: break
            }
        }
    }

    /// The fewest bytes of a heading or of the note.
    private static let shortest = 18

    /// Takes a piece; it is folded into an array that is kept for the next.
    private mutating func take(_ piece: TextPiece, isCell: Bool, _ bytes: Span<UInt8>, _ folded: inout [UInt32]) {
        let range = piece.range
        if range.count <= 80, bytes[range.lowerBound] == 0xE7, bytes[range.lowerBound + 1] == 0xAC {
            takeBlock(piece, isCell: isCell, bytes, &folded)
        } else if range.count >= 30, range.count <= 400, !hasBalanceNote {
            hasBalanceNote = Self.saysBalance(range, bytes)
        }
    }

    private mutating func takeBlock(_ piece: TextPiece, isCell: Bool, _ bytes: Span<UInt8>, _ folded: inout [UInt32]) {
        folded.removeAll(keepingCapacity: true)
        TextFolding.append(bytes, piece.range, to: &folded)
        guard folded.starts(with: Self.article), folded.count <= 12 else { return }
        for scalar in folded[Self.article.count..<min(Self.article.count + 2, folded.count)] { blocks.append(scalar) }
        if isCell { hasBlockInTable = true } else { blocksOutside.append(piece) }
    }

    /// Whether a range of bytes holds 勾, of 勾稽, whatever blanks stand behind it.
    private static func saysBalance(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        // 勾 is E5 8B BE.
        bytes.contains(in: range.lowerBound..<range.upperBound - 2) { here, next in
            (here .== SIMD16(repeating: 0xE5)) .& (next .== SIMD16(repeating: 0x8B))
        } where: {
            bytes[$0] == 0xE5 && bytes[$0 + 1] == 0x8B && bytes[$0 + 2] == 0xBE
        }
    }

    private static let article = TextFolding.scalars(of: "第二十条第")
}
