import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Which sections there are, where, and how they are called: S-01 to S-04.
@Suite struct SectionHeadingTests {
    @Test(arguments: [(1, "error"), (2, "warning"), (3, "warning"), (4, "warning"), (5, "error"), (6, "error")])
    func `a section without its heading is told, more mildly where its table is there`(
        _ number: Int, _ severity: String
    ) throws {
        let findings = try Rule.sectionMissing.findings(
            ExampleReport(prose: ExampleProse(headings: [number: nil])))
        #expect(findings.map(\.severity.rawValue) == [severity])
    }

    @Test(arguments: [2, 3, 4])
    func `a section without heading and table is an error`(_ number: Int) throws {
        let findings = try Rule.sectionMissing.findings(
            ExampleReport(cells: ["t\(number)": nil], prose: ExampleProse(headings: [number: nil])))
        #expect(findings.map(\.severity) == [.error])
        #expect(findings[0].message.zh.hasSuffix("也没有。"))
    }

    @Test func `two missing sections are two findings`() throws {
        let findings = try Rule.sectionMissing.findings(
            ExampleReport(prose: ExampleProse(headings: [5: nil, 6: nil])))
        #expect(findings.map(\.message.zh) == ["缺少“五、存在的主要问题及改进情况”。", "缺少“六、其他需要报告的事项”。"])
        #expect(Set(findings.map(\.fingerprint.identity)).count == 2)
    }

    @Test(arguments: [(199, "error"), (200, "warning")])
    func `an overview whose heading was lost stands before section 2`(_ length: Int, _ severity: String) throws {
        let prose = ExampleProse(opening: [String(repeating: "字", count: length)], headings: [1: nil])
        #expect(try Rule.sectionMissing.findings(ExampleReport(prose: prose)).map(\.severity.rawValue) == [severity])
    }

    @Test(arguments: [
        (["五、存在的问题", "解读偏少。", "六、改进措施"], "warning"), (["五、存在的问题", "解读偏少。"], "error"),
        (["五、改进措施", "多用图解。"], "error"), (["五、问题及整改", "解读偏少。"], "warning"),
        (["五、不足之处", "解读偏少。", "六、整改情况"], "warning"),
    ])
    func `problems and improvements under other headings leave traces of section 5`(
        _ lines: [String], _ severity: String
    ) throws {
        let prose = ExampleProse(disputes: lines, headings: [5: nil, 6: "七、其他需要报告的事项"])
        let found = try Rule.sectionMissing.findings(ExampleReport(prose: prose))
        #expect(found.map(\.severity.rawValue) == [severity])
    }

    @Test(arguments: [(199, Verdict.notAssessable), (200, Verdict.fail)])
    func `where no heading is found, only a text can lack sections`(_ length: Int, _ verdict: Verdict) throws {
        let none: [Int: String?] = [1: nil, 2: nil, 3: nil, 4: nil, 5: nil, 6: nil]
        let prose = ExampleProse(opening: [String(repeating: "字", count: length)], headings: none)
        #expect(try Rule.sectionMissing.findings(ExampleReport(prose: prose)).map(\.verdict) == [verdict])
    }

    @Test(arguments: [(2018, 0), (2019, 1)])
    func `there is a form since the fiscal year 2019`(_ year: Int, _ count: Int) throws {
        let report = ExampleReport(.y2019, year: year, prose: ExampleProse(headings: [6: nil]))
        #expect(try Rule.sectionMissing.findings(report).count == count)
        let renamed = ExampleReport(.y2019, year: year, prose: ExampleProse(headings: [1: "1、工作基本情况"]))
        for rule in [Rule.sectionTitleVariant, .sectionNumberWrong] {
            #expect(try rule.findings(renamed).count == count)
        }
    }

