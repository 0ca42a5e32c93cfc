import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// What 一、总体情况 tells: S-05, S-06 and S-27.
@Suite struct OverviewRuleTests {
    private static func overview(_ headings: [String]) -> ExampleProse {
        ExampleProse(overview: headings.flatMap { [$0, "按时办理。"] })
    }

    private static let plain = ["主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障"]

    @Test(arguments: [
        (0, ["主动公开情况", "政务信息发布", "公开内容不断丰富"]), (1, ["依申请办理", "受理申请公开", "答复公开申请"]),
        (2, ["信息管理", "信息资源共享", "规范管理", "信息审核", "信息规范发布"]), (3, ["公开平台", "拓宽渠道", "丰富载体", "网站维护", "守好阵地"]),
        (4, ["监督检查", "保障措施", "考核评价"]),
    ])
    func `every area is known by several headings`(_ area: Int, _ headings: [String]) throws {
        for heading in headings {
            var all = Self.plain
            all[area] = heading
            let numbered = zip(["（一）", "（二）", "（三）", "（四）", "（五）"], all).map { $0 + $1 }
            #expect(
                try Rule.overviewAreaMissing.findings(ExampleReport(prose: Self.overview(numbered))).isEmpty,
                "\(heading)")
        }
        var rest = Self.plain
        rest.remove(at: area)
        #expect(try Rule.overviewAreaMissing.severities(Self.overview(rest.map { "（一）" + $0 })) == [.error])
    }

    @Test(arguments: [
        (0, ["信息发布", "发布", "公开信息", "公开政府信息", "公开政务信息"]), (1, ["信息申请", "受理申请", "收到申请"]),
        (2, ["三审三校", "审核", "审查", "初审校对", "保密", "管理制度", "动态管理"]),
        (3, ["公众号", "新媒体", "公开栏", "公示栏", "宣传栏", "专栏", "门户网", "政务网", "微博"]),
        (4, ["评议", "督查", "督导", "督促", "检查", "追责", "追究", "问责", "组织领导", "领导小组", "监督"]),
    ])
    func `a word in the text mentions an area without telling of it`(_ area: Int, _ words: [String]) throws {
        var rest = Self.plain
        rest.remove(at: area)
        let headings = zip(["（一）", "（二）", "（三）", "（四）"], rest).map { $0 + $1 }
        for word in words {
            let prose = ExampleProse(
                overview: headings.flatMap { [$0, "按时办理。"] } + ["全年事项，都与\(word)有关，逐件登记在册。"])
            #expect(try Rule.overviewAreaMissing.severities(prose) == [.warning], "\(word)")
        }
    }

    @Test func `the people's right to supervise is no supervision, and safeguarding rights none either`() throws {
        let prose = ExampleProse(overview: [
            "（一）主动公开", "切实保障群众的知情权、参与权和监督权。", "（二）依申请公开", "按时办理。", "（三）政府信息管理", "按时办理。", "（四）平台建设", "按时办理。",
        ])
        #expect(try Rule.overviewAreaMissing.messages(prose) == ["总体情况没有写到：监督保障。"])
    }

    @Test func `words outside of the overview tell nothing of its areas`() throws {
        let prose = ExampleProse(
            overview: ["（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）平台建设"], problems: ["监督检查不够，已开展督查。"])
        #expect(try Rule.overviewAreaMissing.messages(prose) == ["总体情况没有写到：监督保障。"])
    }

    @Test func `words before the overview tell nothing of its areas`() throws {
        let prose = ExampleProse(
            opening: ["监督检查不够，已开展督查。"], overview: ["（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）平台建设"])
        #expect(try Rule.overviewAreaMissing.messages(prose) == ["总体情况没有写到：监督保障。"])
    }

    @Test(arguments: [
        // What is said behind the lead, in words that head nothing, and in the name of a right of another kind.
        ("（一）主动公开方面，发布26条，监督到位。", "监督保障"), ("（五）督查问责", "监督保障"), ("明确信息发布权限。", "主动公开"),
        // A mark behind twenty characters ends no lead, and neither does a bracket that opened later.
        ("在全年各项与群众有关的事务当中主动公开以及平台建设等方面，按时办理。", "主动公开、政府信息公开平台建设"),
        ("全年【主动公开】26条，逐条登记。", "主动公开"),
        ("依申请公开情况，按月登记。", nil), ("依申请公开情况。", nil), ("全镇各项事务都要接受群众和上级部门的监督", nil),
        ("（五）继续完善全镇各村各办按月逐条登记的办法和接受监督", nil),
    ])
    func `an area without a lead of its own is only mentioned`(_ line: String, _ loose: String?) throws {
        let found = try Rule.overviewAreaMissing.findings(ExampleReport(prose: ExampleProse(overview: [line])))
        let messages = found.filter { $0.severity == .warning }.map(\.message.zh)
        #expect(messages == (loose.map { ["总体情况只是提到、没有分开写明：\($0)。"] } ?? []))
    }

    @Test(arguments: [(2020, 0), (2021, 1)])
    func `five areas are asked for since the fiscal year 2021`(_ year: Int, _ count: Int) throws {
        #expect(try Rule.overviewAreaMissing.severities(ExampleProse(overview: ["无。"]), year: year).count == count)
    }

    static let leads: [(String, OverviewAreas)] = [
        ("（一）主动公开方面，发布26条，监督到位。", .disclosure), ("一是主动公开，接受监督。", .disclosure),
        ("主动公开与监督", [.disclosure, .supervision]),
        ("主动公开和监督情况写在后面的几段文字里面请往下看", []), ("主动公开、监督。", []), ("我镇主动公开，监督到位；", []),
        ("（一）加强主动公开依申请公开政府信息管理平台建设监督保障，按时办理。", []),
    ]

    @Test(arguments: leads)
    func `a heading is a short line or what stands before the first comma of a numbered sentence`(
        _ line: String, _ areas: OverviewAreas
    ) throws {
        let report = ExampleReport(prose: ExampleProse(overview: [line]))
        let findings = try Rule.overviewAreaMissing.findings(report)
        let loose = findings.first { $0.severity == .warning }?.message.zh ?? ""
        for (area, name) in OverviewAreas.names where areas.contains(area) {
            #expect(!loose.contains(name.zh), "\(name.zh)")
        }
        if areas.isEmpty { #expect(loose.contains("主动公开") && loose.contains("监督保障")) }
    }

    @Test(arguments: [
        (["（一）主动公开", "（二）依申请公开"], []), (["1.主动公开", "（二）依申请公开", "（三）政府信息管理"], ["1.主动公开"]),
        (["（一）主动公开", "（三）依申请公开", "（二）政府信息管理"], ["（二）政府信息管理"]),
        (["（二）主动公开", "（二）依申请公开", "（三）政府信息管理"], ["（二）依申请公开"]),
        (["第一，主动公开", "第二，依申请公开"], []), (["（二）主动公开", "（一）依申请公开"], []),
        (["（一）主动公开情况", "（二）依申请公开情况", "（三）政府信息管理情况", "1.主动公开"], []),
        (
            ["1.主动公开", "一、主动公开", "二、依申请公开", "三、政府信息管理"],
            ["一、主动公开", "二、依申请公开", "三、政府信息管理"]
        ),
    ])
    func `numbers of sub-headings run on in one style`(_ headings: [String], _ wrong: [String]) throws {
        let found = try Rule.subheadingNumbering.quotes(Self.overview(headings))
        #expect(found == (wrong.isEmpty ? [] : [wrong]))
    }

    @Test func `情况 behind most headings is missed where it is not`() throws {
        let prose = Self.overview(["（一）主动公开情况", "（二）依申请公开情况", "（三）政府信息管理。"])
        #expect(try Rule.subheadingNumbering.quotes(prose) == [["（三）政府信息管理"]])
        #expect(try Rule.subheadingNumbering.messages(prose) == ["小标题的写法不统一：3 个中有 1 个不带“情况”二字。"])
        let even = Self.overview(["（一）主动公开情况", "（二）依申请公开情况", "（三）政府信息管理", "（四）平台建设"])
        #expect(try Rule.subheadingNumbering.messages(even) == ["小标题的写法不统一：4 个中有 2 个带“情况”二字。"])
    }

    @Test(arguments: [
        ("发布信息26条。", true), ("发布信息1,204余篇。", true), ("发布12多期。", true), ("发布三十件。", true), ("发布两份。", true),
        ("发布二十一条。", true), ("发布30条。", true), ("发布9条。", true),
        ("办理时，件件有回音。", false), ("（件件有回音）。", false),
        ("发布5则。", true),
        ("发布6批。", true), ("发布7幅。", true), ("发布十余条。", true), ("依照第二十条公开。", false), ("依照第20条公开。", false),
        ("每一条都公开。", false),
        ("涉及12个领域。", false), ("按条公开。", false), ("召开3次会议。", false), ("收到申请2件。", false), ("2024年公开。", false),
    ])
    func `a quantity is a number with a unit of what is published`(_ sentence: String, _ counts: Bool) throws {
        let prose = ExampleProse(opening: [], overview: [sentence])
        #expect(try Rule.noQuantity.severities(prose) == (counts ? [] : [.warning]))
    }

    @Test(arguments: [
        (["（二）依申请公开", "全年2件。", "（三）政府信息管理", "清理9条。"], true), (["（二）依申请公开", "全年2件。", "另有3件。"], false),
    ])
    func `quantities of requests end with the next sub-heading`(_ overview: [String], _ counts: Bool) throws {
        #expect(
            try Rule.noQuantity.severities(ExampleProse(opening: [], overview: overview)) == (counts ? [] : [.warning]))
    }

    @Test func `where the overview is missing S-01 says so`() throws {
        let without = ExampleProse(opening: [], overview: ["按时公开。"], headings: [1: nil])
        #expect(try Rule.noQuantity.quotes(without) == [])
    }

    @Test func `quantities behind section 2 are others`() throws {
        let prose = ExampleProse(opening: [], overview: ["按时公开。"], disputes: ["全年9件。"], problems: ["清理3条。"])
        #expect(try Rule.noQuantity.severities(prose) == [.warning])
        #expect(try Rule.noQuantity.severities(ExampleProse(opening: ["发布26条。"], overview: ["按时公开。"])) == [])
        #expect(try Rule.noQuantity.severities(prose, year: 2018) == [])
    }
}
