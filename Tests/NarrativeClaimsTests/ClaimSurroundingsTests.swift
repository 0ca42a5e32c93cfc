import Testing
import TextSupport

@testable import NarrativeClaims

/// What clauses beside a number say of it, and what they do not.
@Suite struct ClaimSurroundingsTests {
    @Test(arguments: [
        (
            "收到申请42件，办结39件，均按期答复，结转下年度8件。",
            ["requests.received 42", "requests.closed 39", "requests.carried-out 8"]
        ),
        ("收到申请42件，均按期答复，结转2025年继续办理5件。", ["requests.received 42", "requests.closed all", "requests.carried-out 5"]),
        ("收到申请42件，均为网上申请，结转下年度5件。", ["requests.received 42", "requests.carried-out 5"]),
        ("收到申请9件，转下一年度办理答复的有4件。", ["requests.received 9", "requests.carried-out 4"]),
        ("收到申请9件，2件转下年办理。", ["requests.received 9", "requests.carried-out 2"]),
        ("在收到的政府信息公开申请中，已答复59件。", ["requests.closed 59"]),
        (
            "受理申请9件。其中，予以公开9件。包括2023年结转2024年申请4件。",
            ["requests.received-and-carried-in 9", "outcome.granted 9", "requests.carried-in 4"]
        ),
        ("办理申请9件，其中印发告知书6件，电话回复3件。", ["requests.handled 9"]),
        ("收到申请9件，逾期未补正不再处理1件。", ["requests.received 9", "outcome.other.1 1"]),
        (
            "收到申请9件，因属信访、重复申请等不予处理4件，其他处理3件。",
            ["requests.received 9", "outcome.unprocessed or outcome.unprocessed.2 4", "outcome.other 3"]
        ),
        ("收到群众信访、投诉4件，不予公开1件。", []), ("收到申请3件，均为个人申请。", ["requests.received 3", "applicants.natural 3"]),
    ])
    func `each clause says what its own number counts`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        "全年未受理政府信息公开申请", "未受理任何政府信息公开申请", "未受理依申请公开事项", "未受理信息公开申请", "未收到政务信息公开申请", "未收到依申请公开事宜",
        "未收到依法申请公开事项", "未接到群众要求公开的信息", "尚未收到市民或法人依申请公开信息要求", "未收到任何单位和个人申请",
    ])
    func `that no requests came in or were accepted`(_ text: String) throws {
        #expect(try ClaimSketch.read("\(text)。") == ["requests.received none"])
    }

    @Test(arguments: ["未受理申请的，告知申请人。", "未受理的申请2件。", "未受理2件。", "对未受理的申请说明理由。", "未受理申请3件。", "对1件不属于受理范围的，未受理申请。"])
    func `未受理 with a number or of some denies none`(_ text: String) throws {
        #expect(try ClaimSketch.read(text) == [])
    }

    @Test(arguments: [
        ("收到25份政府信息公开申请。", ["requests.received 25"]), ("收到25件居民信息公开申请。", ["requests.received 25"]),
        ("收到4件居民低保申请。", []), ("收到4件企业用地政府信息公开申请。", []), ("收到4件工单。", []),
        ("收到3件政府信息公开申请的补正材料。", []), ("办理3件公开申请咨询。", []),
    ])
    func `the noun behind a number, under a heading on something else`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text, under: "（一）健全工作机制")
        #expect(found == expected, "FOUND \(found)")
    }

    @Test func `the noun behind a number is quoted with it`() throws {
        let prose = try Prose(
            lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", "收到25件居民信息公开申请。"])
        #expect(ClaimReader.read(prose).map { prose.text(of: $0.range) } == ["收到25件居民信息公开申请"])
    }

    @Test func `what is carried out is quoted without the clause before it`() throws {
        let prose = try Prose(
            lines: [
                "清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", "（二）依申请公开",
                "收到申请9件，均依法办理，转下一年度办理答复的有1件。",
            ])
        #expect(ClaimReader.read(prose).map { prose.text(of: $0.range) } == ["收到申请9件", "转下一年度办理答复的有1件"])
    }

    @Test func `a pair of quotation marks is quoted whole`() throws {
        let prose = try Prose(
            lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", "（二）依申请公开", "收到申请9件，作出“予以公开”2件。"])
        #expect(ClaimReader.read(prose).map { prose.text(of: $0.range) } == ["收到申请9件", "“予以公开”2件"])
    }

    @Test(arguments: [
        ("因征地拆迁被提起行政诉讼2起。", []), ("全年因行政处罚被申请行政复议5件。", []), ("行政执法工作均无被申请行政复议和提起行政诉讼。", []),
        ("全年行政复议5件，行政诉讼3件，均不涉及政府信息公开。", []), ("行政诉讼3件，均与政府信息公开无关。", []),
        ("因具体行政行为被提起行政诉讼2起。", []), ("因不服答复被申请行政复议2件。", ["cases.review.total 2"]),
        ("因征地申请的答复被申请行政复议2件。", ["cases.review.total 2"]), ("因履行职责被申请行政复议2件。", ["cases.review.total 2"]),
        ("因政府信息公开工作被申请行政复议5件。", ["cases.review.total 5"]), ("被申请行政复议5件。", ["cases.review.total 5"]),
        ("因信息公开被提起行政诉讼2起。", ["cases.suit.total 2"]),
    ])
    func `cases over something else are not read`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text)
        #expect(found == expected, "FOUND \(found)")
    }

    @Test(arguments: [
        ("加强涉及民生事项的公开，全年行政许可决定278件、行政处罚17件。", ["decisions.licences 278", "decisions.penalties 17"]),
        ("全年作出694宗行政许可。", ["decisions.licences 694"]), ("公示694件行政许可。", []), ("梳理作出的18件行政处罚事项。", []),
        (
            "制定发布规范性文件4件，清理废止文件3件，现行有效文件20件。",
            ["normative.issued 4", "normative.repealed 3 ?清理", "normative.in-force 20"]
        ),
    ])
    func `decisions and documents are told by their own clause`(_ text: String, _ expected: [String]) throws {
        let found = try ClaimSketch.read(text, under: "（一）主动公开")
        #expect(found == expected, "FOUND \(found)")
    }

    @Test func `what a public account sent out is not all that was disclosed`() throws {
        let prose = try Prose(
            lines: [
                "清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", "（一）主动公开。全年主动公开政府信息93条。",
                "（二）平台建设。粉丝3万；全年发布信息41条。", "（三）监督保障。全年主动公开政府信息93条。",
            ])
        #expect(ClaimReader.read(prose).map(\.value) == [93, 93].map { ExactDecimal($0) })
    }

    @Test(arguments: [
        ("答复7件，不予处理4件，补正后申请内容仍不明确1件。", 5), ("办结40件，逾期未补正不再处理1件。", 1),
        ("受理申请30件、已办结30件，上年度结转办理1件。", 1), ("答复11件，予以公开7件，不予处理4件。", 0),
        ("答复9件，其中予以公开7件。", 0), ("答复9件（予以公开7件）。", 0), ("办结9件，上年结转2件。", 0),
    ])
    func `what is told beside those that were closed`(_ text: String, _ expected: Int) throws {
        let prose = try Prose(lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", "（二）依申请公开", text])
        let closed = try #require(ClaimReader.read(prose).first { $0.subject == .requests(.closed) })
        #expect(closed.setAside == DecimalSum(expected))
    }
}
