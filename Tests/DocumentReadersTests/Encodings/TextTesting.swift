import DocumentModel
import TextSupport

@testable import DocumentReaders

/// A suite that looks at what is read of texts with tables in columns.
protocol TextTesting {}

extension TextTesting {
    /// A document as one line a block: `P` for a paragraph, `L` for one that leads elsewhere, `T` for a table with its
    /// rows; behind each piece its place.
    func sketch(_ format: DocumentFormat, _ text: String, name: String = "", knowing wordings: [String] = []) throws
        -> [String]
    {
        sketch(try document(format, Array(text.utf8), name: name, knowing: wordings))
    }

    func document(_ format: DocumentFormat, _ bytes: [UInt8], name: String = "", knowing wordings: [String] = [])
        throws(Diagnostic) -> Document
    {
        let folded = wordings.map(TextFolding.scalars(of:))
        let document = try format.read(DocumentInput(bytes, name: name, vocabulary: Vocabulary(knows: folded.contains)))
        return document
    }

    func sketch(_ document: Document) -> [String] {
        document.blocks.map { block in
            switch block {
            case .paragraph(let piece): "P \(document.string(piece))@\(piece.anchor)"
            case .link(let piece): "L \(document.string(piece))@\(piece.anchor)"
            case .table(let grid): "T " + rows(grid, document).joined(separator: " / ")
            }
        }
    }

    /// The texts of the cells, without their places.
    func texts(_ format: DocumentFormat, _ text: String, name: String = "", knowing wordings: [String] = []) throws
        -> [String]
    {
        let document = try document(format, Array(text.utf8), name: name, knowing: wordings)
        return document.blocks.map { block in
            switch block {
            case .paragraph(let piece): "P \(document.string(piece))"
            case .link(let piece): "L \(document.string(piece))"
            case .table(let grid):
                "T "
                    + (0..<grid.rowCount).map { row in
                        grid.row(row).map { document.string(grid.cells[$0]) }.joined(separator: "|")
                    }.joined(separator: " / ")
            }
        }
    }

    private func rows(_ grid: TableGrid, _ document: Document) -> [String] {
        (0..<grid.rowCount).map { row in
            grid.row(row).map { "\(document.string(grid.cells[$0]))@\(grid.cells[$0].anchor)" }.joined(separator: " ")
        }
    }

    /// The notes in Chinese, each with its place.
    func notes(_ document: Document) -> [String] {
        document.notes.map { "\($0.kind) \($0.place.map(\.description) ?? "-") \($0.text.zh)" }
    }

    /// A text in UTF-16 with a byte order mark.
    func utf16(_ text: String, isBigEndian: Bool = false) -> [UInt8] {
        ([0xFEFF] + Array(text.utf16)).flatMap { unit -> [UInt8] in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isBigEndian ? bytes.reversed() : bytes
        }
    }

    /// Why a file cannot be read; nil where it can.
    func failure(_ format: DocumentFormat, _ bytes: [UInt8], name: String = "") -> Diagnostic? {
        do throws(Diagnostic) {
            _ = try document(format, bytes, name: name)
            return nil
        } catch {
            return error
        }
    }
}
