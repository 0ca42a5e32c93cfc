import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// How organs' names are taken apart, and which of them can be one by their places.
@Suite struct OrganNameTests {
    @Test(arguments: [
        ("清河县人民防空办公室", "清河县", "人民防空办公室", false), ("清河县柳溪镇党政办公室", "清河县", "柳溪镇", true),
        ("清河县人民政府办公室", nil, "清河县", true), ("人民政府", nil, "人民", false), ("清河县", "清河县", "清河县", false),
        ("清河县柳溪镇人民政府", "清河县", "柳溪镇", false),
        ("清河县移民办", "清河县", "移民办", false), ("清河县人民政府柳溪街道办事处", "清河县", "柳溪街道", false),
        ("清河县人民政府（县人民政府办公室）", nil, "人民政府（县人民政府办公室）", false),
    ])
    func `what is left of a name`(_ name: String, _ county: String?, _ local: String, _ isOffice: Bool) {
        let name = OrganName(Organ(name: name, county: county))
        #expect(name.local == local && name.isOffice == isOffice)
    }

    @Test func `places come of the name and of what the county is said to be`() {
        #expect(OrganName(Organ(name: "柳溪镇", county: "东山市")).cities == ["东山市"])
        #expect(OrganName(Organ(name: "东山市柳溪镇", county: "东山市")).cities == ["东山市"])
        #expect(OrganName(Organ(name: "镇河县柳溪镇人民政府")).county == "镇河县")
        #expect(OrganName(Organ(name: "柳溪镇石县村委会")).county == nil)
    }

    @Test func `市 inside the name of a town or a district begins no city`() {
        #expect(OrganName(Organ(name: "清河县大新市镇人民政府")).cities == [])
        #expect(OrganName(Organ(name: "清河县马兴市坪乡人民政府")).cities == [])
        let district = OrganName(Organ(name: "清河市区教育局"))
        #expect(district.cities == [] && district.county == "清河市区")
    }

    @Test(arguments: [
        ("清县柳溪镇人民政府", "清县"), ("县柳溪镇人民政府", nil), ("清河县水利", "清河县"), ("清河县委", nil), ("沙市柳溪镇", nil), ("清河市办", nil),
        ("清河大新市镇财政所", nil), ("东沙市柳溪镇", "东沙市"), ("柳溪乡石平县合作社", nil), ("柳溪街石平县合作社", nil), ("柳溪村石平县合作社", nil),
        ("教育局石平县分局", nil), ("编委石平县分会", nil), ("清河社区柳溪街道", nil), ("清河园区柳溪街道", nil), ("清河景区柳溪街道", nil),
        ("清河新区柳溪街道", nil), ("清河高新区柳溪街道", nil), ("清河开发区柳溪街道", nil), ("清河示范区柳溪街道", nil), ("清河试验区柳溪街道", nil),
        ("清河保护区柳溪街道", nil), ("清河管理区柳溪街道", nil), ("清河林区柳溪街道", nil), ("清河矿区柳溪街道", nil), ("清河库区柳溪街道", nil),
    ])
    func `a place has a name of its own, and an organ's name behind it`(_ name: String, _ place: String?) {
        let name = OrganName(Organ(name: name))
        #expect(name.cities + [name.county].compactMap { $0 } == [place].compactMap { $0 })
    }

    @Test func `a town's own name stands behind the county's, wherever that is known`() throws {
        #expect(TownName(Organ(name: "柳溪镇", county: "清河土家族自治县"))?.text == "柳溪镇")
        #expect(TownName(Organ(name: "大柳溪镇人民政府", county: "清河县"))?.text == "大柳溪镇")
        #expect(TownName(Organ(name: "清河县人民政府柳溪街道办事处", county: "清河县"))?.text == "柳溪街道")
        let street = try #require(TownName(Organ(name: "清河县东城街道办事处", county: "清河县")))
        let prose = Prose(try ReportText(lines: ["一、总体情况", "东城大道设公示栏，东域街道按季更换。"]))
        #expect(street.near(in: prose).map { prose.text(of: $0.range) } == ["东域街道"])
    }

    @Test func `of the years before the newest reports count, the latest first`() {
        let corpus = TestReports.corpus(
            [2021, 2022, 2022, 2023, 2024].enumerated().map { index, year in
                TestReports.report(ExampleReport(year: year), path: "\(index).txt")
            })
        let organs = OrganChains(corpus)
        #expect(organs.earlierYears(than: 3) == [2, 0])
        #expect(organs.earlierYears(than: 0) == [])
    }

    @Test func `an office of a street has the street's name in it`() {
        #expect(OrganKind(Organ(name: "办事处")) == .department)
        #expect(OrganKind(Organ(name: "东城办事处")) == .township)
    }

    @Test(arguments: [
        [("东山省教育厅", 2021), ("西山省教育厅", 2022)], [("东山市清河县柳溪镇", 2021), ("西山市柳溪镇", 2022)],
    ])
    func `names of other provinces and cities are others`(_ reports: [(name: String, year: Int)]) {
        #expect(chains(reports) == [[0], [1]])
    }

    @Test func `one county's name in two provinces is told apart by the province`() {
        #expect(
            chains([("东山省清河县柳溪镇", 2021), ("西山省清河县柳溪镇", 2021), ("东山省清河县柳溪镇人民政府", 2022)]) == [[0, 2], [1]])
    }

    private func chains(_ reports: [(name: String, year: Int)]) -> [[Int]] {
        let corpus = TestReports.corpus(
            reports.enumerated().map { index, report in
                TestReports.report(
                    ExampleReport(year: report.year), path: "\(index).txt",
                    organ: Organ(name: report.name, county: report.name.contains("清河县") ? "清河县" : nil))
            })
        let organs = OrganChains(corpus)
        return (0..<organs.count).map { Array(organs.reports(of: $0)) }
    }
}
