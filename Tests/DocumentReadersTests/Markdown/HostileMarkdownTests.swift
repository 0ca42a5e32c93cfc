import DocumentModel
import TestSupport
import Testing
import TextSupport

@testable import DocumentReaders

@Suite struct HostileMarkdownTests: TextTesting {
    private static func table(columns: Int, rows: Int) -> String {
        let row = "|" + String(repeating: "1|", count: columns) + "\n"
        return row + "|" + String(repeating: "-|", count: columns) + "\n" + String(repeating: row, count: rows - 1)
    }

    @Test("As many columns as a table may have, and one more; ten thousand")
    func columns() throws {
        for (columns, isRead) in [(TableLimits.columns, true), (TableLimits.columns + 1, false), (10_000, false)] {
            let read = try document(.markdown, Array(Self.table(columns: columns, rows: 2).utf8))
            #expect(read.blocks.count == (isRead ? 1 : 0))
            #expect(notes(read) == (isRead ? [] : ["layout 1:1 表格超过 256 列或 16384 行，未采用"]))
        }
    }

    @Test("As many rows as a table may have, and one more")
    func rows() throws {
        for (rows, isRead) in [(TableLimits.rows, true), (TableLimits.rows + 1, false)] {
            let read = try document(.markdown, Array(Self.table(columns: 2, rows: rows).utf8))
            #expect(read.blocks.count == (isRead ? 1 : 0))
            #expect(read.notes.count == (isRead ? 0 : 1))
        }
    }

    @Test("A hundred thousand rows, a line of ten megabytes")
    func limits() {
        #expect(failure(.markdown, Array(Self.table(columns: 1, rows: 100_000).utf8))?.code == .limit)
        #expect(failure(.markdown, [UInt8](repeating: UInt8(ascii: "|"), count: 10 << 20))?.code == .limit)
        #expect(failure(.plainText, [UInt8](repeating: UInt8(ascii: "|"), count: 1 << 20))?.code == .limit)
    }

    @Test(
        "Marks without end take no longer than the text is long",
        arguments: [
            "*_", "`", "\\|", "&", "<", "<br", "[", "](", "![", "~~", ">", "#", "|", "-|", "**a", "<a>", "</a>", "+-",
        ])
    func marks(mark: String) throws {
        let line = String(repeating: mark, count: 60_000 / mark.count)
        let text = "| \(line)\n\(String(repeating: "字", count: 1_000))\(line)\n\(line)\n"
        let clock = ContinuousClock()
        let time = try clock.measure { _ = try document(.markdown, Array(text.utf8)) }
        #expect(time < .seconds(20))
    }

    @Test("Many small tables, borders and delimiters")
    func manyTables() throws {
        for lines in ["|甲|\n|乙|\n文\n", "+--+\n", "|-|\n", "甲|乙\n-|-\n\n", "---\n", "|甲|\n+--+\n"] {
            let count = TextLimits.lines / lines.count(where: { $0 == "\n" })
            _ = try document(.markdown, Array(String(repeating: lines, count: count).utf8))
        }
    }

    @Test("Random lines of marks are read without a fault, every piece in the text and where it says")
    func randomMarks() throws {
        var random = SeededRandom()
        let parts = [
            "|", "|", "|", "-", "--- ", ":", "\n", "\n", " ", "**", "`", "\\", "<br>", "&nbsp;", "#", "[", "](", ")",
            "!",
            "字", "𠮷", "1", "+", ">", "~~~", "<table", "title:", "\r\n", "\t", "\u{3000}",
        ]
        for _ in 0..<2_000 {
            let text = (0..<random.below(60)).map { _ in parts[random.below(parts.count)] }.joined()
            for format in [DocumentFormat.markdown, .plainText, .delimited] {
                let read = try document(format, Array(text.utf8), name: random.below(2) == 0 ? "a.tsv" : "")
                #expect(String(validating: read.text, as: UTF8.self) != nil, "\(random)")
                try checkPlaces(of: read, "\(random)")
            }
        }
    }

    /// Whether each piece stands where its anchor says.
    private func checkPlaces(of document: Document, _ comment: String) throws {
        let ends: Character = document.text.contains(0x0A) ? "\n" : "\r"
        for block in document.blocks {
            let pieces: [TextPiece]
            switch block {
            case .paragraph(let piece), .link(let piece): pieces = [piece]
            case .table(let grid): pieces = grid.cells
            }
            for piece in pieces {
                let before = try #require(String(validating: document.text[..<piece.range.lowerBound], as: UTF8.self))
                let lines = before.unicodeScalars.split(
                    separator: ends.unicodeScalars.first ?? "\n", omittingEmptySubsequences: false)
                let column = (lines.last?.count ?? 0) + 1
                #expect(piece.anchor == .text(line: lines.count, column: column), "\(comment)")
                #expect(String(validating: document.text[piece.range], as: UTF8.self) != nil, "\(comment)")
            }
        }
    }
}
