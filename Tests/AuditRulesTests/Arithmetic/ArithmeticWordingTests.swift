import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// The exact messages of the rules.
@Suite struct ArithmeticWordingTests {
    @Test func `implausible fees`() throws {
        try expect(
            ExampleReport(cells: ["t2.fees.amount": "1904573.79"]), "A-09",
            zh: "行政事业性收费：本年收费金额填报为 1904573.79 万元，超过本级机关的常见上限 10000 万元；如按元填报，应为 190.457379 万元，请核对单位。",
            en: "administrative fees: the form says 1904573.79 (10,000 yuan), above the 10000 usual for such an organ; "
                + "if it is in yuan it should say 190.457379, please check the unit.")
        try expect(
            ExampleReport(cells: ["t2.fees.amount": "99999.1234567"]), "A-09",
            zh: "行政事业性收费：本年收费金额填报为 99999.1234567 万元，超过本级机关的常见上限 10000 万元；可能按元填报，请核对单位。",
            en:
                "administrative fees: the form says 99999.1234567 (10,000 yuan), above the 10000 usual for such an organ; "
                + "it may be in yuan, please check the unit.")
        try expect(
            ExampleReport(cells: ["t2.fees.amount": "-0.50"]), "A-09",
            zh: "行政事业性收费：本年收费金额填报为 -0.5 万元，金额不应为负数。",
            en: "administrative fees: the form says -0.5 (10,000 yuan), an amount cannot be negative.")
        try expect(
            ExampleReport(cells: ["t2.fees.amount": "0.0000001"]), "A-09",
            zh: "行政事业性收费：本年收费金额填报为 0.0000001 万元，小数有 7 位，而第 6 位已经是分，请核对。",
            en:
                "administrative fees: the form says 0.0000001 (10,000 yuan), with 7 decimals, the sixth of which is a fen "
                + "already; please check.")
        try expect(
            ExampleReport(cells: ["t2.fees.amount": "约3"]), "A-09",
            zh: "行政事业性收费：本年收费金额“约3”（无法读取）不是以万元为单位的数，无法核对。",
            en: "administrative fees: the amount “约3” (unreadable) is no number of 10,000 yuan, it cannot be checked.")
        try expect(
            ExampleReport(cells: ["t2.fees.amount": ""]), "A-09",
            zh: "行政事业性收费：本年收费金额（空白）不是以万元为单位的数，无法核对。",
            en: "administrative fees: the amount (blank) is no number of 10,000 yuan, it cannot be checked.")
    }

    @Test func `rules of an organ that makes none`() throws {
        try expect(
            ExampleReport(cells: ["t2.rules.issued": "1", "t2.rules.in-force": "6"]), "A-10",
            zh: "规章：填报本年制发件数 1、现行有效件数 6；本机关一般不制定规章，请核对是否把其他文件填入了这一行。",
            en: "rules: the form says 1 issued this year, 6 in force; such organs as a rule make none, are these other "
                + "documents?")
    }

    @Test func `requests without a result`() throws {
        try expect(
            ExampleReport(cells: [
                "t3.new.natural": "2", "t3.new.total": "2", "t3.carried-in.natural": "1", "t3.carried-in.total": "1",
            ]), "A-11",
            zh: "自然人 3 件、总计 3 件：收到或者上年结转的申请既没有办理结果，也没有结转下年度，办理结果可能漏填。",
            en:
                "natural persons 3, total 3: requests were received or carried in, with neither a result nor a carry-over; "
                + "the results may not have been filled in.")
    }

    @Test func `more results than requests`() throws {
        try expect(
            ExampleReport(cells: [
                "t3.new.natural": "3", "t3.new.total": "3", "t3.denied.2.natural": "9", "t3.denied.2.total": "9",
                "t3.closed": "",
            ]), "A-12",
            zh: "（三）不予公开·2.其他法律行政法规禁止公开：自然人 9（新收与结转共 3）、总计 9（新收与结转共 3），单项办理结果不应多于本年新收与上年结转之和。",
            en:
                "denied·barred by other law: natural persons 9 of 3, total 9 of 3; a result cannot be more than what was "
                + "received and carried in.")
        try expect(
            ExampleReport(cells: [
                "t3.new.natural": "2", "t3.new.total": "2", "t3.carried-in.natural": "1", "t3.carried-in.total": "1",
                "t3.carried-out.natural": "4", "t3.carried-out.total": "4", "t3.closed": "",
            ]), "A-13",
            zh: "结转下年度：自然人 4（新收与结转共 3）、总计 4（新收与结转共 3），结转不应多于本年新收与上年结转之和。",
            en: "carried out to next year: natural persons 4 of 3, total 4 of 3; no more can be carried out than was "
                + "received and carried in.")
    }

