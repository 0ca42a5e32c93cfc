import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Single terms of the rules over two years: each row of a form, each number that stands still, each condition.
@Suite struct CrossYearTermTests {
    private func found(
        _ rule: Rule, _ report: ExampleReport, after previous: ExampleReport
    ) throws -> [Finding] {
        try RuleExample(LocalizedText(zh: "", en: ""), report, previous: previous).findings(of: [rule])
    }

    // MARK: X-03

    @Test(arguments: ["licences", "services", "penalties", "coercions", "fees"])
    func `the items of every row follow from last year's`(_ row: String) throws {
        let before = ExampleReport(
            .y2019, year: 2019, cells: ["t2.\(row).previous": "5", "t2.\(row).change": "2", "t2.\(row).decided": "3"])
        func cells(_ previous: String) throws -> [String] {
            let now = ExampleReport(.y2019, year: 2020, cells: ["t2.\(row).previous": previous])
            return try found(.itemsOverYearsMismatch, now, after: before).flatMap(\.cells).map(\.description)
        }
        #expect(try cells("7") == [])
        #expect(try cells("6") == ["t2.\(row).previous"])
        #expect(try cells("4") == ["t2.\(row).previous"])
    }

    @Test(arguments: ["rules", "normative"])
    func `the documents that are open are at least last year's and the new ones`(_ row: String) throws {
        let before = ExampleReport(.y2019, year: 2019, cells: ["t2.\(row).open": "4"])
        func cells(_ open: String) throws -> [String] {
            let now = ExampleReport(.y2019, year: 2020, cells: ["t2.\(row).open": open, "t2.\(row).published": "2"])
            return try found(.itemsOverYearsMismatch, now, after: before).flatMap(\.cells).map(\.description)
        }
        #expect(try cells("6") == [])
        #expect(try cells("5") == ["t2.\(row).open"])
    }

    @Test func `items are compared within the form of 2019`() throws {
        for (edition, year) in [(Edition.y2019, Edition.y2021), (.y2021, .y2019), (.y2021, .y2021)] {
            let findings = try found(
                .itemsOverYearsMismatch, ExampleReport(year, year: 2020), after: ExampleReport(edition, year: 2019))
            #expect(findings.isEmpty, "\(edition) \(year)")
        }
    }

    // MARK: X-08

    @Test func `a town under another name of the same rank is not told of as renamed`() throws {
        func count(_ name: String, _ oldName: String) throws -> Int {
            let corpus = TestReports.corpus([
                TestReports.report(
                    ExampleReport(year: 2023), path: "0.txt", organ: Organ(name: oldName, county: "清河县")),
                TestReports.report(ExampleReport(), path: "1.txt", organ: Organ(name: name, county: "清河县")),
            ])
            let texts = try ExampleReport.visit([
                ExampleReport(year: 2023, prose: ExampleProse()), ExampleReport(prose: ExampleProse()),
            ])
            return try RuleRunner.run([.renamedOrgan], over: corpus, texts: texts).count
        }
        #expect(try count("清河县石坪街道办事处", "石坪镇") == 1)
        #expect(try count("清河县石坪镇人民政府", "石坪镇") == 0)
    }

    @Test func `a renamed organ is shown in the title`() throws {
        let town = Organ(name: "清河县石坪街道办事处", county: "清河县")
        let old = Organ(name: "石坪镇", county: "清河县")
        func quotes(_ prose: ExampleProse) throws -> [String] {
            try found(
                .renamedOrgan, ExampleReport(organ: town, prose: prose),
                after: ExampleReport(organ: old, year: 2023)
            ).flatMap(\.quotes)
        }
        #expect(try quotes(ExampleProse()) == ["清河县石坪街道办事处2024年政府信息公开工作年度报告"])
    }

    @Test(arguments: [
        ("2024年柳溪发布信息30条", "2024年柳溪发布信息30条"), ("2024年柳溪镇发布信息30条", "年柳溪镇发布信息30条"),
        ("在4年柳溪发布信息30条", "4年柳溪发布信息30条"),
    ])
    func `a figure is quoted with eight words before it and whole years`(_ text: String, _ quote: String) throws {
        let prose = ExampleProse(overview: ["\(text)，接待咨询21次。"])
        let findings = try found(
            .repeatedFigures, ExampleReport(prose: prose), after: ExampleReport(year: 2023, prose: prose))
        #expect(findings.first?.quotes.first == quote)
    }

    // MARK

    @Test func `blanks on both sides cannot be compared`() throws {
        let found = try found(
            .carryOverMismatch, ExampleReport(cells: ["t3.carried-in.natural": ""]),
            after: ExampleReport(year: 2023, cells: ["t3.carried-out.natural": ""]))
        #expect(found.map(\.verdict) == [.notAssessable])
    }

    @Test(arguments: [("suit", false), ("review", true)])
    func `only reviews may go on as lawsuits after review`(_ row: String, _ isJoint: Bool) throws {
        let messages = try found(
            .pendingCasesVanished, ExampleReport(),
            after: ExampleReport(year: 2023, cells: ["t4.\(row).pending": "2"])
        ).map(\.message)
        #expect(messages.map { $0.zh.contains("连同复议后起诉") } == [isJoint])
        #expect(messages.map { $0.en.contains("with the lawsuits after review") } == [isJoint])
    }

