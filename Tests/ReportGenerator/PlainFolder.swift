import Foundation
import TestSupport

/// A folder of consistent reports in three layouts of plain text.
struct PlainFolder {
    private let folder: String
    private let faults: Int

    private static let years = 2019...2024
    private static let reportsPerFolder = 1_000

    init(_ folder: String, faults: Int) {
        self.folder = folder
        self.faults = faults
    }

    func write(count: Int, seed: UInt64) throws {
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
        let subfolder = URL(filePath: folder).appending(path: (number / Self.reportsPerFolder).padded(4))
        if number.isMultiple(of: Self.reportsPerFolder) {
            try FileManager.default.createDirectory(at: subfolder, withIntermediateDirectories: true)
        }
        let name = "\(number.padded(7))-\(report.year).txt"
        try Data(text.utf8).write(to: subfolder.appending(path: name))
    }
}

extension Int {
    /// The number with zeros before it.
    func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
