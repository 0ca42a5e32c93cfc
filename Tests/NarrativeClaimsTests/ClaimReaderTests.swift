import TextSupport
import Testing

@testable import NarrativeClaims

/// What the reader of claims makes of sentences, each claim as its subject's key, its value and its reserve.
enum ClaimSketch {
    static func read(_ text: String, under heading: String = "（二）依申请公开", in section: String = "一、总体情况") throws
        -> [String]
    {
        let prose = try Prose(
            lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", section, heading] + text.split(separator: "\n").map(String.init))
        return ClaimReader.read(prose).map { sketch($0, prose) }
    }

    private static func sketch(_ claim: Claim, _ prose: Prose) -> String {
        let value =
            switch (claim.statement, claim.bound) {
            case (.none, _): "none"
            case (.all, _): "all"
            case (.number, .exact): claim.value.description
            case (.number, .atLeast): ">\(claim.value)"
            case (.number, .atMost): "<\(claim.value)"
            case (.number, .about): "~\(claim.value)"
            }
        let year =
            switch claim.year {
            case .own: ""
            case .last: " last"
            case .named(let year): year == 2024 ? "" : " \(year)"
            }
        let reserve = claim.reserve.map { " ?\(prose.text(of: $0.range))" } ?? ""
        let alternative = claim.alternative.map { " or \($0.key)" } ?? ""
        let money = claim.unit.isMoney ? claim.unit.text : ""
        return claim.subject.key + alternative + " " + value + money + year + reserve
    }
}

@Suite struct RequestReadingTests {
    @Test(arguments: [
        ("收到申请41件，上年结转3件，全部办结。", ["requests.received 41", "requests.carried-in 3", "requests.closed all"]),
        ("收到申请41件，上年结转3件；全部办结。", ["requests.received 41", "requests.carried-in 3", "requests.closed all"]),
        ("收到申请41件，上年结转3件，共计44件，全部办结。", ["requests.received 41", "requests.carried-in 3", "requests.closed all"]),
        ("收到申请41件，上年结转3件。全部按时办结。", ["requests.received 41", "requests.carried-in 3", "requests.closed all"]),
        (
            "收到申请41件，上年结转3件，均已办结，共办结44件。",
            ["requests.received 41", "requests.carried-in 3", "requests.closed all", "requests.closed 44"]
        ),
        ("收到申请41件，上年结转3件均已办结。", ["requests.received 41", "requests.carried-in 3"]),
        ("上年结转3件，全部办结；新收41件，办结40件。", ["requests.carried-in 3", "requests.new 41"]),
        ("收到申请41件，均在规定时限内答复。", ["requests.received 41", "requests.closed all ?在规定时限内"]),
        ("收到申请41件，应在2024年内答复的40件均已按期答复。", ["requests.received 41"]),
    ])
    func `what is said of all requests, and what only of those carried in`(
        _ text: String, _ expected: [String]
    ) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        (
            "收到申请41件，全部办结，无结转。",
            ["requests.received 41", "requests.closed all", "requests.carried-out or requests.carried-in none"]
        ),
        ("收到申请41件，未结转。", ["requests.received 41", "requests.carried-out or requests.carried-in none"]),
        ("收到申请41件，未结转下年度。", ["requests.received 41", "requests.carried-out none"]),
        ("上年无结转，收到申请41件。", ["requests.carried-in none", "requests.received 41"]), ("无结转。", []),
    ])
    func `nothing carried over, in or out`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        "未收到涉密信息公开申请", "未收到要求减免费用的申请", "没有收到科研机构、社会公益组织的申请", "未收到法人或其他组织的申请",
        "未出现逾期未答复的申请", "没有不予公开的申请", "上半年未收到申请", "下属事业单位未收到申请", "各村（社区）未收到申请",
    ])
    func `that some requests did not come in says nothing of all`(_ text: String) throws {
        #expect(try ClaimSketch.read("收到申请12件，\(text)。") == ["requests.received 12"])
    }

    @Test(arguments: [
        "上半年收到申请5件，下半年收到申请7件", "各村收到申请3件", "延期答复2件", "其中延期答复2件", "超期答复1件", "依法延期办理2件",
        "经补正后受理10件", "转交我局办理5件",
    ])
    func `a number of some requests is none of all`(_ text: String) throws {
        #expect(try ClaimSketch.read("收到申请12件，\(text)。") == ["requests.received 12"])
    }

    @Test func `受理 is what came in where nothing else says so`() throws {
        #expect(try ClaimSketch.read("受理申请12件，办结12件。") == ["requests.received 12", "requests.closed 12"])
        #expect(try ClaimSketch.read("登记申请12件，受理11件。") == ["requests.received 12"])
        #expect(try ClaimSketch.read("收到并受理申请12件。") == ["requests.received 12"])
    }

    @Test func `what a bracket tells may be a part or stand beside`() throws {
        #expect(
            try ClaimSketch.read("收到申请41件（上年结转3件），答复40件。") == [
                "requests.received or requests.received-and-carried-in 41", "requests.carried-in 3",
                "requests.closed 40",
            ])
        #expect(
            try ClaimSketch.read("收到申请41件（其中上年结转3件）。") == [
                "requests.received-and-carried-in 41", "requests.carried-in 3",
            ])
    }

    @Test(arguments: [
        ("收到15件申请，其中撤回1件、不予受理1件，答复13件。", "2"), ("收到申请12件，主动撤回2件，答复10件。", "2"),
        ("收到申请12件，答复10件，1件补正后撤回。", "1"), ("收到申请12件，答复10件。", "0"),
    ])
    func `requests that were withdrawn are told to the counts beside them`(_ text: String, _ expected: String) throws {
        let prose = try Prose(
            lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", "（二）依申请公开", text])
        let claims = ClaimReader.read(prose)
        #expect(claims.count == 2)
        #expect(claims.allSatisfy { $0.setAside.description == expected })
    }

    @Test(arguments: [
        "未发生因政府信息公开引发的行政诉讼败诉案件", "未发生政府信息公开行政复议被纠正、行政诉讼败诉情况", "无因政府信息公开被行政复议纠错的情况",
    ])
    func `that no case was lost does not say that there was none`(_ text: String) throws {
        #expect(try ClaimSketch.read("\(text)。", under: "（五）监督保障") == [])
    }
}

