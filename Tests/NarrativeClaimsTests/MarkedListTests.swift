import TextSupport
import Testing

@testable import NarrativeClaims

@Suite struct MarkedListTests {
    @Test(arguments: [
        (["要点：一是甲，二是乙；三是丙。"], "一是 二是 三是"), (["要点：一要甲，二要乙。"], "一要 二要"), (["要点：①甲；②乙。"], "① ②"),
        (["要点如下。", "1.甲，好。", "2.乙，好。"], "1. 2."), (["要点如下。", "（一）甲", "（二）乙", "（三）丙"], "(一) (二) (三)"),
        (["要点：第一，甲；第二，乙。"], "第一, 第二,"),
        // Another list, another way of marking, and text before the list.
        (["要点：一是甲；二是乙。", "一是丙；二是丁。"], "一是 二是"), (["要点：一是甲（1）丙；二是乙。"], "一是 二是"),
        (["要点：统一是甲，二是乙。"], ""), (["要点。", "说明。", "一是甲；二是乙。"], ""), (["要点：二是甲；三是乙。"], ""),
        // A number is missing.
        (["要点：一是甲；三是乙。"], nil),
        // The section ends.
        (["要点：一是甲。", "二、主动公开政府信息情况", "二是乙。"], "一是"),
    ])
    func `the markers of a list are followed to its end`(_ lines: [String], _ expected: String?) throws {
        #expect(try markers(lines) == expected)
    }

    @Test func `the numbers of the heading around a list are not its own`() throws {
        let lines = ["（一）问题。要点：", "（一）甲", "（二）乙", "（二）改进。丙。"]
        #expect(try markers(lines) == "(一) (二)")
        let outer = ["（二）问题。要点：", "（一）甲", "（二）乙", "（三）改进。丙。"]
        #expect(try markers(outer, expecting: 2) == "(一) (二)")
        #expect(try markers(outer, expecting: 3) == "(一) (二) (三)")
    }

    private func markers(_ lines: [String], expecting count: Int = 9) throws -> String? {
        let prose = try Prose(lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况"] + lines)
        let start = try #require(
            prose.positions(of: TextFolding.scalars(of: "要点"), in: prose.scalars.indices).first)
        return MarkedList.markers(prose, behind: start + 2, expecting: count)?
            .map { prose.folded($0.range) }.joined(separator: " ")
    }
}
