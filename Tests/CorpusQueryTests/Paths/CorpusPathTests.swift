import CorpusQuery
import ReportModel
import Testing

struct CorpusPathTests {
    @Test(
        "what is typed and what is recorded",
        arguments: [
            ("all", "all"),
            ("*", "all"),
            ("*/*", "all"),
            ("last", "last"),
            ("last/t3.new.total", "last/t3.new.total"),
            ("all/s6", "s6"),
            ("*/*/s6", "s6"),
            ("s6", "s6"),
            ("S6", "s6"),
            ("六", "s6"),
            ("一", "s1"),
            ("二", "t2"),
            ("三", "t3"),
            ("L14", "L14"),
            ("l14", "L14"),
            ("t3.new.total", "t3.new.total"),
            ("三.本年新收.总计", "t3.new.total"),
            ("表三.本年新收", "t3.new"),
            ("*.total", "*.total"),
            ("*.总计", "*.total"),
            ("*/2024/t3.new.total", "*/2024/t3.new.total"),
            ("*/*/*", "*/*/*"),
            ("all/*", "*/*/*"),
            ("*/*/ 四.行政诉讼.总计", "四.行政诉讼.总计"),
            ("*/2024/*", "*/2024/*"),
            ("清河县柳溪镇人民政府", "清河县柳溪镇人民政府/*"),
            ("清河县柳溪镇人民政府/2024", "清河县柳溪镇人民政府/2024"),
            (" 清河县柳溪镇人民政府/2024\u{3000}", "清河县柳溪镇人民政府/2024"),
            ("清河县柳溪镇人民政府/2024@2/L14", "清河县柳溪镇人民政府/2024@2/L14"),
            ("清河县柳溪镇人民政府/2024/三.本年新收.总计", "清河县柳溪镇人民政府/2024/t3.new.total"),
            ("清河县柳溪镇人民政府/2024/六", "清河县柳溪镇人民政府/2024/s6"),
            ("清河县柳溪镇人民政府/2021..2024", "清河县柳溪镇人民政府/2021..2024"),
            ("*/2024..2024", "*/2024"),
            ("*/{2023,2024}/t4", "*/{2023,2024}/t4"),
            ("*/{2019..2021, 2024}", "*/{2019..2021,2024}"),
            ("*/{2024}", "*/2024"),
            ("*/*@1", "*/*@1"),
            ("{清河县柳溪镇人民政府,清河县杏林乡人民政府}/*", "{清河县柳溪镇人民政府,清河县杏林乡人民政府}/*"),
            ("{清河县柳溪镇人民政府}/2024", "清河县柳溪镇人民政府/2024"),
            ("{all}/2024", "{all}/2024"),
            ("{*}/2024", "{*}/2024"),
            ("{county:x}/2024", "{county:x}/2024"),
            ("county:清河县", "county:清河县/*/*"),
            ("county:清河县/*/2024", "county:清河县/*/2024"),
            ("county：清河县/*/2024", "county:清河县/*/2024"),
            ("county:清河县/t3.new.total", "county:清河县/*/*/t3.new.total"),
            ("county:清河县/城关镇人民政府", "county:清河县/城关镇人民政府/*"),
            ("county:清河县/城关镇人民政府/2024/t4.review", "county:清河县/城关镇人民政府/2024/t4.review"),
            ("county:/城关镇人民政府/2023", "county:/城关镇人民政府/2023"),
        ])
    func recorded(_ typed: String, _ text: String) throws {
        let path = try CorpusPath(typed)
        #expect(path.description == text)
        #expect(try CorpusPath(text) == path)
    }

    @Test("the pieces of a path")
    func pieces() throws {
        let path = try CorpusPath("county:清河县/{甲镇,乙镇}/{2019..2021,2024}@2/L14")
        let selection = ReportSelection(
            county: .named("清河县"), organs: .named(["甲镇", "乙镇"]), years: .within([2019...2021, 2024...2024]),
            revision: 2)
        #expect(path == CorpusPath(.selected(selection), .line(14)))
        #expect(try CorpusPath("t3.denied").cells == CellPattern("t3.denied"))
        #expect(try CorpusPath("s6").cells == nil)
        #expect(try CorpusPath("*/*/s6") == CorpusPath(.all, .section(.others)))
    }
}
