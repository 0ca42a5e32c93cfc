import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// What programs read does not depend on the language, but for columns of plain words.
@Suite struct ProgramFormatTests {
    private static let words: Set<Substring> = ["label", "message", "title", "basis"]
    private static let organ = "黄石县甲镇"

    /// The three invented reports, and two of an organ: one with a cell that cannot be read, one that lacks a section.
    private func bench() throws -> Bench {
        var bench = try Bench()
        let unreadable = InventedReport(organ: Self.organ, year: 2024, cells: ["t4.suit.total": "O"])
        let shorter = InventedReport(organ: Self.organ, year: 2023)
        try bench.folder.write("a.txt", ReportLayout.rowLines.text(unreadable))
        try bench.folder.write("b.txt", ReportLayout.rowLines.text(shorter).replacing("六、其他需要报告的事项\n", with: ""))
        #expect(bench.run("load ~/a.txt ~/b.txt").status == 0)
        return bench
    }

    /// What a line shows in both languages, without the columns of words.
    private func shown(_ line: String, _ format: String, _ bench: inout Bench) -> [String] {
        _ = bench.run("set format \(format)")
        return ["zh", "en"].map { language in
            _ = bench.run("set lang \(language)")
            let output = bench.output(line)
            return format == "json" ? Self.jsonWithoutWords(output) : Self.tableWithoutWords(output)
        }
    }

    private static func jsonWithoutWords(_ output: String) -> String {
        output.replacing(#/"(label|message|title|basis)":"(\\.|[^"\\])*"/#) { "\"\($0.output.1)\":…" }
    }

    private static func tableWithoutWords(_ output: String) -> String {
        var head: [Substring] = []
        return output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            if line.isEmpty { head = [] } else if head.isEmpty { head = fields }
            return zip(head, fields).filter { !words.contains($0.0) }.map(\.1).joined(separator: "\t")
        }.joined(separator: "\n")
    }

    @Test(
        arguments: [
            "findings --verdict all", "rules", "diff 清河县柳溪镇人民政府/2023 清河县石坪乡人民政府/2024",
            "diff 清河县柳溪镇人民政府/2023 清河县柳溪镇人民政府/2024", "query */*/t2", "query */2024/t4", "query t2 --by year",
            "query t2 --by county", "query t3.new --by organ", "query t3 --by row", "query t3 --by column",
        ], ["tsv", "json"])
    func isTheSameInBothLanguages(line: String, format: String) throws {
        var bench = try bench()
        let shown = shown(line, format, &bench)
        #expect(shown[0].split(separator: "\n").count > 2)
        #expect(shown[0] == shown[1])
    }

    @Test(arguments: ["tsv", "json"])
    func aSectionOfOneSideOnly(format: String) throws {
        var bench = try bench()
        let shown = shown("diff \(Self.organ)/2023 \(Self.organ)/2024", format, &bench)
        #expect(shown[0].contains("s6"))
        #expect(shown[0] == shown[1])
    }

    @Test(arguments: ["t2", "t3", "t4"])
    func groupsOfTheFormAreNamedByPaths(table: String) throws {
        var bench = try bench()
        for grouping in ["row", "column"] {
            let keys = bench.output("query \(table) --by \(grouping)").split(separator: "\n").dropFirst().map {
                $0.prefix { $0 != "\t" }
            }
            #expect(keys.count > 1)
            for key in keys { #expect(bench.run("query \(key)").status == 0, "\(key)") }
        }
    }
}
