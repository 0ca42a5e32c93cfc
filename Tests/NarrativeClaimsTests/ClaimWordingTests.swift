import Testing

@testable import NarrativeClaims

/// Wordings as published reports have them.
@Suite struct ClaimWordingTests {
    @Test(arguments: [
        "我镇未收到任何形式的政府信息公开申请", "未接到任何形式的信息公开申请", "未收到公民、法人或其他组织通过任何形式提出的政府信息公开申请",
        "未收到申请人提出的政府信息公开申请", "未收到依申请公开的政府信息", "未收到依申请公开来信", "无依申请办理公开事项", "未收到依申请公开诉求",
        "没有受理政府信息公开申请情况、没有“不予公开”的政府信息情况", "未收到公众、法人或其他组织对政府信息公开的申请", "未收到依申请公开受理件",
        "未收到申请公开政府信息要求", "未接到依申请信件", "未收到申请、未收到投诉",
    ])
    func `that no requests came in`(_ text: String) throws {
        #expect(try ClaimSketch.read("\(text)。") == ["requests.received none"])
    }

    @Test func `a sentence of more claims than any has tells none`() throws {
        let denials = (1...500).map { _ in "未收到申请" }
        #expect(try !ClaimSketch.read(denials.joined(separator: "、") + "。").isEmpty)
        #expect(try ClaimSketch.read((denials + ["未收到申请"]).joined(separator: "、") + "。") == [])
    }

