import DocumentModel
import DocumentReaders
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

@Suite struct ReportTitleTests {
    @Test(
        arguments: [
            ("清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "清河县柳溪镇人民政府", 2024), ("柳溪乡 2024 年政府信息公开工作年度 报告", "柳溪乡", 2024),
            ("柳溪镇人民政府\n2024年政府信息公开工作年度报告", "柳溪镇人民政府", 2024), ("2022年度柳溪镇政府信息公开工作年度报告", "柳溪镇", 2022),
            ("柳溪镇二〇二三年政府信息公开工作年度报告", "柳溪镇", 2023), ("柳溪镇２０２３年度政府信息公开年度工作报告", "柳溪镇", 2023),
            ("柳溪镇人民政府2021年政府信息公开工作年度报告\n2020年12月", "柳溪镇人民政府", 2021),
        ])
    func title(text: String, organ: String, year: Int) throws {
        let title = try #require(ReportTitle.found(in: DocumentFormats.read(DocumentInput(Array(text.utf8))))).title
        #expect(title.organ == organ)
        #expect(title.year == year)
    }

    @Test(
        "What a page puts around a title is no part of the organ's name",
        arguments: [
            ("首页 > 政府信息公开年报 > 清河县柳溪镇2024年政府信息公开工作年度报告", "清河县柳溪镇"),
            ("标题：清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "清河县柳溪镇人民政府"),
            ("## 柳溪镇2024年政府信息公开工作年度报告", "柳溪镇"), ("《柳溪镇2024年政府信息公开工作年度报告》", "柳溪镇"),
            ("柳溪镇（2024年）政府信息公开工作年度报告", "柳溪镇"), ("柳溪镇关于2024年政府信息公开工作年度报告", "柳溪镇"),
        ])
    func decorated(text: String, organ: String) throws {
        #expect(try ReportTitle.found(in: DocumentFormats.read(DocumentInput(Array(text.utf8))))?.title.organ == organ)
    }

    @Test(
        "Links, notices and sentences are no titles",
        arguments: [
            "上一篇：白石镇2023年政府信息公开工作年度报告", "转发县政府办公室关于报送2024年政府信息公开工作年度报告的通知",
            "现将柳溪镇人民政府2024年政府信息公开工作年度报告公布如下：", "根据《条例》要求，特编制清河县柳溪镇2024年政府信息公开工作年度报告。",
            "柳溪镇2023-2024年政府信息公开工作年度报告", "all2024年政府信息公开工作年度报告", "a/b2024年政府信息公开工作年度报告",
        ])
    func noTitle(text: String) throws {
        #expect(try ReportTitle.found(in: DocumentFormats.read(DocumentInput(Array(text.utf8))))?.title.organ == nil)
    }

    @Test(arguments: [
        "一、总体情况", "柳溪镇2024年工作总结", "政府信息公开工作年度报告", "柳溪镇1024年政府信息公开工作年度报告", "2024年，柳溪镇做好政府信息公开。",
        "2024年，柳溪镇按照《中华人民共和国政府信息公开条例》第五十条规定编制年度报告。",
    ])
    func none(text: String) throws {
        #expect(try ReportTitle.found(in: DocumentFormats.read(DocumentInput(Array(text.utf8)))) == nil)
    }

    @Test(
        arguments: [
            ("reports/柳溪镇2024.txt", "柳溪镇", 2024), ("清河-柳溪镇-2023年报.txt", "柳溪镇", 2023),
            ("qinghe-liuxi-2024.txt", nil, 2024), ("2023-2024.txt", nil, nil),
            ("柳溪镇人民政府2022年政府信息公开工作年度报告.txt", "柳溪镇人民政府", 2022), ("20240131.txt", nil, nil),
        ] as [(String, String?, Int?)])
    func fileName(path: String, organ: String?, year: Int?) {
        let title = FileTitle(path)
        #expect(title.organ == organ)
        #expect(title.year == year)
    }
}

@Suite struct AnnouncedTitleTests {
    @Test(
        "A title that announces the report, or calls it 年报",
        arguments: [
            ("关于2024年度政府信息公开工作年度报告的公告", nil), ("关于发布2024年政府信息公开工作年度报告的公告", nil),
            ("清河县柳溪镇人民政府关于公布2024年度政府信息公开工作年度报告的公示", "清河县柳溪镇人民政府"),
            ("清河县柳溪镇人民政府2024年度政府信息公开年报", "清河县柳溪镇人民政府"),
            ("清河县柳溪镇人民政府2024年政府信息公开工作年报", "清河县柳溪镇人民政府"), ("2024年度政府信息公开年报", nil),
            ("关于2024年度清河县柳溪镇人民政府政府信息公开年报的公告", "清河县柳溪镇人民政府"),
        ] as [(String, String?)])
    func title(text: String, organ: String?) throws {
        let title = try #require(ReportTitle(text))
        #expect(title.year == 2024)
        #expect(title.organ == organ)
    }

    @Test(
        "A sentence, a circular or a link is no title",
        arguments: [
            "关于做好2024年度政府信息公开工作年度报告编制工作的通知", "按要求编制2024年度政府信息公开年报并公布", "关于印发2024年政府信息公开工作年度报告的公告",
            "政府信息公开年报", "上一篇：清河县柳溪镇人民政府2023年度政府信息公开年报", "2024年年报",
        ])
    func none(text: String) {
        #expect(ReportTitle(text) == nil)
    }

    @Test("The organ may stand above the title")
    func document() throws {
        for title in ["关于2024年度政府信息公开工作年度报告的公告", "2024年度政府信息公开年报", "2024年度政府信息公開年報"] {
            let text = ReportLayout.rowLines.text(InventedReport()).split(separator: "\n").dropFirst()
            let read = try assemble("清河县柳溪镇人民政府\n\(title)\n" + text.joined(separator: "\n"), path: "a.txt")
            #expect(read.report.year == 2024)
            #expect(read.report.organ.name == "清河县柳溪镇人民政府")
        }
    }
}

@Suite struct CountyNameTests {
    @Test(
        arguments: [
            ("清河县柳溪镇人民政府", "清河县"), ("河东省平安市清河县柳溪镇人民政府", "清河县"), ("平安市长水区石坪街道办事处", "长水区"), ("金山市柳溪镇人民政府", "金山市"),
            ("叶县柳溪镇", "叶县"),
            ("柳溪镇人民政府", nil), ("新市镇人民政府", nil), ("旧县乡人民政府", nil), ("马市坪乡人民政府", nil), ("长水区人民政府办公室", "长水区"),
            ("区家村", nil), ("沙县区夏茂镇人民政府", nil), ("自治区民政厅", nil), ("清河县某社区服务中心", "清河县"),
            ("清河县人民政府（县人民政府办公室）", "清河县"), ("清河县人民政府(县政府办)", "清河县"), ("清河县人民政府柳溪街道办事处", "清河县"),
            ("东山市人民政府长水区办事处", "长水区"), ("（县人民政府办公室）", nil), ("府山县柳溪镇", "府山县"),
            ("东山市长坪坝区人民政府柳溪街道办事处", "长坪坝区"), ("柳城市茌山区石坪镇人民政府", "茌山区"), ("柳城市石坪镇人民政府", "柳城市"), ("清河县城市管理局", "清河县"),
            ("东山市城市管理局柳溪镇中队", "东山市"),
            ("中共柳县县委办公室", nil), ("灵山风景区管理委员会", nil), ("北京市城市管理委员会", nil),
        ] as [(String, String?)])
    func leading(organ: String, county: String?) {
        #expect(CountyName.leading(organ) == county)
    }

    @Test(
        arguments: [
            ("reports/清河县/a.txt", "清河县"), ("平安市/清河县/2024/a.txt", "清河县"), ("reports/a.txt", nil), ("县/a.txt", nil),
        ] as [(String, String?)])
    func path(path: String, county: String?) {
        #expect(CountyName.inPath(path) == county)
    }

    @Test(
        arguments: [
            ("我镇在清河县人民政府网站发布信息，按清河县统一部署。", "清河县"), ("按照县政府要求，认真落实县人民政府部署。", nil), ("在清河县人民政府网站发布。", nil),
            ("在清河县政府、在黄石县政府、清河县、黄石县都发布。", nil), ("，落实县政府要求。落实县政府要求。", nil),
        ] as [(String, String?)])
    func text(text: String, county: String?) throws {
        #expect(CountyName.inText(try DocumentFormats.read(DocumentInput(Array(text.utf8))))?.county == county)
    }

    @Test("What the person gives goes before title, path and text")
    func given() throws {
        let text = ReportLayout.rowLines.text(InventedReport())
        let read = try assemble(text, path: "黄石县/a.txt", given: GivenIdentity(organ: "甲镇", county: "乙县", year: 2020))
        #expect(read.report.organ == Organ(name: "甲镇", county: "乙县"))
        #expect(read.report.year == 2020)
        #expect(try assemble(text, path: "黄石县/a.txt").report.organ.county == "清河县")
    }

    @Test("Without organ or year the file is refused with what to do")
    func unknown() {
        let table = "行政许可\t3\n行政处罚\t1\n"
        #expect(throws: Diagnostic.self) { try assemble(table, path: "a.txt") }
        do {
            _ = try assemble("柳溪镇政府信息公开工作年度报告\n" + table, path: "柳溪镇.txt")
            Issue.record("a report without a year was read")
        } catch {
            let diagnostic = error as? Diagnostic
            #expect(diagnostic?.message.zh == "标题和文件名都没有写明年度")
            #expect(diagnostic?.hint?.en == "say it like this: load FILE --year 2024")
        }
    }

    @Test(
        "All that is missing is told at once",
        arguments: [
            ("柳溪镇政府信息公开工作年度报告", "标题和文件名里都没有认出机关名称和年度", "请用 load 文件 --organ 机关名称 --year 2024 这样的写法指明"),
            ("2024年政府信息公开工作年度报告", "标题没有写明机关名称", "请用 load 文件 --organ 机关名称 指明"),
        ])
    func missing(title: String, message: String, hint: String) {
        do {
            _ = try assemble(title + "\n行政许可\t3\n行政处罚\t1\n", path: "a.txt")
            Issue.record("a report of nobody was read")
        } catch {
            let diagnostic = error as? Diagnostic
            #expect(diagnostic?.message.zh == message)
            #expect(diagnostic?.hint?.zh == hint)
        }
    }

    @Test func noReport() {
        #expect(throws: Diagnostic.self) { try assemble("今天天气很好。\n\n明天也是。\n") }
    }
}
