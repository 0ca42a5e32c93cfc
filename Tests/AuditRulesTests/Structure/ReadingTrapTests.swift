import ReportModel
import Testing

@testable import AuditRules

/// Ways of writing that are easily missed: S-06, S-08, S-10, S-24 and A-07.
@Suite struct ReadingTrapTests {
    @Test(arguments: [
        "难度", "难以", "有限", "太少", "过少", "人员少", "人手少", "任务重", "不大", "不快", "不便", "不统一", "不明显", "不主动", "不积极",
        "较低", "较弱", "较慢",
        "较差", "瓶颈", "弱项", "漏洞", "制约",
    ])
    func `a word that tells a problem`(_ word: String) throws {
        #expect(
            try Rule.problemsWithoutImprovement.messages(
                ExampleProse(problems: ["解读\(word)。", "明年改用图解，继续。"])) == [])
    }

    @Test(arguments: [
        "解决", "办法", "努力", "充实", "购买", "举措", "对策", "做法", "增强", "增加", "增设", "增派", "配备", "配强", "配齐", "调整",
        "补充", "整合", "杜绝", "抓好",
        "做好", "引入", "聘请", "力争", "争取", "确保", "着力", "聚焦", "选派", "采取", "打造", "明年", "打算", "补齐", "扩大", "严格",
    ])
    func `a word that tells an improvement`(_ word: String) throws {
        #expect(
            try Rule.problemsWithoutImprovement.messages(
                ExampleProse(problems: ["图解是个问题。", "\(word)图解。"])) == [])
    }

    @Test func `what is wanting in another clause is another thing`() throws {
        func severities(_ text: String) throws -> [Severity] {
            try Rule.problemsWithoutImprovement.severities(ExampleProse(problems: [text]))
        }
        for mark in ["，", "；", "。"] { #expect(try severities("图解做得不够\(mark)充实图解。") == []) }
        #expect(try severities("图解做得不够充实。") == [.warning])
        #expect(try severities("图解不多。") == [.warning])
        #expect(try severities("无") == [.error])
    }

    @Test(arguments: [
        ("主动公开方面，发布26条。", true), ("在主动公开方面，发布26条。", true), ("主动公开情况：发布26条。", true),
        ("主动公开：发布26条。", true),
        ("【主动公开】发布26条。", true), ("在平台上主动公开，发布26条。", false), ("主动公开情况。发布26条。", true),
        ("2024年主动公开，发布26条。", false),
        ("主动公开】发布26条。", false), ("全年发布的二十六条信息都是群众关心的主动公开方面，按时。", false),
    ])
    func `a sentence may say at its beginning what it is about`(_ sentence: String, _ isHeaded: Bool)
        throws
    {
        let prose = ExampleProse(overview: [
            sentence, "（一）依申请公开", "无。", "（二）政府信息管理", "无。", "（三）平台建设", "无。", "（四）监督保障", "无。",
        ])
        #expect(try Rule.overviewAreaMissing.severities(prose) == (isHeaded ? [] : [.warning]))
    }

    @Test func `five sentences of one paragraph are five passages`() throws {
        let prose = ExampleProse(overview: [
            "主动公开方面，发布26条。依申请公开方面，未收到申请。政府信息管理方面，两人核对。平台建设方面，按月检修。监督保障方面，考核合格。"
        ])
        #expect(try Rule.overviewAreaMissing.severities(prose) == [])
    }

    @Test(arguments: [
        ("业务能力得到提升。", true), ("群众满意度有所提高。", true), ("新增公开事项18项。", true), ("先后走访村庄。", true),
        ("培训5人次。", true),
        ("培训村干部。", false), ("从3个方面开展。", false), ("使业务能力得到提升。", false), ("每月培训5人次。", false),
        ("确保新增公开事项18项。", false),
        ("占比18%，开展较好。", false), ("走访18户。", false),
    ])
    func `results and numbers tell of what was done, plans do not`(_ sentence: String, _ isDone: Bool)
        throws
    {
        let prose = ExampleProse(problems: ["（一）存在的问题", "解读偏少。", "（二）改进情况", "今后配图。", sentence])
        #expect(try Rule.improvementsFutureOnly.severities(prose) == (isDone ? [] : [.info]))
    }

    @Test(arguments: [
        "电话0999-5550137", "电话 13900000000", "电话（0999）5550137", "电话为0999-5550137", "电话是：0999-5550137",
        "联系：综合办", "咨询：综合办",
        "联系科室：综合办", "联系单位：综合办", "垂询", "办公地址柳溪街8号", "通讯地址柳溪街8号", "通信地址柳溪街8号", "地址为柳溪街8号",
    ])
    func `a contact is given in many words`(_ words: String) throws {
        #expect(try Rule.contactMissing.severities(ExampleProse(opening: ["\(words)。"])) == [])
    }

    @Test(arguments: ["电话申请", "来电话", "电话、信函"])
    func `a telephone without a number is no contact`(_ words: String) throws {
        #expect(try Rule.contactMissing.severities(ExampleProse(opening: ["受理\(words)。"])) == [.info])
    }

    @Test(arguments: [
        (["/", "/", "/"], 0), (["—", "/", "-"], 0), (["/", "/", "0"], 1), (["", "", ""], 1),
        (["/", "/", ""], 1), (["0", "0", "0"], 0),
    ])
    func `a row of dashes does not apply`(_ values: [String], _ count: Int) throws {
        let report = ExampleReport(cells: [
            "t2.rules.issued": values[0], "t2.rules.repealed": values[1], "t2.rules.in-force": values[2],
        ])
        #expect(
            try Rule.stockBelowFlow.findings(report).map(\.verdict)
                == [Verdict](repeating: .notAssessable, count: count))
    }
}
