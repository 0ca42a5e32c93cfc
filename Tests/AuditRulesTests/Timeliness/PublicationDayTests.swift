import DocumentModel
import DocumentReaders
import NarrativeClaims
import ReportAssembly
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Deadlines, the organs that they are for, and the days that files state.
@Suite struct PublicationDayTests {
    private func report(_ name: String, _ day: [Int], prose: ExampleProse = ExampleProse()) -> ExampleReport {
        ExampleReport(organ: Organ(name: name, county: "清河县"), published: day, prose: prose)
    }

    @Test(arguments: [
        ("清河县柳溪镇人民政府", OrganKind.township), ("柳溪镇", .township), ("石坪乡", .township), ("东城街道办事处", .township),
        ("东城街道", .township),
        ("清河市东城办事处", .township), ("清河市驻省城办事处", .department), ("柳溪镇人民政府办公室", .township), ("柳溪镇党政综合办公室", .township),
        ("柳溪镇党政办公室", .township), ("柳溪镇综合办公室", .township), ("柳溪镇党政综合办", .township), ("柳溪镇党政办", .township),
        ("柳溪镇综合办", .township),
        ("柳溪镇便民服务中心", .township), ("柳溪镇党群服务中心", .township), ("东城街道党工委", .township), ("柳溪镇党委", .township),
        ("柳溪镇政府", .township),
        ("乌兰苏木", .township), ("清河县人民政府", .government(.county)), ("清河区人民政府", .government(.county)),
        ("清河市人民政府", .government(.city)),
        ("清河州人民政府", .government(.city)), ("清河盟人民政府", .government(.city)), ("清河省人民政府", .government(.province)),
        ("清河自治区人民政府", .government(.province)), ("清河县政府", .government(.county)), ("清河县人民政府办公室", .department),
        ("清河县乡村振兴局", .department),
        ("清河县开发区管委会", .department), ("办公室", .department),
    ])
    func `names tell the kind of organ`(_ name: String, _ kind: OrganKind) {
        #expect(OrganKind(Organ(name: name)) == kind)
    }

    @Test(arguments: [
        ("清河县农业农村局", true), ("清河省财政厅", true), ("清河县卫生健康委员会", true), ("清河县发改委", true), ("清河县人民政府办公室", true),
        ("清河县政府办", true),
        ("清河新区规划署", true), ("清河县税务局", false), ("清河县气象局", false), ("清河县烟草专卖局", false), ("清河海关缉私局", false),
        ("清河市邮政管理局", false),
        ("清河县消防局", false), ("清河调查队办公室", false), ("清河金融监管局", false), ("清河海事局", false), ("清河高新区管理委员会", false),
        ("清河高新区管委会", false),
        ("石坪村村民委员会", false), ("东城居民委员会", false), ("清河县工作委员会", false), ("清河县人民医院", false),
    ])
    func `names tell departments that article 49 means`(_ name: String, _ isDepartment: Bool) {
        #expect(OrganKind.isDepartment(Organ(name: name)) == isDepartment)
    }

    @Test func `deadlines can be set`() throws {
        var settings = RuleSettings()
        settings.parameters = [
            "D-01.deadline": .day(month: 2, day: 10), "D-02.warning": .day(month: 2, day: 20),
            "D-02.error": .day(month: 2, day: 25), "D-03.deadline": .day(month: 4, day: 5),
        ]
        func finds(_ rule: Rule, _ name: String, _ day: [Int]) throws -> [String] {
            try rule.finds(in: report(name, day), settings: settings)
        }
        #expect(try finds(.departmentReportLate, "清河县农业农村局", [2025, 2, 10]) == [])
        #expect(try finds(.departmentReportLate, "清河县农业农村局", [2025, 2, 11]) == ["error"])
        #expect(try finds(.townshipReportLate, "柳溪镇", [2025, 2, 20]) == [])
        #expect(try finds(.townshipReportLate, "柳溪镇", [2025, 2, 21]) == ["warning"])
        #expect(try finds(.townshipReportLate, "柳溪镇", [2025, 2, 26]) == ["error"])
        #expect(try finds(.governmentReportLate, "清河县人民政府", [2025, 4, 5]) == [])
        #expect(try finds(.governmentReportLate, "清河县人民政府", [2025, 4, 6]) == ["error"])
        #expect(try finds(.townshipReportLate, "柳溪镇", [2024, 12, 31]) == [])
        #expect(try finds(.townshipReportLate, "柳溪镇", [2026, 1, 5]) == ["error"])
        settings.parameters["D-02.warning"] = .day(month: 3, day: 1)
        #expect(try finds(.townshipReportLate, "柳溪镇", [2025, 2, 26]) == ["error"])
        for name in ["清河县农业农村局", "清河县人民政府"] {
            #expect(try finds(.townshipReportLate, name, [2025, 6, 1]) == [])
        }
    }