    @Test func `suspects`() throws {
        try expect(
            ExampleReport(cells: ["t3.granted.natural": "７"]), "A-14",
            zh: "若将“（一）予以公开·自然人”由 ７ 改为 0，表三 39 项关系全部成立；仅供核对。",
            en: "with 0 instead of ７ in “granted·natural persons” all 39 relations of table 3 hold; a hint only.")
        try expect(
            ExampleReport(.y2019, year: 2020, cells: ["t3.closed.total": "2"]), "A-14",
            zh: "若将“（七）总计·总计”由 2 改为 0，表三 37 项关系全部成立；仅供核对。",
            en: "with 0 instead of 2 in “closed·total” all 37 relations of table 3 hold; a hint only.")
        try expect(
            ExampleReport(cells: [
                "t3.granted.natural": "2", "t3.granted.legal": "-2", "t3.granted.others": "1",
                "t3.closed.natural": "2", "t3.closed.legal": "1", "t3.closed.others": "-2", "t3.new.natural": "2",
                "t3.new.legal": "1", "t3.new.others": "-2", "t3.granted.total": "1", "t3.closed.total": "1",
                "t3.new.total": "1",
            ]), "A-14",
            zh: "若将“（一）予以公开·法律服务机构”与“（一）予以公开·其他”的数（-2、1）对调，表三 39 项关系全部成立；仅供核对。",
            en:
                "with the numbers of “granted·legal services” and “granted·others” (-2, 1) in each other's place all 39 "
                + "relations of table 3 hold; a hint only.")
        try expect(
            ExampleReport(cells: [
                "t3.new.natural": "3", "t3.new.total": "3", "t3.granted.natural": "3", "t3.granted.total": "3",
                "t3.carried-out.natural": "3", "t3.carried-out.total": "3",
            ]), "A-14",
            zh: "若将“（七）总计”与“四、结转下年度继续办理”的数对调，表三 39 项关系全部成立；仅供核对。",
            en: "with the numbers of “closed” and “carried out to next year” in each other's place all 39 relations of "
                + "table 3 hold; a hint only.")
        try expect(
            ExampleReport(cells: [
                "t3.new.natural": "1", "t3.new.business": "2", "t3.new.total": "3", "t3.closed.natural": "1",
                "t3.closed.business": "2", "t3.closed.total": "3", "t3.granted.natural": "12",
                "t3.granted.business": "", "t3.granted.total": "3",
            ]), "A-14",
            zh: "“（一）予以公开”一行印作 12 | 空白 | 0 | 0 | 0 | 0 | 3，若其中 12 实为 1 | 2，表三 39 项关系全部成立；仅供核对。",
            en: "“granted” is printed as 12 | blank | 0 | 0 | 0 | 0 | 3; with 1 | 2 instead of 12 all 39 relations of "
                + "table 3 hold; a hint only.")
    }

    @Test func `what was carried in is left out`() throws {
        try expect(
            ExampleReport(cells: [
                "t3.new.legal": "5", "t3.new.total": "5", "t3.carried-in.legal": "2", "t3.carried-in.total": "2",
                "t3.granted.legal": "5", "t3.granted.total": "5", "t3.closed.legal": "5", "t3.closed.total": "5",
            ]), "A-15",
            zh: "本年新收恰好等于办理结果总计加结转下年度（法律服务机构 5=5+0，上年结转 2、总计 5=5+0，上年结转 2），上年结转可能未计入；仅供核对。",
            en:
                "what was received is just what was closed and carried out (legal services 5=5+0, carried in 2, total 5=5+0, "
                + "carried in 2), so what was carried in may have been left out; a hint only.")
    }

    @Test func `fees that were not paid`() throws {
        try expect(
            ExampleReport(cells: ["t3.other.2.total": "2"], prose: ExampleProse()), "A-16",
            zh: "表三有 2 件申请因逾期未按收费通知要求缴纳费用不再处理，正文却写明没有发出收费通知，请核对。",
            en:
                "table 3 has 2 requests dropped because a notice of fees was not paid in time, yet the prose says that no "
                + "notice was issued; please check.")
        try expect(
            ExampleReport(cells: ["t3.other.2.total": "2"], prose: ExampleProse(others: ["无。"])), "A-16",
            zh: "表三有 2 件申请因逾期未按收费通知要求缴纳费用不再处理，正文没有写明发出过收费通知，请核对。",
            en:
                "table 3 has 2 requests dropped because a notice of fees was not paid in time, and the prose tells of no "
                + "such notice; please check.")
    }

    @Test func `corrected decisions`() throws {
        try expect(
            ExampleReport(
                cells: ["t4.review.corrected": "1", "t4.suit.corrected": "2"], prose: ExampleProse()), "A-17",
            zh: "表四结果纠正：行政复议 1 件、行政诉讼·未经复议直接起诉 2 件；总体情况和存在的主要问题都没有提到，请核对是否遗漏。",
            en:
                "corrected in table 4: administrative review 1, lawsuits·direct lawsuit 2; neither the overview nor the "
                + "problems mention it, please check.")
    }

