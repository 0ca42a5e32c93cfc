import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// The exact messages of every rule.
@Suite struct WordingTests {
    @Test func `requests that do not balance`() {
        expect(
            ExampleReport(cells: ["t3.new.natural": "60", "t3.closed.natural": "61"]), "A-01",
            zh: "自然人：本年新收 60 加上年结转 0 为 60，办理结果总计 61 加结转下年度 0 为 61，相差 1。",
            en: "natural persons: received 60 plus carried in 0 make 60, closed 61 plus carried out 0 make 61, "
                + "a difference of 1.")
    }

    @Test func `results that do not make their total`() {
        expect(
            ExampleReport(cells: ["t3.granted.total": "5", "t3.closed.total": "6"]), "A-02",
            zh: "总计：各项办理结果之和为 5，（七）总计填报为 6，相差 1。",
            en: "total: the results add up to 5, their total says 6, a difference of 1.")
    }

    @Test func `applicants that do not make their total`() {
        expect(
            ExampleReport(cells: ["t3.denied.1.natural": "３", "t3.denied.1.legal": "4", "t3.denied.1.total": "8"]),
            "A-03",
            zh: "（三）不予公开·1.属于国家秘密：各类申请人之和为 7，总计填报为 8，相差 1。",
            en: "denied·state secret: the applicants add up to 7, the total says 8, a difference of 1.")
    }

    @Test func `cases that do not make their total`() {
        expect(
            ExampleReport(cells: ["t4.review.upheld": "1"]), "A-04",
            zh: "行政复议：各类结果之和为 1，总计填报为 0，相差 1。",
            en: "administrative review: the results add up to 1, the total says 0, a difference of 1.")
        expect(
            ExampleReport(cells: ["t4.suit.pending": "2"]), "A-05",
            zh: "行政诉讼·未经复议直接起诉：各类结果之和为 2，总计填报为 0，相差 2。",
            en: "lawsuits·direct lawsuit: the results add up to 2, the total says 0, a difference of 2.")
        expect(
            ExampleReport(cells: ["t4.suit-after-review.total": "2.5"]), "A-06",
            zh: "行政诉讼·复议后起诉：各类结果之和为 0，总计填报为 2.5，相差 2.5。",
            en: "lawsuits·lawsuit after review: the results add up to 0, the total says 2.5, a difference of 2.5.")
    }

    @Test func `documents in force`() {
        expect(
            ExampleReport(cells: [
                "t2.normative.issued": "5", "t2.normative.repealed": "1", "t2.normative.in-force": "3",
            ]), "A-07",
            zh: "行政规范性文件：本年制发 5 减本年废止 1，现行有效至少应为 4，填报为 3，少 1。",
            en: "normative documents: 5 issued less 1 repealed leave at least 4 in force, the form says 3, 1 too few.")
    }

    @Test func `numbers that are no counts`() {
        expect(
            ExampleReport(cells: ["t2.licences.decided": "-1"]), "A-08", zh: "行政许可·本年处理决定数量：填报为 -1，件数不应为负数。",
            en: "licences·decisions this year: the form says -1, a count cannot be negative.")
        expect(
            ExampleReport(cells: ["t2.licences.decided": "1.50"]), "A-08", zh: "行政许可·本年处理决定数量：填报为 1.5，件数应为整数。",
            en: "licences·decisions this year: the form says 1.5, a count has no decimals.")
        expect(
            ExampleReport(cells: ["t2.licences.decided": "-1.5"]), "A-08",
            zh: "行政许可·本年处理决定数量：填报为 -1.5，件数应为不小于零的整数。",
            en: "licences·decisions this year: the form says -1.5, a count is whole and not negative.")
    }

    @Test func `requests carried over`() {
        expect(
            ExampleReport(), after: ExampleReport(year: 2023, cells: ["t3.carried-out.total": "2"]), "X-01",
            zh: "总计：上年度报告结转下年度 2，本年度上年结转填报为 0，相差 2。",
            en: "total: last year carried out 2, this year's carried in says 0, a difference of 2.")
        expect(
            ExampleReport(cells: ["t3.carried-in": nil]), after: ExampleReport(year: 2023), "X-01",
            zh: "表三全部 7 列：缺少本年度的上年结转（缺失），无法核对上年结转与上年度的结转下年度；本年度的上年结转须为 "
                + "自然人=0、商业企业=0、科研机构=0、社会公益组织=0、法律服务机构=0、其他=0、总计=0 才相符。",
            en: "all 7 columns of table 3: this year's carried in (absent) is missing, cannot check what is carried in "
                + "against what last year carried out; this year's carried in would have to be natural persons=0, "
                + "businesses=0, research bodies=0, non-profits=0, legal services=0, others=0, total=0.")
    }

    @Test func `documents in force over two years`() {
        expect(
            ExampleReport(cells: ["t2.rules.issued": "2", "t2.rules.repealed": "1", "t2.rules.in-force": "3"]),
            after: ExampleReport(year: 2023, cells: ["t2.rules.in-force": "1"]), "X-02",
            zh: "规章：上年度现行有效 1，加本年制发 2，减本年废止 1，应为 2，现行有效填报为 3，相差 1。",
            en: "rules: 1 in force last year, 2 issued, 1 repealed make 2, the form says 3 in force, "
                + "a difference of 1.")
        expect(
            ExampleReport(cells: ["t2.rules.issued": "2", "t2.rules.in-force": "3"]),
            after: ExampleReport(year: 2023, cells: ["t2.rules.in-force": "—"]), "X-02",
            zh: "规章：缺少上年度现行有效件数（划线），无法核对现行有效件数与上年度；上年度现行有效件数须为 1 才相符。",
            en: "rules: last year's in force (dash) is missing, cannot check the documents in force against last "
                + "year's; last year's in force would have to be 1.")
    }

    private func expect(
        _ report: ExampleReport, after previous: ExampleReport? = nil, _ rule: String, zh: String, en: String,
        _ location: SourceLocation = #_sourceLocation
    ) {
        let corpus = TestReports.corpus(
            [previous, report].compactMap { $0 }.map { TestReports.report($0, path: "\($0.year).txt") })
        let messages = TestReports.findings(in: corpus).filter { $0.rule == rule }.map(\.message)
        #expect(messages == [LocalizedText(zh: zh, en: en)], sourceLocation: location)
    }
}
