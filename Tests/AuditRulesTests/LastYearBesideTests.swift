import ReportModel
import Testing
import TextSupport

@testable import AuditRules

/// Last year's number beside this year's: X-12.
@Suite struct LastYearBesideTests {
    @Test(arguments: [
        ("收到政府信息公开申请6件，较去年的5件增加1件。", 1), ("收到政府信息公开申请6件，比上年5件增加1件。", 1),
        ("收到政府信息公开申请6件（2023年5件），同比增长20%。", 1), ("收到政府信息公开申请6件，同比增长20%（上年为5件）。", 1),
        ("收到政府信息公开申请6件（自然人5件、企业1件），较2023年的5件增加1件。", 1), ("收到政府信息公开申请6件，去年同期为5件。", 1),
        ("收到政府信息公开申请6件，同比增加1件（去年5件）。", 1),
        ("收到政府信息公开申请6件，较去年的4件增加2件。", 0), ("收到政府信息公开申请6件，较去年增加5件。", 0), ("收到政府信息公开申请6件，比去年收到的5件增加1件。", 1),
        ("收到政府信息公开申请6件，比去年公开的5件增加1件。", 0),
        ("收到政府信息公开申请6件，答复6件，较去年的5件增加1件。", 0), ("收到政府信息公开申请6件，较去年的5条增加1件。", 0),
        ("收到政府信息公开申请6件，其中自然人申请6件，较去年的5件增加1件。", 0), ("收到信访件6件，较去年的5件增加1件。", 0),
        ("收到政府信息公开申请6件。信访较去年的5件增加1件。", 0), ("收到政府信息公开申请6件，去年未办结5件。", 0),
        ("收到政府信息公开申请6件，较2022年的5件增加1件。", 0), ("收到政府信息公开申请6件，去年的5件已办结。", 0), ("收到政府信息公开申请6件，去年5件已办结。", 0),
        ("全县收到政府信息公开申请6件，较去年的5件增加1件。", 0), ("收到政府信息公开申请6件，信访去年的5件。", 0),
    ])
    func `a count of last year is held against last year's report`(_ sentence: String, _ count: Int)
        throws
    {
        let report = ExampleReport(prose: ExampleProse(overview: [sentence]))
        let before = ExampleReport(year: 2023, cells: ["t3.new.total": "4"])
        let example = RuleExample(LocalizedText(zh: "", en: ""), report, previous: before)
        #expect(try example.findings(of: [.lastYearMisstated]).count == count)
    }
}
