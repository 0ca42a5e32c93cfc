import TestSupport
import CorpusQuery
import ReportModel
import Testing
import TextSupport

struct ResolutionTests {
    private let corpus = SmallCorpus.counties

    @Test(
        "the reports that a path names, in the order of the corpus",
        arguments: [
            ("all", [7, 5, 4, 2, 1, 3, 6, 8]),
            ("*/*", [7, 5, 4, 2, 1, 3, 6, 8]),
            ("t3.new.total", [7, 5, 4, 2, 1, 3, 6, 8]),
            ("*/2024", [5, 4, 3, 6]),
            ("*/{2022,2023}", [7, 1, 8]),
            ("*/2020..2023", [7, 2, 1, 8]),
            ("*/*@1", [7, 5, 4, 2, 1, 0, 6, 8]),
            ("清河县柳溪镇人民政府", [2, 1, 3]),
            ("清河县柳溪镇人民政府/2024", [3]),
            ("清河县柳溪镇人民政府/2024@1", [0]),
            ("清河县柳溪镇人民政府/2024@2", [3]),
            ("清河县柳溪镇人民政府/*@2", [3]),
            ("{白石县民政局,清河县柳溪镇人民政府}/*", [2, 1, 3, 8]),
            ("{白石县民政局,白石县民政局}/*", [8]),
            ("county:清河县", [5, 4, 2, 1, 3]),
            ("county:白石县/*/2024", [6]),
            ("county:白石县/城关镇人民政府/2024", [6]),
            ("county:/城关镇人民政府/*", [7]),
            ("county:/*/*", [7]),
        ])
    func resolved(_ typed: String, _ expected: [Int]) throws {
        let resolved = try CorpusPath(typed).resolve(in: corpus)
        #expect(resolved.reports == expected)
        #expect(resolved.path == (try CorpusPath(typed)) || typed.hasPrefix("{白石县民政局,白"))
    }

    @Test("all is the order of the corpus without what is outdated")
    func all() throws {
        let all = try CorpusPath("all").resolve(in: corpus).reports
        #expect(all == corpus.order.filter(corpus.isNewest))
        #expect(corpus.newestReports == corpus.reports.indices.filter(corpus.isNewest))
        #expect(try CorpusPath("all").resolve(in: corpus, isOrdered: false).reports == corpus.newestReports)
        #expect(try CorpusPath("all").resolve(in: Corpus()).reports == [])
    }

    @Test("last is what the caller hands in, sorted, without reports that are gone")
    func last() throws {
        #expect(try CorpusPath("last").resolve(in: corpus, last: [3, 8, 99, 0]).reports == [0, 3, 8])
        #expect(try CorpusPath("last/t4").resolve(in: corpus, last: []).reports == [])
        expect(
            "last", .path, "上一次的结果里没有报告", "no report is in the last result", "先用 query 或 find 找到一些",
            "find some first with query or find")
    }

    @Test("at the prompt a part of a name that only one organ has is enough, and the name is recorded in full")
    func lenient() throws {
        let resolved = try CorpusPath("柳溪/2024/t3.new.total").resolve(in: corpus, leniently: true)
        #expect(resolved.reports == [3])
        #expect(resolved.path.description == "清河县柳溪镇人民政府/2024/t3.new.total")
        let list = try CorpusPath("county:清河县/{杏林,城关}/*").resolve(in: corpus, leniently: true)
        #expect(list.path.description == "county:清河县/{清河县杏林乡人民政府,城关镇人民政府}/*")
        #expect(try CorpusPath("县民").resolve(in: corpus, leniently: true).reports == [8])
        expect(
            "清河县/2024", leniently: true, .ambiguous, "“清河县”可以指：清河县杏林乡人民政府、清河县柳溪镇人民政府",
            "“清河县” may mean 清河县杏林乡人民政府, 清河县柳溪镇人民政府", "请写明是哪一个机关。", "Write the organ you mean.", word: "清河县")
    }