    @Test(arguments: [
        ("四、政府信息公开行政复议、行政诉讼情况", true), ("政府信息公开行政复议、行政诉讼情况", true), ("4.政府信息公开行政复议、行政诉讼情况", true),
        ("七、政府信息公开行政复议、行政诉讼情况", true), ("（四）政府信息公开行政复议、行政诉讼情况", false), ("3.政府信息公开行政复议、行政诉讼情况", false),
        ("（4）政府信息公开行政复议、行政诉讼情况", false), ("第四，政府信息公开行政复议、行政诉讼情况", false), ("四、行政复议情况", false),
        ("四、政府信息公开行政复议、行政诉讼情况如下", false), ("政府信息公开行政复议、行政诉讼情况———————", true),
        ("政府信息公开行政复议、行政诉讼情况————————", false),
    ])
    func `a heading in another section counts as out of its place where it is a chapter's`(
        _ line: String, _ counts: Bool
    ) throws {
        // Section 4 stands behind section 6.
        let prose = ExampleProse(others: ExampleProse.plainOthers + [line], headings: [4: nil])
        let found = try Rule.sectionOutOfPlace.quotes(prose)
        #expect(found == (counts ? [[line]] : []))
        let missing = try Rule.sectionMissing.findings(ExampleReport(cells: ["t4": nil], prose: prose))
        #expect(missing.isEmpty == counts)
    }

    @Test(arguments: [
        ("五、存在的主要问题及改进情况", true), ("存在的主要问题及改进情况", false), ("六、存在的主要问题及改进情况", false), ("5.存在的主要问题及改进情况", false),
    ])
    func `a repeated heading counts with its own number only`(_ line: String, _ counts: Bool) throws {
        let prose = ExampleProse(problems: ExampleProse.plainProblems + [line])
        #expect(try Rule.sectionOutOfPlace.quotes(prose) == (counts ? [[line]] : []))
    }

    @Test func `a heading begins its line, and one in the overview has the section's number`() throws {
        let inside = ExampleProse(others: ["按时办理。四、政府信息公开行政复议、行政诉讼情况"], headings: [4: nil])
        #expect(try Rule.sectionOutOfPlace.quotes(inside) == [])
        let renumbered = ExampleProse(overview: ["二、政府信息公开行政复议、行政诉讼情况", "未收到。"], headings: [4: nil])
        #expect(try Rule.sectionOutOfPlace.quotes(renumbered) == [])
        let own = ExampleProse(overview: ["四、政府信息公开行政复议、行政诉讼情况", "未收到。"], headings: [4: nil])
        #expect(try Rule.sectionOutOfPlace.quotes(own) == [["四、政府信息公开行政复议、行政诉讼情况"]])
    }

    @Test(arguments: [("一、主动公开政府信息情况", false), ("二、主动公开政府信息情况", true)])
    func `in the overview a sub-heading called like a missing section needs the section's number`(
        _ line: String, _ counts: Bool
    ) throws {
        // The section is found at the sub-heading when it has the number, so that it is not missing either way.
        let prose = ExampleProse(overview: [line, "发布26条。"], headings: [2: nil])
        let missing = try Rule.sectionMissing.findings(ExampleReport(cells: ["t2": nil], prose: prose))
        #expect(missing.isEmpty)
        #expect(try Rule.sectionOutOfPlace.quotes(prose).isEmpty, "\(counts)")
    }

