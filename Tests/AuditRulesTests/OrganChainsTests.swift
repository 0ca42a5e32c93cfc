import ReportModel
import Testing

@testable import AuditRules

/// Which reports are taken for those of one organ.
@Suite struct OrganChainsTests {
    /// An organ's name, its county and the years of its reports.
    typealias Reports = (name: String, county: String?, years: [Int])

    @Test(arguments: [
        ["清河县柳溪镇人民政府", "柳溪镇人民政府"],
        ["清河县柳溪镇人民政府", "清河县柳溪镇", "清河县柳溪镇政府", "柳溪镇"],
        ["东山省东山市清河县柳溪镇人民政府", "清河县柳溪镇人民政府", "东山市柳溪镇人民政府"],
        ["清河县柳溪街道办事处", "柳溪街道", "清河县柳溪街道办"],
        ["清河县教育局", "教育局", "东山市清河县教育局"],
        ["清河县人民政府", "清河县政府", "东山市清河县人民政府"],
        ["清河县人民政府办公室", "清河县政府办公室", "清河县政府办", "东山市清河县人民政府办公室"],
        ["清河县柳溪镇党政办公室", "柳溪镇人民政府办公室"],
        ["东山省人民政府办公厅", "东山省政府办公厅"],
        ["清河土家族自治县柳溪乡人民政府", "柳溪乡"],
        ["东山自治区东山盟清河旗柳溪苏木人民政府", "清河旗柳溪苏木"],
        ["东山市市中区柳溪街道办事处", "市中区柳溪街道办事处"],
    ])
    func `spellings of one organ over the years are one`(_ names: [String]) {
        let reports = names.enumerated().map { Reports($1, Self.county(of: $1), [2020 + $0]) }
        let chains = Self.chains(reports)
        #expect(chains == [Array(names.indices)], "\(names)")
    }

    @Test(arguments: [
        // Other counties, known ones.
        ["清河县柳溪镇人民政府", "石坪县柳溪镇人民政府"],
        // The government and its office, and a department.
        ["清河县人民政府", "清河县人民政府办公室"],
        ["清河县柳溪镇人民政府", "清河县柳溪镇党政办公室"],
        ["清河县人民政府", "清河县教育局"],
        // A department is not the county's, though the county lies in the city.
        ["东山市清河县教育局", "东山市教育局"],
        ["东山市人民政府", "东山市清河县人民政府"],
        // One county's name in two cities.
        ["东山市清河区柳溪街道办事处", "西山市清河区柳溪街道办事处"],
        ["东山省人民政府办公厅", "西山省人民政府办公厅"],
        ["清河县人民防空办公室", "清河县人民防空局"],
        // A name that only ends alike.
        ["清河县大柳溪镇人民政府", "清河县柳溪镇人民政府"],
    ])
    func `organs that merely sound alike are several`(_ names: [String]) {
        let reports = names.enumerated().map { Reports($1, Self.county(of: $1), [2020 + $0]) }
        #expect(Self.chains(reports) == names.indices.map { [$0] }, "\(names)")
    }

    @Test func `a name without its county fits none where it could be two`() {
        let reports: [Reports] = [
            ("清河县柳溪镇人民政府", "清河县", [2021, 2022]), ("石坪县柳溪镇人民政府", "石坪县", [2021, 2022]),
            ("柳溪镇人民政府", nil, [2023]), ("柳溪镇", nil, [2024]),
        ]
        #expect(Self.chains(reports) == [[0, 1], [2, 3], [4], [5]])
    }

