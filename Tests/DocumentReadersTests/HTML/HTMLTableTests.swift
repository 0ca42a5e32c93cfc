import DocumentModel
import Testing

@Suite struct HTMLTableTests {
    @Test(
        "Rows and cells without their end tags, row groups and captions",
        arguments: [
            ("<table><tr><td>1<td>2<tr><th>3<th>4</table>", ["T 1 | 2 / 3 | 4"]),
            ("<table><td>1<td>2</table>", ["T 1 | 2"]),
            (
                "<table><thead><tr><th>甲<th>乙</thead><tbody><tr><td>1<td>2<tfoot><tr><td>3<td>4</table>",
                ["T 甲 | 乙 / 1 | 2 / 3 | 4"]
            ),
            ("<table><caption>表一</caption><tr><td>1<td>2</table>", ["P 表一", "T 1 | 2"]),
            ("<table>甲<tr>乙<td>1<td>2</table>", ["P 甲", "P 乙", "T 1 | 2"]),
            ("<table><colgroup><col><col></colgroup><form><tr><td>1<td>2</tr></form></table>", ["T 1 | 2"]),
            ("<table><tr><td><div>1<td>2</div></table>", ["T 1 | 2"]),
            ("<table><tr><td><span>1<td>2</span><td></tr></table>", ["T 1 | 2 | "]),
            ("<table><tr><td>1</th><td>2</td></tr></tr></table>", ["T 1 | 2"]),
            ("<table><tr><td>1<td>2<table><tr><td>3<td>4</table>", ["P 1", "P 2", "T 3 | 4"]),
            ("<table><tr><td>1<td>2</tr><table><tr><td>3<td>4</table>", ["T 1 | 2", "T 3 | 4"]),
            ("<table><tr><td> <td>&nbsp;</table>", []), ("<table></table>", []), ("</table></td></tr>甲", ["P 甲"]),
            ("<TABLE><TR><TD COLSPAN='2'>甲<TD>乙</TABLE>", ["T 甲×2 | 乙"]),
        ])
    func rows(page: String, expected: [String]) throws {
        #expect(try HTMLSketch.lines(page + "</html>") == expected)
    }

    @Test(
        "A cell stands in the first column that no cell from above covers",
        arguments: [
            (
                "<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d",
                "a@1:1:1 b@1:1:2-3 / c@1:2:2 d@1:2:3"
            ),
            (
                "<tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e<tr><td>f<td>g<td>h",
                "a@1:1:1 b@1:1:2 c@1:1:3 / d@1:2:1 e@1:2:3 / f@1:3:1 g@1:3:2 h@1:3:3"
            ),
            // Spans that overlap: the cell from above and the wide one share a column.
            (
                "<tr><td>a<td>b<td rowspan=2>c<tr><td colspan=3>d<td>e",
                "a@1:1:1 b@1:1:2 c@1:1:3 / d@1:2:1-3 e@1:2:4"
            ),
            // To the end of the row group.
            (
                "<tbody><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d<tbody><tr><td>e<td>f",
                "a@1:1:1 b@1:1:2 / c@1:2:2 / d@1:3:2 / e@1:4:1 f@1:4:2"
            ),
            (
                "<thead><tr><td rowspan=9>a<td>b</thead><tr><td>c<td>d",
                "a@1:1:1 b@1:1:2 / c@1:2:1 d@1:2:2"
            ),
            ("<tr><td rowspan=0>a<td>b</tbody><tr><td>c<td>d", "a@1:1:1 b@1:1:2 / c@1:2:1 d@1:2:2"),
            ("<tr><td rowspan=3>a<td>b<tbody><tr><td>c<td>d", "a@1:1:1 b@1:1:2 / c@1:2:1 d@1:2:2"),
            // Numbers that are none.
            (
                "<tr><td colspan=0>a<td colspan=-3>b<td colspan=x>c<td colspan=' +2px'>d<td colspan=''>e",
                "a@1:1:1 b@1:1:2 c@1:1:3 d@1:1:4-5 e@1:1:6"
            ),
            (
                "<tr><td rowspan=-5>a<td rowspan=x>b<tr><td rowspan=99999999999999999999>c<td>d<tr><td>e",
                "a@1:1:1 b@1:1:2 / c@1:2:1 d@1:2:2 / e@1:3:2"
            ),
            ("<tr><td colspan=2 colspan=3>a<td>b", "a@1:1:1-2 b@1:1:3"),
            // Empty and hidden rows are counted.
            ("<tr><td>a<td>b<tr><tr hidden><td>c<tr><td>d<td>e", "a@1:1:1 b@1:1:2 / d@1:4:1 e@1:4:2"),
        ])
    func columns(rows: String, expected: String) throws {
        #expect(try HTMLSketch.places("<table>\(rows)</table>") == [expected])
    }

