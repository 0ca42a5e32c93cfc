import Testing

@testable import DocumentReaders

/// Headers whose labels stand at other heights than their cells begin.
@Suite struct HeaderOrderTests {
    private static let labels: Set = [
        "行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉", "维持", "总计", "项目", "第五项", "第六项", "处理数量", "行政许可", "行政处罚",
    ]

    @Test("A label that reaches over two rows of a header comes before those of its second row")
    func mergedDown() throws {
        var pages = PaintedPages()
        pages.paint("行政诉讼", 350, 100)
        pages.paint("行政复议", 150, 109)
        pages.paint(["未经复议直接起诉", "复议后起诉"], at: [275, 425], 118)
        let places = [125.0, 175, 250, 300, 400, 450]
        pages.paint(["维持", "总计", "维持", "总计", "维持", "总计"], at: places, 136)
        pages.paint(["0", "1", "2", "3", "4", "5"], at: places, 156)
        #expect(
            try pages.read(knowing: Self.labels).rows
                == ["行政复议|行政诉讼|未经复议直接起诉|复议后起诉", "维持|总计|维持|总计|维持|总计", "0|1|2|3|4|5"])
    }

    @Test("Narrow columns leave little between their labels")
    func narrowColumns() throws {
        var pages = PaintedPages()
        let places = [120.0, 174, 224]
        pages.paint(["社会公", "法律服", "总计"], at: [120, 154, 190], 100)
        pages.paint(["益组织", "务机构"], at: [120, 154], 111)
        pages.paint("第二十条第(一)", 100, 80, .left)
        pages.paint("项", 176, 80, .left)
        pages.paint(["1", "2", "3"], at: [120, 154, 190], 130)
        #expect(places.count == 3)
        let read = try pages.read(knowing: ["社会公益组织", "法律服务机构", "总计", "第二十条第(一)项"])
        #expect(read.rows.suffix(2) == ["社会公益组织|法律服务机构|总计", "1|2|3"])
    }

    @Test("A row without values ends where the next header begins, short labels at the edge of their cells")
    func blankRow() throws {
        var pages = PaintedPages()
        pages.paint("第五项", 300, 100)
        pages.paint(["项目", "处理数量"], at: [150, 400], 120)
        pages.paint("行政许可", 60, 140, .left)
        pages.paint("第六项", 300, 160)
        pages.paint(["项目", "处理数量"], at: [150, 400], 180)
        pages.paint("行政处罚", 60, 200, .left)
        pages.paint("7", 240, 200, .left)
        #expect(
            try pages.read(knowing: Self.labels).rows
                == ["第五项", "项目|处理数量", "行政许可|", "第六项", "项目|处理数量", "行政处罚|7"])
    }

    @Test("Two values that fill narrow cells are a row")
    func closeValues() throws {
        var pages = PaintedPages()
        pages.paint(["维持", "总计"], at: [120, 157], 100)
        pages.paint(["21,508", "21,508"], at: [120, 157], 120)
        #expect(try pages.read(knowing: Self.labels).rows == ["维持|总计", "21,508|21,508"])
    }
}