    @Test func `the messages name both days`() throws {
        func message(_ rule: Rule, _ name: String, _ day: [Int]) throws -> LocalizedText? {
            try rule.findings(in: report(name, day)).first?.message
        }
        #expect(
            try message(.departmentReportLate, "清河县农业农村局", [2025, 2, 10])
                == LocalizedText(
                    zh: "2025-02-10 公布，晚于 2025-01-31，逾期 10 天。", en: "published on 2025-02-10, 10 days after 2025-01-31."
                ))
        #expect(
            try message(.departmentReportLate, "清河县气象局", [2025, 2, 10])
                == LocalizedText(
                    zh: "2025-02-10 公布，晚于 2025-01-31，逾期 10 天；该机关的期限如另有规定，以规定为准。",
                    en: "published on 2025-02-10, 10 days after 2025-01-31; another deadline may hold for this organ."))
        #expect(
            try message(.townshipReportLate, "柳溪镇", [2025, 2, 10])
                == LocalizedText(
                    zh: "2025-02-10 公布，晚于为乡镇、街道设定的 2025-01-31，晚 10 天；条例没有规定其期限，以当地通知为准。",
                    en:
                        "published on 2025-02-10, 10 days after 2025-01-31, the day set here for townships; the regulation sets none, "
                        + "local circulars do."))
        #expect(
            try message(.governmentReportLate, "清河县人民政府", [2026, 3, 31])
                == LocalizedText(
                    zh: "2026-03-31 公布，晚于 2025-03-31，逾期 365 天。",
                    en: "published on 2026-03-31, 365 days after 2025-03-31."))
        #expect(
            try message(.publishedTooEarly, "柳溪镇", [2024, 12, 25])
                == LocalizedText(
                    zh: "2024-12-25 公布，而报告的是 2024 年度：年度未结束，或者报告年度有误。",
                    en: "published on 2024-12-25, though it is on 2024: the year was not over, or it is wrong."))
        #expect(
            try message(.publishedTooEarly, "柳溪镇", [2017, 8, 20])
                == LocalizedText(
                    zh: "标明的日期 2017-08-20 早于报告年度 2024 年，不会是公布日期，请核对。",
                    en: "the day stated, 2017-08-20, is before 2024, the year of the report: not that of publication."))
    }

    @Test func `a day is quoted where the file states it`() throws {
        let lines =
            ["发布日期：2025-04-10 来源：清河县"] + (try #require(ExampleReport(prose: ExampleProse()).lines))
        let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        let document = try DocumentFormats.read(DocumentInput(bytes))
        let source = Source(path: "a.txt", size: bytes.count, hash: ContentHash(of: "a"))
        let read = try ReportAssembler.assemble(document, source: source)
        var corpus = Corpus()
        _ = corpus.add([(read.report, read.cells)])
        let text = ReportText(document, narrative: NarrativeSplitter.split(document))
        let findings = try RuleRunner.run([.townshipReportLate], over: corpus) { shares, body in
            for share in shares { body(share) { _ in text } }
        }
        let passage = try #require(findings.first?.passages.first?.passage)
        #expect(passage.exact == "发布日期：2025-04-10 来源：清河县")
        #expect(passage.sentence == passage.exact && passage.section == nil)
        #expect(passage.place == .text(line: 1, column: 1) && passage.offset == 0)
        #expect(findings.first?.place == .text(line: 1, column: 1))
    }

    @Test(arguments: [
        ("a.md", "---\ntitle: 清河县柳溪镇人民政府2024年政府信息公开工作年度报告\n---\n", false), ("a.html", "", true), ("A.SHTML", "", true),
        ("a.txt", "", false),
    ])
    func `only of pages a day of publication is missed`(_ path: String, _ head: String, _ isMissed: Bool) throws {
        let lines = try #require(ExampleReport(prose: ExampleProse()).lines)
        let text = head + lines.joined(separator: "\n") + "\n"
        let document = try DocumentFormats.read(DocumentInput(Array(text.utf8), name: "a.md"))
        var report = try ReportAssembler.assemble(
            document, source: Source(path: path, size: 0, hash: ContentHash(of: path)))
        // What a page says of itself is its title at least.
        report.report.publication = report.report.publication ?? Publication(pageTitle: "年报")
        var corpus = Corpus()
        _ = corpus.add([(report.report, report.cells)])
        let contents = ReportText(document, narrative: NarrativeSplitter.split(document))
        let findings = try RuleRunner.run([.publicationDateMissing], over: corpus) { shares, body in
            for share in shares { body(share) { _ in contents } }
        }
        #expect(findings.count == (isMissed ? 1 : 0))
    }

    @Test(arguments: [
        ("2025-01-20", ["2025-01-20"]), ("2025/1/20", ["2025-01-20"]), ("2025.01.20", ["2025-01-20"]),
        ("2025年1月20日", ["2025-01-20"]), ("20250120", ["2025-01-20"]), ("2025-01-2009:30", ["2025-01-20"]),
        ("/202501/t20250120_12.html", ["2025-01-20"]), ("/art/2025/3/5/art_12_34.html", ["2025-03-05"]),
        ("2025-13-01 2025-01-32 2007-01-01 2100-01-01 2025-0-1", []), ("20251301", []), ("2025-01", []),
        ("2025 1 20", []),
        ("123456789", []), ("1/2/2025", []), ("2025-01-20至2025-01-31", ["2025-01-20", "2025-01-31"]),
    ])
    func `days are read in several forms`(_ text: String, _ days: [String]) {
        #expect(StatedDay.all(in: text).map(\.description) == days)
    }

    @Test(arguments: [
        ((2025, 1, 20), (2025, 1, 31), 11), ((2024, 2, 28), (2024, 3, 1), 2), ((2023, 2, 28), (2023, 3, 1), 1),
        ((2024, 12, 31), (2025, 1, 1), 1), ((2000, 1, 1), (2001, 1, 1), 366), ((2025, 3, 1), (2024, 3, 1), 365),
        ((2099, 12, 31), (2100, 12, 31), 365), ((2025, 7, 31), (2025, 8, 31), 31),
    ])
    func `days apart are counted by the calendar`(_ first: (Int, Int, Int), _ second: (Int, Int, Int), _ days: Int) {
        let a = CalendarDay(year: first.0, month: first.1, day: first.2)
        let b = CalendarDay(year: second.0, month: second.1, day: second.2)
        #expect(a.distance(to: b) == days && b.distance(to: a) == days)
    }

    @Test func `days that differ are let pass up to the number of days that is set`() throws {
        func finds(_ other: String, _ settings: RuleSettings = RuleSettings()) throws -> [String] {
            try Rule.publicationDatesDiffer.finds(
                in: report("柳溪镇", [2025, 1, 31], prose: ExampleProse(opening: [other])), settings: settings)
        }
        #expect(try finds("生成日期：2024-12-31") == [])
        #expect(try finds("生成日期：2024-12-30") == ["info 生成日期：2024-12-30"])
        var settings = RuleSettings()
        settings.parameters["D-06.days"] = .number(ExactDecimal(32))
        #expect(try finds("生成日期：2024-12-30", settings) == [])
        #expect(try finds("更新日期：2020-12-30") == [])
        #expect(try finds("生成日期：") == [])
    }

    @Test(arguments: ["发布日期", "发布时间", "公开日期", "公开时间", "公布日期", "生成日期", "成文日期", "发文日期"])
    func `a day has one of several labels`(_ label: String) throws {
        for text in ["\(label)：2017-08-20", "[\(label)]2017年8月20日", "【\(label)】2017/8/20"] {
            let report = report("柳溪镇", [2025, 1, 20], prose: ExampleProse(opening: [text]))
            #expect(try Rule.publicationDatesDiffer.finds(in: report) == ["info \(text)"])
        }
    }

    /// What D-06 finds in a report with such paragraphs before its sections and at its end.
    private func days(_ opening: [String], _ others: [String] = ["无。"]) throws -> [String] {
        let prose = ExampleProse(opening: opening, others: others)
        return try Rule.publicationDatesDiffer.finds(in: report("柳溪镇", [2025, 1, 20], prose: prose))
    }

    @Test func `days are looked for in the first forty and the last twenty blocks`() throws {
        let (day, found) = ("生成日期：2017-08-20", ["info 生成日期：2017-08-20"])
        func filling(_ count: Int) -> [String] { [String](repeating: "按时公开。", count: count) }
        #expect(try days(filling(38) + [day]) == found)
        #expect(try days(filling(39) + [day]) == [])
        #expect(try days(filling(39), [day] + filling(19)) == found)
        #expect(try days(filling(39), [day] + filling(20)) == [])
    }

    @Test func `a paragraph of four hundred bytes may hold a day`() throws {
        let paragraph = "生成日期：2017-08-20" + String(repeating: "字", count: 125)
        #expect(try days([paragraph]) == ["info \(paragraph)"])
        #expect(try days([paragraph + "a"]) == [])
    }

    @Test func `a table of sixty-four cells may hold a day, behind a label that is all of its cell`() throws {
        func rows(_ label: String, _ count: Int, _ columns: Int) -> [String] {
            let filling = [String](repeating: "甲", count: columns)
            let first = [label, "2017-08-20"] + filling.dropFirst(2)
            return ([first] + [[String]](repeating: filling, count: count - 1)).map { $0.joined(separator: "\t") }
        }
        #expect(try days(rows("生成日期", 16, 4)) == ["info 2017-08-20"])
        #expect(try days(rows("生成日期", 13, 5)) == [])
        #expect(try days(rows("生成日期见下", 16, 4)) == [])
    }

    @Test func `all days that differ are named`() throws {
        let report = ExampleReport(
            published: [2025, 1, 20], address: "http://www.qinghe.example/t20240501_1.html",
            prose: ExampleProse(opening: ["生成日期：2017-08-20", "发布日期：2025-01-20"]))
        #expect(
            try Rule.publicationDatesDiffer.findings(in: report).map(\.message) == [
                LocalizedText(
                    zh: "公布日期为 2025-01-20，另有生成日期 2017-08-20、URL 2024-05-01，请核对。",
                    en: "published on 2025-01-20; also stated: 生成日期 2017-08-20, URL 2024-05-01. See which is true.")
            ])
    }

    @Test(arguments: [("PubDate", true), ("publishdate", true), ("FirstPublishedTime", true), ("editdate", false)])
    func `labels and days in the cells of a page's table are read, and what a page's head says`(
        _ property: String, _ isRead: Bool
    ) throws {
        let page = """
            <html><head><title>清河县柳溪镇人民政府2024年政府信息公开工作年度报告</title><meta name="\(property)" content="2021-03-04">
            </head><body><table><tr><td>生成日期</td><td>2017-08-20</td></tr><tr><td>发布日期</td><td>2025-01-20</td></tr></table>
            <p>清河县柳溪镇人民政府2024年政府信息公开工作年度报告</p><p>一、总体情况</p><p>无。</p></body></html>
            """
        let bytes = Array(page.utf8)
        let document = try DocumentFormats.read(DocumentInput(bytes))
        let source = Source(path: "a.html", size: bytes.count, hash: ContentHash(of: "a"))
        let read = try ReportAssembler.assemble(document, source: source)
        var corpus = Corpus()
        _ = corpus.add([(read.report, read.cells)])
        let text = ReportText(document, narrative: NarrativeSplitter.split(document))
        let findings = try RuleRunner.run([.publicationDatesDiffer], over: corpus) { shares, body in
            for share in shares { body(share) { _ in text } }
        }
        let head = isRead ? "、\(property.lowercased()) 2021-03-04" : ""
        #expect(findings.map(\.message.zh) == ["公布日期为 2025-01-20，另有生成日期 2017-08-20\(head)，请核对。"])
        #expect(findings.first?.passages.map(\.passage.exact) == ["2017-08-20"])
    }
}
