import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// What a sum says of its two sides, and of the one number that it lacks.
@Suite struct CheckedSumTests {
    @Test(arguments: [("3", "5", "2"), ("5", "3", "2"), ("5", "5", "0"), ("-2", "1.5", "3.5")])
    func `sides are apart by no less than nothing`(_ expected: String, _ actual: String, _ difference: String) {
        #expect(Self.sum(.equal, [expected], [actual]).difference?.description == difference)
    }

    @Test(arguments: [
        ("4", "5", false, true), ("5", "5", true, true), ("6", "5", false, false),
    ])
    func `a bound holds up to the number itself`(_ expected: String, _ actual: String, _ equal: Bool, _ least: Bool) {
        #expect(Self.sum(.equal, [expected], [actual]).holds == equal)
        #expect(Self.sum(.atLeast, [expected], [actual]).holds == least)
    }

    @Test(
        arguments: [
            (Finding.Relation.equal, ["3", "?"], ["7"], "exactly 4"), (.equal, ["3", "4"], ["?"], "exactly 7"),
            (.equal, ["3", "less ?"], ["1"], "exactly 2"), (.equal, ["3", "less 1"], ["?", "4"], "exactly -2"),
            (.atLeast, ["5"], ["?"], "atLeast 5"), (.atLeast, ["?"], ["5"], "atMost 5"),
            (.atLeast, ["5", "less ?"], ["3"], "atLeast 2"), (.atLeast, ["?", "5"], ["3"], "atMost -2"),
            (.atLeast, ["5"], ["9", "less ?"], "atMost 4"),
            // Any number of pieces is at least a negative one.
            (.atLeast, ["5", "less ?"], ["7"], nil), (.atLeast, ["5", "less ?"], ["5"], "atLeast 0"),
            // Nothing is known of several numbers, of a side that is empty, or where nothing is asked.
            (.equal, ["3", "?"], ["?"], nil), (.equal, ["3"], ["4"], nil), (.equal, ["?"], [], nil),
            (.equal, [], ["?"], nil), (.equal, ["3", "?"], [], nil), (.equal, [], ["3", "?"], nil),
            (.count, ["3"], ["?"], nil), (.comparison, ["3"], ["?"], nil),
        ] as [(Finding.Relation, [String], [String], String?)])
    func `the one missing number is bound by the others`(
        _ relation: Finding.Relation, _ expected: [String], _ actual: [String], _ required: String?
    ) {
        let found = Self.sum(relation, expected, actual).required
        #expect(found.map { "\($0.bound) \($0.value)" } == required)
    }

    @Test func `only a long sum without any number is cut down to its targets`() {
        func count(_ expected: [String]) -> Int { Self.sum(.equal, expected, ["?"]).abridged.terms.count }
        #expect(count(["?", "?", "?", "?"]) == 1)
        #expect(count(["?", "?", "?"]) == 4)
        #expect(count(["?", "?", "?", "2"]) == 5)
    }

    @Test(arguments: [("0", true, false), ("2", true, true), ("-2", false, false), ("0.5", false, true)])
    func `counts are whole and not negative, some are more than none`(
        _ text: String, _ isCount: Bool, _ isSome: Bool
    ) throws {
        let number = try #require(Self.term("\(text)", 0, .actual).number)
        #expect(number.isCount == isCount)
        #expect(number.isSome == isSome)
        #expect(Self.sum(.count, [], [text]).holds == isCount)
    }

    /// A sum of numbers, of which `less` stands before those that are taken off and `?` for one that is missing; its
    /// target is the first of the actual side.
    private static func sum(_ relation: Finding.Relation, _ expected: [String], _ actual: [String]) -> CheckedSum {
        let terms =
            expected.enumerated().map { term($1, $0, .expected) }
            + actual.enumerated().map { term($1, expected.count + $0, .actual) }
        return CheckedSum(
            relation: relation, targets: terms.dropFirst(expected.count).prefix(1).map(\.address), terms: terms)
    }

    private static func term(_ text: String, _ index: Int, _ side: FindingTerm.Side) -> FindingTerm {
        let raw = text.replacing("less ", with: "")
        let value: CellValue =
            if case .number(let number) = NumberText.read(raw) { .number(number, raw: raw) } else { .blank }
        return FindingTerm(CellAddress.all[index], Cell(value), side, raw == text ? .plus : .minus)
    }
}
