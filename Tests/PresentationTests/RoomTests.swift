internal import Presentation
internal import Testing
internal import TextSupport

/// What a writer does with the room there is: two layouts of one table, texts beside each other, texts of several roles.
@Suite struct RoomTests {
    private static func table(on room: Table.Room) -> Output.Block {
        .table(Table(columns: [Column("kind", "版式")], rows: [[.text("\(room)")]], on: room))
    }
    private static let both = Output([table(on: .wide), table(on: .narrow)])

    @Test("of two layouts the wide one is for 120 columns and files", arguments: [(119, "narrow"), (120, "wide")])
    func layouts(width: Int, shown: String) {
        let other = shown == "wide" ? "narrow" : "wide"
        for format in [OutputFormat.box, .plain, .ascii, .line] {
            let text = format.text(of: Self.both, options: WriterOptions(width: width))
            #expect(text.contains(shown) && !text.contains(other), "\(format.name)")
        }
        #expect(!OutputFormat.markdown.text(of: Self.both).contains("narrow"))
    }

    @Test("programs get every table that is for them, whatever the screen")
    func programs() {
        let text = OutputFormat.jsonl.text(of: Self.both, options: WriterOptions(width: 80))
        #expect(text == "{\"kind\":\"wide\"}\n{\"kind\":\"narrow\"}\n")
    }

    @Test("two texts beside each other are equally wide, however long they are")
    func beside() {
        let columns = [
            Column("id", "编号", overflow: .keep), Column("old", "前", overflow: .beside),
            Column("new", "后", overflow: .beside),
        ]
        let rows: [[Field]] = [[.text("s1"), .text(String(repeating: "甲乙丙丁", count: 10)), .text("甲乙")]]
        let text = OutputFormat.box.text(of: Table(columns: columns, rows: rows), width: 60)
        #expect(
            text == """
                ┌──────┬─────────────────────────┬─────────────────────────┐
                │ 编号 │ 前                      │ 后                      │
                ├──────┼─────────────────────────┼─────────────────────────┤
                │ s1   │ 甲乙丙丁甲乙丙丁甲乙丙  │ 甲乙                    │
                │      │ 丁甲乙丙丁甲乙丙丁甲乙  │                         │
                │      │ 丙丁甲乙丙丁甲乙丙丁甲  │                         │
                │      │ 乙丙丁甲乙丙丁          │                         │
                └──────┴─────────────────────────┴─────────────────────────┘

                """)
    }

    @Test("a text keeps its roles where it goes on in a further line")
    func roles() {
        let line = Line([Span("收到申请"), Span("[-3-]", role: .removed), Span("{+5+}", role: .added), Span("件")])
        let table = Table(columns: [Column("text", "句子", overflow: .wrap)], rows: [[.line(line)]])
        #expect(
            OutputFormat.box.text(of: table, width: 16, color: true).split(separator: "\n").dropFirst(3).dropLast() == [
                "│ 收到申请\u{1B}[31m[-3-\u{1B}[0m │", "│ \u{1B}[31m]\u{1B}[0m\u{1B}[32m{+5+}\u{1B}[0m件     │",
            ])
        #expect(OutputFormat.tsv.text(of: table) == "text\n收到申请[-3-]{+5+}件\n")
        #expect(OutputFormat.jsonl.text(of: table) == "{\"text\":\"收到申请[-3-]{+5+}件\"}\n")
    }

    @Test("the sign before a number is for people, the number for programs")
    func signs() {
        let table = Table(columns: [Column("value", "值")], rows: [[.number("12", sign: "▲ ")], [.number("3")]])
        #expect(OutputFormat.plain.text(of: table) == "  值\n▲ 12\n   3\n")
        #expect(OutputFormat.jsonl.text(of: table) == "{\"value\":12}\n{\"value\":3}\n")
        #expect(OutputFormat.markdown.text(of: table).contains("| ▲ 12 |"))
    }
}
