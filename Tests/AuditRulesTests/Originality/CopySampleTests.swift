import NarrativeClaims
import ReportModel
import TestSupport
import TextSupport
import Testing

@testable import AuditRules

/// What the sample of a section's pieces is taken of.
@Suite struct CopySampleTests {
    private static func text(_ count: Int, _ random: inout SeededRandom) -> String {
        let scalars = (0..<count).compactMap { _ in
            Unicode.Scalar(UInt32(0x4E00) + UInt32.random(in: 0..<2000, using: &random))
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func prose(_ overview: [String], problems: [String] = ["无。"]) throws -> Prose {
        let report = ExampleReport(prose: ExampleProse(overview: overview, problems: problems))
        return Prose(try ReportText(lines: report.lines ?? []))
    }

    private static func mayBe(_ here: Prose, _ there: Prose) -> Bool {
        CopySample.mayBe(80, of: .overview, of: here, copiedFrom: there)
    }

    @Test func `other sections do not count`() throws {
        var random = SeededRandom(seed: 11)
        let shared = [Self.text(600, &random) + "。"]
        let here = try Self.prose(shared, problems: [Self.text(4000, &random) + "。"])
        let there = try Self.prose(shared, problems: [Self.text(4000, &random) + "。"])
        #expect(Self.mayBe(here, there))
    }

    @Test func `headings do not count`() throws {
        var random = SeededRandom(seed: 12)
        let shared = Self.text(600, &random) + "。"
        func lines() -> [String] {
            [shared] + (0..<150).flatMap { _ in ["（一）" + Self.text(12, &random), "有。"] }
        }
        let (here, there) = try (Self.prose(lines()), Self.prose(lines()))
        #expect(here.parts.count { $0.kind == .heading } > 100)
        #expect(Self.mayBe(here, there))
    }

    @Test func `digits and marks do not count`() throws {
        var random = SeededRandom(seed: 13)
        let shared = Array(Self.text(900, &random))
        func line(_ digit: Int) -> String {
            stride(from: 0, to: shared.count, by: 5).map { String(shared[$0..<$0 + 5]) + "\(digit)" }.joined() + "。"
        }
        #expect(try Self.mayBe(Self.prose([line(3)]), Self.prose([line(7)])))
    }

    @Test func `a short section is always looked at`() throws {
        var random = SeededRandom(seed: 14)
        func prose(_ count: Int) throws -> Prose { try Self.prose([Self.text(count, &random) + "。"]) }
        #expect(try Self.mayBe(prose(120), prose(120)))
        #expect(try !Self.mayBe(prose(1200), prose(1200)))
    }
}
