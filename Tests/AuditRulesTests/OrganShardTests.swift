import ReportModel
import Testing

@testable import AuditRules

/// Parts of the organs that are checked apart.
@Suite struct OrganShardTests {
    @Test(arguments: [
        ("1/1", 1, 1), ("2/4", 2, 4), ("4/4", 4, 4), ("1/1000", 1, 1000), ("1000/1000", 1000, 1000), ("01/10", 1, 10),
    ])
    func `a part is its number and how many there are`(text: String, number: Int, count: Int) throws {
        let part = try #require(OrganShard(text))
        #expect(part == OrganShard(number, of: count))
        #expect(part.number == number && part.count == count)
    }

    @Test(arguments: [
        "0/1", "2/1", "5/4", "1/0", "0/0", "1/1001", "1001/1001", "", "1", "/", "1/", "/2", "1/2/3", "1/2/", "+1/2",
        "-1/2",
        "1/-2", " 1/2", "1/ 2", "１/２", "a/b", "1,2", "1/99999999999999999999",
    ])
    func `anything else is none`(text: String) {
        #expect(OrganShard(text) == nil)
    }

    @Test(arguments: [1, 2, 3, 7, 1000])
    func `every report is in one part, with all of its organ, in whatever order they were loaded`(count: Int) throws {
        let corpus = Self.corpus(Self.reports)
        let chains = OrganChains(corpus)
        let turned = Self.corpus(Self.reports.reversed())
        let turnedChains = OrganChains(turned)
        var seen: [Int] = []
        for number in 1...count {
            let part = try #require(OrganShard(number, of: count))
            let own = part.reports(of: corpus, chains)
            for report in own {
                #expect(chains.reports(of: chains.chain(of: report)).allSatisfy(own.contains))
            }
            let paths = Set(own.map { corpus.reports[$0].source.path })
            #expect(Set(part.reports(of: turned, turnedChains).map { turned.reports[$0].source.path }) == paths)
            seen += own
        }
        #expect(seen.sorted() == Array(corpus.reports.indices))
    }

    @Test func `which part an organ is in is the same in every process`() throws {
        let corpus = Self.corpus(Self.reports)
        let chains = OrganChains(corpus)
        let parts = try corpus.reports.indices.map { report in
            try #require(
                (1...7).first { number in
                    OrganShard(number, of: 7)?.reports(of: corpus, chains).contains(report) ?? false
                })
        }
        // By SHA-256 (sha256sum, the first eight bytes): of 柳溪镇, the first of three spellings, of 清河县石坪乡人民政府, and of the
        // others' names with their counties.
        #expect(parts == [4, 4, 4, 4, 1, 1, 3, 2, 1])
    }

    /// An organ of three spellings with a corrected report, one that became another kind of township, and namesakes.
    private static let reports: [(organ: Organ, year: Int, path: String)] = [
        (Organ(name: "清河县柳溪镇人民政府", county: "清河县"), 2022, "1.txt"), (Organ(name: "柳溪镇"), 2023, "2.txt"),
        (Organ(name: "清河县柳溪镇", county: "清河县"), 2024, "3.txt"), (Organ(name: "清河县柳溪镇", county: "清河县"), 2024, "4.txt"),
        (Organ(name: "清河县石坪乡人民政府", county: "清河县"), 2022, "5.txt"),
        (Organ(name: "清河县石坪镇人民政府", county: "清河县"), 2023, "6.txt"),
        (Organ(name: "教育局", county: "清河县"), 2024, "7.txt"), (Organ(name: "教育局", county: "石坪县"), 2024, "8.txt"),
        (Organ(name: "清河县长桥镇人民政府", county: "清河县"), 2024, "9.txt"),
    ]

    private static func corpus(_ reports: [(organ: Organ, year: Int, path: String)]) -> Corpus {
        TestReports.corpus(
            reports.map { organ, year, path in
                TestReports.report(ExampleReport(organ: organ, year: year), path: path, organ: organ)
            })
    }
}
