import DocumentModel
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// What is said of sums that lack a number.
@Suite struct MissingNumberTests {
    @Test(arguments: [
        ("", "空白", "blank"), ("／", "划线", "dash"), ("O", "无法读取", "unreadable"), (nil, "缺失", "absent"),
    ])
    func `a missing number is named with its state and with what it would have to be`(
        _ text: String?, _ zh: String, _ en: String
    ) {
        let report = ExampleReport(cells: [
            "t3.granted.natural": "3", "t3.granted.legal": "4", "t3.granted.total": text,
        ])
        let finding = TestReports.findings(report).first { $0.rule == "A-03" }
        #expect(finding?.verdict == .notAssessable)
        #expect(finding?.severity == .info)
        #expect(finding?.expected == "7")
        #expect(finding?.actual == nil)
        #expect(finding?.place?.description == (text == nil ? nil : "31:1"))
        #expect(
            finding?.message
                == LocalizedText(
                    zh: "（一）予以公开：缺少总计（\(zh)），无法核对各类申请人之和与总计；总计须为 7 才相符。",
                    en: "granted: total (\(en)) is missing, cannot check the applicants against the total; "
                        + "total would have to be 7."))
    }

    @Test func `a missing addend would have to be what is left, even where that is no count`() {
        let report = ExampleReport(cells: [
            "t3.granted.natural": "", "t3.granted.legal": "4", "t3.granted.total": "3",
        ])
        expect(
            report, "A-03", zh: "（一）予以公开：缺少自然人（空白），无法核对各类申请人之和与总计；自然人须为 -1 才相符。",
            en: "granted: natural persons (blank) is missing, cannot check the applicants against the total; "
                + "natural persons would have to be -1.")
    }

    @Test func `several missing numbers are named, none is guessed`() {
        expect(
            ExampleReport(cells: ["t3.granted.natural": "", "t3.granted.total": "无"]), "A-03",
            zh: "（一）予以公开：缺少自然人（空白）、总计（划线），无法核对各类申请人之和与总计。",
            en: "granted: natural persons (blank), total (dash) are missing, cannot check the applicants against "
                + "the total.")
    }

    @Test func `a stock has a bound on either side`() {
        expect(
            ExampleReport(cells: ["t2.rules.issued": "5", "t2.rules.in-force": ""]), "A-07",
            zh: "规章：缺少现行有效件数（空白），无法核对现行有效件数；现行有效件数至少须为 5 才相符。",
            en: "rules: in force (blank) is missing, cannot check the documents in force; in force would have to be "
                + "at least 5.")
        expect(
            ExampleReport(cells: ["t2.rules.issued": "", "t2.rules.in-force": "5"]), "A-07",
            zh: "规章：缺少本年制发件数（空白），无法核对现行有效件数；本年制发件数最多为 5 才相符。",
            en: "rules: issued this year (blank) is missing, cannot check the documents in force; issued this year "
                + "would have to be at most 5.")
    }

    @Test func `a blank row is told once by each rule that needs it`() {
        let findings = sums(ExampleReport(cells: ["t3.denied.1": ""]))
        #expect(findings.map(\.rule) == ["A-03", "A-02"])
        #expect(
            findings.first?.message.zh == "（三）不予公开·1.属于国家秘密：没有一个数（空白），无法核对各类申请人之和与总计。")
        #expect(
            findings.last?.message.zh == """
                表三全部 7 列：缺少（三）不予公开·1.属于国家秘密（空白），无法核对各项办理结果之和与总计；\
                （三）不予公开·1.属于国家秘密须为 自然人=0、商业企业=0、科研机构=0、社会公益组织=0、法律服务机构=0、其他=0、总计=0 才相符。
                """)
    }

    @Test func `rows without a total are told together, by their enumerators`() {
        let report = ExampleReport(cells: [
            "t3.granted.natural": "7", "t3.granted.total": "", "t3.denied.2.total": "/", "t3.carried-out.total": "x",
        ])
        expect(
            report, "A-03",
            zh: """
                （一）、（三）2、四（共 3 行）：缺少总计（空白、划线、无法读取），无法核对各类申请人之和与总计；\
                总计须为 （一）=7、（三）2=0、四=0 才相符。
                """,
            en: """
                granted, denied.2, carried-out (3 rows): total (blank, dash, unreadable) is missing, cannot check the \
                applicants against the total; total would have to be granted=7, denied.2=0, carried-out=0.
                """)
    }

    @Test(arguments: SingleChangeTests.forms)
    func `a table that is absent is told once by each rule`(_ edition: Edition, _ isShortened: Bool) {
        let report = ExampleReport(edition, isShortened: isShortened, cells: ["t3": nil, "t4": nil])
        let findings = sums(report)
        #expect(findings.map(\.rule) == ["A-01", "A-03", "A-02", "A-04", "A-05", "A-06"])
        let rows = edition == .y2021 && !isShortened ? 25 : 23
        #expect(findings[1].message.zh == "表三全部 \(rows) 行：没有一个数（缺失），无法核对各类申请人之和与总计。")
        #expect(findings[1].cells.count == rows)
        #expect(findings[1].terms.count == rows, "a missing table does not fill pages")
        #expect(findings[2].terms.count == 7)
        #expect(findings.allSatisfy { $0.severity == .info && $0.place == nil })
    }

    @Test func `many missing numbers are named in few letters`() {
        let report = ExampleReport(cells: ["t3.denied.natural": "", "t3.denied": "", "t3.granted": ""])
        let message = TestReports.findings(report).first { $0.rule == "A-02" }?.message
        #expect(
            message?.zh == """
                表三全部 7 列：缺少（一）（空白）、（三）1（空白）、（三）2（空白）、（三）3（空白）、（三）4（空白）、（三）5（空白）、（三）6（空白）、\
                （三）7（空白）、（三）8（空白），无法核对各项办理结果之和与总计。
                """)
    }

    @Test func `sums that lack other numbers are told apart`() {
        let report = ExampleReport(cells: ["t3.granted.natural": "", "t3.partial.business": ""])
        let findings = TestReports.findings(report).filter { $0.rule == "A-03" }
        let gists = ["A-03 not-assessable t3.granted.total", "A-03 not-assessable t3.partial.total"]
        #expect(findings.map(\.gist) == gists)
    }

    /// What the rules on sums find.
    private func sums(_ report: ExampleReport) -> [Finding] {
        TestReports.findings(report).filter { $0.rule.hasPrefix("A-") }
    }

    private func expect(
        _ report: ExampleReport, _ rule: String, zh: String, en: String, _ location: SourceLocation = #_sourceLocation
    ) {
        let messages = TestReports.findings(report).filter { $0.rule == rule }.map(\.message)
        #expect(messages == [LocalizedText(zh: zh, en: en)], sourceLocation: location)
    }
}