@Suite struct RequestClaimTests {
    @Test(arguments: [
        ("2024年，全镇共收到政府信息公开申请3件。", ["requests.received 3"]),
        ("收到政府信息公开申请 3 件，均已办结。", ["requests.received 3", "requests.closed all"]),
        ("收到3件政府信息公开申请。", ["requests.received 3"]),
        ("全年收到申请12件，办结10件。", ["requests.received 12", "requests.closed 10"]),
        ("受理依申请公开3件，按时答复3件。", ["requests.received 3", "requests.closed 3"]),
        (
            "本年新收政府信息公开申请12件，上年结转2件，办结13件，结转下年度1件。",
            ["requests.new 12", "requests.carried-in 2", "requests.closed 13", "requests.carried-out 1"]
        ),
        ("收到申请14件（其中上年结转2件）。", ["requests.received-and-carried-in 14", "requests.carried-in 2"]),
        (
            "收到申请14件，其中新收12件，上年结转2件。",
            ["requests.received-and-carried-in 14", "requests.new 12", "requests.carried-in 2"]
        ),
        ("新收及上年结转政府信息公开申请共14件。", ["requests.received-and-carried-in 14"]),
        ("全年共办理政府信息公开申请3件。", ["requests.handled 3"]),
        ("收到并办结政府信息公开申请3件。", ["requests.received 3", "requests.closed 3"]),
        ("收到一件申请，已办结一件。", ["requests.received 1", "requests.closed 1"]),
        ("收到政府信息公开申请10余件。", ["requests.received >10"]), ("政府信息公开申请数量为3件。", ["requests.received 3"]),
        ("收到申请3件，1件结转下年。", ["requests.received 3", "requests.carried-out 1"]),
        ("2023年结转2件，结转2025年继续办理1件。", ["requests.carried-in 2", "requests.carried-out 1"]),
        ("收到申请3件，其中办结2件，结转1件。", ["requests.received 3", "requests.closed 2", "requests.carried-out 1 ?结转"]),
        ("收到政府信息公开申请，共3件。", ["requests.received 3"]),
        ("收到申请3件，尚未办结1件。", ["requests.received 3", "requests.carried-out 1"]),
    ])
    func `requests that came in, were closed or carried over`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        ("未收到政府信息公开申请。", ["requests.received none"]), ("2024年我单位未接收到任何依申请公开的申请。", ["requests.received none"]),
        ("没有收到公民、法人和其他组织的政府信息公开申请。", ["requests.received none"]), ("无依申请公开事项。", ["requests.received none"]),
        ("全年无政府信息公开申请。", ["requests.received none"]), ("政府信息公开申请数量为零。", ["requests.received none"]),
        ("无结转下年度办理的申请。", ["requests.carried-out none"]),
        ("收到申请0件，无上年结转。", ["requests.received 0", "requests.carried-in none"]),
        ("未收到申请。", ["requests.received none"]),
    ])
    func `requests that did not come in`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        ("收到依申请公开件1件。", ["requests.received 1 ?依申请公开件"]), ("收到依申请公开事项 0 条", ["requests.received 0"]),
        ("受理依申请公开办件 0 条。", ["requests.received 0"]),
        ("代表区政府收到申请30件。", ["requests.received 30 ?代表区政府"]), ("以县政府办名义办理政府信息公开申请3件。", ["requests.handled 3 ?以县政府办名义"]),
        ("全县共收到申请30件，办结30件。", ["requests.received 30 ?全县", "requests.closed 30 ?全县"]),
        ("累计收到申请30件。", ["requests.received 30 ?累计"]), ("2024年累计收到申请30件。", ["requests.received 30"]),
        ("上年收到申请5件，今年收到申请3件。", ["requests.received 5 last", "requests.received 3"]),
        ("2022年收到申请5件。", ["requests.received 5 2022"]),
    ])
    func `words by which something else may be counted`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        ("收到3件申请，全部按时办结。", ["requests.received 3", "requests.closed all"]),
        ("收到申请3件，均已按期答复。", ["requests.received 3", "requests.closed all"]),
        ("收到申请3件，办结全部申请。", ["requests.received 3", "requests.closed all"]),
        ("收到申请3件，100%办结。", ["requests.received 3", "requests.closed all"]),
        ("收到申请3件，办结率100%。", ["requests.received 3", "requests.closing-rate 100", "requests.closed all ?办结率"]),
        ("收到申请3件，按时办结率100%。", ["requests.received 3", "requests.closing-rate 100"]),
        ("收到申请3件，答复率98%。", ["requests.received 3", "requests.closing-rate 98"]),
        ("上年结转2件，均已办结。", ["requests.carried-in 2"]), ("收到申请3件，到期的均已办结。", ["requests.received 3"]),
        ("12345热线工单全部办结。", []), ("群众来信均已答复。", []), ("所有事项全部办结。", []),
    ])
    func `all that came in was closed`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        (
            "收到申请5件，予以公开2件，部分公开1件，不予公开1件，无法提供1件，不予处理0件，其他处理0件。",
            [
                "requests.received 5", "outcome.granted 2", "outcome.partial 1", "outcome.denied 1",
                "outcome.unavailable 1",
                "outcome.unprocessed 0", "outcome.other 0",
            ]
        ),
        ("收到申请3件，其中2件予以公开，1件不予公开。", ["requests.received 3", "outcome.granted 2", "outcome.denied 1"]),
        ("公开及部分公开申请3件。", ["outcome.granted-or-partial 3"]),
        ("因本机关不掌握等原因无法提供2件。", ["outcome.unavailable or outcome.unavailable.1 2"]),
        ("因本机关不掌握相关政府信息无法提供2件。", ["outcome.unavailable or outcome.unavailable.1 2"]),
        ("不予公开2件（属于国家秘密1件）。", ["outcome.denied 2", "outcome.denied.1 1"]),
        ("不予公开、无法提供均为0件。", ["outcome.denied 0", "outcome.unavailable 0"]), ("不予公开、无法提供共3件。", []),
        ("予以公开答复1件。", ["outcome.granted 1"]), ("收到申请3件均予以公开。", ["requests.received 3", "outcome.granted 3"]),
        ("危及“三安全一稳定”1件，属于三类内部事务信息2件。", ["outcome.denied.3 1", "outcome.denied.5 2"]),
    ])
    func `how requests were answered`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        ("收到申请3件，其中自然人2件，法人或其他组织1件。", ["requests.received 3", "applicants.natural 2", "applicants.organisations 1"]),
        ("收到申请3件，其中自然人申请2件、商业企业申请1件。", ["requests.received 3", "applicants.natural 2", "applicants.business 1"]),
        ("收到申请3件，其中2件为自然人申请。", ["requests.received 3", "applicants.natural 2"]),
        ("收到公民、法人和其他组织申请3件。", ["requests.received 3"]),
        ("办结申请3件，其中自然人2件。", ["requests.closed 3", "applicants.natural.closed 2"]),
        ("走访企业3个。", []), ("收到申请3件（其中网上申请2件、信函申请1件）。", ["requests.received 3"]),
    ])
    func `who made them`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        "答复来电3次。", "收到群众来信12件。", "办结12345工单530件。", "办结人大建议3件。", "受理低保申请12件。", "收到锦旗3件。", "规范依申请公开流程，开展培训3次。",
        "政府信息公开申请窗口3个。", "设依申请公开栏目3个。", "规范依申请公开流程，共3件。", "同比减少3件。", "比上年增加2件。", "未出现依申请公开逾期答复的情况。",
        "没有依申请公开的渠道。", "未开展依申请公开工作。", "下一步，力争收到申请3件。", "协助办理政府信息公开申请5件。", "通过信函收到申请2件。", "设置无障碍窗口，方便申请公开。",
        "答复网友3件。", "收到反馈3条。", "未按规定答复申请。", "办结率达100%的工单3件。", "申请人3人。", "收到申请的群众3人次。",
    ])
    func `what says nothing of requests`(_ text: String) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == [], "FOUND \(found)")
    }

    @Test func `outside a heading on requests the words must say so themselves`() throws {
        let heading = "（一）主动公开"
        #expect(try ClaimSketch.read("收到申请3件，全部办结。", under: heading) == [])
        #expect(try ClaimSketch.read("交办事项办结率达100%，予以公开3件。", under: heading) == [])
        #expect(
            try ClaimSketch.read("收到政府信息公开申请3件。其中予以公开2件。", under: heading)
                == ["requests.received 3", "outcome.granted 2"])
        #expect(try ClaimSketch.read("收到政府信息公开申请3件。\n予以公开2件。", under: heading) == ["requests.received 3"])
    }

    @Test(arguments: [
        ("上年结转2件，办结2件；新收3件，办结1件。", ["requests.carried-in 2", "requests.new 3"]),
        ("上年结转2件，办结2件；新收2件，办结2件。", ["requests.carried-in 2", "requests.new 2"]),
        ("上年结转2件，办结2件。", ["requests.carried-in 2"]),
        ("收到自然人申请2件，予以公开1件；收到企业申请1件，予以公开1件。", ["applicants.natural 2", "applicants.business 1"]),
        ("自然人申请2件，予以公开2件。法人申请1件，予以公开1件。", ["applicants.natural 2", "applicants.organisations 1"]),
        ("县政府办收到申请3件，镇政府收到申请5件。", ["requests.received 3 ?县政府办", "requests.received 5"]),
        ("一季度收到申请3件，二季度收到申请5件。", []), ("收到申请3件。全年收到申请5件。", ["requests.received 3", "requests.received 5"]),
        ("办结申请3件。共办结申请3件。", ["requests.closed 3"]),
        (
            "新收12件；上年结转2件；办结13件；结转下年度1件。",
            ["requests.new 12", "requests.carried-in 2", "requests.closed 13", "requests.carried-out 1"]
        ),
        ("新收3件，办结1件；上年结转2件，均已办结。", ["requests.new 3", "requests.carried-in 2"]),
    ])
    func `parts are not taken for the whole`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test func `problems and plans are not read`() throws {
        #expect(try ClaimSketch.read("收到政府信息公开申请3件。", under: "（一）存在的问题", in: "五、存在的主要问题及改进情况") == [])
    }

    @Test func `a rest of a table is not read`() throws {
        let section = "三、收到和处理政府信息公开申请情况"
        #expect(try ClaimSketch.read("本年新收政府信息公开申请数量0", under: "说明", in: section) == [])
        #expect(try ClaimSketch.read("收到政府信息公开申请3件。", under: "说明", in: section) == ["requests.received 3"])
    }
}

