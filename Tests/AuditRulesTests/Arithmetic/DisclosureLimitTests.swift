import DocumentModel
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Where the rules on table 二 begin to speak.
@Suite struct DisclosureLimitTests {
    @Test(arguments: [
        ("清河县柳溪镇人民政府", "10000", false), ("清河县柳溪镇人民政府", "10000.000001", true),
        ("清河县柳溪镇人民政府", "10001", true), ("清河县东关街道办事处", "10001", true),
        ("清河县人民政府", "10001", false), ("清河县人民政府", "1000000", false), ("清河县人民政府", "1000001", true),
        ("清河市水务局", "1000000", false), ("清河市水务局", "1000000.5", true), ("清河市人民政府", "99999999", false),
        ("清河省人民政府", "99999999", false), ("清河县柳溪镇人民政府", "0", false), ("清河县柳溪镇人民政府", "-1", true),
        ("清河市人民政府", "-0.01", true), ("清河县柳溪镇人民政府", "0.123456", false),
        ("清河县柳溪镇人民政府", "0.1234567", true), ("清河市人民政府", "0.1234567", true),
    ])
    func `fees are asked about above what is usual for the organ`(_ organ: String, _ amount: String, _ asks: Bool) {
        let report = ExampleReport(organ: Organ(name: organ), cells: ["t2.fees.amount": amount])
        let findings = found(.feeAmountImplausible, report)
        #expect(findings.map(\.gist) == (asks ? ["A-09 fail t2.fees.amount"] : []))
        #expect(findings.allSatisfy { $0.severity == .warning && $0.place != nil })
    }

    @Test(arguments: [("", true), ("约3万元", true), ("3元/次", true), ("/", false), ("无", false), (nil, false)])
    func `an amount that cannot be read is told, one that is not stated is not`(_ amount: String?, _ isTold: Bool) {
        let findings = found(.feeAmountImplausible, ExampleReport(cells: ["t2.fees.amount": amount]))
        #expect(findings.map(\.gist) == (isTold ? ["A-09 not-assessable t2.fees.amount"] : []))
    }

    @Test func `a person may set the limits`() {
        func gists(_ amount: String, _ organ: String, _ parameters: [String: RuleParameter.Value]) -> [String] {
            var settings = RuleSettings()
            settings.parameters = parameters
            let report = ExampleReport(organ: Organ(name: organ), cells: ["t2.fees.amount": amount])
            return found(.feeAmountImplausible, report, settings).map(\.gist)
        }
        let town = "清河县柳溪镇人民政府"
        let half = RuleParameter.Value.number(ExactDecimal(mantissa: 5, scale: 1))
        #expect(gists("1", town, ["A-09.township": half]).count == 1)
        #expect(gists("0.5", town, ["A-09.township": half]) == [])
        #expect(gists("10001", town, ["A-09.township": .number(ExactDecimal(20_000))]) == [])
        #expect(gists("1", "清河县水务局", ["A-09.others": half]).count == 1)
        #expect(gists("1", town, ["A-09.others": half]) == [])
        #expect(gists("1.25", town, ["A-09.decimals": .number(ExactDecimal(1))]).count == 1)
        #expect(gists("1.2", town, ["A-09.decimals": .number(ExactDecimal(1))]) == [])
    }

    @Test(arguments: [
        ("清河县柳溪镇人民政府", nil, true), ("清河县石坪乡人民政府", nil, true), ("清河市东关街道办事处", nil, true),
        ("清河县人民政府", nil, true), ("清河县人民政府办公室", nil, true), ("清河市清溪区人民政府", nil, true),
        ("清河县水务局", nil, true), ("水务局", "清河县", true), ("水务局", nil, false), ("清河市水务局", nil, true),
        ("清河市人民政府", nil, false), ("清河自治州人民政府", nil, false), ("清河省人民政府", nil, false),
        ("清河省水利厅", nil, false), ("清河省水务局", nil, false), ("清河自治区水务局", nil, false),
        ("国家税务总局清河县税务局", nil, true), ("国家税务总局清河市税务局", nil, false), ("国家水陆总局", nil, false),
        ("水陆运输部", nil, false), ("水务总局", "清河县", true), ("清河地区水务局", nil, true), ("清河州水务局", nil, true),
        ("清河盟水务局", nil, true), ("清河旗水务局", nil, true), ("城市建设部", nil, false),
        ("城市水陆总局", nil, false), ("城市水陆总署", nil, false), ("城市银行", nil, false), ("城市审计署", nil, false),
    ])
    func `rules are asked about where the organ's name tells that it makes none`(
        _ organ: String, _ county: String?, _ asks: Bool
    ) {
        let report = ExampleReport(
            organ: Organ(name: organ, county: county), cells: ["t2.rules.repealed": "1"])
        #expect(found(.rulesRowFilled, report).map(\.severity) == (asks ? [.error] : []), "\(organ)")
    }

