import ReportDiff
import ReportModel
import Testing
import TextSupport

struct YearsTests {
    @Test("carry-over and stocks hold, break, or cannot be told")
    func ties() {
        let pair = ComparedReports.pair(
            [
                "t3.carried-out.natural": "2", "t3.carried-out.total": "2", "t2.normative.in-force": "5",
                "t2.rules.in-force": "",
            ],
            [
                "t3.carried-in.natural": "2", "t3.carried-in.total": "1", "t2.normative.issued": "3",
                "t2.normative.repealed": "1", "t2.normative.in-force": "7",
            ])
        let ties = YearTie.all(pair.old, pair.new)
        #expect(ties.map(\.identity.kind) == [.stock, .stock] + [YearIdentity.Kind](repeating: .carryOver, count: 7))
        #expect(ties.map(\.holds) == [nil, true, true, true, true, true, true, true, false])
        #expect(ties[1].expected?.description == "7")
        #expect(ties[8].expected?.description == "2")
        #expect(ties[8].actual?.description == "1")
        #expect(ties[8].identity.target.description == "t3.carried-in.total")
    }

    @Test("years that do not follow each other have no ties")
    func apart() {
        let corpus = ComparedReports.corpus([(.edition2021, [:]), (.edition2021, [:]), (.edition2021, [:])])
        let reports = (0..<3).map { ReportInCorpus($0, of: corpus) }
        #expect(YearTie.all(reports[0], reports[2]).isEmpty)
        #expect(YearTie.all(reports[1], reports[0]).isEmpty)
        #expect(YearTie.all(reports[0], reports[1]).count == 9)
    }

    @Test("the form of 2019 has no stock to be carried on")
    func editions() {
        let corpus = ComparedReports.corpus([(.edition2019, [:]), (.edition2021, [:])])
        let ties = YearTie.all(ReportInCorpus(0, of: corpus), ReportInCorpus(1, of: corpus))
        #expect(ties.map(\.identity.kind) == [YearIdentity.Kind](repeating: .carryOver, count: 7))
        #expect(ties.allSatisfy { $0.holds == nil })
    }

    @Test("subtotals add up the rows under a heading; one without a number has none")
    func subtotals() {
        let pair = ComparedReports.pair(
            ["t3.denied.1.total": "1", "t3.denied.8.total": "2", "t4.suit.total": "1"],
            ["t3.denied.1.total": "4", "t3.unavailable.2.total": "", "t4.suit-after-review.total": "3"])
        let subtotals = GroupSubtotal.all(pair.old, pair.new)
        #expect(subtotals.map(\.label.text) == ["不予公开", "无法提供", "不予处理", "其他处理", "行政诉讼"])
        #expect(subtotals.map { $0.old?.description } == ["3", "0", "0", "0", "1"])
        #expect(subtotals.map { $0.new?.description } == ["4", nil, "0", "0", "3"])
        #expect(subtotals.map { $0.change?.description } == ["1", nil, "0", "0", "2"])
        #expect(subtotals.map(\.cells.count) == [8, 3, 5, 3, 2])
    }

    @Test("headings with other rows on the two forms have no subtotal")
    func otherRows() {
        let corpus = ComparedReports.corpus([(.edition2019, [:]), (.edition2021, [:])])
        let subtotals = GroupSubtotal.all(ReportInCorpus(0, of: corpus), ReportInCorpus(1, of: corpus))
        #expect(subtotals.map(\.label.text) == ["不予公开", "无法提供", "不予处理", "行政诉讼"])
    }
}
