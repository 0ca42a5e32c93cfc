import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// How lines are read as titles, headings and halves of a section.
@Suite struct HeadingReadingTests {
    private func prose(_ lines: String...) throws -> Prose { Prose(try ReportText(lines: lines)) }

    @Test(arguments: [(20, true), (21, false)])
    func `a line of twenty characters leads, a longer one is text`(_ count: Int, _ isLead: Bool) throws {
        let line = String(repeating: "栏", count: count)
        let prose = try prose("一、总体情况", "按时公开。", line, "按时办理。")
        let part = try #require(prose.parts.first { prose.text(of: $0.range) == line })
        #expect(part.kind == .sentence)
        #expect((OverviewOutline.lead(of: part, in: prose) != nil) == isLead)
    }

    @Test(arguments: [(19, true), (20, false)])
    func `of a numbered sentence twenty characters can lead`(_ comma: Int, _ isLead: Bool) throws {
        let line = "一是" + String(repeating: "栏", count: comma - 2) + "，按时办理，逐条登记，逐条答复。"
        let prose = try prose("一、总体情况", "按时公开。", line)
        let part = try #require(prose.parts.last)
        let lead = OverviewOutline.lead(of: part, in: prose)
        #expect(lead?.count == (isLead ? comma : nil))
    }

    @Test(arguments: [
        ("一是栏目按时更新。", "一是栏目按时更新"), ("一些栏目更新滞后，群众打来电话询问才发现，已在年底前补齐并登记。", nil),
        ("按时公开信息并逐条登记。栏目更新", nil), ("栏目更新", "栏目更新"), ("栏目更新。", nil), ("栏目更新；", nil),
    ])
    func `what leads is a short line or the beginning of a numbered sentence`(_ line: String, _ lead: String?) throws {
        let prose = try prose("一、总体情况", "按时公开信息，逐条登记。", line)
        let part = try #require(prose.parts.last)
        #expect(OverviewOutline.lead(of: part, in: prose).map { prose.text(of: $0) } == lead)
    }

    @Test(arguments: [("一是", true), ("十是", true), ("一个", false), ("也是", false), ("一", false)])
    func `一是 and the like are ordinals`(_ text: String, _ isOrdinal: Bool) {
        #expect(OverviewOutline.isOrdinal(at: 0, TextFolding.scalars(of: text)) == isOrdinal)
    }

    @Test func `an item begins behind a mark, not inside a word`() throws {
        let prose = try prose("五、存在的主要问题及改进情况", "一是渠道统一是难点，二是人手紧张。")
        let items = ListedItems(Array(1..<prose.parts.count), of: prose)
        #expect(items.ranges.map { prose.text(of: $0) } == ["一是渠道统一是难点，", "二是人手紧张。"])
    }

    @Test func `words are found where all of them stand, and only inside the text`() throws {
        let prose = try prose("柳溪镇", "一、总体情况", "按时公开。")
        let words = TextFolding.scalars(of: "柳溪")
        #expect(prose.stands(words, at: 0))
        #expect(!prose.stands(words, at: 1) && !prose.stands(words, at: -1) && !prose.stands(words, at: -2))
        #expect(!prose.stands(words, at: prose.scalars.count - 1))
        #expect(prose.first(words, in: 0..<3) == 0)
        #expect(prose.first(TextFolding.scalars(of: "柳树"), in: 0..<3) == nil)
        #expect(prose.first(words, in: 0..<1) == nil)
    }

    // MARK: Titles

    @Test(
        arguments: [
            ("清河县柳溪镇人民政府2024年政府信息公开工作年度报告", []), ("2024年柳溪镇0415期政府信息公开工作年度报告", [.yearFirst]),
            ("2024年清河县丰年政府信息公开工作年度报告", [.yearFirst]), ("2024年清河县柳溪镇（20）年政府信息公开工作年度报告", [.yearFirst]),
            ("清河县柳溪镇二〇二四年政府信息公开工作年度报告", [.short]),
        ] as [(String, [PublishedTitle.Fault])])
    func `the year of a title is four digits and 年`(_ title: String, _ faults: [PublishedTitle.Fault]) throws {
        let prose = try prose(title, "一、总体情况", "按时公开。")
        #expect(prose.parts.first?.kind == .title)
        #expect(PublishedTitle(prose).faults == faults)
    }

    // MARK: Headings of sections

    @Test(arguments: [
        ("总体情况", "exact"), ("“总体情况”", "exact"), ("总体情况：", "exact"), ("总体情况\u{E5E5}", "exact"), ("总体情况2", "longer"),
        ("总体情况a", "longer"), ("总体情况表", "longer"), ("工作总体情况", "close"), ("总体", "other"),
    ])
    func `letters, digits and characters tell in a heading, marks do not`(_ heading: String, _ expected: String) throws
    {
        let prose = try prose("一、总体情况", "按时公开。", heading)
        let part = try #require(prose.parts.last)
        let match =
            switch SectionTitle.of(.overview).match(part.range, of: prose) {
            case .exact: "exact"
            case .longer: "longer"
            case .close: "close"
            case .other: "other"
            }
        #expect(match == expected)
    }

    @Test func `traditional characters in a sentence do not make a text traditional`() throws {
        let prose = ExampleProse(opening: [], overview: ["按時公開，總體較好。"])
        #expect(try Rule.noQuantity.severities(prose) == [.warning])
    }

    // MARK: Section five

    @Test(arguments: [
        (["（一）差距", "（二）下步"], 2), (["（一）不够的问题", "（二）今后的措施"], 0), (["图解"], 2), (["暂没有"], 2), (["没有暂无"], 2), (["没有"], 1),
    ])
    func `the names of the halves say nothing, other words do`(_ lines: [String], _ count: Int) throws {
        #expect(try Rule.problemsWithoutImprovement.messages(ExampleProse(problems: lines)).count == count)
    }

    @Test func `a numbered sentence that begins with its problem is a measure`() throws {
        let outline = try #require(
            ProblemsOutline(
                try prose("五、存在的主要问题及改进情况", "图解偏少。", "一是针对图解偏少的问题，已为三份惠农文件配上图解，并按季更新。")))
        #expect(outline.halves == [.open, .measures])
    }

    @Test func `names of the halves on the heading's line are text`() throws {
        let prose = ExampleProse(problems: [], headings: [5: "五、存在的主要问题及改进情况 有问题，有措施"])
        #expect(try Rule.problemsWithoutImprovement.messages(prose) == [])
    }

    // MARK: Section six

    @Test(arguments: [("无。", true), ("无事。", true), ("无事项。", false), ("无报告事项。", true), ("一切照旧。", false)])
    func `two characters or a denial are nothing`(_ text: String, _ isNil: Bool) throws {
        let prose = try prose("六、其他需要报告的事项", text)
        let contents = try #require(SectionContents(.others, of: prose))
        #expect(FeeStatement.isNil(contents, prose) == isNil)
    }

    @Test(arguments: [24, 25])
    func `a denial in more than twenty-four characters tells more`(_ count: Int) throws {
        let prose = try prose("六、其他需要报告的事项", "无其他" + String(repeating: "栏", count: count - 3) + "。")
        let contents = try #require(SectionContents(.others, of: prose))
        #expect(FeeStatement.isNil(contents, prose) == (count == 24))
    }
}
