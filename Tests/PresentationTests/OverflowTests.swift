import TextSupport
import Testing

@testable import Presentation

@Suite struct OverflowTests {
    private static let table = Table(
        columns: [
            Column("id", "编号", overflow: .keep), Column("organ", "机关", overflow: .shorten),
            Column("nonprofit", "社会公益组织", alignment: .right), Column("message", "问题", overflow: .wrap),
        ],
        rows: [
            [.text("F-7K3QM2"), .text("清河县柳溪镇人民政府"), .number("12"), .text("各类申请人之和为 7，总计填报为 8，相差 1。")],
            [.text("F-9PD4X1"), .text("石坪乡"), .number("0"), .text("短")],
        ])

    @Test("Ids stay whole, labels are cut, headers and sentences go on in further lines")
    func narrow() {
        #expect(
            OutputFormat.box.text(of: Output([.table(Self.table)]), options: WriterOptions(width: 54)) == """
                ┌──────────┬─────────┬──────┬────────────────────────┐
                │ 编号     │ 机关    │ 社会 │ 问题                   │
                │          │         │ 公益 │                        │
                │          │         │ 组织 │                        │
                ├──────────┼─────────┼──────┼────────────────────────┤
                │ F-7K3QM2 │ 清河县… │   12 │ 各类申请人之和为       │
                │          │         │      │ 7，总计填报为 8，相差  │
                │          │         │      │ 1。                    │
                │ F-9PD4X1 │ 石坪乡  │    0 │ 短                     │
                └──────────┴─────────┴──────┴────────────────────────┘

                """)
    }

    @Test(
        "Every line is equally wide at every width that fits, and nothing is lost from what wraps", arguments: 48...100)
    func widths(width: Int) {
        let text = OutputFormat.box.text(of: Output([.table(Self.table)]), options: WriterOptions(width: width))
        let lines = text.split(separator: "\n").map(String.init)
        #expect(Set(lines.map { $0.displayWidth() }).count == 1)
        #expect(lines.allSatisfy { $0.displayWidth() <= width })
        #expect(text.contains("F-7K3QM2"))
        // Each character of the sentence is somewhere in its column.
        let message = lines.map { $0.split(separator: "│").last.map(String.init) ?? "" }.joined().filter {
            !$0.isWhitespace
        }
        #expect(message.contains("各类申请人之和为7，总计填报为8，相差1。"))
    }

    @Test("What must be kept and does not fit is shown line by line")
    func lineByLine() {
        let text = OutputFormat.box.text(of: Output([.table(Self.table)]), options: WriterOptions(width: 30))
        #expect(text.hasPrefix("编号         = F-7K3QM2\n机关         = 清河县柳溪镇人民政府\n"))
    }

    @Test("A column is shown only to those whom it is for")
    func audience() {
        let table = Table(
            columns: [
                Column("number", "序号", for: .people), Column("state", "状态", for: .programs), Column("value", "数值"),
            ],
            rows: [[.text("r1"), .text("number"), .number("3")]])
        #expect(OutputFormat.tsv.text(of: Output([.table(table)])) == "state\tvalue\nnumber\t3\n")
        #expect(OutputFormat.json.text(of: Output([.table(table)])) == "[\n{\"state\":\"number\",\"value\":3}\n]\n")
        #expect(OutputFormat.plain.text(of: Output([.table(table)])) == "序号  数值\nr1       3\n")
    }

    @Test("A table is shown only to those whom it is for")
    func tableAudience() {
        let output = Output(
            [("a", nil), ("b", .people), ("c", .programs)].map { key, audience in
                .table(Table(columns: [Column(key, key)], rows: [[.number("1")]], for: audience))
            })
        #expect(OutputFormat.tsv.text(of: output) == "a\n1\n\nc\n1\n")
        #expect(OutputFormat.plain.text(of: output) == "a\n1\n\nb\n1\n")
    }

    @Test("Running text goes on in further lines with its roles, and only where the screen has a width")
    func runningText() {
        let output = Output([.lines([Line([Span("依据：", role: .label), Span("格式表三的栏目结构，总计为各类申请人的合计", role: .name)])])])
        #expect(
            OutputFormat.box.text(of: output, options: WriterOptions(width: 20)) == "依据：格式表三的栏目\n结构，总计为各类申请\n人的合计\n")
        #expect(OutputFormat.box.text(of: output) == "依据：格式表三的栏目结构，总计为各类申请人的合计\n")
        let colored = OutputFormat.box.text(of: output, options: WriterOptions(width: 20, color: true))
        #expect(colored.contains("\u{1B}[36m结构，总计为各类申请\u{1B}[0m\n"))
    }
}

@Suite struct WrappingTests {
    @Test(
        arguments: [
            ("各类申请人之和", 8, ["各类申请", "人之和"]), ("各类申请，人", 8, ["各类申", "请，人"]),
            ("the sum of the parts", 10, ["the sum of", "the parts"]),
            ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("", 5, [""]), ("申", 1, ["申"]), ("申请", 1, ["申", "请"]),
            ("申请人", 5, ["申请", "人"]),
            ("not processed", 12, ["not", "processed"]), ("收费 collected", 12, ["收费", "collected"]),
            ("收费 申请的政府信息", 12, ["收费 申请的", "政府信息"]), ("on a/b/cdefghi", 12, ["on a/b/", "cdefghi"]),
            (" abcdefghij", 8, [" abcdefg", "hij"]),
        ])
    func wrapped(text: String, width: Int, lines: [String]) {
        #expect(text.wrapped(toWidth: width) == lines)
    }
}
