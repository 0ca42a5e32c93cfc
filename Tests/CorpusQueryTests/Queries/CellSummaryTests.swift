import TestSupport
import CorpusQuery
import ReportModel
import Testing
import TextSupport

struct CellSummaryTests {
    private static let corpus = SmallCorpus.make([
        .init(
            "清河县柳溪镇人民政府", "清河县", 2023, .edition2021,
            ["t3.new.total": SmallCorpus.number("12"), "t3.new.natural": SmallCorpus.number("7")]),
        .init(
            "清河县柳溪镇人民政府", "清河县", 2020, .edition2019,
            ["t3.new.total": SmallCorpus.number("1,000"), "t2.services.decided": SmallCorpus.number("4")]),
        .init("清河县杏林乡人民政府", "清河县", 2023, .edition2021Shortened, ["t3.new.total": .blank]),
        .init("白石县民政局", "白石县", 2023, .edition2021, ["t3.new.total": SmallCorpus.number("0.5")]),
        .init("远山乡人民政府", nil, 2023, .edition2021, ["t3.new.total": .dash(raw: "/")]),
        .init("清河县柳溪镇人民政府", "清河县", 2023, .edition2021, ["t3.new.total": SmallCorpus.number("13")]),
    ])
    private let corpus = CellSummaryTests.corpus

    @Test("sums by year are exact, and say what they lack; outdated reports do not count")
    func years() throws {
        let summary = try summary(.year, "t3.new.total")
        #expect(summary.rows.map(\.key) == [.year(2020), .year(2023)])
        #expect(summary.columns == [.cell(try address("t3.new.total"))])
        #expect(written(summary) == [["1000 (1+0)"], ["13.5 (2+2)"]])
    }

    @Test(
        "years that a person gave may lie apart as they like",
        arguments: [[2024, 3023], [2024, 3024], [1, 2024, 99_999_999], [.min, 7, .max], [5]])
    func farYears(years: [Int]) throws {
        let corpus = SmallCorpus.make(
            years.map { .init("柳溪镇", "清河县", $0, .edition2021, ["t3.new.total": SmallCorpus.number("3")]) })
        let summary = CellSummary(
            .year, try CellPattern("t3.new.total"), of: Array(corpus.reports.indices.reversed()), in: corpus)
        #expect(summary.rows.map(\.key) == years.map { .year(Int(Int32(clamping: $0))) })
        #expect(summary.rows.allSatisfy { $0.entries.map { $0?.numbers } == [1] })
    }