@Suite struct OtherClaimTests {
    @Test(arguments: [
        ("未发生因政府信息公开引起的行政复议、行政诉讼。", ["cases.review.total none", "cases.suit.total none"]),
        ("无因信息公开工作被申请行政复议的情况。", ["cases.review.total none"]),
        (
            "收到申请0件，无因政府信息公开申请工作被申请行政复议和行政诉讼的情况。",
            ["requests.received 0", "cases.review.total none", "cases.suit.total none"]
        ),
        (
            "因政府信息公开被申请行政复议2件，其中维持1件，纠正1件。",
            ["cases.review.total 2", "cases.review.upheld 1", "cases.review.corrected 1"]
        ),
        ("因政府信息公开被申请行政复议2件、提起行政诉讼1件。", ["cases.review.total 2", "cases.suit.total 1"]),
        ("行政复议、行政诉讼均为0件。", ["cases.review.total 0", "cases.suit.total 0"]),
        ("因依申请公开被提起行政复议、行政诉讼共3件。", ["cases.any.total 3"]),
        ("因政府信息公开被提起行政诉讼1件，正在审理1件。", ["cases.suit.total 1", "cases.suit.pending 1"]),
        ("政府信息公开行政复议9件已审结。", ["cases.review.decided 9"]),
        ("行政复议和诉讼数为零。", ["cases.review.total none", "cases.suit.total none"]),
        ("未经复议直接起诉1件，复议后起诉2件。", ["cases.direct-suit.total 1", "cases.suit-after-review.total 2"]),
        ("受理行政复议案件12件。", []), ("未发生一起行政复议。", ["cases.review.total none"]),
    ])
    func `reviews and lawsuits`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test func `cases over other matters are told only where there are none`() throws {
        let heading = "（五）监督保障"
        #expect(try ClaimSketch.read("全年行政诉讼3件。", under: heading) == [])
        #expect(try ClaimSketch.read("全年行政诉讼0件。", under: heading) == ["cases.suit.total 0"])
        #expect(try ClaimSketch.read("因政务公开引发行政诉讼3件。", under: heading) == ["cases.suit.total 3"])
    }

