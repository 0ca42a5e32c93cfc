import Presentation
import Testing
import TextSupport

@testable import WorkbenchCommands

/// Diagnostics drawn with the line that they are about.
@Suite struct DiagnosticViewTests {
    private func drawn(
        _ diagnostic: Diagnostic, _ line: String = "", place: String? = nil, _ language: Language = .chinese
    ) -> String {
        OutputFormat.plain.text(
            of: Output([.lines(DiagnosticView.lines(diagnostic, line: line, place: place, language))]))
    }

    private let unknown = Diagnostic(
        .path, LocalizedText(zh: "没有这份报告", en: "no such report"),
        hint: LocalizedText(zh: "看 reports", en: "see reports"),
        word: "石坪镇")

    @Test func aCaretUnderEachColumnOfTheWord() {
        #expect(
            drawn(unknown, "查看 石坪镇/2024 x", place: "a.gxa:3") == """
                a.gxa:3:4: 错误 E-path：没有这份报告
                  查看 石坪镇/2024 x
                       ^^^^^^^^^^^
                提示：看 reports

                """)
    }

    @Test func english() {
        #expect(
            drawn(unknown, "show 石坪镇", .english) == """
                error E-path: no such report
                  show 石坪镇
                       ^^^^^^
                hint: see reports

                """)
    }

    @Test(
        arguments: [
            ("show 石坪镇", "     ^^^^^^"),
            ("  查看　“石坪镇”  ", "        ^^^^^^^^"),
            ("show '石坪镇 人民政府'", "     ^^^^^^^^^^^^^^^^^"),
            ("ｓｈｏｗ 石坪镇", "         ^^^^^^"),
            ("show 𠮷／石坪镇", "     ^^^^^^^^^^"),
            ("show e\u{301} 石坪镇", "       ^^^^^^"),
        ] as [(String, String)])
    func carets(line: String, carets: String) {
        let lines = drawn(unknown, line).split(separator: "\n").map(String.init)
        #expect(lines.dropFirst(2).first == "  " + carets)
    }

    @Test(arguments: ["", "reports", "show 柳溪镇"])
    func noCaretWhereTheLineLacksTheWord(line: String) {
        #expect(drawn(unknown, line, place: "-c") == "-c: 错误 E-path：没有这份报告\n提示：看 reports\n")
    }

    @Test func controlsAreShownNotObeyed() {
        let diagnostic = Diagnostic(
            .file, LocalizedText(zh: "没有 a\u{1B}[31mb", en: "no a\u{1B}[31mb"), word: "a\u{1B}[31mb")
        #expect(
            drawn(diagnostic, "load a\u{1B}[31mb\u{7}") == """
                错误 E-file：没有 a␛[31mb
                  load a␛[31mb␇
                       ^^^^^^^^

                """)
    }
}
