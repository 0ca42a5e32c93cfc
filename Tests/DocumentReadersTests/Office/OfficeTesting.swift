import DocumentModel
import TextSupport

@testable import DocumentReaders

/// A suite that looks at what is read of office files.
protocol OfficeTesting {}

extension OfficeTesting {
    /// A document as one line a block: `P` for a paragraph, `L` for one that leads elsewhere, `T` for a table with its
    /// rows; behind each cell the columns that it covers.
    func sketch(_ document: Document) -> [String] {
        document.blocks.map { block in
            switch block {
            case .paragraph(let piece): "P \(document.string(piece))"
            case .link(let piece): "L \(document.string(piece))"
            case .table(let grid):
                (grid.isPadded ? "t " : "T ")
                    + (0..<grid.rowCount).map { row in
                        grid.row(row).map { index in
                            "\(document.string(grid.cells[index]))\(columns(grid.columns[index]))"
                        }.joined(separator: "|")
                    }.joined(separator: " / ")
            }
        }
    }

    private func columns(_ range: Range<Int>) -> String {
        range.count == 1 ? "@\(range.lowerBound)" : "@\(range.lowerBound)-\(range.upperBound - 1)"
    }

    /// Why a file cannot be read; nil where it can.
    func failure(_ format: DocumentFormat, _ bytes: [UInt8]) -> Diagnostic? {
        do throws(Diagnostic) {
            _ = try format.read(DocumentInput(bytes))
            return nil
        } catch {
            return error
        }
    }
}
