import DocumentModel
import DocumentReaders
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

/// Titles over several lines, and titles in other words than the form's.
@Suite struct TitleLinesTests {
    private func document(_ text: String) throws -> Document {
        try DocumentFormats.read(DocumentInput(Array(text.utf8)))
    }

    @Test(
        "A title may be broken anywhere",
        arguments: [
            ("2023年清河县柳溪镇人民政府\n政府信息公开工作年度报告", "清河县柳溪镇人民政府", 2), ("清河县柳溪镇2023年政府信息公开\n工作年度报告", "清河县柳溪镇", 2),
            ("清河县柳溪镇2023年政府信息\n公开工作年度报告", "清河县柳溪镇", 2), ("清河县柳溪镇2023年度政府\n信息公开工作年度报告", "清河县柳溪镇", 2),
            ("清河县柳溪镇人民政府2023年政府信息公开工作\n年度报告", "清河县柳溪镇人民政府", 2),
            ("清河县柳溪镇人民政府\n2023年度\n政府信息公开工作年度报告", "清河县柳溪镇人民政府", 3),
            ("清河县柳溪镇人民政府2023年\n政府信息公开工作年度报告", "清河县柳溪镇人民政府", 2),
            ("清河县柳溪镇人民政府\n2023年政府信息公开\n工作年度报告", "清河县柳溪镇人民政府", 3),
            ("2023年\n清河县柳溪镇人民政府\n政府信息公开工作年度报告", "清河县柳溪镇人民政府", 3),
            ("清河县柳溪镇（2023年）\n政府信息公开工作年度报告", "清河县柳溪镇", 2),
            ("清河县人民政府柳溪街道\n办事处2023年政府信息公开工作年度报告", "清河县人民政府柳溪街道办事处", 2),
            ("清河县发展和改革\n委员会2023年政府信息公开工作年度报告", "清河县发展和改革委员会", 2),
            ("清河县柳溪镇人民政府2023年政府信息公开工作年度报告", "清河县柳溪镇人民政府", 1),
        ])
    func broken(text: String, organ: String, count: Int) throws {
        let document = try document("首页\n\n" + text.replacing("\n", with: "\n\n") + "\n\n一、总体情况\n")
        let title = try #require(ReportTitle.found(in: document)).title
        #expect(title.organ == organ && title.year == 2023)
        #expect(ReportTitle.all(in: document).map(\.title) == [title])
        #expect(ReportTitle.lines(of: document.leadingPieces(20), in: document) == Array(1...count))
    }

    @Test(
        "What a page has above a line makes no title of it",
        arguments: [
            ("柳溪镇2023年工作要点\n政府信息公开工作年度报告", nil), ("2023年柳溪镇工作动态\n政府信息公开年报", nil),
            ("2023年1月20日\n柳溪镇\n政府信息公开工作年度报告", nil),
            ("来源：柳溪镇人民政府\n2023年政府信息公开工作年度报告", 2023), ("字号：大中小\n2023年政府信息公开工作年度报告", 2023),
            ("大中小\n2023年政府信息公开工作年度报告", 2023), ("柳溪镇人民政府\n首页\n通知\n2023年政府信息公开工作年度报告", 2023),
            ("上一篇：柳溪镇2023年\n政府信息公开工作年度报告", nil), ("按照要求，柳溪镇编制了2023年\n政府信息公开工作年度报告", nil),
            ("柳溪镇人民政府\n2023年\n政府信息公开\n工作年度报告", 2023),
        ] as [(String, Int?)])
    func navigation(text: String, year: Int?) throws {
        let document = try document(text.replacing("\n", with: "\n\n") + "\n\n一、总体情况\n")
        let title = ReportTitle.found(in: document)?.title
        #expect(title?.organ == nil && title?.year == year)
        #expect(ReportTitle.all(in: document).isEmpty)
    }