    @Test("errors name the word, what is near and what is loaded")
    func troubles() {
        expect(
            "柳溪镇/2024", .path, "已加载的报告中没有“柳溪镇”", "no loaded report is of “柳溪镇”", "是不是 清河县柳溪镇人民政府？",
            "Did you mean 清河县柳溪镇人民政府?", word: "柳溪镇")
        expect(
            "清河县柳西镇人民政府/2024", .path, "已加载的报告中没有“清河县柳西镇人民政府”", "no loaded report is of “清河县柳西镇人民政府”",
            "是不是 清河县柳溪镇人民政府？", "Did you mean 清河县柳溪镇人民政府?", word: "清河县柳西镇人民政府")
        expect(
            "远山乡/2024", .path, "已加载的报告中没有“远山乡”", "no loaded report is of “远山乡”", "用 reports 查看已加载的报告。",
            "See what is loaded with reports.", word: "远山乡")
        expect(
            "城关镇人民政府/2024", .ambiguous,
            "“城关镇人民政府”可以指：county:/城关镇人民政府、county:清河县/城关镇人民政府、county:白石县/城关镇人民政府",
            "“城关镇人民政府” may mean county:/城关镇人民政府, county:清河县/城关镇人民政府, county:白石县/城关镇人民政府",
            "请写明是哪一个机关。", "Write the organ you mean.", word: "城关镇人民政府")
        expect(
            "county:清何县/*/2024", .path, "已加载的报告中没有“清何县”的", "no loaded report is of the county “清何县”",
            "是不是 county:清河县？", "Did you mean county:清河县?", word: "清何县")
        expect(
            "清河县柳溪镇人民政府/2019", .path, "“清河县柳溪镇人民政府”没有 2019 年的报告", "no report of “清河县柳溪镇人民政府” is on 2019",
            "已加载的年份：2020、2023、2024。", "Loaded years: 2020, 2023, 2024.", word: "2019")
        expect(
            "清河县柳溪镇人民政府/2024@3", .path, "“清河县柳溪镇人民政府/2024”没有版本 @3", "“清河县柳溪镇人民政府/2024” has no revision @3",
            "不写版本即为最新的一份。", "Without a revision the newest is meant.", word: "@3")
        expect(
            "*/2024", in: Corpus(), .path, "还没有加载报告", "no report is loaded", "先用 load 加载文件或文件夹。",
            "Load files or folders with load first.", word: nil)
    }

    @Test("where one report is needed, several and none are errors")
    func single() throws {
        #expect(try CorpusPath("清河县柳溪镇人民政府/2024").resolve(in: corpus).single(in: corpus) == 3)
        let candidates = ["清河县柳溪镇人民政府/2020", "清河县柳溪镇人民政府/2023", "清河县柳溪镇人民政府/2024"]
        #expect(
            throws: Diagnostic(
                .ambiguous,
                LocalizedText(
                    zh: "“清河县柳溪镇人民政府/*”可以指：" + candidates.joined(separator: "、"),
                    en: "“清河县柳溪镇人民政府/*” may mean " + candidates.joined(separator: ", ")),
                hint: LocalizedText(
                    zh: "这里只能是一份报告，请写明机关和年份。", en: "One report is needed here: write its organ and year."),
                word: "清河县柳溪镇人民政府/*")
        ) { try CorpusPath("清河县柳溪镇人民政府").resolve(in: corpus).single(in: corpus) }
        #expect(
            throws: Diagnostic(
                .path, LocalizedText(zh: "“last”里没有报告", en: "“last” holds no report"),
                hint: LocalizedText(zh: "用 reports 查看已加载的报告。", en: "See what is loaded with reports."), word: "last")
        ) { try CorpusPath("last").resolve(in: corpus, last: []).single(in: corpus) }
    }

    @Test("the canonical path of every report leads back to it, and only to it")
    func canonical() throws {
        #expect(
            corpus.reports.indices.map(corpus.canonicalPath) == [
                "清河县柳溪镇人民政府/2024@1", "清河县柳溪镇人民政府/2023", "清河县柳溪镇人民政府/2020", "清河县柳溪镇人民政府/2024",
                "清河县杏林乡人民政府/2024", "county:清河县/城关镇人民政府/2024", "county:白石县/城关镇人民政府/2024", "county:/城关镇人民政府/2023",
                "白石县民政局/2022",
            ])
        let names = ["甲镇", "乙镇", "甲镇人民政府", "all", "last", "*", "ǹ镇", "六", "county:甲县"]
        let counties = ["甲县", "乙县", nil]
        var numbers = SeededRandom()
        for _ in 0..<40 {
            var corpus = SmallCorpus.make(
                (0..<20).map { _ in
                    SmallCorpus.Entry(names[numbers.below(9)], counties[numbers.below(3)], 2022 + numbers.below(3))
                })
            corpus.remove([numbers.below(20), numbers.below(20)])
            for report in corpus.reports.indices {
                let path = corpus.canonicalPath(of: report)
                #expect(try CorpusPath(path).resolve(in: corpus).reports == [report], "\(numbers) \(path)")
                #expect(try CorpusPath(path).description == path, "\(numbers)")
            }
            let all = try CorpusPath("all").resolve(in: corpus).reports
            #expect(all == corpus.order.filter(corpus.isNewest), "\(numbers)")
        }
    }

    private func expect(
        _ typed: String, in corpus: Corpus? = nil, leniently: Bool = false, _ code: ErrorCode, _ zh: String,
        _ en: String, _ hintZh: String, _ hintEn: String, word: String? = "last"
    ) {
        let expected = Diagnostic(
            code, LocalizedText(zh: zh, en: en), hint: LocalizedText(zh: hintZh, en: hintEn), word: word)
        #expect(throws: expected) {
            try CorpusPath(typed).resolve(in: corpus ?? self.corpus, leniently: leniently)
        }
    }
}