    @Test func `denials that are joined are read each`() throws {
        #expect(
            try ClaimSketch.read("未收到政府信息公开申请、未发生行政复议、行政诉讼。") == [
                "requests.received none", "cases.review.total none", "cases.suit.total none",
            ])
        #expect(
            try ClaimSketch.read("未作出行政许可、未作出行政处罚、未实施行政强制。", under: "（一）主动公开") == [
                "decisions.licences none", "decisions.penalties none", "decisions.coercions none",
            ])
    }

    @Test(arguments: ["未收到通过网站方式提出的申请", "未收到邮件形式的申请", "没有不予公开、没有收到投诉", "未收到被申请人的答复"])
    func `that none came in by one way says nothing of all`(_ text: String) throws {
        #expect(try ClaimSketch.read("\(text)。") == [])
    }

    @Test(arguments: [
        (
            "2024年收到申请10件，上年结转2件，办结9件。",
            ["requests.received 10", "requests.carried-in 2", "requests.closed 9"]
        ),
        (
            "2024年，新收到申请6件，办理2023年结转申请2件，办结7件。",
            ["requests.new 6", "requests.carried-in 2", "requests.closed 7"]
        ),
        ("上年度结转办理2件，收到申请6件。", ["requests.carried-in 2", "requests.received 6"]),
        ("收到申请10件，结转下年度办理3件。", ["requests.received 10", "requests.carried-out 3"]),
        ("收到申请10件，结转2025年度继续办理3件。", ["requests.received 10", "requests.carried-out 3"]),
        ("收到申请20件，上年结转信件5件，共办结19件。", ["requests.received 20", "requests.carried-in 5", "requests.closed 19"]),
        ("办理申请4件，其中当年收到3件，上年结转1件。", ["requests.handled 4", "requests.new 3", "requests.carried-in 1"]),
        ("上年无结转，收到申请41件。", ["requests.carried-in none", "requests.received 41"]),
        ("收到政府信息依申请公开件21件。", ["requests.received 21 ?政府信息依申请公开件"]),
        ("共受理申请14件，答复18件（含上年结转4件）。", ["requests.received 14", "requests.closed 18", "requests.carried-in 4"]),
        ("收到申请7件（含上年结转件1件）。", ["requests.received-and-carried-in 7", "requests.carried-in 1"]),
        ("答复上年结转1件，收到9件，答复7件，结转下年度2件。", ["requests.received 9", "requests.carried-out 2"]),
        ("收到申请9件，办结上年结转的申请1件，办结当年申请7件。", ["requests.received 9"]),
        ("收到申请9件，答复连同上年结转8件，办结8件。", ["requests.received 9", "requests.closed 8"]),
        ("收到申请9件，答复（含上年结转）7件。", ["requests.received 9", "requests.closed 7"]),
        ("收到申请（含上年度结转的申请）10件。", ["requests.received-and-carried-in 10"]),
        ("新收（含上年结转）10件，答复9件。", ["requests.received-and-carried-in 10", "requests.closed 9"]),
        ("通过网站收到申请16件。", []), ("无上年结转件，共收到申请9件。", ["requests.carried-in none", "requests.received 9"]),
        ("编制依申请公开的事项12项，收到申请9件，当场答复6件。", ["requests.received 9"]),
        ("收到委托代理人提交的申请9件。", ["requests.received 9"]), ("收到2件县政府的信息公开征询单。", []),
    ])
    func `what came in and was carried over`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        ("收到申请11件，办结9件，均按期答复。", ["requests.received 11", "requests.closed 9"]),
        (
            "收到申请11件，办结9件，均在法定期限内答复，2件结转下年度继续办理。",
            ["requests.received 11", "requests.closed 9", "requests.carried-out 2"]
        ),
        (
            "共受理申请14件，答复18件（含上年结转4件，另有3件顺延至下年度答复），均按期答复。",
            ["requests.received 14", "requests.closed 18", "requests.carried-in 4"]
        ),
        ("收到申请11件，办结9件均按期答复。", ["requests.received 11", "requests.closed 9"]),
        (
            "收到申请9件，结转2025年度5件，其余4件均已办结。",
            ["requests.received 9", "requests.carried-out 5", "requests.closed 4"]
        ),
        (
            "收到申请7件，2件仍在法定办理期限内，其余5件均已答复。",
            ["requests.received 7", "requests.carried-out 2", "requests.closed 5"]
        ),
        ("收到申请9件，其中涉及征地补偿4件，其余5件均已办结。", ["requests.received 9"]),
        (
            "收到申请9件，其中涉及征地补偿4件（其中2件予以公开，2件部分公开），予以公开5件。",
            ["requests.received 9", "outcome.granted 5"]
        ),
        (
            "收到申请9件，不予公开4件（其中属于国家秘密1件），其余予以公开。",
            ["requests.received 9", "outcome.denied 4", "outcome.denied.1 1"]
        ),
        ("收到申请9件，另2件申请按规定结转下年度。", ["requests.received 9", "requests.carried-out 2"]),
        ("收到申请9件，依法答复9件，按期办结。", ["requests.received 9", "requests.closed 9"]),
        ("收到申请41件均已办结。", ["requests.received 41", "requests.closed all"]),
        ("收到申请8件，均为自然人申请。", ["requests.received 8", "applicants.natural 8"]),
        ("收到申请8件，申请人均为自然人，均已办结。", ["requests.received 8", "applicants.natural 8", "requests.closed all"]),
        ("收到申请8件，均来自自然人和法人。", ["requests.received 8"]),
        ("收到申请9件，其中网络提交6件，均为自然人申请。", ["requests.received 9"]),
        ("收到申请9件，较上年增加2件，均为自然人申请。", ["requests.received 9"]),
        ("收到申请9件，涉及征地的均为自然人申请。", ["requests.received 9"]),
        (
            "收到申请9件，其中涉及征收6件（予以公开3件、不予公开3件），涉及财务3件（予以公开2件、无法提供1件）。",
            ["requests.received 9"]
        ),
        ("收到申请9件，其中涉及征收6件（予以公开3件（含部分公开1件），答复2件）。", ["requests.received 9"]),
        ("收到申请9件，其中线上6件（均已答复），线下3件（答复3件）。", ["requests.received 9"]),
        (
            "收到申请9件，其中网上申请6件（予以公开6件）；信函申请3件（予以公开2件、无法提供1件）。",
            ["requests.received 9"]
        ),
        ("收到申请9件，结转2023年1件，办结8件。", ["requests.received 9", "requests.carried-in 1", "requests.closed 8"]),
        (
            "受理申请10件，其中当年新收9件（网上申请6件、信函申请3件），上年结转1件；办结8件。",
            [
                "requests.received-and-carried-in 10", "requests.new 9", "requests.carried-in 1", "requests.closed 8",
            ]
        ),
    ])
    func `what is said of all of them and what of some`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        ("收到申请4件，较2023年增加1件，均已办结。", ["requests.received 4", "requests.closed all"]),
        ("较2023年增加1件，收到申请4件。", ["requests.received 4"]),
        ("收到申请22件，比2023年（31件）下降29%，答复21件。", ["requests.received 22", "requests.closed 21"]),
        (
            "较2023年收到申请12件，办结12件，均有所减少。", ["requests.received 12 2023", "requests.closed 12 2023"]
        ),
        (
            "办结9件，较2023年（收到申请12件，办结12件）均有减少，结转下年度1件。",
            ["requests.closed 9", "requests.closed 12 2023", "requests.carried-out 1"]
        ),
        (
            "与2023年相比（收到申请12件，办结12件），申请量下降，办结9件。",
            ["requests.closed 12 2023", "requests.closed 9"]
        ),
        ("比2023年（收到申请12件）更加规范，本年收到申请9件。", ["requests.received 9"]),
        (
            "2024年（1月至12月（全年）），本年度收到申请7件（含上年结转2件）。",
            ["requests.received-and-carried-in 7", "requests.carried-in 2"]
        ),
        ("上年度收到申请3件（均已办结。收到申请9件。", ["requests.received 3 last", "requests.closed all last", "requests.received 9"]),
        ("收到申请10件（2023年8件），均已办结。", ["requests.received 10", "requests.closed all"]),
        ("收到申请10件（去年8件），答复10件。", ["requests.received 10", "requests.closed 10"]),
        ("与2023年同期相比，收到申请10件。", ["requests.received 10"]), ("比2023年多1件，收到申请4件。", ["requests.received 4"]),
        ("与2023年相比，收到申请22件，同比2023年增长10%，答复21件。", ["requests.received 22", "requests.closed 21"]),
        ("2023年收到申请22件，答复21件。", ["requests.received 22 2023", "requests.closed 21 2023"]),
    ])
    func `a year that is compared with is no year of what follows`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        ("全年有3起因政府信息公开申请提起的行政复议。", ["cases.review.total 3"]), ("发生3起行政复议。", ["cases.review.total 3"]),
        ("共有3件行政复议案件、1件行政诉讼案件。", ["cases.review.total 3", "cases.suit.total 1"]),
        ("通报3起行政诉讼败诉案例。", []), ("旁听2件行政诉讼案件庭审。", []), ("对2起行政诉讼案例进行剖析。", []),
        ("办理行政应诉案件25件，其中涉及政府信息公开3件。", []), ("出庭应诉行政诉讼案件12件。", []),
        ("共发生行政诉讼案件25件，其中涉及政府信息公开2件。", []), ("审理行政复议12件。", []),
        ("行政复议3件，在审查答复环节加强把关。", ["cases.review.total 3"]), ("行政复议3件，部分案件尚未审结。", ["cases.review.total 3"]),
        ("行政复议3件，已审结的均维持，终止1件。", ["cases.review.total 3"]), ("行政复议3件，均维持或驳回。", ["cases.review.total 3"]),
        ("行政诉讼1件，一审维持，二审正在审理。", ["cases.suit.total 1"]), ("行政复议3件，及时纠正答复。", ["cases.review.total 3"]),
        ("行政复议1件，我镇自行纠正。", ["cases.review.total 1"]), ("行政诉讼案1件。", ["cases.suit.total 1"]),
        ("办理3件行政复议案件。", []),
        ("行政复议2件，均维持。", ["cases.review.total 2", "cases.review.upheld 2"]),
        ("行政复议1件，结果维持。", ["cases.review.total 1", "cases.review.upheld 1"]),
        ("行政复议1件，目前尚未审结。", ["cases.review.total 1", "cases.review.pending 1"]),
        ("行政复议2件，结果维持。", ["cases.review.total 2"]), ("行政复议1件，行政诉讼审理中。", ["cases.review.total 1"]),
        (
            "行政复议3件，其中1件被复议机关撤销，2件正在复议机关审理，尚未审结。", ["cases.review.total 3"]
        ),
        ("行政复议1件，未被纠正。", ["cases.review.total 1"]),
        ("行政复议2件，其中1件被纠错。", ["cases.review.total 2", "cases.review.corrected 1"]),
        ("涉行政复议、行政诉讼案件7件，结果维持5件。", ["cases.any.total 7"]),
    ])
    func `reviews and lawsuits with what came of them`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read("政府信息公开方面，\(text)", under: "（五）监督保障")
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        ("可在线办理行政许可51项。", []), ("梳理行政处罚决定书18份，作出行政处罚6件。", ["decisions.penalties 6"]),
        ("行政处罚处理决定数量11件。", ["decisions.penalties 11"]), ("不予行政处罚5件。", []),
        ("制发行政规范性文件数、废止数、现行有效数均为0。", ["normative.issued 0", "normative.in-force 0", "normative.repealed 0"]),
        ("全年主动公开政府信息70条。发布社会救助信息共12条。", ["disclosure.information 70"]),
        ("全年主动公开我镇各类政务信息70条。", ["disclosure.information 70"]),
        ("主动公开信息6条，依申请公开0条，不予公开0条。", []),
    ])
    func `decisions and documents`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text, under: "（一）主动公开")
        #expect(found == expected, "FOUND \(found)")
    }

    @Test func `部分予以公开 is no whole disclosure`() throws {
        #expect(
            try ClaimSketch.read("收到申请40件，予以公开35件；部分予以公开4件；不予公开1件。") == [
                "requests.received 40", "outcome.granted 35", "outcome.partial 4", "outcome.denied 1",
            ])
    }

    @Test func `the words behind a number are quoted with it`() throws {
        let prose = try Prose(
            lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", "（二）依申请公开", "收到申请9件，其中2件结转下年度继续办理。"])
        #expect(ClaimReader.read(prose).map { prose.text(of: $0.range) } == ["收到申请9件", "2件结转"])
    }
}