    @Test func tablesAreCountedAsTheyBegin() throws {
        #expect(
            try HTMLSketch.places(
                "<table hidden><tr><td>x<td>y</table><table><tr><td><table><tr><td>a<td>b</table><table><tr><td>c<td>d</table></table>"
            ) == ["a@3:1:1 b@3:1:2", "c@4:1:1 d@4:1:2"])
    }

    @Test(
        "A table in a cell parts the rows of its table; the text beside it is prose",
        arguments: [
            (
                "<tr><td>甲<td>乙<tr><td>左<td>前<table><tr><td>1<td>2</table>后<tr><td>丙<td>丁",
                ["T 甲 | 乙", "P 左", "P 前", "T 1 | 2", "P 后", "T 丙 | 丁"]
            ),
            (
                "<tr><td><p>题</p><p>文</p><table><tr><td>1<td>2</table><p>末</p>",
                ["P 题", "P 文", "T 1 | 2", "P 末"]
            ),
            // A table of one cell is no more than what stands in it.
            ("<tr><td>甲<td><table><tr><td>5</table>", ["T 甲 | 5"]),
            ("<tr><td>甲<td><table><tr><td>5<tr><td>6</table>", ["T 甲 | 5 6"]),
            ("<tr><td>甲<td><table><tr><td>5</td></tr>六</table>", ["T 甲 | 六 5"]),
        ])
    func nested(rows: String, expected: [String]) throws {
        #expect(try HTMLSketch.lines("<table>\(rows)</table>") == expected)
    }

    @Test("A table whose rows have one cell each lays the page out; short heading rows of others do not")
    func layout() throws {
        #expect(try HTMLSketch.lines("<table><tr><td><p>甲</p>乙<br>丙<tr><td>丁</table>") == ["P 甲", "P 乙", "P 丙", "P 丁"])
        #expect(
            try HTMLSketch.lines("<table><tr><td colspan=2>第二十条第（一）项<tr><td>规章<td>1</table>")
                == ["T 第二十条第（一）项×2 / 规章 | 1"])
    }

    @Test("The only text of a row is prose beyond 200 characters, any text beyond 1,000")
    func prose() throws {
        func page(_ first: Int, _ second: Int) throws -> [String] {
            let texts = [first, second].map { String(repeating: "字", count: $0) }
            return try HTMLSketch.lines("<table><tr><td>\(texts[0])<td>\(texts[1])<tr><td>规章<td>1</table>")
                .map { String($0.prefix(3)) }
        }
        #expect(try page(200, 0) == ["T 字"])
        #expect(try page(201, 0) == ["P 字", "T 规"])
        #expect(try page(1_000, 1) == ["T 字"])
        #expect(try page(1_001, 1) == ["P 字", "P 字", "T 规"])
    }

    @Test("A page that ends in a table was cut: its last cell says nothing for certain")
    func cut() throws {
        for page in ["<table><tr><td>甲<td>1", "<table><tr><td>甲<td>1<td wid", "<table><tr><td>甲<td>1<!--"] {
            let lines = try HTMLSketch.lines(page)
            #expect(lines.count == 1 && lines[0].hasSuffix("…"))
            #expect(try HTMLSketch.notes(page).count == 1)
        }
        #expect(try HTMLSketch.notes("<table><tr><td>甲<td>1</body>").isEmpty)
        #expect(try HTMLSketch.lines("<table><tr><td>甲<td>1</html>") == ["T 甲 | 1"])
    }
}
