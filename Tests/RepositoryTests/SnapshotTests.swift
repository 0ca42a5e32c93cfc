import Foundation
import Presentation
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// What the commands that compare draw on screens of 80 and 160 columns, from the reports of the example session, as
/// `Tests/Snapshots` keeps it: every drawn line is exactly as wide as its table. With GXAUDIT_SNAPSHOTS=FOLDER what is
/// drawn now is written into that folder, to be looked at and taken over.
@Suite struct SnapshotTests {
    private static let liuxi = "清河县柳溪镇人民政府"
    private static let lines = [
        "diff": "diff 清河县长桥镇人民政府/2023 清河县长桥镇人民政府/2024",
        "diff-organs": "diff \(liuxi)/2024 清河县长桥镇人民政府/2024 --only text",
        "against": "diff \(liuxi)/2024 --against county:清河县",
        "trend": "trend \(liuxi) t3.new.total",
        "trends": "trend \(liuxi) t3.*.total",
        "compare": "compare */2024",
        "copied": "copied \(liuxi)/2024 清河县长桥镇人民政府/2024",
    ]

    @Test(arguments: lines.keys.sorted(), [80, 160])
    func drawn(name: String, width: Int) throws {
        var workbench = Workbench(settings: Settings(language: .chinese))
        var console = Screen(width: width)
        let reports = Checkout.folder.appending(path: "Sessions/example/reports").path
        let status = CommandLoop.run(
            ArgumentLines(["load \(Words.quoted(reports))", "set format box", try #require(Self.lines[name])]),
            in: &workbench, console: &console, onError: .stop)
        #expect(status == 0, "\(console.messages)")
        let drawn = console.output
        for line in drawn.split(separator: "\n") where "│┌├└".contains(line.first ?? " ") {
            #expect(String(line).displayWidth() <= width, "\(line)")
        }
        if let folder = ProcessInfo.processInfo.environment["GXAUDIT_SNAPSHOTS"] {
            try Data(drawn.utf8).write(to: URL(filePath: folder).appending(path: "\(name)-\(width).txt"))
        }
        let kept = try Checkout.text("Tests/Snapshots/\(name)-\(width).txt")
        #expect(drawn == kept, "Tests/Snapshots/\(name)-\(width).txt should be\n\(drawn)")
    }

    /// A screen of so many columns, without colours.
    private struct Screen: Console {
        let width: Int
        var output = ""
        var messages = ""

        mutating func show(_ output: Output, _ settings: Settings) {
            self.output += (settings.format ?? .box).text(of: output, options: WriterOptions(width: width))
        }

        mutating func write(_ bytes: [UInt8]) -> Bool {
            output += String(decoding: bytes, as: UTF8.self)
            return true
        }

        mutating func say(_ lines: [Line], _ settings: Settings) {
            messages += OutputFormat.plain.text(of: Output([.lines(lines)]))
        }

        mutating func complain(_ lines: [Line], _ settings: Settings) { say(lines, settings) }
    }
}
