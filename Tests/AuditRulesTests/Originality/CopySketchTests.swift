import NarrativeClaims
import ReportModel
import TestSupport
import TextSupport
import Testing

@testable import AuditRules

/// What the sketch of a section is made of.
@Suite struct CopySketchTests {
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
        CopySketch(.overview, of: here).mayBe(80, copiedFrom: CopySketch(.overview, of: there))
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

    @Test func `a short section is told apart from another as a long one is`() throws {
        var random = SeededRandom(seed: 14)
        func prose(_ count: Int) throws -> Prose { try Self.prose([Self.text(count, &random) + "。"]) }
        #expect(try !Self.mayBe(prose(120), prose(120)))
        #expect(try !Self.mayBe(prose(1200), prose(1200)))
    }

    @Test func `as many pieces as are not copied may be missing, one more is too many`() throws {
        var random = SeededRandom(seed: 15)
        // 100 pieces, of which the last 20 hold a character that the other text has not.
        let shared = Self.text(87, &random)
        let here = CopySketch(.overview, of: try Self.prose([shared + Self.text(20, &random) + "。"]))
        let there = CopySketch(.overview, of: try Self.prose([shared + "。"]))
        #expect(here.count == 100 && there.count == 80)
        #expect(here.mayBe(80, copiedFrom: there))
        #expect(!here.mayBe(81, copiedFrom: there))
    }

    @Test func `a section without pieces is no copy, unless none is asked for`() throws {
        let empty = CopySketch(.overview, of: try Self.prose(["无。"]))
        #expect(empty.count == 0)
        #expect(empty.mayBe(80, copiedFrom: empty))
    }
}
