import TestSupport
import ReportDiff
import ReportModel
import Testing

struct SectionDifferenceTests {
    @Test("only sections that differ are listed, with what each side has alone")
    func listed() throws {
        let comparison = SectionComparison(
            old: [.overview: ["甲。", "乙。", "丙。"], .problems: ["问题。"], .others: []],
            new: [.overview: ["甲。", "丁。", "丙。"], .problems: ["问题。"], .others: []])
        #expect(comparison.equalCount == 2)
        let difference = try #require(comparison.differences.first)
        #expect(comparison.differences.count == 1)
        #expect(difference.number == .overview)
        #expect(difference.onlySide == nil)
        #expect(difference.sameCount == 2)
        #expect(difference.removed == ["乙。"])
        #expect(difference.added == ["丁。"])
        #expect(difference.runs.count == 4)
    }

    @Test("blanks, width and kinds of quotation marks make no difference")
    func folded() {
        let comparison = SectionComparison(
            old: [.overview: ["2024 年收到申请３件（含“结转”）。"]], new: [.overview: ["2024年收到申请3件(含\"结转\")。"]])
        #expect(comparison.differences.isEmpty)
        #expect(comparison.equalCount == 1)
    }

    @Test("a section on one side only is listed even when it is empty; one on neither side is not counted")
    func missing() {
        let comparison = SectionComparison(old: [.overview: [], .problems: ["问题。"]], new: [.others: ["费用。"]])
        #expect(comparison.differences.map(\.number) == [.overview, .problems, .others])
        #expect(comparison.differences.map(\.onlySide) == [.old, .old, .new])
        #expect(comparison.differences.map(\.removed) == [[], ["问题。"], []])
        #expect(comparison.differences.map(\.added) == [[], [], ["费用。"]])
        #expect(comparison.equalCount == 0)
    }

    @Test("nothing differs from itself, and the other direction is the mirror image")
    func laws() {
        var numbers = SeededRandom()
        let sentences = ["甲。", "乙。", "丙。", "丁3件。", "丁４件。", " 甲。"]
        for _ in 0..<500 {
            let sides = (0..<2).map { _ in
                var sections: [SectionNumber: [String]] = [:]
                for number in SectionNumber.allCases where numbers.below(4) > 0 {
                    sections[number] = (0..<numbers.below(6)).map { _ in sentences[numbers.below(sentences.count)] }
                }
                return sections
            }
            let identity = SectionComparison(old: sides[0], new: sides[0])
            #expect(identity.differences.isEmpty && identity.equalCount == sides[0].count, "\(numbers)")
            let forth = SectionComparison(old: sides[0], new: sides[1])
            let back = SectionComparison(old: sides[1], new: sides[0])
            #expect(back.equalCount == forth.equalCount, "\(numbers)")
            #expect(back.differences.map(\.removed) == forth.differences.map(\.added), "\(numbers)")
            #expect(back.differences.map(\.added) == forth.differences.map(\.removed), "\(numbers)")
            #expect(back.differences.map(\.sameCount) == forth.differences.map(\.sameCount), "\(numbers)")
        }
    }
}
