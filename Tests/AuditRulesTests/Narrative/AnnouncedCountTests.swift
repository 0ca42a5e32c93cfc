import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

@Suite struct AnnouncedCountTests {
    @Test(arguments: [
        ("将从以下三个方面改进。一是甲；二是乙。", "三个方面 一是 二是"), ("将从以下三个方面改进。一是甲；二是乙；三是丙。", ""),
        ("主要存在两个问题：一是甲；二是乙；三是丙。", "两个问题 一是 二是 三是"), ("存在3个较为突出的问题：（1）甲；（2）乙。", "3个较为突出的问题 （1） （2）"),
        ("采取三项措施：一要甲；二要乙。", "三项措施 一要 二要"), ("存在两点不足：①甲；②乙；③丙。", "两点不足 ① ② ③"),
        ("存在两类问题：第一，甲；第二，乙；第三，丙。", "两类问题 第一， 第二， 第三，"), ("存在两方面问题。一是甲；二是乙；三是丙。", "两方面 一是 二是 三是"),
        // Nothing is announced, or the announcement points back.
        ("针对查找的三个问题：一是甲；二是乙。", ""), ("针对查找的三个问题，采取以下措施：一是甲；二是乙。", "三个问题 一是 二是"),
        ("从组织、制度、队伍三个方面发力：一是甲；二是乙。", ""), ("从组织、制度、队伍等以下三个方面发力：一是甲；二是乙。", "三个方面 一是 二是"),
        ("聚焦三个问题开展整治，全镇上下齐心协力抓落实。一是甲；二是乙。", ""), ("聚焦以下三个问题开展整治，全镇上下齐心协力抓落实。一是甲；二是乙。", "三个问题 一是 二是"),
        ("一个方面。一是甲；二是乙。", ""), ("约三个方面：一是甲；二是乙。", ""), ("设三个栏目：一是甲；二是乙。", ""), ("三个方面：一是甲。", ""),
        ("三个方面：首先甲，其次乙。", ""), ("三个方面：一是甲；三是丙。", ""), ("三次会议：一是甲；二是乙。", ""),
        ("重点做好二十一项工作：一是甲；二是乙。", ""), ("重点做好二十项工作：一是甲；二是乙。", "二十项工作 一是 二是"),
    ])
    func `as many points are listed as are announced`(_ text: String, _ quotes: String) throws {
        let gists = NarrativeFindings.gists(try NarrativeFindings.all(.announcedCountMismatch, text))
        #expect(gists == (quotes.isEmpty ? [] : ["warning " + quotes]))
    }

    @Test func `the message names the first and the last item`() throws {
        let finding = try #require(try NarrativeFindings.all(.announcedCountMismatch, "有以下四个方面：一是甲；二是乙；三是丙。").first)
        #expect(
            finding.message
                == LocalizedText(
                    zh: "正文称“四个方面”，随后由“一是”列到“三是”，共 3 项。",
                    en: "the text announces “四个方面” and lists 3, from “一是” to “三是”."))
    }

    @Test func `announcements of other points are other findings`() throws {
        let findings = try NarrativeFindings.all(
            .announcedCountMismatch, "存在以下两个问题：一是甲；二是乙；三是丙。", "将做好以下两项工作：一是甲；二是乙；三是丙。")
        #expect(Set(findings.map(\.id)).count == 2)
    }
}

@Suite struct SectionCountTests {
    private static let five = "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况"

    @Test(arguments: [
        ("本报告由\(five)、其他需要报告的事项六部分组成。", ""), ("本报告由\(five)、其他需要报告的事项等七部分组成。", "七部分"),
        ("本报告由\(five)和其他需要报告的事项六部分组成。", ""), ("本报告由\(five)六部分组成。", "六部分"), ("本报告由\(five)五部分组成。", ""),
        ("本报告由\(five)、其他需要报告的事项和附件六部分组成。", ""), ("本报告由\(five)、其他需要报告的事项和附件七部分组成。", ""),
        ("本报告由\(five)、其他需要报告的事项和附件八部分组成。", "八部分"),
        ("本报告由总体情况、主动公开情况、申请情况、行政复议情况、行政诉讼情况、问题及改进情况、其他需要报告的事项七部分组成。", ""),
        ("本报告由总体情况、主动公开情况、申请情况、行政复议情况、行政诉讼情况、问题及改进情况、其他需要报告的事项六部分组成。", ""),
        ("本报告由总体情况、主动公开情况、申请情况、行政复议情况、行政诉讼情况、问题及改进情况、其他需要报告的事项八部分组成。", "八部分"),
        ("本报告由总体情况、主动公开情况、收到和处理情况等六部分组成。", ""), ("本报告由总体情况、主动公开情况、收到和处理情况等四部分组成。", "四部分"),
        ("主要从总体情况，主动公开情况，申请情况，行政复议、行政诉讼情况，存在的问题及改进情况及其他需要报告的事项等六个方面汇报。", ""),
        ("主要从总体情况，主动公开情况，申请情况，行政复议、行政诉讼情况，存在的问题及改进情况及其他需要报告的事项等五个方面汇报。", "五个方面"),
        ("本报告共分为六个部分，分别为\(five)、其他需要报告的事项。", ""), ("本报告共分为五个部分，分别为\(five)、其他需要报告的事项。", "五个部分"),
        ("本报告共分为五个部分：\(five)、其他需要报告的事项。", "五个部分"),
        // Without names the sections count.
        ("本报告由六个部分组成。", ""), ("本报告由五个部分组成。", "五个部分"), ("本报告由两部分组成。", ""), ("本报告由五个方面组成。", ""),
        // Not of the report.
        ("公开指南由五个部分组成。", ""), ("本报告反映了部分情况。", ""), ("本报告由综合办、财政办、党建办等五部分力量编写。", ""),
    ])
    func `a report has as many parts as it says`(_ text: String, _ quote: String) throws {
        let findings = try NarrativeFindings.all(.sectionCountMismatch, in: ExampleProse(opening: [text]))
        #expect(findings.compactMap { $0.passages.first?.passage.exact } == (quote.isEmpty ? [] : [quote]))
    }

    @Test func `a section that was not read decides nothing`() throws {
        let prose = ExampleProse(opening: ["本报告由五个部分组成。"], headings: [4: nil])
        #expect(try NarrativeFindings.all(.sectionCountMismatch, in: prose).isEmpty)
    }

    @Test func `elsewhere than at the beginning 部分 is about something else`() throws {
        let prose = ExampleProse(problems: ["本报告由五个部分组成。"])
        #expect(try NarrativeFindings.all(.sectionCountMismatch, in: prose).isEmpty)
    }

    @Test func `the message says what was counted`() throws {
        let named = try #require(
            try NarrativeFindings.all(
                .sectionCountMismatch, in: ExampleProse(opening: ["本报告由\(Self.five)六部分组成。"])
            ).first)
        #expect(named.message.zh == "正文称报告有“六部分”，所列为 5 个部分。")
        #expect(named.message.en == "the text says “六部分” and names 5 parts.")
        #expect(named.passages.last?.passage.exact == Self.five)
        let counted = try #require(
            try NarrativeFindings.all(.sectionCountMismatch, in: ExampleProse(opening: ["本报告由五部分组成。"])).first)
        #expect(counted.message.zh == "正文称报告有“五部分”，报告实有 6 个部分。")
        #expect(counted.message.en == "the text says “五部分”, the report has 6 parts.")
    }
}
