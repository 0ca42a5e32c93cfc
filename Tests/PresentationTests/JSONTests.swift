internal import Presentation
internal import Testing

@Suite struct JSONTests {
    @Test func oneTable() {
        #expect(
            OutputFormat.json.text(of: SampleOutputs.findings) == """
                [
                {"finding":"F-7K3QM2","organ":"清河县柳溪镇人民政府","message":"“总计”与各列之和不符","actual":12},
                {"finding":"F-2MQ8ZD","organ":"甲镇","message":"100％","actual":null},
                {"finding":"F-9ZZ000","organ":"𠮷市Café","message":"","actual":-3.50}
                ]

                """)
    }

    @Test func linesOfObjects() {
        let years = Table(columns: [Column("year", "年度")], rows: [[.number("2023")], [.number("2024")]])
        let output = Output([.lines(SampleOutputs.text), .table(years), .table(years)])
        let lines = "{\"year\":2023}\n{\"year\":2024}\n"
        #expect(OutputFormat.jsonl.text(of: output) == lines + lines)
        #expect(
            OutputFormat.json.text(of: output)
                == "[\n{\"year\":2023},\n{\"year\":2024}\n]\n[\n{\"year\":2023},\n{\"year\":2024}\n]\n")
    }

    @Test func runningTextAndNothing() {
        let text = Output([.lines(SampleOutputs.text)])
        #expect(OutputFormat.jsonl.text(of: text) == "{\"text\":\"12 件\"}\n{\"text\":\"第二行\"}\n")
        #expect(OutputFormat.json.text(of: text) == "[\n{\"text\":\"12 件\"},\n{\"text\":\"第二行\"}\n]\n")
        #expect(OutputFormat.json.text(of: Table(columns: [Column("year", "年度")], rows: [])) == "[]\n")
        #expect(OutputFormat.json.text(of: Table(columns: [], rows: [[]])) == "[\n{}\n]\n")
        #expect(OutputFormat.json.text(of: Output()) == "")
    }
}
