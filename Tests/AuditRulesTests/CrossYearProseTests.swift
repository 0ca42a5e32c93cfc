import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// The limits of the rules that read this year's prose beside last year's report.
@Suite struct CrossYearProseTests {
    // MARK: X-06

    @Test(arguments: [
        ("4", "20", 0), ("4", "21", 1), ("3", "20", 1), ("3", "19", 0), ("21", "4", 1), ("20", "4", 0), ("0", "20", 1),
        ("0", "19", 0), ("20", "20", 0), ("-1", "40", 0), ("0.000000001", "999999999999999999", 1),
        ("199999999999999999", "999999999999999999", 1), ("200000000000000000", "999999999999999999", 0),
    ])
    func `more than five times is a leap where the larger number is twenty at least`(
        _ before: String, _ now: String, _ count: Int
    ) throws {
        let found = try findings(
            .suddenJump, ExampleReport(cells: ["t2.fees.amount": now], prose: ExampleProse()),
            after: ExampleReport(year: 2023, cells: ["t2.fees.amount": before]))
        #expect(found.count == count)
    }

    @Test func `the factor and the base can be set`() throws {
        func count(_ name: String, _ value: ExactDecimal) throws -> Int {
            var settings = RuleSettings()
            settings.parameters[name] = .number(value)
            return try findings(
                .suddenJump, ExampleReport(cells: ["t3.new.total": "30"], prose: ExampleProse()),
                after: ExampleReport(year: 2023, cells: ["t3.new.total": "5"]), settings
            ).count
        }
        #expect(try count("X-06.factor", ExactDecimal(5)) == 1)
        #expect(try count("X-06.factor", ExactDecimal(6)) == 0)
        #expect(try count("X-06.factor", ExactDecimal(mantissa: 59, scale: 1)) == 1)
        #expect(try count("X-06.base", ExactDecimal(30)) == 1)
        #expect(try count("X-06.base", ExactDecimal(31)) == 0)
    }

    @Test(arguments: [("本年行政许可同比增长较多。", 1), ("本年行政处罚同比增长较多。", 0), ("处罚权由县级部门移交给镇。", 0), ("本年发布信息同比增长较多。", 1)])
    func `a leap is explained by a cause, or by a trend of what leapt`(_ sentence: String, _ count: Int) throws {
        let found = try findings(
            .suddenJump, ExampleReport(cells: ["t2.penalties.decided": "96"], prose: .overview(sentence)),
            after: ExampleReport(year: 2023, cells: ["t2.penalties.decided": "4"]))
        #expect(found.count == count)
        #expect(found.allSatisfy { $0.expected == nil && $0.actual == "96" })
    }

    // MARK: X-08

