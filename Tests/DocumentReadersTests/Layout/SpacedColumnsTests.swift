import DocumentModel
import TextSupport
import Testing

@testable import DocumentReaders

/// Tables of texts with runs of blanks whose rows have blank cells.
@Suite struct SpacedColumnsTests {
    private static let labels: Set = [
        "信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量", "规章", "规范性文件", "行政许可", "其他对外管理服务事项",
    ]
    private static let header = [
        ("信息内容", 4), ("本年新制作数量", 26), ("本年新公开数量", 46), ("对外公开总数量", 66),
    ]
    private static let fullRows = [
        [("规章", 0), ("1", 29), ("2", 49), ("3", 69)], [("规范性文件", 0), ("4", 29), ("5", 49), ("6", 69)],
    ]

    /// Lines whose words stand in the columns that are told, ideographs as wide as told.
    private func text(_ lines: [[(String, Int)]], ideograph: Int) -> [UInt8] {
        var text = ""
        for line in lines {
            var used = 0
            for (word, column) in line {
                text += String(repeating: " ", count: max(0, column - used)) + word
                used = column + word.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : ideograph) }
            }
            text += "\n"
        }
        return Array(text.utf8)
    }

    private func rows(_ lines: [[(String, Int)]], ideograph: Int) throws -> [String] {
        let folded = Set(Self.labels.map(TextFolding.scalars))
        let document = try SpacedTextReader.read(
            text(lines, ideograph: ideograph), vocabulary: Vocabulary { folded.contains($0) })
        return document.blocks.flatMap { block -> [String] in
            guard case .table(let grid) = block else { return [] }
            return (0..<grid.rowCount).map { row in
                grid.row(row).map { document.string(grid.cells[$0]) }.joined(separator: "|")
            }
        }
    }

    @Test("Below labels that full rows prove, blank cells are known", arguments: [1, 2])
    func sparseRows(ideograph: Int) throws {
        let sparse = [[("行政许可", 0), ("7", 49), ("8", 69)], [("其他对外管理服务事项", 0), ("9", 29)]]
        let lines = [Self.header] + Self.fullRows + [[], Self.header] + sparse
        let rows = try rows(lines, ideograph: ideograph)
        #expect(rows.contains("规范性文件|4|5|6"))
        #expect(rows.contains("行政许可||7|8"))
        #expect(rows.contains("其他对外管理服务事项|9||"))
    }

    @Test("Where nothing proves how wide characters are, no blank cell is put among the values of a row")
    func unprovenWidth() throws {
        let sparse = [[("行政许可", 0), ("7", 49), ("8", 69)], [("其他对外管理服务事项", 0), ("9", 29), ("9", 49)]]
        let rows = try rows([Self.header] + sparse, ideograph: 1)
        #expect(Array(rows.dropFirst()) == ["行政许可|7|8", "其他对外管理服务事项|9|9"])
    }

    @Test("A value between two labels goes by the alignment of those that stand below labels")
    func betweenLabels() {
        let header = [InkRange(0, 24), InkRange(60, 84), InkRange(120, 144)]
        let right = [[InkRange(12, 36), InkRange(90, 96)], [InkRange(18, 36)]]
        #expect(TypedColumns(header: header, rows: right).ranges()?[1] == InkRange(90, 96))
        let middle = [[InkRange(9, 15), InkRange(99, 105)]]
        #expect(TypedColumns(header: header, rows: middle).ranges() == nil)
        #expect(TypedColumns(header: header, rows: [[InkRange(20, 64)]]).ranges() == nil)
    }

    @Test("Behind a page's end values show their columns where they reach from the first to the last")
    func continuedColumns() {
        let columns = [InkRange(0, 24), InkRange(60, 84), InkRange(120, 144)]
        let whole = TypedColumns(header: columns, rows: [[InkRange(6, 12), InkRange(130, 136)]])
        #expect(whole.continuedRanges()?[2] == InkRange(130, 136))
        #expect(TypedColumns(header: columns, rows: [[InkRange(6, 12), InkRange(70, 76)]]).continuedRanges() == nil)
        #expect(
            TypedColumns(header: columns, rows: [[InkRange(-12, -6), InkRange(130, 136)]]).continuedRanges() == nil)
    }

    @Test("Values that drift away from their labels show that characters are not so wide")
    func drift() {
        let header = [InkRange(0, 24), InkRange(60, 84), InkRange(120, 144)]
        let level = [[InkRange(12, 18), InkRange(72, 78), InkRange(126, 132)]]
        let drifting = [[InkRange(12, 18), InkRange(60, 66), InkRange(108, 114)]]
        #expect(TypedColumns(header: header, rows: level).fits == true)
        #expect(TypedColumns(header: header, rows: drifting).fits == false)
        #expect(TypedColumns(header: header, rows: [[InkRange(12, 18)]]).fits == nil)
    }
}
