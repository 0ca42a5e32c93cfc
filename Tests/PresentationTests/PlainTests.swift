internal import Presentation
internal import Testing

@Suite struct PlainTests {
    @Test func alignsAndNeverShortens() {
        #expect(
            OutputFormat.plain.text(of: SampleOutputs.findings, width: 20) == """
                问题清单
                问题      机关                  说明                   实际
                F-7K3QM2  清河县柳溪镇人民政府  “总计”与各列之和不符     12
                F-2MQ8ZD  甲镇                  100％                    空
                F-9ZZ000  𠮷市Café                                    -3.50
                3 个问题

                """)
    }

    @Test func noBlanksAtTheEndOfALine() {
        let table = Table(
            columns: [Column("cell", "单元格"), Column("note", "说明")],
            rows: [[.text("t3.new.total"), .text("")], [.text("t3.new"), .text("长一些的说明")]])
        #expect(
            OutputFormat.plain.text(of: table) == """
                单元格        说明
                t3.new.total
                t3.new        长一些的说明

                """)
    }

    @Test func numbersStandRightWithoutBeingTold() {
        let table = Table(
            columns: [Column("value", "数值"), Column("organ", "机关")],
            rows: [
                [.number("7"), .text("甲镇")], [.missing(shown: "空"), .text("乙镇")],
                [.number("12345"), .text("丙镇")],
            ])
        #expect(
            OutputFormat.plain.text(of: table) == """
                 数值  机关
                    7  甲镇
                   空  乙镇
                12345  丙镇

                """)
    }
}

@Suite struct LineTests {
    @Test func oneFieldALine() {
        let table = Table(
            columns: [Column("organ", "机关"), Column("value", "报告数值"), Column("raw", "原文")],
            rows: [
                [.text("甲镇"), .number("3"), .text("３")], [.text("乙镇"), .missing(shown: "空"), .text("")],
            ],
            title: "单元格", footer: "2 格")
        #expect(
            OutputFormat.line.text(of: table, width: 10) == """
                单元格
                机关     = 甲镇
                报告数值 = 3
                原文     = ３

                机关     = 乙镇
                报告数值 = 空
                原文     =
                2 格

                """)
    }
}

@Suite struct ColorTests {
    @Test func rolesBecomeColours() {
        #expect(
            OutputFormat.plain.text(of: Output([.lines(SampleOutputs.text)]), options: WriterOptions(color: true))
                == "12 \u{1B}[7m件\u{1B}[0m\n第二行\n")
    }

    /// Colour only adds: without its escape sequences the text is the uncoloured one.
    @Test(arguments: OutputFormat.all)
    func coloursOnlyAdd(format: OutputFormat) {
        for width in [nil, 40, 20] as [Int?] {
            let plain = format.text(of: SampleOutputs.findings, width: width)
            let coloured = format.text(of: SampleOutputs.findings, width: width, color: true)
            #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
            #expect((coloured != plain) == [.ascii, .box, .line, .plain].contains(format))
        }
    }
}
