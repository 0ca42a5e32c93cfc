import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// The limits of the rules that hold the tables of two years against each other, and what they say.
@Suite struct CrossYearTests {
    // MARK: Stocks

    @Test func `a stock that is wrong in one year only is found fault with once`() {
        let stocks = [(2021, "5"), (2022, "8"), (2023, "6"), (2024, "6")]
        let reports = stocks.map { year, stock in
            ExampleReport(
                year: year, cells: ["t2.normative.in-force": stock, "t2.normative.issued": year == 2023 ? "1" : "0"])
        }
        #expect(
            Self.messages([.stockOverYearsMismatch], reports) == [
                "行政规范性文件：上年度现行有效 5，加本年制发 0，减本年废止 0，应为 5，现行有效填报为 8，相差 3；若为 5，2023 年度也接得上。"
            ])
        #expect(Self.messages([.stockFellWithoutRepeal], reports) == [])
    }

    @Test func `a stock that fell in one year only is found fault with once`() {
        let reports = [(2021, "9"), (2022, "6"), (2023, "9")].map { year, stock in
            ExampleReport(year: year, cells: ["t2.rules.in-force": stock])
        }
        #expect(
            Self.messages([.stockOverYearsMismatch, .stockFellWithoutRepeal], reports)
                == ["规章：上年度现行有效 9，本年废止 0，现行有效填报为 6，少 3；这一年的数改正后 2023 年度也接得上。"])
        let en = Self.findings([.stockFellWithoutRepeal], reports).map(\.message.en)
        #expect(
            en == [
                "rules: 9 in force last year, none repealed, the form says 6 in force, 3 fewer; once this year is put "
                    + "right the year 2023 follows too."
            ])
    }

    @Test func `stocks are compared only where both years follow the form of 2021`() {
        let stock: KeyValuePairs<String, String?> = ["t2.rules.in-force": "9"]
        let rules = [Rule.stockOverYearsMismatch, .stockFellWithoutRepeal]
        let reports = [ExampleReport(year: 2021, cells: stock), ExampleReport(.y2019, year: 2022)]
        #expect(Self.messages(rules, reports) == [])
        let changed = [ExampleReport(.y2019, year: 2020), ExampleReport(year: 2021, cells: stock)]
        #expect(Self.messages(rules, changed) == [])
        // An echo is looked for in the year before, which may follow the older form.
        let old = ExampleReport(.y2019, year: 2020)
        let broken =
            [old] + [(2021, "9"), (2022, "6")].map { ExampleReport(year: $0, cells: ["t2.rules.in-force": $1]) }
        #expect(Self.findings(rules, broken).count == 1)
    }

    @Test func `a stock that swings is found fault with in every other year`() {
        let reports = [(2020, "5"), (2021, "8"), (2022, "5"), (2023, "8"), (2024, "8")].map { year, stock in
            ExampleReport(year: year, cells: ["t2.normative.in-force": stock])
        }
        let years = Self.findings([.stockOverYearsMismatch, .stockFellWithoutRepeal], reports).map(\.year)
        #expect(years == [2021, 2023])
    }

    @Test func `a stock that is off by another number next year is found fault with in both`() {
        let reports = [(2022, "5"), (2023, "8"), (2024, "6")].map { year, stock in
            ExampleReport(year: year, cells: ["t2.normative.in-force": stock])
        }
        #expect(
            Self.messages([.stockOverYearsMismatch, .stockFellWithoutRepeal], reports) == [
                "行政规范性文件：上年度现行有效 5，加本年制发 0，减本年废止 0，应为 5，现行有效填报为 8，相差 3。",
                "行政规范性文件：上年度现行有效 8，本年废止 0，现行有效填报为 6，少 2。",
            ])
    }

    @Test func `a stock over the change of forms mends nothing`() {
        let reports = [
            ExampleReport(year: 2022, cells: ["t2.normative.in-force": "5"]),
            ExampleReport(year: 2023, cells: ["t2.normative.in-force": "8"]), ExampleReport(.y2019, year: 2024),
        ]
        #expect(Self.messages([.stockOverYearsMismatch], reports).allSatisfy { !$0.contains("2024") })
    }

    @Test func `a fall is told by the other rule where its own is switched off`() {
        let reports = [(2023, "9"), (2024, "6")].map { year, stock in
            ExampleReport(year: year, cells: ["t2.normative.in-force": stock])
        }
        let both: [Rule] = [.stockOverYearsMismatch, .stockFellWithoutRepeal]
        #expect(Self.findings(both, reports).map(\.rule) == ["X-07"])
        var settings = RuleSettings()
        settings.off = ["X-07"]
        #expect(Self.findings(both, reports, settings).map(\.rule) == ["X-02"])
    }

    // MARK: Pending cases, items

    @Test(arguments: [("1", 1), ("2", 0), ("3", 0), ("0", 1)])
    func `as many cases as were pending are enough`(_ total: String, _ count: Int) {
        let reports = [
            ExampleReport(year: 2023, cells: ["t4.suit-after-review.pending": "2"]),
            ExampleReport(cells: ["t4.suit-after-review.total": total]),
        ]
        #expect(Self.findings([.pendingCasesVanished], reports).count == count)
    }

    @Test func `lawsuits after review make up for reviews, not for lawsuits, and reviews for nothing`() {
        let before = ExampleReport(
            year: 2023, cells: ["t4.review.pending": "1", "t4.suit.pending": "1", "t4.suit-after-review.pending": "1"])
        func cells(_ cells: KeyValuePairs<String, String?>) -> [String] {
            Self.findings([.pendingCasesVanished], [before, ExampleReport(cells: cells)]).flatMap(\.cells).map(
                \.description)
        }
        #expect(cells(["t4.suit-after-review.total": "1"]) == ["t4.suit.total"])
        #expect(cells(["t4.review.total": "9"]) == ["t4.suit.total", "t4.suit-after-review.total"])
        #expect(cells(["t4.suit.total": "9"]) == ["t4.review.total", "t4.suit-after-review.total"])
    }

    @Test func `last year's pending cases that are blank cannot be looked for`() {
        let reports = [ExampleReport(year: 2023, cells: ["t4.review.pending": ""]), ExampleReport()]
        #expect(
            Self.messages([.pendingCasesVanished], reports)
                == ["行政复议：缺少上年度尚未审结（空白），无法核对上年度尚未审结的案件；上年度尚未审结最多为 0 才相符。"])
    }

    @Test func `a total that is there already may be enough`() {
        let before = ExampleReport(year: 2023, cells: ["t4.review.pending": "2"])
        func verdicts(_ review: String) -> [Verdict] {
            Self.findings(
                [.pendingCasesVanished],
                [before, ExampleReport(cells: ["t4.review.total": review, "t4.suit-after-review.total": ""])]
            ).map(\.verdict)
        }
        #expect(verdicts("2") == [])
        #expect(verdicts("1") == [.notAssessable])
    }

    @Test func `items of none are no decisions`() {
        let before = ExampleReport(
            .y2019, year: 2019, cells: ["t2.licences.previous": "3", "t2.licences.decided": "0"])
        let now = ExampleReport(.y2019, year: 2020, cells: ["t2.licences.previous": "0"])
        #expect(
            Self.messages([.itemsOverYearsMismatch], [before, now])
                == ["行政许可：上年度报告的项目数量 3，增/减 0，应为 3，本年度的上一年项目数量填报为 0，相差 3。"])
    }

    @Test(arguments: [("6", 0), ("5", 1), ("7", 0)])
    func `as many open documents as there must be are enough`(_ open: String, _ count: Int) {
        let before = ExampleReport(.y2019, year: 2019, cells: ["t2.rules.open": "4"])
        let now = ExampleReport(.y2019, year: 2020, cells: ["t2.rules.published": "2", "t2.rules.open": open])
        #expect(Self.findings([.itemsOverYearsMismatch], [before, now]).count == count)
    }

    // MARK: Copies

    private static let three: KeyValuePairs<String, String?> = [
        "t2.licences.decided": "5", "t2.penalties.decided": "2", "t2.fees.amount": "0.5",
    ]

    @Test func `three numbers of which one is five make a copy, fewer or smaller ones do not`() {
        func count(_ cells: KeyValuePairs<String, String?>) -> Int {
            Self.findings([.copiedTable], [ExampleReport(year: 2023, cells: cells), ExampleReport(cells: cells)]).count
        }
        #expect(count(Self.three) == 1)
        #expect(count(["t2.licences.decided": "5", "t2.penalties.decided": "2"]) == 0)
        #expect(count(["t2.licences.decided": "4", "t2.penalties.decided": "2", "t2.fees.amount": "0.5"]) == 0)
        #expect(count(["t2.licences.decided": "5", "t2.penalties.decided": "2", "t2.rules.in-force": "9"]) == 0)
        #expect(
            count(["t3.closed.natural": "9", "t3.new.natural": "9", "t3.new.total": "9", "t3.granted.natural": "9"])
                == 0)
        #expect(count(["t4.review.upheld": "5", "t4.review.total": "6", "t4.suit.other": "1"]) == 0)
        #expect(
            count(["t4.review.upheld": "5", "t4.review.other": "1", "t4.suit.other": "1", "t4.suit.total": "1"]) == 1)
    }

    @Test func `three tables that are all copies are counted together`() {
        let cells: KeyValuePairs<String, String?> = [
            "t2.licences.decided": "5", "t3.new.natural": "2", "t3.new.total": "2", "t4.suit.pending": "1",
            "t4.suit.total": "1",
        ]
        let now = ExampleReport(cells: cells)
        #expect(
            Self.messages([.copiedTable], [ExampleReport(year: 2023, cells: cells), now]) == [
                "表二、表三、表四与上年度报告完全相同，不计合计和存量，非零的数有 3 个：行政许可·本年处理决定数量 5、"
                    + "一、本年新收政府信息公开申请数量·自然人 2、行政诉讼·未经复议直接起诉·尚未审结 1。"
            ])
        let other = ExampleReport(
            year: 2023,
            cells: [
                "t2.licences.decided": "5", "t3.new.natural": "2", "t3.new.total": "2", "t4.suit.pending": "1",
                "t4.suit.total": "1", "t2.rules.in-force": "1",
            ])
        #expect(Self.messages([.copiedTable], [other, now]) == [])
    }

    @Test func `a table that says nothing is no copy of one that says something`() {
        let cells: KeyValuePairs<String, String?> = ["t2.licences.decided": "5", "t2.penalties.decided": "2"]
        let before = ExampleReport(
            year: 2023, cells: ["t2.licences.decided": "5", "t2.penalties.decided": "2", "t4.suit.pending": "1"])
        #expect(Self.messages([.copiedTable], [before, ExampleReport(cells: cells)]) == [])
    }

    @Test func `where only totals are filled in they are counted`() {
        let cells: KeyValuePairs<String, String?> = [
            "t3": "", "t3.new.total": "7", "t3.granted.total": "5", "t3.denied.1.total": "2", "t3.closed.total": "7",
        ]
        let found = Self.findings(
            [.copiedTable], [ExampleReport(year: 2023, cells: cells), ExampleReport(cells: cells)])
        #expect(found.flatMap(\.cells).map(\.description) == ["t3.new.total", "t3.granted.total", "t3.denied.1.total"])
        #expect(found.map(\.expected) == [nil])
        #expect(found.first?.writtenSums.first?.relation == .comparison)
    }

    @Test func `how many numbers make a copy, and how large, can be set`() {
        let reports = [ExampleReport(year: 2023, cells: Self.three), ExampleReport(cells: Self.three)]
        func count(_ name: String, _ value: Int) -> Int {
            var settings = RuleSettings()
            settings.parameters[name] = .number(ExactDecimal(value))
            return Self.findings([.copiedTable], reports, settings).count
        }
        #expect(count("X-05.cells", 3) == 1)
        #expect(count("X-05.cells", 4) == 0)
        #expect(count("X-05.largest", 5) == 1)
        #expect(count("X-05.largest", 6) == 0)
    }

    // MARK: Years, days, versions

    @Test func `a gap of several years is told once, on the newest report behind it`() {
        let reports = [2019, 2019, 2023, 2023, 2024].map { ExampleReport(year: $0) }
        let found = Self.findings([.missingYear], reports)
        #expect(found.map(\.message.zh) == ["缺少 2020–2022 年度的报告：已载入的是 2019 年度和 2023 年度。"])
        #expect(found.map(\.sources) == [["3.txt", "1.txt"]])
    }

    @Test(arguments: [
        ([2025, 1, 31], [2024, 1, 20], 0), ([2025, 2, 1], [2024, 1, 20], 1), ([2025, 2, 1], [2024, 2, 1], 0),
        ([2025, 2, 1], [2024, 1, 31], 1), ([2025, 3, 1], [2024, 2, 29], 1), ([2025, 2, 28], [2024, 2, 29], 0),
        ([2024, 12, 30], [2024, 1, 20], 0), ([2025, 2, 1], [2023, 12, 30], 0), ([2025, 3, 1], [2025, 2, 1], 0),
    ])
    func `a later day is told of where it is after 31 January`(_ now: [Int], _ before: [Int], _ count: Int) {
        let reports = [ExampleReport(year: 2023, published: before), ExampleReport(published: now)]
        #expect(Self.findings([.laterThanLastYear], reports).count == count)
    }

    @Test func `the days after which a later report is told of can be set, for governments apart`() {
        func count(_ organ: String, _ day: [Int], _ name: String? = nil) -> Int {
            let organ = Organ(name: organ, county: "清河县")
            var settings = RuleSettings()
            if let name { settings.parameters[name] = .day(month: 2, day: 20) }
            return Self.findings(
                [.laterThanLastYear],
                [
                    ExampleReport(organ: organ, year: 2023, published: [2024, 1, 9]),
                    ExampleReport(organ: organ, published: day),
                ], settings
            ).count
        }
        #expect(count("清河县柳溪镇人民政府", [2025, 2, 20]) == 1)
        #expect(count("清河县柳溪镇人民政府", [2025, 2, 20], "X-10.day") == 0)
        #expect(count("清河县人民政府", [2025, 3, 31]) == 0)
        #expect(count("清河县人民政府", [2025, 4, 1]) == 1)
        #expect(count("清河县人民政府", [2025, 2, 21], "X-10.government-day") == 1)
        #expect(count("清河县教育局", [2025, 2, 20]) == 1)
    }

    @Test func `days are evidence`() {
        func evidence(_ now: [Int], _ before: [Int]) -> Fingerprint? {
            Self.findings(
                [.laterThanLastYear], [ExampleReport(year: 2023, published: before), ExampleReport(published: now)]
            ).first?.fingerprint
        }
        let first = evidence([2025, 3, 1], [2024, 1, 20])
        #expect(first?.identity == evidence([2025, 3, 2], [2024, 1, 20])?.identity)
        #expect(first?.evidence != evidence([2025, 3, 2], [2024, 1, 20])?.evidence)
        #expect(first?.evidence != evidence([2025, 3, 1], [2024, 1, 21])?.evidence)
    }

    @Test func `the newest version is held against the last before it that differs`() {
        let reports = ["7", "9", "9"].map { ExampleReport(cells: ["t3.new.total": $0]) }
        let found = Self.findings([.silentChange], reports)
        #expect(found.map(\.sources) == [["2.txt", "0.txt"]])
        #expect(found.first?.writtenSums.map { $0.expected.total } == ["7"])
        #expect(found.first?.writtenSums.map { $0.actual.total } == ["9"])
    }

    @Test func `spellings of one organ are versions of one report`() {
        let reports = [
            ExampleReport(cells: ["t3.new.total": "7"]),
            ExampleReport(organ: Organ(name: "清河县柳溪镇", county: "清河县"), cells: ["t3.new.total": "9"]),
        ]
        #expect(Self.findings([.silentChange], reports).map(\.sources) == [["1.txt", "0.txt"]])
    }

    @Test func `many changes are counted, some are named, all are kept`() {
        let cells: KeyValuePairs<String, String?> = ["t4.review": "1", "t4.suit.upheld": nil]
        let found = Self.findings([.silentChange], [ExampleReport(cells: cells), ExampleReport()])
        #expect(
            found.map(\.message.zh) == [
                "与先前的版本相比，表中 6 格不同：行政复议·结果维持由 1 变为 0、行政复议·结果纠正由 1 变为 0、"
                    + "行政复议·其他结果由 1 变为 0、行政复议·尚未审结由 1 变为 0等。"
            ])
        #expect(found.first?.cells.count == 6)
        #expect(found.first?.terms.count == 12)
    }

    static func messages(_ rules: [Rule], _ reports: [ExampleReport]) -> [String] {
        findings(rules, reports).map(\.message.zh)
    }

    static func findings(
        _ rules: [Rule], _ reports: [ExampleReport], _ settings: RuleSettings = RuleSettings()
    ) -> [Finding] {
        let corpus = TestReports.corpus(
            reports.enumerated().map { TestReports.report($1, path: "\($0).txt", organ: $1.organ) })
        return RuleRunner.run(rules, over: corpus, settings: settings)
    }
}
