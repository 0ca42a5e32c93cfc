internal import Presentation
internal import Testing
internal import TextSupport

/// A page that stands alone.
@Suite struct HTMLTests {
    @Test func tablesWithRoles() {
        let text = OutputFormat.html.text(of: SampleOutputs.findings)
        #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">") && text.hasSuffix("</html>\n"))
        #expect(text.contains("<caption>问题清单</caption>"))
        #expect(text.contains("<th>问题</th><th>机关</th><th>说明</th><th class=\"number\" align=\"right\" nowrap>实际</th>"))
        #expect(
            text.contains(
                """
                <tr><td><span class="name">F-7K3QM2</span></td><td>清河县柳溪镇人民政府</td>\
                <td><span class="error">“总计”与各列之和不符</span></td><td class="number" align="right" nowrap>12</td></tr>
                """))
        #expect(text.contains("<td class=\"missing number\">空</td>"))
        #expect(text.contains("<p class=\"faint\">3 个问题</p>"))
    }

    @Test("what was added, removed and meant is marked by elements that browsers know")
    func changes() {
        let line = Line([Span("甲"), Span("3", role: .removed), Span("5", role: .added), Span("件", role: .mark)])
        let table = Table(columns: [Column("text", "句子")], rows: [[.line(line)], [.chart(.bar(1000))]])
        let text = OutputFormat.html.text(of: table)
        #expect(text.contains("<td>甲<del>3</del><ins>5</ins><mark>件</mark></td>"))
        #expect(text.contains("<td class=\"chart\">████████████████████████</td>"))
        #expect(OutputFormat.html.text(of: Output([.lines([line])])).contains("<pre>甲<del>3</del>"))
    }

    @Test("no text becomes markup, and nothing is fetched")
    func escaping() {
        let hostile = "<script>alert('x')</script>&amp;\" onload=\"\u{1B}[31m\n下一行"
        let table = Table(
            columns: [Column("a", hostile)], rows: [[.text(hostile, role: .name)], [.line(Line(hostile))]],
            title: hostile, footer: hostile)
        let text = OutputFormat.html.text(of: Output([.table(table), .lines([Line(hostile)])]))
        #expect(!text.contains("<script") && !text.contains("\u{1B}") && !text.contains("http"))
        #expect(text.contains("&lt;script&gt;alert('x')&lt;/script&gt;&amp;amp;&quot; onload=&quot;␛[31m<br>下一行"))
    }

    @Test("a page is called by what its first lines name, and by the program alone where they name nothing")
    func title() {
        let head = [Line([Span("<甲镇>/2023", role: .name), Span("  a.txt")]), Line([Span("甲镇/2024", role: .name)])]
        let page = Output([.lines(head), .table(SampleOutputs.findings)])
        #expect(OutputFormat.html.text(of: page).contains("<title>&lt;甲镇&gt;/2023 · 甲镇/2024 · gxaudit</title>"))
        #expect(OutputFormat.html.text(of: SampleOutputs.findings).contains("<title>gxaudit</title>"))
    }

    @Test func statesItsLanguage() {
        let text = OutputFormat.html.text(
            of: Output([.table(SampleOutputs.findings)]), options: WriterOptions(language: .english))
        #expect(text.contains("<html lang=\"en\">"))
    }
}