    @Test func `a cause explains a leap wherever it stands, and what is equal is no leap at any factor`() throws {
        let now = ExampleReport(cells: ["t2.penalties.decided": "96"], prose: .overview("本年职能划转后，办事流程随之更新。"))
        #expect(
            try found(.suddenJump, now, after: ExampleReport(year: 2023, cells: ["t2.penalties.decided": "4"])).isEmpty)
        var settings = RuleSettings()
        settings.parameters["X-06.factor"] = .number(ExactDecimal(mantissa: 5, scale: 1))
        let equal = RuleExample(
            LocalizedText(zh: "", en: ""), ExampleReport(cells: ["t3.new.total": "30"], prose: ExampleProse()),
            previous: ExampleReport(year: 2023, cells: ["t3.new.total": "30"]))
        #expect(try equal.findings(of: [.suddenJump], settings: settings).isEmpty)
    }

    @Test func `a later day is shown with both reports`() throws {
        let found = try found(
            .laterThanLastYear, ExampleReport(published: [2025, 3, 1]),
            after: ExampleReport(year: 2023, published: [2024, 1, 20]))
        #expect(found.map(\.reports.count) == [2])
    }

    @Test(arguments: [
        ("去年收到图册4件。", 0), ("政府信息公开申请上年结转工单3件。", 0), ("政府信息公开申请上年结转3件。", 1),
        ("去年收到申请4件。", 1),
    ])
    func `what the text says of last year is on requests`(_ sentence: String, _ count: Int) throws {
        let found = try found(
            .lastYearMisstated, ExampleReport(prose: ExampleProse(overview: [sentence])),
            after: ExampleReport(
                year: 2023, cells: ["t3.new.total": "6", "t3.carried-in.total": "2", "t3.carried-out.total": "2"]))
        #expect(found.count == count)
    }

    @Test func `the first fiscal year that the rule knows is a year like the others`() throws {
        let found = try found(
            .lastYearMisstated, ExampleReport(prose: ExampleProse(overview: ["2018年收到申请4件。"])),
            after: ExampleReport(year: 2023, cells: ["t3.new.total": "6"]))
        #expect(found.isEmpty)
    }

    // MARK: X-11

    @Test(arguments: [24, 36, 48, 52])
    func `numbers that months and weeks make may come again`(_ number: Int) throws {
        func count(_ number: Int, _ unit: String) throws -> Int {
            let prose = ExampleProse(overview: ["发布信息30条，张贴海报\(number)\(unit)。"])
            return try found(
                .repeatedFigures, ExampleReport(prose: prose), after: ExampleReport(year: 2023, prose: prose)
            ).count
        }
        for unit in ["期", "次", "场", "场次"] {
            #expect(try count(number, unit) == 0, "\(unit)")
            #expect(try count(number + 1, unit) == 1, "\(unit)")
        }
        #expect(try count(number, "张") == 1)
    }

    @Test(arguments: ["现有", "现行", "共有", "累计", "保留", "设有", "设置", "设立", "配备", "历年", "总量", "库存"])
    func `a number that stands still is no repeated figure`(_ word: String) throws {
        func count(_ words: String) throws -> Int {
            let prose = ExampleProse(overview: ["发布信息30条，\(words)海报41张。"])
            return try found(
                .repeatedFigures, ExampleReport(prose: prose), after: ExampleReport(year: 2023, prose: prose)
            ).count
        }
        #expect(try count(word) == 0)
        #expect(try count("\(word)的东大街南两处便民厅内外") == 0)
        #expect(try count("\(word)的东大街南侧两处便民厅内外") == 1)
        #expect(try count("张贴") == 1)
    }

    @Test(arguments: ["条", "件", "次", "份", "篇", "场", "封", "起", "期", "幅", "张", "人次", "场次", "件次", "条次", "批次"])
    func `every unit that a year makes counts`(_ unit: String) throws {
        let prose = ExampleProse(overview: ["发布信息30条，整理图册41\(unit)。"])
        #expect(
            try found(.repeatedFigures, ExampleReport(prose: prose), after: ExampleReport(year: 2023, prose: prose))
                .count == 1)
    }

    @Test func `a number that last year's report says as a bound is not repeated`() throws {
        func count(_ before: String, _ now: String) throws -> Int {
            try found(
                .repeatedFigures, ExampleReport(prose: ExampleProse(overview: [now])),
                after: ExampleReport(year: 2023, prose: ExampleProse(overview: [before]))
            ).count
        }
        let text = "发布信息30条，接待咨询41次。"
        #expect(try count(text, text) == 1)
        #expect(try count("发布信息30条，接待咨询41次。接待咨询41次。", text) == 0)
        #expect(try count(text, "发布信息30条，接待咨询41次。接待咨询41次。") == 0)
        #expect(try count("发布信息30条，接待咨询42次。讲解图册41次。", text) == 0)
        #expect(try count("发布信息30条，接待咨询41份。", text) == 0)
        #expect(try count("发布信息30条，接待咨询41份，讲解图册41次。", text) == 0)
        #expect(try count(text, "发布信息30余条，接待咨询41次。") == 0)
    }
}