    @Test("sums by county and by organ, those without a county first")
    func organs() throws {
        let counties = try summary(.county, "t3.new.*")
        #expect(counties.rows.map(\.key) == [.county(nil), .county("清河县"), .county("白石县")])
        #expect(counties.columns.count == 7)
        #expect(written(counties).map { $0.last } == ["0 (0+1)", "1013 (2+1)", "0.5 (1+0)"])
        let organs = try summary(.organ, "t3.new.total")
        #expect(
            organs.rows.map(\.key) == [
                .organ(Organ(name: "远山乡人民政府")), .organ(Organ(name: "清河县杏林乡人民政府", county: "清河县")),
                .organ(Organ(name: "清河县柳溪镇人民政府", county: "清河县")), .organ(Organ(name: "白石县民政局", county: "白石县")),
            ])
        #expect(written(organs) == [["0 (0+1)"], ["0 (0+1)"], ["1013 (2+0)"], ["0.5 (1+0)"]])
    }

    @Test("a cell that a form does not have is not missing, and has no entry where no form of the group has it")
    func editions() throws {
        let summary = try summary(.year, "t2.*.decided")
        #expect(
            summary.columns.map(text) == [
                "t2.licences.decided", "t2.penalties.decided", "t2.coercions.decided", "t2.services.decided",
            ])
        #expect(
            written(summary) == [
                ["0 (0+1)", "0 (0+1)", "0 (0+1)", "4 (1+0)"], ["0 (0+4)", "0 (0+4)", "0 (0+4)", "-"],
            ])
        let other = try self.summary(.year, "t3.other.*.total")
        #expect(written(other).last == ["0 (0+3)", "0 (0+3)", "0 (0+3)"])
        #expect(try CellSummary(.year, CellPattern("t2.procurement"), of: [0], in: corpus).columns.isEmpty)
    }

    @Test("by row the columns of the form are the columns; by column it is the other way round")
    func grid() throws {
        let byRow = try summary(.row, "t3.new")
        #expect(byRow.rows.map { text($0.key) } == ["t3.new 一、本年新收政府信息公开申请数量"])
        #expect(byRow.columns.map(text).first == "t3.natural 自然人")
        #expect(written(byRow)[0].first == "0 (0+5)")
        #expect(written(byRow)[0].last == "1013.5 (3+2)")
        let byColumn = try summary(.column, "t3.new")
        #expect(byColumn.columns.map(text) == ["t3.new 一、本年新收政府信息公开申请数量"])
        #expect(written(byColumn) == written(byRow)[0].map { [$0] })
        let denied = try summary(.row, "t3.denied.1.total")
        #expect(denied.rows.map { text($0.key) } == ["t3.denied.1 （三）不予公开·1.属于国家秘密"])
    }

    @Test("tables stand one after the other, and where the form has no cell there is no entry")
    func tables() throws {
        let summary = try summary(.row, "t2")
        #expect(summary.rows.count == 8)
        #expect(
            summary.columns.map(text) == [
                "t2.issued 本年制发件数", "t2.repealed 本年废止件数", "t2.in-force 现行有效件数", "t2.decided 本年处理决定数量",
                "t2.amount 本年收费金额（单位：万元）", "t2.made 本年新制作数量", "t2.published 本年新公开数量", "t2.open 对外公开总数量",
                "t2.previous 上一年项目数量", "t2.change 本年增/减", "t2.count 采购项目数量", "t2.amount 采购总金额",
            ])
        #expect(written(summary)[1].prefix(5) == ["0 (0+4)", "0 (0+4)", "0 (0+4)", "-", "-"])
        #expect(try self.summary(.row, "*.total").columns.map(text) == ["t3.total 总计", "t4.total 总计"])
    }

    @Test("the sum over all groups is the sum of the cells, however they are grouped")
    func sums() throws {
        var numbers = SeededRandom()
        let raws = ["0", "7", "1,234", "0.25", "190.457379", "-3"]
        let entries = (0..<60).map { index in
            let form = Form.all[numbers.below(3)]
            var cells: [String: CellValue] = [:]
            for address in form.addresses where numbers.below(3) == 0 {
                cells[address.description] =
                    numbers.below(4) == 0 ? .blank : SmallCorpus.number(raws[numbers.below(raws.count)])
            }
            return SmallCorpus.Entry(
                "清河县\(index % 7)号镇", ["清河县", "白石县", nil][numbers.below(3)], 2019 + numbers.below(5), form, cells)
        }
        let corpus = SmallCorpus.make(entries)
        let reports = try CorpusPath("all").resolve(in: corpus).reports
        for typed in ["*", "t3.denied", "*.total"] {
            let pattern = try CellPattern(typed)
            let rows = Array(CellRows(pattern, of: reports, in: corpus))
            let sum = rows.compactMap(\.cell.value.number).reduce(DecimalSum.zero) { $0 + DecimalSum($1) }
            for grouping in CellSummary.Grouping.allCases {
                let tallies = CellSummary(grouping, pattern, of: reports, in: corpus).rows.flatMap(\.entries)
                #expect(tallies.compactMap { $0?.sum }.reduce(.zero, +) == sum, "\(numbers) \(grouping)")
                #expect(tallies.reduce(0) { $0 + ($1?.numbers ?? 0) + ($1?.others ?? 0) } == rows.count, "\(numbers)")
            }
        }
    }

    private func summary(_ grouping: CellSummary.Grouping, _ typed: String) throws -> CellSummary {
        CellSummary(
            grouping, try CellPattern(typed), of: try CorpusPath("all").resolve(in: corpus).reports, in: corpus)
    }

    private func address(_ text: String) throws -> CellAddress { try #require(CellAddress(text)) }

    /// Each entry as `sum (numbers+others)`.
    private func written(_ summary: CellSummary) -> [[String]] {
        summary.rows.map { row in
            row.entries.map { entry in entry.map { "\($0.sum) (\($0.numbers)+\($0.others))" } ?? "-" }
        }
    }

    private func text(_ key: CellSummary.Key) -> String {
        switch key {
        case .year(let year): "\(year)"
        case .county(let county): county ?? ""
        case .organ(let organ): organ.name
        case .form(let heading): text(heading)
        }
    }

    private func text(_ heading: CellSummary.Heading) -> String {
        switch heading {
        case .all: "all"
        case .cell(let address): address.description
        case .row(let table, let key, let label), .column(let table, let key, let label):
            "\(table.key).\(key) \(label.zh)"
        }
    }
}
