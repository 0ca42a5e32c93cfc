internal import Presentation
internal import Testing
internal import TextSupport

@Suite struct BoxTests {
    @Test func asWideAsItIs() {
        #expect(
            OutputFormat.box.text(of: SampleOutputs.findings, width: 80) == """
                问题清单
                ┌──────────┬──────────────────────┬──────────────────────┬───────┐
                │ 问题     │ 机关                 │ 说明                 │  实际 │
                ├──────────┼──────────────────────┼──────────────────────┼───────┤
                │ F-7K3QM2 │ 清河县柳溪镇人民政府 │ “总计”与各列之和不符 │    12 │
                │ F-2MQ8ZD │ 甲镇                 │ 100％                │    空 │
                │ F-9ZZ000 │ 𠮷市Café             │                      │ -3.50 │
                └──────────┴──────────────────────┴──────────────────────┴───────┘
                3 个问题

                """)
    }

    @Test func shortensTheWidestTexts() {
        #expect(
            OutputFormat.box.text(of: SampleOutputs.findings, width: 50) == """
                问题清单
                ┌──────────┬──────────────┬──────────────┬───────┐
                │ 问题     │ 机关         │ 说明         │  实际 │
                ├──────────┼──────────────┼──────────────┼───────┤
                │ F-7K3QM2 │ 清河县柳溪…  │ “总计”与各…  │    12 │
                │ F-2MQ8ZD │ 甲镇         │ 100％        │    空 │
                │ F-9ZZ000 │ 𠮷市Café     │              │ -3.50 │
                └──────────┴──────────────┴──────────────┴───────┘
                3 个问题

                """)
    }

    @Test func atFortyColumns() {
        #expect(
            OutputFormat.box.text(of: SampleOutputs.findings, width: 40) == """
                问题清单
                ┌──────────┬─────────┬─────────┬───────┐
                │ 问题     │ 机关    │ 说明    │  实际 │
                ├──────────┼─────────┼─────────┼───────┤
                │ F-7K3QM2 │ 清河县… │ “总计”… │    12 │
                │ F-2MQ8ZD │ 甲镇    │ 100％   │    空 │
                │ F-9ZZ000 │ 𠮷市Ca… │         │ -3.50 │
                └──────────┴─────────┴─────────┴───────┘
                3 个问题

                """)
    }

    @Test func goesLineByLineWhereItCannotFit() {
        #expect(
            OutputFormat.box.text(of: SampleOutputs.findings, width: 37)
                == OutputFormat.line.text(of: SampleOutputs.findings))
        #expect(OutputFormat.box.text(of: SampleOutputs.findings, width: 38).contains("┌"))
        #expect(!OutputFormat.box.text(of: SampleOutputs.findings, width: 0).contains("┌"))
    }

    @Test func neverShortensANumber() {
        let table = Table(
            columns: [Column("organ", "机关"), Column("value", "值")],
            rows: [[.text("清河县柳溪镇人民政府"), .number("123456789012345")], [.text("甲镇"), .text("无此项")]])
        #expect(
            OutputFormat.box.text(of: table, width: 30) == """
                ┌──────────┬─────────────────┐
                │ 机关     │ 值              │
                ├──────────┼─────────────────┤
                │ 清河县…  │ 123456789012345 │
                │ 甲镇     │ 无此项          │
                └──────────┴─────────────────┘

                """)
        #expect(OutputFormat.box.text(of: table, width: 27).contains("值   = 123456789012345\n"))
    }

    @Test func bordersTwoColumnsWide() {
        let table = Table(
            columns: [Column("text", "文字"), Column("count", "数", alignment: .right)],
            rows: [[.text("“引号”"), .number("3")]])
        let options = WriterOptions(ambiguous: .wide)
        #expect(
            OutputFormat.box.text(of: Output([.table(table)]), options: options) == """
                ┌─────┬──┐
                │ 文字     │ 数 │
                ├─────┼──┤
                │ “引号” │  3 │
                └─────┴──┘

                """)
    }

    @Test func asciiHasTheSameShape() {
        #expect(
            OutputFormat.ascii.text(of: SampleOutputs.findings, width: 40) == """
                问题清单
                +----------+---------+---------+-------+
                | 问题     | 机关    | 说明    |  实际 |
                +----------+---------+---------+-------+
                | F-7K3QM2 | 清河县… | “总计”… |    12 |
                | F-2MQ8ZD | 甲镇    | 100％   |    空 |
                | F-9ZZ000 | 𠮷市Ca… |         | -3.50 |
                +----------+---------+---------+-------+
                3 个问题

                """)
    }

    @Test func emptyTables() {
        let noRows = Table(columns: [Column("organ", "机关")], rows: [], footer: "0 行")
        // A header above nothing says nothing that the line below does not say.
        #expect(OutputFormat.box.text(of: noRows) == "0 行\n")
        #expect(OutputFormat.markdown.text(of: noRows) == "0 行\n")
        #expect(OutputFormat.html.text(of: noRows).contains("<body>\n<p class=\"faint\">0 行</p>\n</body>"))
        let alone = Table(columns: [Column("organ", "机关")], rows: [])
        #expect(OutputFormat.box.text(of: alone) == "┌──────┐\n│ 机关 │\n└──────┘\n")
        #expect(OutputFormat.box.text(of: Table(columns: [], rows: [[], []], title: "无列")) == "无列\n")
        #expect(OutputFormat.box.text(of: Output()) == "")
    }

    @Test func emptyLineBetweenBlocks() {
        let one = Table(columns: [Column("year", "年度")], rows: [[.number("2024")]])
        #expect(
            OutputFormat.box.text(of: Output([.lines(SampleOutputs.text), .table(one)])) == """
                12 件
                第二行

                ┌──────┐
                │ 年度 │
                ├──────┤
                │ 2024 │
                └──────┘

                """)
    }
}
