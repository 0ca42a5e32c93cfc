import Testing

@testable import DocumentReaders

/// Rows with blank cells whose values do not stand below their labels.
@Suite struct SidedValuesTests {
    private static let labels: Set = ["项目", "制发件数", "废止件数", "有效件数", "规章", "文件"]

    /// A table with labels in the middle of cells that are 100 wide, from 150 on.
    private func table(_ rows: [[String]], at edges: [Double], _ alignment: PaintedPages.Alignment) -> PaintedPages {
        var pages = PaintedPages()
        pages.paint(["项目", "制发件数", "废止件数", "有效件数"], at: [100, 200, 300, 400], 100)
        for (index, row) in rows.enumerated() {
            let y = 120 + 20 * Double(index)
            pages.paint(row[0], 60, y, .left)
            pages.paint(Array(row.dropFirst()), at: edges, y, alignment)
        }
        return pages
    }

    @Test("A value beyond the last label shows that all stand on the right of theirs")
    func right() throws {
        let pages = table([["规章", "82172", "", "4"], ["文件", "", "7", "97"]], at: [248, 348, 448], .right)
        let read = try pages.read(knowing: Self.labels)
        #expect(read.rows.suffix(2) == ["规章|82172||4", "文件||7|97"])
        #expect(read.notes == [])
    }

    @Test("A value before the first label shows that all stand on the left of theirs")
    func left() throws {
        let pages = table([["规章", "3", "", "4"], ["文件", "", "73", ""]], at: [152, 252, 352], .left)
        #expect(try pages.read(knowing: Self.labels).rows.suffix(2) == ["规章|3||4", "文件||73|"])
    }

    @Test("What stands between two labels is given to neither where nothing tells the side")
    func unknownSide() throws {
        let read = try table([["规章", "", "4", ""]], at: [248, 348, 448], .right).read(knowing: Self.labels)
        #expect(read.rows.last == "规章")
        #expect(read.notes.count == 1)
    }

    @Test("Values on both sides of their labels are not used")
    func bothSides() throws {
        var pages = table([["规章", "", "4", ""]], at: [248, 348, 448], .right)
        pages.paint("文件", 60, 140, .left)
        pages.paint("5", 152, 140, .left)
        let read = try pages.read(knowing: Self.labels)
        #expect(read.rows.suffix(2) == ["规章", "文件"])
        #expect(read.notes.count == 1)
    }

    @Test("The edges of a column's values must agree")
    func raggedEdges() throws {
        var pages = table([["规章", "82172", "", "4"]], at: [248, 348, 448], .right)
        pages.paint("文件", 60, 140, .left)
        pages.paint("9", 240, 140, .right)
        #expect(try pages.read(knowing: Self.labels).rows.suffix(2) == ["规章", "文件"])
    }

    @Test("A later table of the file shows the side")
    func laterTable() throws {
        var pages = table([["规章", "", "4", ""]], at: [248, 348, 448], .right)
        pages.paint("说明文字把两张表分开，说明文字把两张表分开，说明文字把两张表分开，说明文字", 60, 200, .left)
        pages.paint(["项目", "制发件数", "废止件数", "有效件数"], at: [100, 200, 300, 400], 300)
        pages.paint("文件", 60, 320, .left)
        pages.paint(["1", "2", "3"], at: [248, 348, 448], 320, .right)
        let read = try pages.read(knowing: Self.labels)
        #expect(read.rows.contains("规章||4|") && read.rows.last == "文件|1|2|3")
        #expect(read.notes == [])
    }

    @Test("Where another table has shown values in one column only, those beside no label of this one are not used")
    func nearColumn() throws {
        var pages = PaintedPages()
        for (row, (label, value)) in [("规章", 152.0), ("文件", 232)].enumerated() {
            let y = 100 + 60 * Double(row)
            pages.paint(["项目", "制发件数", "废止件数"], at: [100, 200, 350], y)
            pages.paint(label, 60, y + 20, .left)
            pages.paint(row == 0 ? "95" : "0.04", value, y + 20, .left)
        }
        let read = try pages.read(knowing: Self.labels)
        #expect(!read.rows.contains { $0.hasPrefix("文件|0.04") })
    }
}
