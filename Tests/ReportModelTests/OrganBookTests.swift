import DocumentModel
import TestSupport
import Testing

@testable import ReportModel

/// Reports without cells.
enum CorpusReports {
    static func report(
        _ organ: String, _ year: Int, county: String? = nil, path: String, content: String? = nil
    ) -> Report {
        Report(
            organ: Organ(name: organ, county: county), year: year, edition: .y2021,
            source: Source(path: path, size: 1, hash: ContentHash(of: content ?? path)))
    }
}

@Suite("The organs of a corpus") struct OrganBookTests {
    /// Names of one and of several counties, of characters that can be spelled in two ways, and of other scripts.
    private static let organs = [
        Organ(name: "柳溪镇人民政府", county: "清河县"), Organ(name: "柳溪镇人民政府", county: "白水县"), Organ(name: "柳溪镇人民政府"),
        Organ(name: "石坪乡", county: "清河县"), Organ(name: "Café 街道办"), Organ(name: "Cafe\u{301} 街道办"),
        Organ(name: "𠮷田镇"), Organ(name: "豈镇"), Organ(name: "\u{F900}镇"), Organ(name: "鿿镇", county: "㐀县"),
        Organ(name: "A"),
    ]

    private static func order(_ left: Organ, _ right: Organ) -> Bool {
        ((left.county ?? ""), left.name) < ((right.county ?? ""), right.name)
    }

    @Test("whatever comes in whatever portions: each once, in the order of county and name", arguments: 1...20)
    func order(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var book = OrganBook()
        var known: [Organ] = []
        for _ in 0..<6 {
            for organ in Self.organs.shuffled(using: &random).prefix(random.below(6)) {
                let number = book.enter(organ)
                if !known.contains(organ) { known.append(organ) }
                #expect(known.firstIndex(of: organ) == number)
            }
            book.settle()
            #expect(book.organs == known)
            #expect(book.order.map { known[Int($0)] } == known.sorted(by: Self.order))
            #expect(book.order.indices.allSatisfy { Int(book.ranks[Int(book.order[$0])]) == $0 })
            #expect(book.counties == Set(known.map(\.county)).sorted { ($0 ?? "") < ($1 ?? "") })
            #expect(known.indices.allSatisfy { book.counties[Int(book.countyNumbers[$0])] == known[$0].county })
            for organ in Self.organs { #expect(book.number(of: organ) == known.firstIndex(of: organ)) }
            for (number, organ) in known.enumerated() {
                let isShared = known.count { $0.name == organ.name } > 1
                #expect(book.isNameShared(number) == isShared && book.isNameShared(organ.name) == isShared)
            }
        }
    }

    @Test("reports stand in the order of county, organ, year and revision, however they came", arguments: 1...20)
    func sorted(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var corpus = Corpus()
        for number in 0..<40 {
            let organ = Self.organs[random.below(Self.organs.count)]
            let report = CorpusReports.report(
                organ.name, 2019 + random.below(4), county: organ.county, path: "\(number)")
            _ = corpus.add([(report, ReportCells())])
        }
        let reports = corpus.reports
        func precedes(_ left: Int, _ right: Int) -> Bool {
            let (a, b) = (reports[left], reports[right])
            return a.organ == b.organ
                ? (a.year, a.revision) < (b.year, b.revision) : Self.order(a.organ, b.organ)
        }
        let some = reports.indices.filter { _ in random.below(3) > 0 }.shuffled(using: &random)
        #expect(corpus.sorted(some) == some.sorted(by: precedes))
        #expect(corpus.order == reports.indices.sorted(by: precedes))
        #expect(
            Set(reports.indices.filter { corpus.areOutdated[$0] })
                == Set(
                    reports.indices.filter { index in
                        reports.contains {
                            $0.organ == reports[index].organ && $0.year == reports[index].year
                                && $0.revision > reports[index].revision
                        }
                    }))
        #expect(reports.indices.allSatisfy { corpus.isNewest($0) == !corpus.areOutdated[$0] })
        #expect(corpus.newestReports == reports.indices.filter { !corpus.areOutdated[$0] })
        corpus.remove(Set(some))
        #expect(corpus.newestReports == corpus.reports.indices.filter(corpus.isNewest))
    }
}
