import DocumentModel
import Testing

@testable import DocumentReaders

@Suite struct MarkdownTextTests: TextTesting {
    @Test(
        "The marks of headings, lists and emphasis are no text",
        arguments: [
            ("# 年度报告", "年度报告@1:3"), ("## 一、总体情况 ##", "一、总体情况@1:4"), ("###一、情况", "一、情况@1:4"),
            ("**一、总体情况**", "一、总体情况@1:3"), ("## **一、情况**", "一、情况@1:6"), ("**（一）公开。**正文", "（一）公开。**正文@1:3"),
            ("正文*重点*", "正文*重点@1:1"), ("- 一项", "一项@1:3"), ("* **甲** 乙", "甲** 乙@1:5"), ("1. 属于", "1. 属于@1:1"),
            ("> 引文", "引文@1:3"), ("<center>标题</center>", "标题@1:9"), ("正文<br>", "正文@1:1"), ("正文\\", "正文@1:1"),
            ("####### 七", "####### 七@1:1"), ("C# 语言", "C# 语言@1:1"), ("—— 1 ——", "—— 1 ——@1:1"),
            ("*", "*@1:1"), ("**", "**@1:1"), ("5 * 3 = 15", "5 * 3 = 15@1:1"), ("注：_GoBack", "注：_GoBack@1:1"),
        ])
    func lines(line: String, piece: String) throws {
        #expect(try sketch(.markdown, line) == ["P \(piece)"])
    }

    @Test(
        "Lines that are marks alone are left out",
        arguments: [
            "---", "***", "* * *", "===", "```text", "~~~", "<!-- image -->", "<div align=center>", "</div>", "#", ">",
            "",
        ])
    func marksAlone(line: String) throws {
        #expect(try texts(.markdown, "甲\n\(line)\n乙\n") == ["P 甲", "P 乙"])
    }

    @Test("A line that is a link leads elsewhere; one with more is text")
    func links() throws {
        #expect(
            try texts(.markdown, "[上一篇：2023年年报](http://example.org/1)\n见[附件](a.pdf)\n- [目录](b)\n")
                == ["L 上一篇：2023年年报", "P 见[附件](a.pdf)", "L 目录"])
    }

    @Test("Properties before the text, of which the title is kept")
    func frontMatter() throws {
        let text = "---\ntitle: \"清河县柳溪镇年报\"\ndate: 2025-01-10\n---\n# 标题\n"
        let read = try document(.markdown, Array(text.utf8))
        #expect(sketch(read) == ["P 标题@5:3"])
        #expect(
            read.properties.map { "\($0.name) \(read.string($0.value))@\($0.value.anchor)" } == ["title 清河县柳溪镇年报@2:9"])
        #expect(try texts(.markdown, "---\n甲\n---\n乙\n") == ["P 甲", "P 乙"])
        #expect(try texts(.markdown, "---\ntitle: 甲\n乙\n") == ["P title: 甲", "P 乙"])
    }

    @Test("Pictures and tables in HTML are said not to be read")
    func notRead() throws {
        let text = "![表三](t3.png)\n<table><tr><td>规章</td></tr></table>\n<TABLE>\n"
        let read = try document(.markdown, Array(text.utf8))
        #expect(notes(read) == ["imageOnly 1:1 图片，其中的文字没有读取", "part 2:1 Markdown 中用 HTML 标签写的表格没有读取"])
    }

    @Test(
        "A file is Markdown by its ending, unless it is a container or a page",
        arguments: [
            ("a.md", "正文", true), ("a.MARKDOWN", "正文", true), ("a.txt", "|甲|\n|1|", false),
            ("a.md", "PK\u{3}\u{4}", false),
            ("a.md", "%PDF-1.7", false), ("a.md", "\u{FEFF} <!DOCTYPE html>", false), ("a.md", "<p>", true),
            ("a.md", "", true),
        ])
    func recognizes(name: String, text: String, isMarkdown: Bool) {
        #expect(DocumentFormat.markdown.recognizes(DocumentInput(Array(text.utf8), name: name)) == isMarkdown)
    }
}
