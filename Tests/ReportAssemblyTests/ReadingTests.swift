import DocumentModel
import DocumentReaders
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

@Suite struct ReadingTests {
    private static let seed: UInt64 = 20_260_119

    /// The least share of cells that must be right; the rest is said to be not known.
    private static let goal = 0.999
    /// What the renderings reach that do not come up to the goal yet.
    private static let reached = ["text-columns": 0.995]

    @Test(
        "No cell is wrong in any rendering, and hardly one is not known", arguments: ReportRendering.all.map(\.name))
    func everyRendering(name: String) throws {
        let rendering = try #require(ReportRendering.named(name).first)
        guard canRead(rendering) else { return }
        // LibreOffice takes seconds for a file.
        let count = rendering.program == "soffice" ? 2 : 12
        var tally = ReadingTally()
        for number in 0..<count {
            let rendered = RenderedReport(rendering, number: number, seed: Self.seed)
            let read = try Self.read(rendered.file, rendering.name)
            tally.take(read, rendered.truth, file: "\(rendering.name) \(number)")
            #expect(read.report.year == rendered.report.year)
            #expect(read.report.organ.name == rendered.report.organ)
        }
        #expect(tally.wrong == [], "seed \(Self.seed)")
        #expect(
            Double(tally.right) >= Self.reached[name, default: Self.goal] * Double(tally.count),
            "seed \(Self.seed), not known: \(tally.unknown.prefix(20))")
    }

    @Test("One report is the same in every format", arguments: [PrintedForm.edition2021, .edition2019, .shortened])
    func oneReportIsTheSameInEveryFormat(form: PrintedForm) throws {
        var report = InventedReport(form: form)
        for (index, address) in form.addresses.enumerated() { report.cells[address] = String(index % 10) }
        var random = SeededRandom(seed: Self.seed)
        for rendering in ReportRendering.all where canRead(rendering) {
            let read = try Self.read(rendering.file(report, random: &random), rendering.name)
            var tally = ReadingTally()
            tally.take(read, rendering.truth(of: report), file: rendering.name)
            #expect(tally.wrong == [], "\(rendering.name), \(random)")
            #expect(Self.reached[rendering.name] != nil || tally.unknown == [], "\(rendering.name), \(random)")
        }
    }

    /// Whether the program is there without which the files cannot be read; says so where it is not.
    private func canRead(_ rendering: ReportRendering) -> Bool {
        guard let program = rendering.missingProgram else { return true }
        print("\(rendering.name) is not tested: there is no \(program) here")
        return false
    }

    private static func read(_ file: RenderedFile, _ rendering: String) throws -> ReadReport {
        let name = "\(rendering).\(file.ending)"
        let source = Source(
            path: name, size: file.bytes.count, hash: ContentHash(of: file.bytes), given: GivenIdentity())
        let input = DocumentInput(file.bytes, name: name, vocabulary: LabelIndex.vocabulary)
        return try ReportAssembler.assemble(DocumentFormats.read(input), source: source)
    }
}

/// What became of cells whose content is known.
private struct ReadingTally {
    var count = 0
    var right = 0
    /// Cells that are said to hold what they do not hold.
    var wrong: [String] = []
    /// Cells that are said to be unreadable or absent.
    var unknown: [String] = []

    mutating func take(_ read: ReadReport, _ truth: [TrueCell], file: String) {
        for cell in truth {
            let value = CellAddress(cell.address).map { read.cells[$0].value } ?? .absent
            count += 1
            if Self.isRight(value, cell) {
                right += 1
            } else if value.state == .absent || value.state == .unreadable {
                unknown.append("\(file) \(cell.address): \(value), not \(cell.value)")
            } else {
                wrong.append("\(file) \(cell.address): \(value), not \(cell.state) \(cell.value)")
            }
        }
    }

    private static func isRight(_ value: CellValue, _ truth: TrueCell) -> Bool {
        switch truth.state {
        case .number: value.number?.description == truth.value
        case .blank: value.state == .blank
        case .dash: value.state == .dash
        case .unknown: value.state != .number
        }
    }
}