    @Test func `a county that is known in one year only tells for the others`() {
        #expect(
            Self.chains([("柳溪镇人民政府", "清河县", [2022]), ("柳溪镇", nil, [2021, 2023])]) == [[1, 0, 2]])
        #expect(Self.chains([("柳溪镇人民政府", nil, [2022]), ("柳溪镇", nil, [2023])]) == [[0, 1]])
    }

    @Test func `a name without its county is another organ where both report on a year`() {
        #expect(
            Self.chains([("清河县柳溪镇人民政府", "清河县", [2022, 2023]), ("柳溪镇", nil, [2023, 2024])])
                == [[0, 1], [2, 3]])
        #expect(Self.chains([("柳溪镇人民政府", nil, [2022]), ("柳溪镇", nil, [2022])]) == [[0], [1]])
        #expect(
            Self.chains([("东山市清河县柳溪镇", "清河县", [2022]), ("东山市柳溪镇", "东山市", [2022])]) == [[0], [1]])
    }

    @Test func `with its county known a name is the same organ even on the same year`() {
        #expect(
            Self.chains([("清河县柳溪镇人民政府", "清河县", [2023]), ("清河县柳溪镇", "清河县", [2023, 2024])])
                == [[0, 1, 2]])
    }

    @Test func `a county's name in two cities is told apart by the city, and fits neither without it`() {
        let reports: [Reports] = [
            ("东山市清河区柳溪街道", "清河区", [2021]), ("西山市清河区柳溪街道", "清河区", [2021]),
            ("东山市清河区柳溪街道办事处", "清河区", [2022]), ("清河区柳溪街道", "清河区", [2023]),
        ]
        #expect(Self.chains(reports) == [[0, 2], [1], [3]])
    }

    @Test(arguments: [
        ("乡", "镇", true), ("乡", "街道", true), ("镇", "街道", true), ("苏木", "镇", true), ("民族乡", "镇", true),
        ("镇", "乡", false), ("街道", "镇", false),
    ])
    func `a township that became the next kind is followed`(_ before: String, _ after: String, _ isOne: Bool) {
        let chains = Self.chains([
            ("清河县柳溪\(before)人民政府", "清河县", [2021, 2022]), ("清河县柳溪\(after)人民政府", "清河县", [2023]),
        ])
        #expect(chains == (isOne ? [[0, 1, 2]] : [[0, 1], [2]]))
    }

    @Test func `a township is followed through several kinds and spellings`() {
        let chains = Self.chains([
            ("清河县柳溪街道办事处", "清河县", [2024]), ("清河县柳溪镇", "清河县", [2023]), ("柳溪镇人民政府", "清河县", [2022]),
            ("清河县柳溪乡人民政府", "清河县", [2021]),
        ])
        #expect(chains == [[3, 2, 1, 0]])
    }

    @Test(arguments: [
        // Years apart, and years in common.
        [Reports("清河县柳溪乡", "清河县", [2021]), Reports("清河县柳溪镇", "清河县", [2023])],
        [Reports("清河县柳溪乡", "清河县", [2021, 2022]), Reports("清河县柳溪镇", "清河县", [2022])],
        [Reports("清河县柳溪乡", "清河县", [2021, 2024]), Reports("清河县柳溪镇", "清河县", [2022])],
        // Other counties, unknown ones, other cities.
        [Reports("清河县柳溪乡", "清河县", [2021]), Reports("石坪县柳溪镇", "石坪县", [2022])],
        [Reports("柳溪乡", nil, [2021]), Reports("柳溪镇", nil, [2022])],
        [Reports("东山市清河区柳溪镇", "清河区", [2021]), Reports("西山市清河区柳溪街道", "清河区", [2022])],
        // Two of one kind.
        [Reports("清河县柳溪乡", "清河县", [2021]), Reports("清河县柳溪民族乡", "清河县", [2022])],
        // Another stem, and the office.
        [Reports("清河县柳溪乡", "清河县", [2021]), Reports("清河县柳泉镇", "清河县", [2022])],
        [Reports("清河县柳溪乡", "清河县", [2021]), Reports("清河县柳溪镇党政办公室", "清河县", [2022])],
    ])
    func `what cannot be one township stays two`(_ reports: [Reports]) {
        #expect(Self.chains(reports).count == 2)
    }

    @Test func `years of a chain are found whatever the order of loading`() {
        let corpus = Self.corpus([
            ("清河县柳溪镇", "清河县", [2024, 2021, 2022]), ("柳溪镇", nil, [2019]), ("清河县柳溪镇", "清河县", [2022]),
        ])
        let organs = OrganChains(corpus)
        #expect(Array(organs.reports(of: 0)) == [3, 1, 2, 4, 0])
        #expect((0..<5).map(organs.isNewest) == [true, true, false, true, true])
        #expect((0..<5).map(organs.earlier(than:)) == [4, 3, nil, nil, 1])
        #expect((0..<5).map(organs.later(than:)) == [nil, 4, nil, 1, 0])
        #expect(Array(organs.olderRevisions(of: 4)) == [2])
        #expect(Array(organs.olderRevisions(of: 0)) == [])
        let scope = AuditScope(corpus, reports: nil)
        #expect(scope.yearPairs == [AuditScope.YearPair(report: 4, previous: 1)])
        #expect(scope.selectedChains == [[3, 1, 2, 4, 0]])
        #expect(scope.following(1) == 4)
        #expect(scope.following(3) == nil)
    }

    @Test func `reports keep the organs that they were read with`() {
        let corpus = Self.corpus([
            ("清河县柳溪镇人民政府", "清河县", [2023]), ("柳溪镇", nil, [2024]),
        ])
        let findings = RuleRunner.run([.requestBalanceMismatch, .carryOverMismatch], over: corpus)
        #expect(findings == [])
        #expect(corpus.reports.map(\.organ.name) == ["清河县柳溪镇人民政府", "柳溪镇"])
    }

    @Test func `the carry over of an organ is compared although a title lacks the county`() {
        let corpus = TestReports.corpus([
            TestReports.report(ExampleReport(year: 2023, cells: ["t3.carried-out.total": "2"]), path: "a.txt"),
            TestReports.report(ExampleReport(), path: "b.txt", organ: Organ(name: "柳溪镇")),
        ])
        let findings = RuleRunner.run([.carryOverMismatch], over: corpus)
        #expect(findings.map { $0.reports.map(\.path) } == [["柳溪镇/2024", "清河县柳溪镇人民政府/2023"]])
    }

    /// What a reader takes for the county (`CountyName`).
    private static func county(of name: String) -> String? {
        if name.contains("清河土家族自治县") { return "清河土家族自治县" }
        for county in ["清河县", "石坪县", "清河区", "清河旗", "市中区"] where name.contains(county) { return county }
        return name.contains("镇") && name.hasPrefix("东山市") ? "东山市" : nil
    }

    static func corpus(_ reports: [Reports]) -> Corpus {
        var number = 0
        return TestReports.corpus(
            reports.flatMap { reports in
                reports.years.map { year in
                    number += 1
                    return TestReports.report(
                        ExampleReport(year: year), path: "\(number).txt",
                        organ: Organ(name: reports.name, county: reports.county))
                }
            })
    }

    private static func chains(_ reports: [Reports]) -> [[Int]] {
        let organs = OrganChains(corpus(reports))
        return (0..<organs.count).map { Array(organs.reports(of: $0)) }
    }
}