    @Test func `lawsuits after no review`() throws {
        let this = ExampleReport(cells: ["t4.suit-after-review.total": "2"])
        try expect(
            this, "A-18", zh: "复议后起诉 2 件，2024 年行政复议总计为 0（以前年度报告未载入）；请核对复议发生的年度。",
            en:
                "2 lawsuits after review, no review in 2024 (reports on earlier years are not loaded); in which year were "
                + "the reviews?")
        try expect(
            this, after: [ExampleReport(year: 2023), ExampleReport(year: 2021)], "A-18",
            zh: "复议后起诉 2 件，2024 年、2023 年、2021 年行政复议总计均为 0；请核对复议发生的年度。",
            en: "2 lawsuits after review, no review in 2024, 2023, 2021; in which year were the reviews?")
        try expect(
            this, after: [ExampleReport(year: 2023, cells: ["t4.review.total": "/"])], "A-18",
            zh: "复议后起诉 2 件，2024 年行政复议总计为 0，缺少 2023 年行政复议总计（划线），无法核对是否先经复议。",
            en:
                "2 lawsuits after review, no review in 2024; the total of reviews of 2023 (dash) is missing, cannot check "
                + "whether there was one.")
    }

    @Test func `stocks of the form of 2019`() throws {
        func report(_ cells: KeyValuePairs<String, String?>) -> ExampleReport {
            ExampleReport(.y2019, year: 2020, cells: cells)
        }
        try expect(
            report(["t2.normative.published": "34", "t2.normative.open": "4"]), "A-19",
            zh: "规范性文件：本年新公开 34，对外公开总数量填报为 4，少 30。",
            en: "normative documents: 34 published this year, yet only 4 open to the public, 30 too few.")
        try expect(
            report(["t2.coercions.previous": "3", "t2.coercions.change": "-5"]), "A-19",
            zh: "行政强制：本年减少 5，多于上一年项目数量 3，相差 2。",
            en: "coercive measures: 5 fewer this year, but there were only 3 last year, a difference of 2.")
        try expect(
            report(["t2.licences.previous": "", "t2.licences.change": "-5"]), "A-19",
            zh: "行政许可：缺少上一年项目数量（空白），无法核对上一年项目数量与本年增减；上一年项目数量至少须为 5 才相符。",
            en:
                "licences: items last year (blank) is missing, cannot check last year's items against this year's change; "
                + "items last year would have to be at least 5.")
        try expect(
            report(["t2.procurement.count": "3"]), "A-20",
            zh: "政府集中采购：采购项目数量 3、采购总金额 0，一项为 0 而另一项不为 0。",
            en: "central procurement: procurement projects 3, procurement amount 0; one is 0 and the other is not.")
        try expect(
            report(["t2.procurement.count": "3", "t2.procurement.amount": "/"]), "A-20",
            zh: "政府集中采购：采购项目数量 3、采购总金额（划线），无法核对项目数量与金额；缺少的一项须大于 0 才相符。",
            en: "central procurement: procurement projects 3, procurement amount (dash), cannot check projects against "
                + "their amount; the missing one would have to be above 0.")
        try expect(
            report(["t2.procurement.count": nil]), "A-20",
            zh: "政府集中采购：采购项目数量（缺失）、采购总金额 0，无法核对项目数量与金额；缺少的一项须为 0 才相符。",
            en:
                "central procurement: procurement projects (absent), procurement amount 0, cannot check projects against "
                + "their amount; the missing one would have to be 0.")
        try expect(
            report(["t2.procurement": ""]), "A-20",
            zh: "政府集中采购：采购项目数量（空白）、采购总金额（空白），无法核对项目数量与金额。",
            en: "central procurement: procurement projects (blank), procurement amount (blank), cannot check projects "
                + "against their amount.")
    }

    @Test func `a report of zeros`() throws {
        try expect(
            ExampleReport(), "A-21", zh: "表三、表四的 190 个数全部为 0，为零报告；仅作提示。",
            en: "all 190 numbers of tables 3 and 4 are 0, a report of zeros; only a hint.")
        try expect(
            ExampleReport(isShortened: true), "A-21", zh: "表三、表四的 176 个数全部为 0，为零报告；仅作提示。",
            en: "all 176 numbers of tables 3 and 4 are 0, a report of zeros; only a hint.")
    }

    private func expect(
        _ report: ExampleReport, after others: [ExampleReport] = [], _ rule: String, zh: String, en: String,
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        let example = RuleExample(LocalizedText(zh: "", en: ""), report, others: others)
        let messages = try example.findings(of: [try RuleRegistry.rule(rule)]).map(\.message)
        #expect(messages == [LocalizedText(zh: zh, en: en)], sourceLocation: location)
    }
}