    @Test(
        "Other words for 政府信息公开, and a year without 年",
        arguments: [
            ("清河县柳溪镇人民政府2023年信息公开工作年度报告", "清河县柳溪镇人民政府"), ("清河县柳溪镇人民政府2023年度政务信息公开工作年度报告", "清河县柳溪镇人民政府"),
            ("清河县柳溪镇2023年政务公开工作年度报告", "清河县柳溪镇"), ("2023年清河县卫生健康委员会信息公开年报", "清河县卫生健康委员会"),
            ("2023年柳溪镇人民政府信息公开工作年度报告", "柳溪镇人民政府"), ("2023年清河县人民政府信息公开工作年度报告", "清河县人民政府"),
            ("2023年柳溪镇政府信息公开工作年度报告", "柳溪镇"), ("清河县柳溪镇人民政府2023政府信息公开工作年度报告", "清河县柳溪镇人民政府"),
            ("清河县柳溪镇人民政府2023度政府信息公开工作年度报告", "清河县柳溪镇人民政府"), ("柳溪鎮2023年政務公開年報", "柳溪鎮"),
            ("清河县人民政府（县人民政府办公室）2023年政府信息公开工作年度报告", "清河县人民政府（县人民政府办公室）"),
        ])
    func wording(text: String, organ: String) throws {
        let title = try #require(ReportTitle(text))
        #expect(title.organ == organ && title.year == 2023)
    }

    @Test(
        "Sentences, links and other documents",
        arguments: [
            "2023年信息公开年报", "2023年政务公开工作年度报告", "柳溪镇2023年政务公开工作报告", "柳溪镇2023年信息公开情况报告", "做好2023年政务公开工作年度报告",
            "柳溪镇2023年防汛工作年度报告", "柳溪镇2023信息公开工作年度报告", "柳溪镇12023政府信息公开工作年度报告", "柳溪镇1023政府信息公开工作年度报告",
            "现公布2023年柳溪镇人民政府信息公开工作年度报告。", "现向社会公布东湾镇2023年度政府信息公开工作年度报告。", "现公布清河县民族宗教事务局2023年度政府信息公开工作年度报告。",
            "现发布柳溪镇2023年政府信息公开工作年度报告", "现予公布柳溪镇2023年政府信息公开工作年度报告",
        ])
    func none(text: String) {
        #expect(ReportTitle(text) == nil)
    }

    @Test(
        "A sentence that publishes the report is no second one",
        arguments: ["现公布2023年柳溪镇人民政府信息公开工作年度报告。", "现向社会公布东湾镇2023年度政府信息公开工作年度报告。"])
    func published(sentence: String) throws {
        var lines = ReportLayout.rowLines.text(InventedReport()).split(separator: "\n").map(String.init)
        let title = try #require(lines.first)
        lines.insert(sentence, at: 1)
        let read = try assemble(lines.joined(separator: "\n"))
        #expect(try read.report.organ == assemble(ReportLayout.rowLines.text(InventedReport())).report.organ)
        #expect(title.contains(read.report.organ.name))
    }

    @Test(
        "Two reports in one file are told apart, however their titles are broken",
        arguments: ["石坪乡人民政府2024年政府信息公开工作年度报告", "石坪乡人民政府2024年政府信息公开\n\n工作年度报告", "石坪乡\n\n2024年\n\n政府信息公开工作年度报告"])
    func second(title: String) throws {
        let text = ReportLayout.rowLines.text(InventedReport())
        do {
            _ = try assemble(text + "\n\n" + title + "\n\n一、总体情况\n")
            Issue.record("two reports were read as one")
        } catch {
            #expect((error as? Diagnostic)?.message.zh.hasPrefix("文件里不止一份报告") == true)
        }
    }

    @Test(
        "Links to other years' reports are no second report",
        arguments: ["清河县柳溪镇人民政府\n\n2019年政府信息公开工作年度报告", "清河县柳溪镇人民政府2019年信息公开年报", "柳溪镇2019年政务公开工作年度报告"])
    func links(lines: String) throws {
        let report = InventedReport()
        let text = ReportLayout.rowLines.text(report)
        let whole = try assemble(text)
        let organ = whole.report.organ.name
        let read = try assemble(text + "\n\n" + lines.replacing("清河县柳溪镇人民政府", with: organ) + "\n")
        #expect(read.report.year == whole.report.year)
        #expect(throws: Diagnostic.self) { try assemble(text + "\n\n\(organ)2019年政府信息公开工作年度报告\n") }
    }
}
