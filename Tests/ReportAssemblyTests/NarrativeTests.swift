import DocumentModel
import DocumentReaders
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

/// The narrative as lines: a section's heading, `#` sub-headings, sentences with their places.
private func sketch(_ text: String) throws -> [String] {
    let document = try DocumentFormats.read(DocumentInput(Array(text.utf8)))
    return NarrativeSplitter.split(document).sections.flatMap { section in
        ["[\(section.number.key) \(document.string(section.heading))]"]
            + section.parts.map { part in
                switch part {
                case .heading(let piece): "# \(document.string(piece))"
                case .sentence(let piece): "\(document.string(piece))@\(piece.anchor)"
                }
            }
    }
}

private let headings = [
    "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
]

@Suite struct NarrativeTests {
    @Test("Sections, sub-headings, sentences with their places")
    func plain() throws {
        let text = """
            甲镇2024年政府信息公开工作年度报告
            一、总体情况
            （一）主动公开
            发布信息三条。按时更新！
            二、主动公开政府信息情况
            行政许可\t0
            三、收到和处理政府信息公开申请情况
            四、政府信息公开行政复议、行政诉讼情况
            五、存在的主要问题及改进情况
            （一）主要问题。解读偏少。
            六、其他需要报告的事项：无
            """
        #expect(
            try sketch(text) == [
                "[s1 一、总体情况]", "# （一）主动公开", "发布信息三条。@4:1", "按时更新！@4:8", "[s2 二、主动公开政府信息情况]",
                "[s3 三、收到和处理政府信息公开申请情况]", "[s4 四、政府信息公开行政复议、行政诉讼情况]", "[s5 五、存在的主要问题及改进情况]",
                "# （一）主要问题。", "解读偏少。@10:9", "[s6 六、其他需要报告的事项]", "无@11:13",
            ])
    }

    @Test("Numbering that starts again inside a section does not mislead")
    func nestedNumbering() throws {
        let text = """
            一、总体情况
            一、主动公开情况。
            公开了三条。
            二、依申请公开情况
            五、监督保障情况
            二、主动公开政府信息情况
            三、收到和处理政府信息公开申请情况
            四、政府信息公开行政复议、行政诉讼情况
            5、 存在的主要问题及改进情况
            一、主要问题
            （3） 人员变动
            六、其他需要报告的事项
            1.本年度没有收取信息处理费，也没有发出通知。
            """
        #expect(
            try sketch(text) == [
                "[s1 一、总体情况]", "# 一、主动公开情况。", "公开了三条。@3:1", "# 二、依申请公开情况", "# 五、监督保障情况", "[s2 二、主动公开政府信息情况]",
                "[s3 三、收到和处理政府信息公开申请情况]", "[s4 四、政府信息公开行政复议、行政诉讼情况]", "[s5 5、 存在的主要问题及改进情况]", "# 一、主要问题", "# （3） 人员变动",
                "[s6 六、其他需要报告的事项]", "1.本年度没有收取信息处理费，也没有发出通知。@13:1",
            ])
    }

    @Test(
        "Reworded headings",
        arguments: [
            ("一、2023年政务公开总体情况", "s1"), ("一、工作总体推进情况", "s1"), ("二、行政机关主动公开政府信息情况", "s2"), ("（二）主动公开政务信息的情况", "s2"),
            ("三、本年度收到和处理政府信息公开申请情况", "s3"), ("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "s4"), ("五、存在问题及改进措施", "s5"),
            ("第五，政务公开工作存在的问题和改进思路", "s5"), ("六、其他需要报告事项", "s6"), ("其他需要报告的事项", "s6"),
        ])
    func reworded(heading: String, section: String) throws {
        #expect(try sketch(heading + "\n正文。\n") == ["[\(section) \(heading)]", "正文。@2:1"])
    }

    @Test(
        "Prose that mentions a section's title is no heading",
        arguments: ["主动公开情况", "我镇认真总结存在的主要问题及改进情况，现将其他需要报告的事项说明如下，请各村对照执行并于月底前上报综合办公室，逾期不候。"])
    func noHeading(text: String) throws {
        #expect(try sketch(text) == [])
    }

    @Test(
        "A short paragraph that there were none is no heading of section four",
        arguments: [
            "无因政府信息公开工作被申请行政复议、提起行政诉讼的情况", "本年度未发生行政复议、行政诉讼情况", "本年度行政复议、行政诉讼的情况均为零",
            "行政复议和行政诉讼情况已如实填报。", "我镇无行政复议、行政诉讼情况", "没有行政复议、行政诉讼的情况",
        ])
    func denial(text: String) throws {
        #expect(
            try sketch("一、总体情况\n\(text)\n五、存在的主要问题及改进情况\n") == [
                "[s1 一、总体情况]", "\(text)@2:1", "[s5 五、存在的主要问题及改进情况]",
            ])
    }

    @Test("A heading that denies is still one where it has its number")
    func numberedDenial() throws {
        #expect(
            try sketch("一、总体情况\n四、没有行政复议、行政诉讼的情况\n") == ["[s1 一、总体情况]", "[s4 四、没有行政复议、行政诉讼的情况]"])
    }

    @Test(
        "A table of contents is no report",
        arguments: [
            headings, headings.enumerated().map { "\($1)……\($0 + 1)" },
            headings.enumerated().flatMap { ["\($1) \($0 + 1)", "（一）小节……\($0 + 1)"] }, ["目 录"] + headings,
            Array(headings[..<3]), ["存在的主要问题和改进情况等另见"] + headings,
        ])
    func contents(lines: [String]) throws {
        let body = headings.flatMap { [$0, "正文。"] }
        let text = (["甲镇2024年政府信息公开工作年度报告"] + lines + ["按年编制。"] + body).map { $0 + "\n" }.joined()
        #expect(
            try sketch(text)
                == headings.enumerated().flatMap { index, heading in
                    ["[s\(index + 1) \(heading)]", "正文。@\(lines.count + 4 + 2 * index):1"]
                })
        let document = try DocumentFormats.read(DocumentInput(Array(text.utf8)))
        let opening = NarrativeSplitter.split(document).opening.map { document.string($0.piece) }
        let rest = lines.last?.hasPrefix("（一）") ?? false ? [lines.last ?? ""] : []
        let before = lines.filter { $0.hasSuffix("另见") }
        #expect(opening == ["甲镇2024年政府信息公开工作年度报告"] + before + rest + ["按年编制。"])
    }

    @Test("Two headings that stand twice are no table of contents")
    func twoHeadingsTwice() throws {
        let body = headings.flatMap { [$0, "正文。"] }
        let text = (Array(headings[..<2]) + body).map { $0 + "\n" }.joined()
        #expect(try sketch(text).prefix(2) == ["[s1 一、总体情况]", "[s2 二、主动公开政府信息情况]"])
    }

    @Test("Headings without text between them are headings where they do not come again")
    func noContents() throws {
        let text = headings.map { $0 + "\n" }.joined()
        #expect(try sketch(text) == headings.enumerated().map { "[s\($0 + 1) \($1)]" })
        let twice = "一、总体情况\n五、存在的主要问题及改进情况\n" + text
        #expect(try sketch(twice).first == "[s1 一、总体情况]")
    }

    @Test func missingSectionsAreNoted() throws {
        let text = ReportLayout.cellLines.text(InventedReport()).replacing("六、其他需要报告的事项\n", with: "")
        #expect(try assemble(text).report.notes.map(\.text.zh) == ["没有找到标题“六、其他需要报告的事项”"])
    }
}