    @Test func `what is out of its place is told with the heading that it should follow or precede`() throws {
        let behind = ExampleProse(others: ["四、政府信息公开行政复议、行政诉讼情况"], headings: [4: nil])
        #expect(
            try Rule.sectionOutOfPlace.messages(behind) == ["“四、政府信息公开行政复议、行政诉讼情况”排在“六、其他需要报告的事项”之后，应在其前。"])
        let before = ExampleProse(overview: ["五、存在的主要问题及改进情况", "解读偏少，已配图解。"], headings: [5: nil])
        #expect(
            try Rule.sectionOutOfPlace.messages(before) == ["“五、存在的主要问题及改进情况”排在“二、主动公开政府信息情况”之前，应在其后。"])
        let twice = ExampleProse(problems: ExampleProse.plainProblems + ["五、存在的主要问题及改进情况"])
        #expect(try Rule.sectionOutOfPlace.messages(twice) == ["“五、存在的主要问题及改进情况”出现了两次。"])
        let first = ExampleProse(opening: ["三、收到和处理政府信息公开申请情况"], headings: [3: nil])
        #expect(try Rule.sectionOutOfPlace.messages(first) == ["“三、收到和处理政府信息公开申请情况”排在“一、总体情况”之前，应在其后。"])
    }

    @Test(arguments: [
        (1, "一、2023年政务公开总体情况", "info"), (1, "一、总体情况分析", "info"), (1, "一、工作总结概述", "warning"), (1, "一、总体情况：", ""),
        (2, "二、行政机关主动公开政府信息情况", "info"), (2, "二、主动公开政务信息的情况", "info"), (2, "二、主动公开政府信息", "missing"),
        (3, "三、本年度收到和处理政府信息公开申请情况", "info"), (3, "三、收到及处理申请", "warning"),
        (4, "四、政府信息公开行政复议行政诉讼情况", ""), (4, "四、行政复议和行政诉讼统计", "warning"), (4, "四、政府信息公开诉讼、复议情况", "warning"),
        (5, "五、政务公开工作存在的问题和改进思路", "info"), (5, "五、存在的主要问题和下一步措施", "warning"), (6, "六、其他需要报告事项", "info"),
        (6, "六、其他应报告的有关情况", "warning"), (6, "六、其他需要报告的事项", ""),
    ])
    func `headings in other words weigh as they keep the words that matter`(
        _ number: Int, _ heading: String, _ severity: String
    ) throws {
        let prose = ExampleProse(headings: [number: heading])
        if severity == "missing" {
            #expect(try Rule.sectionMissing.severities(prose) == [.warning])
        } else {
            #expect(
                try Rule.sectionTitleVariant.severities(prose).map(\.rawValue) == (severity.isEmpty ? [] : [severity]))
        }
    }

    @Test(arguments: [
        ("三、收到和处理政府信息公开申请情况", true), ("三. 收到和处理政府信息公开申请情况", false), ("二、收到和处理政府信息公开申请情况", false),
        ("第三部分 收到和处理政府信息公开申请情况", false),
    ])
    func `a section's number is its own, with 、`(_ heading: String, _ isRight: Bool) throws {
        #expect(
            try Rule.sectionNumberWrong.severities(ExampleProse(headings: [3: heading])) == (isRight ? [] : [.warning]))
    }

    @Test func `numbers lost from all headings but one are no mere conversion`() throws {
        let bare: [Int: String?] = [
            1: "总体情况", 2: "主动公开政府信息情况", 3: "收到和处理政府信息公开申请情况", 4: "政府信息公开行政复议、行政诉讼情况", 5: "存在的主要问题及改进情况",
        ]
        #expect(try Rule.sectionNumberWrong.severities(ExampleProse(headings: bare)) == [.warning])
        #expect(
            try Rule.sectionNumberWrong.findings(ExampleReport(prose: ExampleProse(headings: bare)))[0].passages.count
                == 5)
    }

    @Test func `numbers of another kind are no conversion that lost them`() throws {
        let numbered: [Int: String?] = [
            1: "1.总体情况", 2: "2.主动公开政府信息情况", 3: "3.收到和处理政府信息公开申请情况", 4: "4.政府信息公开行政复议、行政诉讼情况",
            5: "5.存在的主要问题及改进情况", 6: "6.其他需要报告的事项",
        ]
        #expect(try Rule.sectionNumberWrong.severities(ExampleProse(headings: numbered)) == [.warning])
        #expect(try Rule.sectionNumberWrong.severities(ExampleProse(headings: [1: "一、工作总体情况"])) == [])
    }
}
