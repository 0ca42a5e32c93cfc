import DocumentModel
import DocumentReaders
import ReportModel
import Testing
import TextSupport

@testable import ReportAssembly

/// Paragraphs of text files that were wrapped: copied out of a PDF or a terminal.
@Suite struct WrappedLinesTests {
    private static let title = "清河县柳溪镇人民政府2024年政府信息公开工作年度报告"
    private static let opening = "本报告依据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自2024年1月1日起至2024年12月31日止，电子版可以在县政府网站下载。"
    private static let paragraphs = [
        "2024年，柳溪镇认真落实公开工作的各项部署，紧密围绕全镇重点工作任务，扎实推进政务公开，不断提升服务水平，全年发布信息120条，其中动态类信息80条，政策类信息40条。镇便民服务中心设有查阅点，全年接待群众36人次。",
        "全年收到政府信息公开申请9件，上年结转1件，均依法办理，转下一年度办理答复的有1件。没有收取信息处理费，也没有发生因政府信息公开引起的行政复议和行政诉讼。",
        "严格执行保密审查和发布审核制度，定期清理已经失效的文件，更新公开目录；县政府考核结果为良好，社会评议满意率为96%，未发生责任追究情形。",
    ]

    /// The lines of a paragraph of so many scalars a line.
    private static func wrapped(_ paragraph: String, at width: Int, indent: String = "") -> [String] {
        var lines: [String] = []
        var rest = Array(indent + paragraph)
        while !rest.isEmpty {
            lines.append(String(rest.prefix(width)))
            rest = Array(rest.dropFirst(width))
        }
        return lines
    }

    private static func report(_ lines: [String]) -> [String] {
        [title, "一、总体情况"] + lines + ["五、存在的主要问题及改进情况", "图解偏少。", "六、其他需要报告的事项", "无"]
    }

    private func parts(_ lines: [String], name: String = "a.txt", lineEnd: String = "\n") throws -> [Part] {
        let text = lines.joined(separator: lineEnd) + lineEnd
        let document = try DocumentFormats.read(DocumentInput(Array(text.utf8), name: name))
        let narrative = NarrativeSplitter.split(document)
        return (narrative.opening + narrative.sections.flatMap(\.parts)).map { part in
            Part(text: document.unbroken(part.piece.range), place: part.piece.anchor)
        }
    }

    private struct Part {
        var text: String
        var place: SourceAnchor
    }

    @Test(
        "Sentences go on over the lines of a paragraph, and stand where they begin",
        arguments: [20, 24, 26, 31, 34], ["\n", "\r\n"])
    func sentences(width: Int, lineEnd: String) throws {
        let whole = try parts(Self.report(Self.paragraphs))
        let lines = Self.report(Self.paragraphs.flatMap { Self.wrapped($0, at: width) })
        for name in ["a.txt", "a.md"] {
            let read = try parts(lines, name: name, lineEnd: lineEnd)
            #expect(read.map(\.text) == whole.map(\.text))
            for part in read {
                guard case .text(let line, let column) = part.place else {
                    Issue.record("no place in a text: \(part.place)")
                    continue
                }
                let rest = lines[line - 1].dropFirst(column - 1)
                #expect(part.text.hasPrefix(rest) || rest.hasPrefix(part.text), "\(part.text) at \(part.place)")
            }
        }
    }

    @Test func `the first line of a paragraph may be indented, and the opening is wrapped as the rest is`() throws {
        let whole = try parts([Self.title, Self.opening] + Self.report(Self.paragraphs).dropFirst())
        let paragraphs = Self.paragraphs.flatMap { Self.wrapped($0, at: 28, indent: "\u{3000}\u{3000}") }
        let opening = Self.wrapped(Self.opening, at: 28, indent: "\u{3000}\u{3000}")
        let read = try parts([Self.title] + opening + Self.report(paragraphs).dropFirst())
        #expect(read.map(\.text) == whole.map(\.text))
        #expect(read[1].place == .text(line: 2, column: 3))
    }

    @Test func `some sections are wrapped as all are`() throws {
        let lines = Self.report(Self.paragraphs.flatMap { Self.wrapped($0, at: 24) })
        let document = try DocumentFormats.read(DocumentInput(Array((lines.joined(separator: "\n") + "\n").utf8)))
        let assembled = try ReportAssembler.assemble(
            document, source: Source(path: "a.txt", size: 0, hash: ContentHash(of: "")))
        let some = NarrativeSplitter.split(document, of: assembled.report, only: [.overview])
        let all = NarrativeSplitter.split(document)
        #expect("\(some.sections)" == "\(all.sections.filter { $0.number == .overview })")
    }