    @Test func `a renamed organ is told of with both names`() throws {
        let town = Organ(name: "清河县石坪街道办事处", county: "清河县")
        let found = try findings(
            .renamedOrgan, ExampleReport(organ: town, prose: ExampleProse()),
            after: ExampleReport(organ: Organ(name: "石坪镇", county: "清河县"), year: 2023))
        #expect(
            found.map(\.message.zh) == ["上年度报告的机关是石坪镇，本年度是清河县石坪街道办事处，按同一机关核对；正文没有说明名称的变更。"])
        #expect(found.map(\.sources) == [["1.txt", "0.txt"]])
    }

    // MARK: X-11

    @Test(arguments: [
        ("发布信息20条，接待咨询21次。", 1), ("发布信息19条，接待咨询21次。", 0), ("发布信息30条，接待咨询30次。", 0),
        ("发布信息30条，举行例会52次。", 0), ("发布信息30条，举行例会53次。", 1), ("发布信息30条，发布公报52份。", 1),
        ("发布信息30条，解读率98%。", 0), ("发布信息30条，收费60元。", 0), ("发布信息30条，其中图解21条。", 1),
        ("网站发布信息30条，平台发布信息30条，图解21条。", 1), ("发布信息30条，图解21条，图解7条。", 0),
        ("发布信息30条，累计接待咨询41次。", 0), ("发布信息30条，接待咨询近41次。", 0), ("发布信息30条，走访村庄41个。", 0),
        ("发布“镇务”信息30条（含图解21条）。", 1),
    ])
    func `two figures of twenty at least, each said once, are repeated figures`(_ sentence: String, _ count: Int) throws
    {
        let prose = ExampleProse(overview: [sentence])
        let found = try findings(
            .repeatedFigures, ExampleReport(prose: prose), after: ExampleReport(year: 2023, prose: prose))
        #expect(found.count == count)
    }

    @Test(arguments: [
        ("发布信息31条，接待咨询21次。", 0), ("发布信息30份，接待咨询21次。", 0), ("公开信息30条，接待咨询21次。", 0),
        ("发布信息30余条，接待咨询21次。", 0), ("接待咨询21次。发布信息30条。", 1),
    ])
    func `a figure is repeated with its words and its unit`(_ before: String, _ count: Int) throws {
        let found = try findings(
            .repeatedFigures, ExampleReport(prose: ExampleProse(overview: ["发布信息30条，接待咨询21次。"])),
            after: ExampleReport(year: 2023, prose: ExampleProse(overview: [before])))
        #expect(found.count == count)
    }

    @Test func `repeated figures stand beside each other, each with its report`() throws {
        let found = try findings(
            .repeatedFigures, ExampleReport(prose: ExampleProse(overview: ["2024年发布信息30条，接待咨询21次。"])),
            after: ExampleReport(year: 2023, prose: ExampleProse(overview: ["2023年发布信息30条，接待咨询21次。"])))
        #expect(found.first?.passages.map(\.passage.exact) == ["2024年发布信息30条", "2023年发布信息30条", "接待咨询21次", "接待咨询21次"])
        #expect(found.first?.passages.map(\.report) == [0, 1, 0, 1])
        #expect(found.map(\.message.zh) == ["正文有 2 处数字与上年度报告相同：“2024年发布信息30条”、“接待咨询21次”。"])
    }

    @Test func `how many figures and how large can be set`() throws {
        let prose = ExampleProse(overview: ["发布信息30条，接待咨询12次，图解21条。"])
        func count(_ name: String, _ value: Int) throws -> Int {
            var settings = RuleSettings()
            settings.parameters[name] = .number(ExactDecimal(value))
            return try findings(
                .repeatedFigures, ExampleReport(prose: prose), after: ExampleReport(year: 2023, prose: prose), settings
            ).count
        }
        #expect(try count("X-11.figures", 2) == 1)
        #expect(try count("X-11.figures", 1) == 1)
        #expect(try count("X-11.figures", 3) == 0)
        #expect(try count("X-11.least", 22) == 0)
        #expect(try count("X-11.least", 21) == 1)
    }

    // MARK: X-12

    @Test(arguments: [
        ("新收政府信息公开申请5件，上年度结转3件。", 1), ("新收政府信息公开申请5件，上年度结转2件。", 0), ("上年结转政府信息公开申请数量为3件。", 1),
        ("新收政府信息公开申请5件，上年结转，3件。", 0), ("办理信访件5件，上年结转3件。", 0), ("办理热线工单9件，上年结转工单3件。", 0),
        ("政府信息公开申请上年结转3万元。", 0), ("新收政府信息公开申请5件，上年结转约2件。", 0), ("去年结转申请3件。", 1),
    ])
    func `what is carried in by the text is held against last year's report`(_ sentence: String, _ count: Int) throws {
        let found = try findings(
            .lastYearMisstated,
            ExampleReport(prose: ExampleProse(overview: [sentence])),
            after: ExampleReport(year: 2023, cells: ["t3.carried-out.total": "2"]))
        #expect(found.count == count)
        #expect(found.allSatisfy { $0.expected == "2" && $0.actual == nil && $0.cells.isEmpty })
    }

    @Test(arguments: [
        ("2023年收到政府信息公开申请4件。", 1), ("2023年收到政府信息公开申请6件。", 0), ("2023年收到政府信息公开申请8件。", 0),
        ("2022年收到政府信息公开申请4件。", 0), ("2024年收到政府信息公开申请4件。", 0), ("上年度受理申请4件。", 1), ("去年收到来信4件。", 0),
        ("去年收到信访申请4件。", 0), ("去年全县收到申请4件。", 0), ("去年收到申请增加4件。", 0), ("去年答复申请4件。", 0), ("去年第四季度收到申请4件。", 0),
        ("去年收到申请，4件已办结。", 0), ("去年收到申请近10件。", 0), ("去年收到申请4人。", 0),
    ])
    func `what was received last year by the text is held against last year's report`(
        _ sentence: String, _ count: Int
    ) throws {
        let found = try findings(
            .lastYearMisstated, ExampleReport(prose: ExampleProse(overview: [sentence])),
            after: ExampleReport(year: 2023, cells: ["t3.new.total": "6", "t3.carried-in.total": "2"]))
        #expect(found.count == count)
    }

    @Test func `without a number in last year's report nothing is held against it`() throws {
        let found = try findings(
            .lastYearMisstated, ExampleReport(prose: ExampleProse(overview: ["去年收到申请4件，上年结转申请3件。"])),
            after: ExampleReport(year: 2023, cells: ["t3.new.total": "", "t3.carried-out.total": ""]))
        #expect(found.isEmpty)
    }

    private func findings(
        _ rule: Rule, _ report: ExampleReport, after previous: ExampleReport, _ settings: RuleSettings = RuleSettings()
    ) throws -> [Finding] {
        let reports = [previous, report]
        let corpus = TestReports.corpus(
            reports.enumerated().map { TestReports.report($1, path: "\($0).txt", organ: $1.organ) })
        return try RuleRunner.run([rule], over: corpus, settings: settings, texts: try ExampleReport.visit(reports))
    }
}
