import DocumentReaders
import NarrativeClaims
import ReportAssembly
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Text whose first or last character is one that a rule looks around.
@Suite struct TextEdgeTests {
    /// What a rule quotes of a report whose text begins so, and whose sections have no tables.
    private func quotes(_ rule: Rule, beginning title: String, _ paragraph: String = "按时公开。") throws -> [[String]] {
        let prose = ExampleProse(
            title: [title], opening: [], overview: [paragraph], requests: [], problems: ["无。"], others: ["无。"])
        return try rule.findings(in: ExampleReport(prose: prose)).map(\.quotes)
    }

    @Test(arguments: ["条例实施情况", "件", "26条"])
    func `text may begin with a count or with its unit`(_ title: String) throws {
        #expect(try quotes(.noQuantity, beginning: title) == (title == "26条" ? [] : [["一、总体情况"]]))
    }

    @Test func `text may begin with a mark`() throws {
        #expect(try quotes(.unpairedMark, beginning: "）柳溪镇年度报告") == [["）"]])
        #expect(try quotes(.doubledText, beginning: "、、柳溪镇年度报告") == [["、、"]])
        #expect(
            try quotes(.halfWidthPunctuation, beginning: ",柳溪镇年度报告", "督促,检查;通报，整改，登记，销号，公示，备案，归档。") == [[",", ";"]])
        #expect(try quotes(.mixedScript, beginning: "(bao)柳溪镇年度报告") == [])
        #expect(try quotes(.placeholderLeft, beginning: "**镇年度报告") == [["**"]])
    }

    @Test func `the second character of a text counts as any`() throws {
        #expect(try quotes(.mixedScript, beginning: "公(gong)开年度报告") == [["公(gong)"]])
        #expect(
            try quotes(.halfWidthPunctuation, beginning: "甲,柳溪镇年度报告", "督促,检查；通报，整改，登记，销号，公示，备案，归档。") == [[",", ","]])
        #expect(try quotes(.placeholderLeft, beginning: "axx镇年度报告") == [])
    }

    @Test func `text may begin and end with a table`() throws {
        func findings(_ text: String) throws -> [[String]] {
            let document = try DocumentFormats.read(DocumentInput(Array(text.utf8), name: "a.txt"))
            let contents = ReportText(document, narrative: NarrativeSplitter.split(document))
            let found = try RuleRunner.run([.invisibleCharacter], over: TestReports.corpus(ExampleReport())) {
                shares, body in
                for share in shares { body(share) { _ in contents } }
            }
            return found.map(\.quotes)
        }
        #expect(try findings("\u{A0}规章\t0\n许可\t0\n一、总体情况\n按时公开。\n") == [["规章"]])
        #expect(try findings("\u{A0}\t规章\t0\n\t许可\t0\n一、总体情况\n按时公开。\n") == [["规章"]])
        #expect(try findings("规章\t0\n许可\t0\n一、总体情况\n按时公开。\n规章\t0\n许可\u{2003}\t0") == [["0"]])
        #expect(try findings("规章\t0\n许可\t0\n一、总体情况\n按时公开。\n规章\t0\n许可\t0") == [])
    }

    @Test func `a paragraph that is the last of the text ends nowhere`() throws {
        let line = "柳溪镇的公示栏更换得不够及时"
        let prose = ExampleProse(problems: [line], others: [], headings: [6: nil])
        #expect(try Rule.unpairedMark.findings(in: ExampleReport(prose: prose)) == [])
    }
}
