import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// What the prose says of notices of fees, of corrections and of reviews, beside the numbers.
@Suite struct FeeNoticeTests {
    @Test(arguments: [
        // Notices were issued, or may have been.
        ("2024年发出收费通知2件。", nil), ("2024年共发出2份收费通知书，均未缴纳。", nil), ("发出收费通知书两份，无人缴费。", nil),
        ("发出收费通知12次，总金额0元，实际收取0元。", nil), ("发出收费通知的件数、总金额、实际收取金额分别为2件、400元、0元。", nil),
        ("发出收费通知情况，件数为2件，总金额400元。", nil), ("本年度向申请人发出缴费通知，申请人逾期没有缴纳。", nil),
        ("２０２４年发出收费通知　２　件。", nil), ("发出收费通知书但逾期未缴纳费用。", nil), ("对无正当理由逾期的申请人发出收费通知2件。", nil),
        ("发出收费通知的件数，收到申诉的件数分别为2件和0件。", nil),
        // There were none.
        ("2024年未发出收费通知。", "2024年未发出收费通知"), ("没有向申请人发出收费通知书，未收取费用。", "没有向申请人发出收费通知书"),
        ("发出收费通知0件，总金额0元。", "发出收费通知0件"), ("发出收费通知零件。", "发出收费通知零件"), ("收费通知：无。", "收费通知：无"),
        ("发出收费通知的件数，总金额分别为0件和0元。", "发出收费通知的件数"), ("不存在、无收费通知。", "不存在、无收费通知"),
        ("一是规范管理，2024年未发出收费通知，未收取费用。", "2024年未发出收费通知"), ("2024年未发出收费通知", "2024年未发出收费通知"),
        // Nothing is said of notices that were issued.
        ("2024年未收取信息处理费。", ""), ("无其他需要报告的事项。", ""), ("申请人逾期未按收费通知要求缴纳费用的，不再处理。", ""),
    ])
    func `a clause tells whether notices were issued`(_ sentence: String, _ quote: String?) throws {
        let report = ExampleReport(
            cells: ["t3.other.2.total": "2"], prose: ExampleProse(others: [sentence]))
        let findings = try found(.unpaidFeeWithoutNotice, report)
        #expect(findings.map { $0.passages.map(\.passage.exact) } == (quote.map { [$0.isEmpty ? [] : [$0]] } ?? []))
    }

    @Test func `one sentence that tells of notices is enough`() throws {
        let sentences = ["上年度未发出收费通知。", "本年度发出收费通知2件。"]
        let report = ExampleReport(cells: ["t3.other.2.total": "2"], prose: ExampleProse(others: sentences))
        #expect(try found(.unpaidFeeWithoutNotice, report) == [])
    }

    @Test func `a heading on notices of fees tells of none`() throws {
        let prose = ExampleProse(others: ["（一）收费通知", "2024年未收取信息处理费。"])
        let findings = try found(
            .unpaidFeeWithoutNotice, ExampleReport(cells: ["t3.other.2.total": "2"], prose: prose))
        #expect(findings.map { $0.passages.map(\.passage.exact) } == [[]])
    }

    @Test(arguments: [
        (["t3.other.2.total": "2"], 2021, true), (["t3.other.2.total": "2"], 2020, false),
        (["t3.other.2.total": "0"], 2024, false), (["t3.other.2.total": "-2"], 2024, false),
        (["t3.other.2.legal": "2"], 2024, true), (["t3.other.2.natural": "2", "t3.other.2.total": ""], 2024, true),
        (["t3.other.1.total": "2"], 2024, false), (["t3.other.2.total": "/"], 2024, false),
    ])
    func `unpaid fees are counted by any cell of their row, from 2021`(
        _ cells: [String: String], _ year: Int, _ isTold: Bool
    ) throws {
        let pairs = cells.sorted { $0.key < $1.key }
        let report = ExampleReport(
            year: year,
            cells: [pairs[0].key: pairs[0].value, pairs[pairs.count - 1].key: pairs[pairs.count - 1].value],
            prose: ExampleProse())
        #expect(try found(.unpaidFeeWithoutNotice, report).isEmpty == !isTold)
    }