    @Test(
        arguments: [
            ("北京市", nil), ("重庆市", nil), ("清河自治州", nil), ("清河土家族自治州", nil), ("清河省", nil), ("清河市", .info),
            ("东山市清河市", .info), ("清河县", .error),
            ("清河市水务局", .error), ("上海市水务局", .error),
        ] as [(String, Severity?)])
    func `a city's name does not tell whether it makes rules`(_ organ: String, _ severity: Severity?) {
        let report = ExampleReport(organ: Organ(name: organ), cells: ["t2.rules.repealed": "1"])
        #expect(found(.rulesRowFilled, report).map(\.severity) == [severity].compactMap { $0 }, "\(organ)")
        let only = ExampleReport(.y2019, organ: Organ(name: organ), year: 2020, cells: ["t2.rules.open": "1"])
        let less = severity == .error ? .warning : severity
        #expect(found(.rulesRowFilled, only).map(\.severity) == [less].compactMap { $0 }, "\(organ)")
    }

    @Test(arguments: [
        ("made", Severity.error), ("published", .warning), ("open", .warning),
    ])
    func `rules that are only published weigh less`(_ column: String, _ severity: Severity) {
        let report = ExampleReport(.y2019, year: 2020, cells: ["t2.rules.\(column)": "1"])
        #expect(found(.rulesRowFilled, report).map(\.severity) == [severity])
    }

    @Test func `the row of rules is one finding, whatever it says`() {
        let one = found(.rulesRowFilled, ExampleReport(cells: ["t2.rules.issued": "1"]))
        let other = found(.rulesRowFilled, ExampleReport(cells: ["t2.rules.in-force": "6", "t2.rules.issued": "2"]))
        #expect(one.map(\.fingerprint.identity) == other.map(\.fingerprint.identity))
        #expect(one.map(\.fingerprint.evidence) != other.map(\.fingerprint.evidence))
        #expect(one.first?.place?.description == "1:1")
    }

    @Test(arguments: [
        ("3" as String?, "808" as String?, nil as Verdict?), ("0", "0", nil), ("3", "0", .fail), ("0", "0.1", .fail),
        ("", "3", .notAssessable),
        ("3", "/", .notAssessable), (nil, nil, .notAssessable), ("3", "约12", .notAssessable),
    ])
    func `procurements and their amount go together`(_ count: String?, _ amount: String?, _ verdict: Verdict?) {
        let report = ExampleReport(
            .y2019, year: 2020, cells: ["t2.procurement.count": count, "t2.procurement.amount": amount])
        #expect(found(.procurementHalfStated, report).map(\.verdict) == (verdict.map { [$0] } ?? []))
        #expect(found(.procurementHalfStated, ExampleReport(cells: [:])) == [])
    }

    @Test(arguments: ["licences", "services", "penalties", "coercions", "fees"])
    func `no more can go than there was`(_ row: String) {
        func gists(_ previous: String, _ change: String) -> [String] {
            let cells: KeyValuePairs<String, String?> = ["t2.\(row).previous": previous, "t2.\(row).change": change]
            return found(.disclosureStockMismatch, ExampleReport(.y2019, year: 2020, cells: cells)).map(\.gist)
        }
        #expect(gists("5", "-5") == [])
        #expect(gists("5", "7") == [])
        #expect(gists("5", "-6") == ["A-19 fail t2.\(row).previous t2.\(row).change"])
    }

    @Test(arguments: ["rules", "normative"])
    func `no more is published than is open`(_ row: String) {
        func gists(_ published: String, _ open: String) -> [String] {
            let cells: KeyValuePairs<String, String?> = ["t2.\(row).published": published, "t2.\(row).open": open]
            return found(.disclosureStockMismatch, ExampleReport(.y2019, year: 2020, cells: cells)).map(\.gist)
        }
        #expect(gists("5", "5") == [])
        #expect(gists("6", "5") == ["A-19 fail t2.\(row).published t2.\(row).open"])
    }

    private func found(
        _ rule: Rule, _ report: ExampleReport, _ settings: RuleSettings = RuleSettings()
    ) -> [Finding] {
        let made = TestReports.report(report, path: "a.txt", organ: report.organ)
        return RuleRunner.run([rule], over: TestReports.corpus([made]), settings: settings)
    }
}
