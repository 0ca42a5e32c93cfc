import DocumentModel
import Testing
import TextSupport

@testable import DocumentReaders

@Suite struct HostileHTMLTests {
    private func failure(_ page: String) -> Diagnostic? {
        do throws(Diagnostic) {
            _ = try DocumentFormat.webPage.read(DocumentInput(Array(page.utf8)))
            return nil
        } catch {
            return error
        }
    }

    @Test("Elements in elements, as deep as allowed and one deeper")
    func depth() {
        func page(_ depth: Int) -> String { String(repeating: "<div>", count: depth) + "甲" }
        #expect(failure(page(HTMLReader.depth)) == nil)
        #expect(failure(page(HTMLReader.depth + 1))?.code == .limit)
        #expect(failure(page(HTMLReader.depth + 1))?.message.en == "elements stand in elements more than 1024 deep")
        #expect(failure(page(100_000))?.code == .limit)
        #expect(failure(String(repeating: "<table><tr><td>", count: 5_000))?.code == .limit)
        #expect(failure("<svg>" + String(repeating: "<path>", count: 5_000)) == nil)
    }

    @Test("Elements that are a look only, paragraphs and items may stay open by the thousands")
    func unclosed() throws {
        for tag in ["<font>", "<span style='color:red'>", "<p>", "<li>", "<b>", "<a href=x>", "<path>"] {
            #expect(failure(String(repeating: tag + "甲", count: 5_000)) == nil)
        }
    }

    @Test("As many columns as allowed, and one more; other tables go on")
    func columns() throws {
        func table(_ columns: Int) -> String {
            "<table><tr>" + String(repeating: "<td>1", count: columns) + "</table>"
        }
        #expect(try HTMLSketch.notes(table(TableLimits.columns)).isEmpty)
        let page = table(TableLimits.columns + 1) + "<table><tr><td>甲<td>2</table>"
        #expect(try HTMLSketch.lines(page) == ["T 甲 | 2"])
        #expect(
            try HTMLSketch.notes(page) == ["table 1 has 257 columns, more than the limit of 256; it was not read"])
        #expect(
            try HTMLSketch.notes(table(10_000)) == [
                "table 1 has 10000 columns, more than the limit of 256; it was not read"
            ])
        #expect(try HTMLSketch.notes(table(50_000) + "<table><tr><td>1<td colspan=2000000000>2</table>").count == 2)
    }

    @Test("As many rows as allowed, and one more")
    func rows() throws {
        func table(_ rows: Int) -> String {
            "<table>" + String(repeating: "<tr><td>1<td>2", count: rows) + "</table>"
        }
        #expect(try HTMLSketch.notes(table(TableLimits.rows)).isEmpty)
        #expect(
            try HTMLSketch.notes(table(TableLimits.rows + 1))
                == ["table 1 has 16385 rows, more than the limit of 16384; it was not read"])
    }

    @Test("Tables in tables as deep as allowed, and one deeper")
    func tables() throws {
        func page(_ depth: Int) -> String {
            String(repeating: "<table><tr><td>甲<td>", count: depth) + "乙"
                + String(repeating: "</td></tr></table>", count: depth)
        }
        #expect(try HTMLSketch.notes(page(TableLimits.depth)).isEmpty)
        #expect(try HTMLSketch.lines(page(TableLimits.depth)).last == "T 甲 | 乙")
        #expect(
            try HTMLSketch.notes(page(TableLimits.depth + 1))
                == ["table 17 stands in tables more than 16 deep; it was not read"])
        #expect(try HTMLSketch.lines(page(TableLimits.depth + 1)).count == TableLimits.depth)
        #expect(
            try HTMLSketch.lines(String(repeating: "<table>", count: 5_000) + "<tr><td>1<td>2</table>") == ["T 1 | 2"])
    }

    @Test("A table that is too large is not read; a table in it is")
    func tableInTooLargeOne() throws {
        #expect(
            try HTMLSketch.lines("<table><tr><td colspan=900>甲<td><table><tr><td>1<td>2</table></table>") == ["T 1 | 2"]
        )
    }

    @Test("Zero bytes are no part of a page")
    func zeros() {
        #expect(failure("<p>1\u{0}2</p>")?.code == .encoding)
    }

    @Test("Notes of a page with thousands of tables that are too wide stay few")
    func notes() throws {
        #expect(
            try HTMLSketch.notes(String(repeating: "<table><tr><td colspan=999><td>1</table>", count: 2_000)).count
                == 64)
    }

    @Test("Work grows with the size of a page only")
    func large() throws {
        let size = 1 << 15
        let pages = [
            "<p title='" + String(repeating: "x", count: 5 << 20) + "'>甲",
            String(repeating: "</b>", count: size / 4), String(repeating: "</div>", count: size / 6),
            String(repeating: "<div>", count: 1_000) + String(repeating: "</li><li></p>", count: size / 13),
            String(repeating: "<", count: size), String(repeating: "&", count: size),
            String(repeating: "&#", count: size / 2),
            "<p>&#" + String(repeating: "1", count: size), String(repeating: "<!--", count: size / 4),
            "<script>" + String(repeating: "<!--<script", count: size / 11),
            String(repeating: "<p a='", count: size / 6),
            String(repeating: "<table><tr><td rowspan=65534 colspan=256>", count: size / 40),
            String(repeating: "<td>", count: size / 4), "<table>" + String(repeating: "<td>", count: size / 4),
            "<table>" + String(repeating: "<tr>", count: size / 4),
            String(repeating: "<a href=x>1</a>2", count: size / 16),
            "<p style='" + String(repeating: "display:", count: size / 8) + "'>",
            "<div hidden>" + String(repeating: "<div><span></div>", count: size / 17),
        ]
        let time = ContinuousClock().measure { for page in pages { _ = failure(page) } }
        // Some seconds in a debug build; what grows faster than the page would take hours.
        #expect(time < .seconds(60))
    }
}
