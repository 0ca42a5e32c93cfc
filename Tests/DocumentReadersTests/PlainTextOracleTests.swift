import DocumentModel
import TestSupport
import Testing
import TextSupport

@testable import DocumentReaders

/// The quick reader finds what the slow one does.
@Suite struct PlainTextOracleTests {
    /// A document's blocks with every byte range and place in them.
    private func sketch(_ blocks: [Document.Block]) -> [String] {
        blocks.map { block in
            switch block {
            case .paragraph(let piece), .link(let piece): "P \(piece.range) \(piece.anchor)"
            case .table(let grid):
                "T \(grid.rowsAreMarked) \(grid.isPadded) \(grid.rowStarts) "
                    + grid.cells.map { "\($0.range) \($0.anchor)" }.joined(separator: " ")
            }
        }
    }

    private func check(_ bytes: [UInt8], _ comment: String) throws {
        let found = sketch(try PlainTextReader.read(bytes).blocks)
        let wanted = sketch(PlainTextOracle(bytes).blocks)
        if found != wanted {
            Issue.record("\(comment): \(String(decoding: bytes, as: UTF8.self).debugDescription)\n\(found)\n\(wanted)")
        }
        if PipeScan.findsTable(in: bytes) != PlainTextOracle.findsTable(in: bytes) {
            Issue.record("\(comment), table: \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
    }

    @Test(
        "Reports in every layout of plain text",
        arguments: ReportRendering.all.filter { $0.ending == "txt" }.map(\.name))
    func layouts(name: String) throws {
        let rendering = try #require(ReportRendering.named(name).first)
        for number in 0..<2 {
            let file = RenderedReport(rendering, number: number, seed: 11).file
            let text = try DocumentDecoding.decodeText(file.bytes).bytes
            try check(text, "\(name) \(number)")
            try check(Array(text.prefix(text.count / 2)).filter { $0 < 0x80 }, "\(name) \(number), cut")
        }
    }

    @Test("Lines of every kind one below the other, with every kind of line end")
    func randomLines() throws {
        let lines = [
            "", " ", "\u{C}", "\u{3000}", "\u{A0} ", "\t", "\t规章", "\t0", "\t 本年制发件数 ", "\t\u{3000}", "规章\t0\t\t 2",
            "\t许可\t3\t", "处罚\t12345678\t一二三\t\u{A0}4", "信息内容 |", "0 |", " |", "2 | ||", "项 | |||", "| a | b |",
            "|---|---|",
            "--- | ---", ":-", "+---+", "正文 一", " 二、总体情况", "四、结转", "长" + String(repeating: "长文", count: 40), "a\rb",
        ]
        var random = SeededRandom()
        for _ in 0..<2_500 {
            let end = ["\n", "\r\n", "\r"][random.below(3)]
            var text = (0..<random.below(14)).map { _ in lines[random.below(lines.count)] }.joined(separator: end)
            if random.below(2) == 0 { text += end }
            try check(Array(text.utf8), "\(random)")
        }
    }

    @Test("Random characters")
    func randomCharacters() throws {
        let characters: [Unicode.Scalar] = [
            "\t", "\t", "\n", "\n", "\r", "|", " ", "-", ":", "+", "一", "、", "1", "字", "\u{3000}", "\u{A0}", "é", "𠮷",
            "\u{1}",
        ]
        var random = SeededRandom()
        for _ in 0..<2_500 {
            var text = String.UnicodeScalarView()
            for _ in 0..<random.below(90) { text.append(characters[random.below(characters.count)]) }
            try check(Array(String(text).utf8), "\(random)")
        }
    }
}
