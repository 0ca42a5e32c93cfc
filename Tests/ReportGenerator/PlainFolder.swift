import Foundation
import TestSupport

/// A folder of reports in three layouts of plain text: consistent ones, unless faults or copies are wanted.
struct PlainFolder {
    private let folder: String
    private let faults: Int
    private let copies: Int?

    private static let years = 2019...2024
    private static let reportsPerFolder = 1_000

    init(_ folder: String, faults: Int, copies: Int? = nil) {
        self.folder = folder
        self.faults = faults
        self.copies = copies
    }

    func write(count: Int, seed: UInt64) throws {
        // What is to be wrong, or copied, is put into reports that say nothing of their tables.
        var plain = ReportGenerator(seed: seed)
        var consistent = ConsistentReports(seed: seed)
        let isPlain = faults > 0 || copies != nil
        var planted = copies.map { PlantedCopies($0, of: count, seed: seed) }
        var written = 0
        var organ = 0
        while written < count {
            let name = ReportGenerator.organ(organ)
            let reports =
                isPlain
                ? plain.reports(of: name, years: Self.years) : consistent.reports(of: name, years: Self.years)
            for var report in reports where written < count {
                let file = Self.file(report, number: written)
                report.prose = planted?.prose(of: report, file: file) ?? report.prose
                try write(faulty(report), file, number: written)
                written += 1
            }
            organ += 1
        }
        if let planted { try Data(planted.list.utf8).write(to: URL(filePath: folder + ".copies.tsv")) }
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

    private static func file(_ report: InventedReport, number: Int) -> String {
        "\((number / reportsPerFolder).padded(4))/\(number.padded(7))-\(report.year).txt"
    }

    private func write(_ report: InventedReport, _ file: String, number: Int) throws {
        let layouts = ReportLayout.allCases
        let text = layouts[number % layouts.count].text(report)
        let place = URL(filePath: folder).appending(path: file)
        if number.isMultiple(of: Self.reportsPerFolder) {
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        }
        try Data(text.utf8).write(to: place)
    }
}

extension Int {
    /// The number with zeros before it.
    func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
