import DocumentReaders
import NarrativeClaims
import ReportAssembly
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Where marks stand that are told or not, and how many places are quoted.
@Suite struct MarkPlaceTests {
    @Test(arguments: ["其他需要报告的事项", "六、其他需要报告的事项"])
    func `a heading ends the paragraph before it, with and without a number`(_ heading: String) throws {
        let line = "柳溪镇的公示栏更换得不够及时"
        let prose = ExampleProse(problems: [line], headings: [6: heading])
        #expect(try Rule.unpairedMark.findings(in: ExampleReport(prose: prose)).map(\.quotes) == [[line]])
    }

    @Test func `a numbered sentence ends the paragraph before it`() throws {
        let line = "柳溪镇的公示栏更换得不够及时"
        let next = "1.已改为每周一更新公示栏，由驻村干部拍照留存并按月通报，年底汇总。"
        #expect(
            try Rule.unpairedMark.findings(in: ExampleReport(prose: ExampleProse(problems: [line, next]))).map(\.quotes)
                == [[line]])
        let plain = String(next.dropFirst(2))
        #expect(
            try Rule.unpairedMark.findings(in: ExampleReport(prose: ExampleProse(problems: [line, plain]))) == [])
    }

    @Test func `ten places are quoted, and all are counted`() throws {
        let marks = try Rule.unpairedMark.findings(
            in: ExampleReport(prose: .overview(String(repeating: "甲）乙。", count: 11))))
        #expect(marks.map(\.quotes.count) == [10])
        #expect(marks.map(\.message.zh) == ["引号或括号不成对：“甲）”等 11 处。"])
        let lines = (1...11).flatMap { ["柳溪镇的公示栏更换得不够及时", "\($0).已改。"] }
        let ends = try Rule.unpairedMark.findings(in: ExampleReport(prose: ExampleProse(problems: lines)))
        #expect(ends.map(\.quotes.count) == [10])
        #expect(ends.map(\.message.zh) == ["段末没有标点：“柳溪镇的公示栏更换得不够及时”等 11 处。"])
    }

    @Test func `marks of two kinds count as doubled whatever follows`() throws {
        #expect(try Rule.doubledText.quotes("发布信息26条、，、答复来电3件。") == [["、，", "，、"]])
        #expect(try Rule.doubledText.quotes("发布信息26条。。。答复来电3件。") == [])
    }

    @Test func `a name that has its 镇 but once makes no excuse for a second`() throws {
        func quotes(_ organ: String, _ text: String) throws -> [[String]] {
            try Rule.doubledText.findings(
                in: ExampleReport(
                    organ: Organ(name: organ, county: "清河县"), prose: ExampleProse(overview: [text]))
            ).map(\.quotes)
        }
        #expect(try quotes("清河县石镇人民政府", "石镇镇人民政府发布信息26条。") == [["镇镇人民政府"]])
        #expect(try quotes("清河县古镇镇人民政府", "古镇镇人民政府发布信息26条。") == [])
    }

    @Test func `one half-width mark is told where there are few others`() throws {
        let prose = ExampleProse(
            opening: [], overview: ["督促:检查，通报，整改，销号。"], requests: [], problems: ["无。"], others: ["无。"])
        #expect(try Rule.halfWidthPunctuation.findings(in: ExampleReport(prose: prose)).map(\.quotes) == [[":"]])
    }

    @Test func `a mark behind a sign of no script is none behind a character`() throws {
        let text = String(repeating: "\u{E5E5},乙。", count: 9)
        let prose = ExampleProse(opening: [], overview: [text], requests: [], problems: ["无。"], others: ["无。"])
        #expect(try Rule.halfWidthPunctuation.findings(in: ExampleReport(prose: prose)) == [])
    }

    @Test(arguments: [("，***重点。", true), ("，***镇**。", true), ("，***重点***。", false), ("，**重点**。", false)])
    func `three stars are one mark`(_ text: String, _ isTold: Bool) throws {
        #expect(try Rule.placeholderLeft.quotes(text).isEmpty != isTold)
    }

    // MARK: Rows of table 三

    private func outOfColumn(_ rows: String...) throws -> [[String]] {
        try Rule.rowOutOfColumn.findings(in: ExampleReport(prose: ExampleProse(requests: rows))).map(\.quotes)
    }

    private static let zeros = "\t\t0\t0\t0\t0\t0\t0\t0"

    @Test func `any row further right tells that there are levels`() throws {
        let low = "3.其他" + Self.zeros
        #expect(try outOfColumn("\t1.属于国家秘密" + Self.zeros, low) == [["3.其他"]])
        #expect(try outOfColumn("三、本年度办理结果\t\t（一）予以公开\t0\t0\t0\t0\t0\t0\t0", low) == [["3.其他"]])
        #expect(try outOfColumn("三、本年度办理结果\t予以公开\t0\t0\t0\t0\t0\t0\t0", low) == [])
    }

    @Test func `a row of the first level behind does not take the levels away`() throws {
        #expect(
            try outOfColumn(
                "\t（二）部分公开" + Self.zeros, "3.其他" + Self.zeros, "四、结转下年度继续办理" + Self.zeros) == [["3.其他"]])
    }

    @Test(arguments: [
        ("（七）\u{3000}\u{3000}\u{3000}\u{3000}\u{3000}总计", true),
        ("（七）\u{3000}\u{3000}\u{3000}\u{3000}\u{3000} 总计", false),
    ])
    func `a label of thirty bytes is read, a longer one is none`(_ label: String, _ isTold: Bool) throws {
        #expect(
            try outOfColumn("\t（二）部分公开" + Self.zeros, label + Self.zeros) == (isTold ? [[label]] : []))
    }

    @Test func `a page's table has columns of its own`() throws {
        func row(_ cells: String...) -> String {
            "<tr>" + (cells + [String](repeating: "0", count: 7)).map { "<td>\($0)</td>" }.joined() + "</tr>"
        }
        func quotes(_ rows: String...) throws -> [[String]] {
            let page = """
                <html><body><p>清河县柳溪镇人民政府2024年政府信息公开工作年度报告</p><p>一、总体情况</p><p>按时公开。</p>
                <table>\(rows.joined())</table></body></html>
                """
            let document = try DocumentFormats.read(DocumentInput(Array(page.utf8), name: "a.html"))
            let contents = ReportText(document, narrative: NarrativeSplitter.split(document))
            return try RuleRunner.run([.rowOutOfColumn], over: TestReports.corpus(ExampleReport())) { shares, body in
                for share in shares { body(share) { _ in contents } }
            }.map(\.quotes)
        }
        let first = row("三、本年度办理结果", "（一）予以公开").replacing("<td>三", with: "<td rowspan=2>三")
        #expect(try quotes(first, row("（二）部分公开"), row("3.其他", "")) == [["3.其他"]])
        #expect(try quotes(first, row("3.其他"), row("（二）部分公开", "")) == [])
    }
}
