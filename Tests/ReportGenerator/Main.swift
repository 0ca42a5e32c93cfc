import ArgumentParser
import Foundation
import TestSupport

/// Writes reports of invented organs as files: something to measure and to try things on.
@main
struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report-generator",
        abstract:
            "Writes reports of invented organs, consistent ones as plain text, or any in the formats of --format.",
        discussion: """
            Without --format: six years of each organ, in three layouts of plain text.
            With --copies: prose that differs from report to report, but that so many reports copied from another organ's \
            with edits; FOLDER.copies.tsv, beside the folder, says who copied whom.
            With --format: for each format COUNT reports, its renderings in turn, a folder for each of them, and truth.csv \
            with what every cell of every file says: number, blank, dash, or unknown where the rendering does not tell.
            """
    )

    @Argument(help: "The folder to write into; it is made.")
    var folder: String

    @Option(help: "How many reports.")
    var count = 20_000

    @Option(help: "The same seed gives the same reports.")
    var seed: UInt64 = 2024

    @Option(help: "How many totals of 不予公开 are wrong in each report, at most 8.")
    var faults = 0

    @Option(help: "How many reports copy their prose from another organ's, at most a quarter of them.")
    var copies: Int?

    @Option(help: "A format (\(ReportRendering.formats.joined(separator: ", "))), one of its renderings, or all.")
    var format: String?

    func validate() throws {
        guard count > 0 else { throw ValidationError("--count is at least 1") }
        guard (0...8).contains(faults) else { throw ValidationError("--faults is 0 to 8") }
        guard (0...count / 4).contains(copies ?? 0) else {
            throw ValidationError("--copies is 0 to a quarter of --count")
        }
        guard let format else { return }
        guard copies == nil else { throw ValidationError("--copies is for plain text without --format") }
        guard faults == 0 else { throw ValidationError("--faults is for plain text without --format") }
        guard !ReportRendering.named(format).isEmpty else {
            let names = ReportRendering.all.map(\.name).joined(separator: ", ")
            throw ValidationError("no format and no rendering is called \(format); renderings: \(names)")
        }
    }

    func run() throws {
        if let format {
            try RenderedFolder(folder).write(ReportRendering.named(format), count: count, seed: seed)
        } else {
            try PlainFolder(folder, faults: faults, copies: copies).write(count: count, seed: seed)
        }
    }
}
