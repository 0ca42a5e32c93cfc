internal import Presentation
internal import Testing

@Suite struct MarkdownTests {
    @Test func table() {
        #expect(
            OutputFormat.markdown.text(of: SampleOutputs.findings, width: 20) == """
                **问题清单**

                | 问题     | 机关                 | 说明                 |  实际 |
                | -------- | -------------------- | -------------------- | ----: |
                | F-7K3QM2 | 清河县柳溪镇人民政府 | “总计”与各列之和不符 |    12 |
                | F-2MQ8ZD | 甲镇                 | 100％                |    空 |
                | F-9ZZ000 | 𠮷市Café             |                      | -3.50 |

                3 个问题

                """)
    }

    @Test func escapes() {
        let table = Table(
            columns: [Column("raw", "原|文")],
            rows: [[.text("a|\u{301}b\r\nc\nd")], [.text("<b>*x*_[链](接)`&amp;\\")]])
        #expect(
            OutputFormat.markdown.text(of: table) == """
                | 原\\|文                           |
                | -------------------------------- |
                | a\\|\u{301}b<br>c<br>d                   |
                | \\<b\\>\\*x\\*\\_\\[链\\](接)\\`\\&amp;\\\\ |

                """)
    }

    @Test func textInACodeBlock() {
        let output = Output([.lines([Line("```"), Line("  ^^ 12 | 13")])])
        #expect(OutputFormat.markdown.text(of: output) == "````\n```\n  ^^ 12 | 13\n````\n")
    }

    @Test func narrowColumns() {
        let table = Table(
            columns: [Column("a", "a"), Column("n", "n")], rows: [[.text("b"), .number("1")]])
        #expect(OutputFormat.markdown.text(of: table) == "| a   |   n |\n| --- | --: |\n| b   |   1 |\n")
    }
}
