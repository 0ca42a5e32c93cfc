import ArgumentParser
import Foundation
import TestSupport

/// Writes consistent reports of invented organs as text files: something to measure and to try things on.
@main
struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report-generator",
        abstract: "Writes reports of invented organs, six years of each, in three layouts of plain text."
    )

    @Argument(help: "The folder to write into; it is made.")
    var folder: String

    @Option(help: "How many reports.")
    var count = 20_000

    @Option(help: "The same seed gives the same reports.")
    var seed: UInt64 = 2024

    @Option(help: "How many totals of 不予公开 are wrong in each report, at most 8.")
    var faults = 0

    private static let years = 2019...2024
    private static let reportsPerFolder = 1_000

    func validate() throws {
        guard count > 0 else { throw ValidationError("--count is at least 1") }
        guard (0...8).contains(faults) else { throw ValidationError("--faults is 0 to 8") }
    }

    func run() throws {
        var generator = ReportGenerator(seed: seed)
        var written = 0
        for organ in 0... {
            for report in generator.reports(of: ReportGenerator.organ(organ), years: Self.years) {
                try write(faulty(report), number: written)
                written += 1
                if written == count { return }
            }
        }
    }

    /// The report with wrong totals, one more than the applicants make.
    private func faulty(_ report: InventedReport) -> InventedReport {
        var report = report
        for row in 0..<faults {
            let cell = "t3.denied.\(row + 1).total"
            report.cells[cell] = String((Int(report.cells[cell] ?? "0") ?? 0) + 1)
        }
        return report
    }

    private func write(_ report: InventedReport, number: Int) throws {
        let layouts = ReportLayout.allCases
        let text = layouts[number % layouts.count].text(report)
        let subfolder = URL(filePath: folder).appending(path: Self.padded(number / Self.reportsPerFolder, 4))
        if number.isMultiple(of: Self.reportsPerFolder) {
            try FileManager.default.createDirectory(at: subfolder, withIntermediateDirectories: true)
        }
        let name = "\(Self.padded(number, 7))-\(report.year).txt"
        try Data(text.utf8).write(to: subfolder.appending(path: name))
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