    @Test func `without the sixth part nothing is said of fees`() throws {
        let report = ExampleReport(cells: ["t3.other.2.total": "2"], prose: ExampleProse(headings: [6: nil]))
        #expect(try found(.unpaidFeeWithoutNotice, report) == [])
    }

    @Test(arguments: ["复议", "诉讼", "应诉", "败诉", "纠正", "纠错", "撤销", "行政案件"])
    func `a correction is mentioned by any of its words`(_ word: String) throws {
        let report = ExampleReport(
            cells: ["t4.suit.corrected": "1"], prose: .overview("今年的\(word)已在会上通报。"))
        #expect(try found(.correctionUnmentioned, report) == [])
    }

    @Test(arguments: ["review", "suit", "suit-after-review"])
    func `each kind of case can be corrected`(_ row: String) throws {
        func gists(_ number: String) throws -> [String] {
            let report = ExampleReport(cells: ["t4.\(row).corrected": number], prose: ExampleProse())
            return try found(.correctionUnmentioned, report).map(\.gist)
        }
        #expect(try gists("1") == ["A-17 fail t4.\(row).corrected"])
        #expect(try gists("0") == [])
        #expect(try gists("-1") == [])
    }

    @Test func `a mention in a heading of the form or in the opening is none`() throws {
        let opening = ExampleProse.plainOpening + ["本报告由总体情况、行政复议、行政诉讼情况等六部分组成。"]
        let report = ExampleReport(cells: ["t4.suit.corrected": "1"], prose: ExampleProse(opening: opening))
        #expect(try found(.correctionUnmentioned, report).count == 1)
    }

    @Test(arguments: [1, 5])
    func `one of the two parts is enough to miss a correction in`(_ missing: Int) throws {
        let prose = ExampleProse(headings: [missing: nil])
        let report = ExampleReport(cells: ["t4.suit.corrected": "1"], prose: prose)
        #expect(try found(.correctionUnmentioned, report).count == 1)
    }

    @Test func `the heading of a part mentions no correction`() throws {
        let prose = ExampleProse(headings: [5: "五、存在的主要问题及纠正改进情况"])
        let report = ExampleReport(cells: ["t4.suit.corrected": "1"], prose: prose)
        #expect(try found(.correctionUnmentioned, report).count == 1)
    }

    @Test func `where neither part was found nothing is said of corrections`() throws {
        let prose = ExampleProse(headings: [1: nil, 5: nil])
        #expect(try found(.correctionUnmentioned, ExampleReport(cells: ["t4.suit.corrected": "1"], prose: prose)) == [])
    }

    @Test(arguments: [(2013, 0), (2023, 0), (2025, 1)])
    func `a review is looked for in all earlier years, not in later ones`(_ year: Int, _ count: Int) throws {
        let this = ExampleReport(cells: ["t4.suit-after-review.total": "1"])
        let example = RuleExample(
            LocalizedText(zh: "", en: ""), this,
            others: [ExampleReport(year: year, cells: ["t4.review.total": "1"])])
        #expect(try example.findings(of: [.suitWithoutReview]).count == count)
    }

    @Test(arguments: [("0", 0), ("-1", 0), ("1", 1), ("", 0), ("1.5", 1)])
    func `only lawsuits that there were presuppose a review`(_ suits: String, _ count: Int) throws {
        let report = ExampleReport(cells: ["t4.suit-after-review.total": suits])
        #expect(try found(.suitWithoutReview, report).count == count)
    }

    private func found(_ rule: Rule, _ report: ExampleReport) throws -> [Finding] {
        try RuleExample(LocalizedText(zh: "", en: ""), report).findings(of: [rule])
    }
}
