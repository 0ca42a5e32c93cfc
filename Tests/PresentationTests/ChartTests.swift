internal import Presentation
internal import Testing
internal import TextSupport

/// Numbers that are drawn.
@Suite struct ChartTests {
    private func drawn(_ chart: Chart, _ format: OutputFormat) -> String {
        let table = Table(columns: [Column("chart", "图")], rows: [[.chart(chart)]])
        return String(format.text(of: table).split(separator: "\n", omittingEmptySubsequences: false).dropFirst()[1])
    }

    @Test(
        "a bar is as long as its share; what is more than nothing is seen",
        arguments: [
            (1000, String(repeating: "█", count: 24), String(repeating: "#", count: 24)), (0, "", ""),
            (-5, "", ""), (1, "▏", "#"), (500, String(repeating: "█", count: 12), String(repeating: "#", count: 12)),
            (21, "▌", "#"), (2000, String(repeating: "█", count: 24), String(repeating: "#", count: 24)),
        ])
    func bars(thousandths: Int, blocks: String, ascii: String) {
        #expect(drawn(.bar(thousandths), .plain) == blocks)
        #expect(OutputFormat.ascii.text(of: Output([.table(chart(.bar(thousandths)))])).contains("| " + ascii))
    }

    @Test("steps show nothing, zero and shares apart")
    func steps() {
        let steps = Chart.steps([nil, 0, 1, 125, 500, 1000])
        #expect(drawn(steps, .plain) == "·_▁▁▄█")
        #expect(OutputFormat.ascii.text(of: Output([.table(chart(steps))])).contains("| .01159 |"))
    }

    @Test("programs get nothing in place of a drawing")
    func programs() {
        #expect(OutputFormat.jsonl.text(of: chart(.bar(500))) == "{\"chart\":null}\n")
        #expect(OutputFormat.csv.text(of: chart(.bar(500))) == "chart\r\n\"\"\r\n")
    }

    private func chart(_ chart: Chart) -> Table {
        Table(columns: [Column("chart", "图")], rows: [[.chart(chart)]])
    }
}
