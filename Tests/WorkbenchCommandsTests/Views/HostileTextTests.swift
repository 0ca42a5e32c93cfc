import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// Control characters of a report reach no screen.
@Suite struct HostileTextTests {
    /// What a terminal would obey: colours, clearing, an overwritten line, a bell, C1, a turned direction.
    private static let attack = "\u{1B}[31m\u{1B}]0;x\u{7}\r\u{8}\u{9B}2J\u{202E}\u{2028}"

    private static func hostile() throws -> Bench {
        var bench = try Bench()
        var report = InventedFolder.shiping2024
        report.cells["t3.granted.natural"] = "3\(attack)"
        report.cells["t4.suit.total"] = "O\(attack)"
        report.prose.overview[1] += "恶意\(attack)句子。"
        let text = ReportLayout.rowLines.text(report).replacing("8.属于行政查询事项", with: "8.未知\(attack)的行")
        try bench.folder.write("b/a\u{1B}[2Jb.txt", text)
        try bench.folder.write("b/bad\u{1B}[2J.txt", "今天。")
        _ = bench.run("load ~/b")
        return bench
    }

    @Test(arguments: ["box", "ascii", "plain", "line", "markdown", "tsv"])
    func commands(format: String) throws {
        var bench = try Self.hostile()
        _ = bench.run("set format \(format)")
        let index = try #require(bench.workbench.corpus.reports.firstIndex { $0.source.path.contains("/b/a") })
        bench.workbench.isInteractive = true
        let report = "r\(index + 1)"
        let lines = [
            "reports", "notes", "notes \(report)", "show \(report)", "show \(report)/t3",
            "show \(report)/t3.granted.natural", "show \(report)/s1",
            "show \(report)/L1", "source \(report)/s1", "source \(report)/t3.granted.natural",
            "query \(report)/t3.granted",
            "query t3.new --by organ", "find 恶意", "find 清河县", "diff \(report) r1", "check", "findings --verdict all",
            "explain f1",
            "explain f2", "explain f3",
        ]
        var shown = 0
        for line in lines {
            let answer = bench.run(line)
            shown += answer.output.count
            let text = (answer.output + answer.messages).split(separator: "\n", omittingEmptySubsequences: false)
                .joined()
            let controls = text.unicodeScalars.filter { $0.isUnsafeForTerminal && !(format == "tsv" && $0 == "\t") }
            #expect(controls.isEmpty, "\(line) lets \(controls.map { $0.value }) through")
        }
        #expect(shown > 2_000)
    }

    @Test func messages() throws {
        var bench = try Self.hostile()
        let lines = [
            "load '~/b/bad\u{1B}[2J.txt'", "load '~/b/no\u{1B}[2J.txt'", "show '\u{1B}[2J/2024'", "\u{1B}[2J",
            "query t3 '--by\u{1B}'",
            "show 清河县甲", "set '\u{7}'", "export cells --to '~/\u{1B}/a.csv'", "find 'x' --in 'a\u{202E}/2024'",
        ]
        for line in lines {
            let answer = bench.run(line)
            #expect(answer.status == 2)
            let text = answer.messages.split(separator: "\n").joined()
            #expect(!text.isEmpty && !text.hasUnsafeForTerminal, "\(text.unicodeScalars.map(\.value))")
        }
    }
}
