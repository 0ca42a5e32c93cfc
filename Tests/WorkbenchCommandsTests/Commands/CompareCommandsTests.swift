import Foundation
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `trend`, `compare` and `diff --against`: one report among many.
struct CompareCommandsTests {
    private let liuxi = "清河县柳溪镇人民政府"
    private let shiping = "清河县石坪乡人民政府"

    @Test func trendForPrograms() throws {
        var bench = try Bench()
        let rows = bench.rows("trend \(liuxi) t3.new.total t2.fees.amount")
        #expect(
            rows.map { $0.enumerated().filter { $0.offset != 3 }.map(\.element).joined(separator: " ") } == [
                "\(liuxi) 2023 t2.fees.amount 0 number  ", "\(liuxi) 2024 t2.fees.amount 3.5 number 3.5 ",
                "\(liuxi) 2023 t3.new.total 2 number  ", "\(liuxi) 2024 t3.new.total 4 number 2 100",
            ])
    }

    @Test("one cell is drawn as bars, several as steps")
    func trendsAreDrawn() throws {
        var bench = try Bench()
        _ = bench.run("set format plain")
        #expect(
            bench.output("trend \(liuxi) t3.new.total") == """
                清河县柳溪镇人民政府：一、本年新收政府信息公开申请数量·总计
                年度  值  变化    %
                2023   2     —    —  ████████████
                2024   4     2  100  ████████████████████████
                2 个年度的报告

                """)
        #expect(
            bench.output("trend \(liuxi) t3.new t2.fees") == """
                清河县柳溪镇人民政府
                单元格           栏目                                       2023  2024  走势
                t2.fees.amount   行政事业性收费·本年收费金额（单位：万元）     0   3.5  _█
                t3.new.natural   一、本年新收政府信息公开申请数量·自然人       2     3  ▅█
                t3.new.business  一、本年新收政府信息公开申请数量·商业企业     0     1  _█
                t3.new.total     一、本年新收政府信息公开申请数量·总计         2     4  ▄█
                2 个年度的报告；另有 4 格历年为 0

                """)
    }

    @Test("without cells the main totals are followed")
    func mainTotals() throws {
        var bench = try Bench()
        let rows = bench.rows("趋势 \(liuxi)")
        #expect(Set(rows.map { $0[2] }).count == 9)
        #expect(rows.contains { $0[2] == "t3.closed.total" } && rows.contains { $0[2] == "t4.review.total" })
    }

    @Test func trendFollowsOneOrgan() throws {
        var bench = try Bench()
        let error = bench.error("trend * t3.new.total")
        #expect(error.first?.contains("E-ambiguous") == true && error.first?.contains("2 个") == true)
        #expect(error.last?.contains(liuxi) == true && error.last?.contains("compare") == true)
        #expect(bench.rows("trend \(liuxi)/2024 t3.new.total").map { $0[1] } == ["2024"])
    }

    @Test("organs side by side, the extremes marked for people")
    func comparing() throws {
        var bench = try Bench()
        let tables = bench.output("compare */2024 t3.new.total t3.granted.total").components(separatedBy: "\n\n")
        #expect(
            tables[0] == """
                county\torgan\tyear\tt3.new.total\tt3.granted.total
                清河县\t\(liuxi)\t2024\t4\t2
                清河县\t\(shiping)\t2024\t4\t3
                """)
        #expect(
            tables[1].split(separator: "\n").map { $0.split(separator: "\t").dropFirst(2).joined(separator: " ") } == [
                "numbers not-numbers sum median least greatest", "2 0 8 4 4 4", "2 0 5 2.5 2 3",
            ])
        _ = bench.run("set format plain")
        let drawn = bench.output("compare */2024 t3.new.total t3.granted.total")
        #expect(drawn.contains("▼2") && drawn.contains("▲3") && !drawn.contains("▲4"))
        #expect(!drawn.contains("county") && !drawn.contains("年度  "))
    }

    @Test func comparedBySorting() throws {
        var bench = try Bench()
        func organs(_ line: String) -> [String] {
            bench.output(line).components(separatedBy: "\n\n")[0].split(separator: "\n").dropFirst().map {
                $0.split(separator: "\t", omittingEmptySubsequences: false)[1...2].joined(separator: " ")
            }
        }
        #expect(
            organs("compare all --sort t3.granted.total") == ["\(shiping) 2024", "\(liuxi) 2023", "\(liuxi) 2024"])
        #expect(bench.error("compare all --sort t3.new").first?.contains("E-ambiguous") == true)
        #expect(organs("compare last") == ["\(liuxi) 2023", "\(liuxi) 2024", "\(shiping) 2024"])
    }

    @Test("one against many: the median, the rank, and those of the same year unless another is named")
    func against() throws {
        var bench = try Bench()
        let rows = bench.rows("diff \(liuxi)/2024 --against county:清河县 --all")
        #expect(rows.count == 200)
        let total = try #require(rows.first { $0[0] == "t3.granted.total" })
        #expect(
            total.enumerated().filter { $0.offset != 1 }.map(\.element) == [
                "t3.granted.total", "2", "3", "-1", "-33.3", "", "2", "1", "3", "3", "0",
            ])
        let some = bench.rows("diff \(liuxi)/2024 --against county:清河县")
        #expect(some.allSatisfy { $0[4] != "0" } && some.count < 200)
        #expect(bench.rows("diff \(liuxi)/2024 --against */2023 --all").first { $0[0] == "t3.new.total" }?[3] == "2")
    }

    @Test func againstNothing() throws {
        var bench = try Bench()
        #expect(bench.error("diff \(liuxi)/2023 --against county:清河县").first?.contains("没有 2023 年度的其他报告") == true)
        #expect(bench.error("diff \(liuxi)/2023").first?.contains("E-usage") == true)
        #expect(
            bench.error("diff \(liuxi)/2023 \(liuxi)/2024 --against */2024").first?.contains("E-usage") == true)
    }

    @Test("fits the screen", arguments: [80, 120, 160])
    func fits(width: Int) throws {
        var bench = try Bench(.english)
        bench.width = width
        _ = bench.run("set format box")
        for line in [
            "trend \(liuxi) t3", "trend \(liuxi) t3.new.total", "compare all t3.new.total t4.review.total",
            "diff \(liuxi)/2024 --against */2024",
        ] {
            let drawn = bench.output(line).split(separator: "\n").filter { "│┌└├".contains($0.first ?? " ") }
            #expect(drawn.count > 3, "\(line)")
            for row in drawn { #expect(String(row).displayWidth() <= width, "\(row)") }
        }
    }
}
