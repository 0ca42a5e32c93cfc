import Testing

@testable import ReportAssembly

@Suite struct LoadPlanTests {
    @Test("Nothing to be read, and one file")
    func few() {
        #expect(LoadPlan(archives: []).shares.isEmpty)
        #expect(LoadPlan(archives: [nil]).shares == [[0]])
        #expect(LoadPlan(archives: ["a.zip"]).shares == [[0]])
        #expect(LoadPlan(archives: ["a.zip"]).largeArchives.isEmpty)
    }

    @Test("An archive that fills a share is in one, with a file more it is read by all cores")
    func largeArchives() {
        // A share of 128 files and more is of 2.
        let others = [String?](repeating: nil, count: 130)
        let whole = LoadPlan(archives: ["a.zip", "a.zip"] + others)
        #expect(whole.largeArchives.isEmpty)
        #expect(whole.shares.first == [0, 1])
        let cut = LoadPlan(archives: ["a.zip", "a.zip", "a.zip"] + others)
        #expect(cut.largeArchives == [[0, 1, 2]])
        #expect(cut.shares.first == [3, 4])
    }

    @Test("Files of one archive are read together, however far they are from each other")
    func scattered() {
        let plan = LoadPlan(archives: ["a.zip", "b.zip", nil, "a.zip", "b.zip", nil, "a.zip"])
        #expect(plan.largeArchives == [[0, 3, 6], [1, 4]])
        #expect(plan.shares == [[2], [5]])
    }

    @Test("The files of a large archive are shared out", arguments: [1, 127, 128, 4_096, 20_000])
    func sharesOfAnArchive(count: Int) {
        let shares = LoadPlan.shares(of: Array(0..<count))
        #expect(shares.flatMap { $0 } == Array(0..<count))
        #expect(shares.allSatisfy { (1...64).contains($0.count) })
        #expect(shares.count >= min(count, 64))
    }

    @Test("Each file is read once, and each archive by one core or by all at one time", arguments: [1, 2, 7, 300])
    func once(perArchive: Int) {
        // Every third file is in no archive, and the archives are interleaved.
        let archives = (0..<3_000).map { $0.isMultiple(of: 3) ? nil : "\($0 % max(1, 2_000 / perArchive)).zip" }
        let plan = LoadPlan(archives: archives)
        let parts = plan.largeArchives + plan.shares
        #expect(parts.flatMap { $0 }.sorted() == Array(archives.indices))
        // How often a reader that keeps the archive it read last opens one.
        let opened = parts.flatMap { part in
            let named = part.map { archives[$0] }
            return named.indices.compactMap { $0 > 0 && named[$0 - 1] == named[$0] ? nil : named[$0] }
        }
        #expect(opened.count == Set(opened).count)
        #expect(plan.largeArchives.allSatisfy { part in Set(part.map { archives[$0] }).count == 1 })
    }
}