    @Test(arguments: [
        ("制定行政规范性文件2件，废止1件，现行有效12件。", ["normative.issued 2", "normative.repealed 1", "normative.in-force 12"]),
        (
            "本年行政规范性文件制发件数0件，废止件数0件，现行有效件数0件。",
            ["normative.issued 0", "normative.repealed 0", "normative.in-force 0"]
        ),
        ("现行有效规范性文件12件。", ["normative.in-force 12"]), ("未制定行政规范性文件。", ["normative.issued none"]),
        ("主动公开规范性文件3件。", []), ("备案规范性文件3件。", []), ("规范性文件3件。", []), ("清理规范性文件3件。", []),
        ("制定并报备规范性文件3件。", ["normative.issued 3 ?报备"]), ("公开政策文件类信息2条。", ["normative.policy-documents 2"]),
        ("主动公开政府文件3条。", ["normative.policy-documents 3"]), ("解读政策文件3件。", []),
        ("2022年制定规范性文件0件。", ["normative.issued 0 2022"]),
    ])
    func `documents`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text, under: "（三）政府信息管理")
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        (
            "作出行政处罚决定3件，行政许可12件，行政强制0件。",
            ["decisions.penalties 3", "decisions.licences 12", "decisions.coercions 0"]
        ),
        ("行政许可、行政处罚、行政强制均为0件。", ["decisions.licences 0", "decisions.penalties 0", "decisions.coercions 0"]),
        ("未实施行政强制。", ["decisions.coercions none"]), ("公示行政处罚12件。", []), ("行政处罚信息12条。", []), ("公开行政许可12件。", []),
        ("权责清单中行政处罚87项、行政强制12项。", []), ("行政许可、行政处罚共12件。", []), ("无行政处罚信息。", []),
    ])
    func `decisions`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text, under: "（一）主动公开")
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        ("2024年度发出收费通知0件，总金额0元，实际收取0元。", ["fees.notices 0", "fees.noticed 0元", "fees.collected 0元"]),
        ("收取信息处理费400元。", ["fees.collected 400元"]), ("未收取任何信息处理费。", ["fees.collected none"]),
        ("本机关未发出收费通知，未收取费用。", ["fees.notices none", "fees.collected none"]),
        ("行政事业性收费3.2万元。", ["fees.administrative 3.2万元"]),
        ("不存在收取信息处理费的情况。", ["fees.collected none"]), ("依据《政府信息公开信息处理费管理办法》，未收取信息处理费。", ["fees.collected none"]),
        ("发出收费通知2件，应收总金额400元，实际收取总金额300元。", ["fees.notices 2", "fees.noticed 400元", "fees.collected 300元"]),
    ])
    func `fees`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text, under: "说明", in: "六、其他需要报告的事项")
        #expect(found == expected, "FOUND \(found)")
    }

    @Test func `a fee without a name is the one that the table asks for`() throws {
        #expect(try ClaimSketch.read("全年收费3.2万元。", under: "（三）政府信息管理") == ["fees.administrative 3.2万元"])
    }

    @Test(arguments: [
        ("全年主动公开政府信息79条。", ["disclosure.information 79"]), ("2024年共发布各类信息70余条。", ["disclosure.information >70"]),
        ("全年通过网站公开信息79条。", []), ("围绕道路养护共发布信息26条。", []), ("发布信息26条。", []),
        (
            "发布政策解读12篇，解读率100%。",
            ["disclosure.interpretations 12", "disclosure.interpretation-rate 100"]
        ),
        ("共公开信息79条，其中公开信息12条。", ["disclosure.information 79"]),
    ])
    func `what was disclosed`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text, under: "（一）主动公开")
        #expect(found == expected, "FOUND \(found)")
    }

    @Test func `a claim quotes its words and marks its number`() throws {
        let prose = try Prose(lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", "全年共收到政府信息公开申请 3 件，已办结。"])
        let claim = try #require(ClaimReader.read(prose).first)
        #expect(prose.text(of: claim.range) == "收到政府信息公开申请 3 件")
        #expect(prose.text(of: claim.numberRange) == "3 件")
    }
}