    @Test(
        "Among wrapped paragraphs these lines stay what they are",
        arguments: [
            // As long as the lines are wrapped at, 24 scalars.
            ["（一）落实公开制度和重点领域信息公开工作的主要做法", "全年发布信息三条。"], ["（一）强化组织领导，健全公开工作机制和审核发布制度", "全年发布信息三条。"],
            ["1.组织全镇各站所和村居学习条例和上级的工作部署安排", "2.更新公开指南。"], ["更新公开指南和公开目录并且定期检查网站专栏的内容", "（二）依申请公开", "没有收到申请。"],
            ["更新公开指南和公开目录，定期检查网站专栏里的各项", "", "全年发布信息三条。"], ["更新公开指南和公开目录，定期检查网站专栏里的各项", "　　全年发布信息三条。"],
            ["更新公开指南和公开目录，定期检查网站专栏里的各项", "- 全年发布信息三条。"], ["更新公开指南和公开目录，定期检查网站专栏里的各项", "① 全年发布信息三条。"],
            ["更新公开指南和公开目录，定期检查网站专栏里的各项", "清河县柳溪镇人民政府"], ["更新公开指南和公开目录，定期检查网站专栏里的各项", "2025年1月20日"],
            // Shorter by more than what a full line can lack.
            ["更新公开指南和公开目录，定期检查网", "全年发布信息三条。"], ["更新公开指南和公开目录，定期检查网站专栏里的内容。", "全年发布信息三条。"],
            ["更新公开指南和公开目录，定期检查网站专栏里的内容：", "全年发布信息三条。"], ["要求行政机关确认或重新出具已获取信息", "全年发布信息三条。"],
        ])
    func apart(lines: [String]) throws {
        let paragraphs = Self.paragraphs.flatMap { Self.wrapped($0, at: 24) }
        let read = try parts(Self.report(paragraphs + lines)).map(\.text)
        for line in lines where !line.isEmpty && LabelIndex.shared.match(TextFolding.scalars(of: line)) == nil {
            let text = line.drop { "\u{3000}-① ".contains($0) }
            #expect(read.contains { $0 == text || $0 == line }, "\(read)")
        }
        #expect(read.contains("没有收取信息处理费，也没有发生因政府信息公开引起的行政复议和行政诉讼。"))
    }

    @Test(
        "Lines of a text that is not wrapped stay apart, however they end",
        arguments: [
            ["推进政务公开，提升服务质量，方便群众", "落实审核制度，清理失效文件，更新目录", "加强业务培训，规范答复文书，注重实效", "全年发布信息三条。"],
            ["组织全镇站所和村居学习条例和上级部署", "检查网站专栏和公开栏里的各项公开内容", "更新公开指南和公开目录以及查阅点的书", "全年发布信息三条。"],
        ])
    func notWrapped(lines: [String]) throws {
        // Those of the first list are as long as each other, but the text has longer paragraphs.
        let read = try parts(Self.report(lines + Self.paragraphs)).map(\.text)
        #expect(lines.allSatisfy(read.contains), "\(read)")
    }

    @Test func `three lines of one length make a width, two do not`() throws {
        let lines = ["落实审核制度，清理失效文件，及时更", "新公开指南，检查网站专栏，全年发布", "信息一百多条，接待查阅群众三十余人", "次。"]
        #expect(try parts(Self.report(lines)).map(\.text).contains(lines.joined()))
        let two = ["落实审核制度，清理失效文件，及时更", "新公开指南，检查网站专栏，全年发布", "信息三条。"]
        #expect(try parts(Self.report(two)).map(\.text).contains(two[2]))
    }

    @Test(
        "A line that ends inside a number, a word or a statement goes on whatever its length",
        arguments: [
            ("统计期限自2024年1月1日起至2024年1", "2月31日止。"), ("统计期限自2024年1月1日起至2024年12", "月31日止。"),
            ("社会评议满意率为9", "6%。"), ("全年发布信息共1", "20条，全部及时。"), ("均依法办理，转下一", "年度办理答复的有1件。"), ("收到的政府信", "息公开申请1件。"),
            ("全年发布信息120条，其中动态类", "信息80条。"), ("定期清理已经失效的文件", "，更新公开目录。"), ("全年收到申请9件", "。"),
        ])
    func torn(line: String, next: String) {
        #expect(isTorn(line, next))
    }

    @Test(
        "Where nothing is torn the line ends",
        arguments: [
            ("联系电话0000-1234567", "2025年1月20日"), ("联系电话：6610012", "日常工作照常。"), ("全年发布信息共120", "12月完成公开目录更新。"),
            ("获评全县第一", "全年发布信息3条。"), ("全年发布信息120条，其中动态80条", "政策40条。"), ("其中动态类", "信息80条。"), ("规章，0", ",0,0"),
            ("全年共120", "全年收到申请9件。"), ("编制于2024", "年底完成。"), ("", "。"), ("全年", ""),
        ])
    func notTorn(line: String, next: String) {
        #expect(!isTorn(line, next))
    }

    private func isTorn(_ line: String, _ next: String) -> Bool {
        TornEnd.isTorn(
            TextFolding.scalars(of: line), TextFolding.scalars(of: next),
            beginningWith: next.unicodeScalars.first?.value ?? 0)
    }
}
