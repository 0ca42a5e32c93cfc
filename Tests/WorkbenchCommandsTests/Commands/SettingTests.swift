import AuditSession
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `set`: what is typed in Chinese, and the table of settings.
@Suite struct SettingTests {
    @Test(
        arguments: [
            ("设置 A-03 关", "A-03", "off"), ("set A-03 停用", "A-03", "off"), ("set A-03 提示", "A-03", "info"),
            ("set A-03 警告", "A-03", "warning"), ("set A-03 错误", "A-03", "error"), ("set color 从不", "color", "never"),
            ("set color 总是", "color", "always"), ("set X-06.factor 4", "X-06.factor", "4"),
            ("set lang 英文", "lang", "en"),
        ])
    func `values are taken in Chinese and kept by their names`(line: String, name: String, value: String) throws {
        var bench = try Bench(loading: false)
        #expect(bench.run(line).status == 0)
        #expect(bench.rows("set \(name)").map { $0[1] } == [value])
        #expect(bench.workbench.session.state.settings[name] == value)
    }

    @Test(
        arguments: [
            ("set A-03 off", "set A-03 开", "A-03", "on"), ("set A-03 off", "set A-03 启用", "A-03", "on"),
            ("set color never", "set color 自动", "color", "auto"), ("set lang en", "set lang 中文", "lang", "zh"),
            ("set X-06.factor 4", "set X-06.factor 默认", "X-06.factor", ""),
        ])
    func `what was set is set back`(before: String, line: String, name: String, value: String) throws {
        var bench = try Bench(loading: false)
        let standard = bench.rows("set \(name)").map { $0[1] }
        #expect(bench.run([before, line]).status == 0)
        #expect(bench.rows("set \(name)").map { $0[1] } == standard)
        if !value.isEmpty { #expect(standard == [value]) }
    }

    @Test func `a word of another setting is refused`() throws {
        var bench = try Bench(loading: false)
        #expect(
            bench.error("set color 关") == ["-c:11: 错误 E-setting：color 不能是“关”", "提示：可以是 auto、always、never"])
    }

    @Test(arguments: Language.allCases)
    func `what is typed is never cut, and no word broken`(language: Language) throws {
        var bench = try Bench(language, loading: false)
        _ = bench.run(["set format box", "set A-03 off", "set X-06.factor 4"])
        bench.width = 80
        let drawn = bench.output("set")
        let names = Setting.all.map(\.name) + ["A-03", "X-06.factor"]
        for name in names { #expect(drawn.contains("│ \(name) "), "\(drawn)") }
        // The setting of ambiguous widths names one of these characters itself.
        #expect(drawn.count { $0 == "…" } == (language == .chinese ? 1 : 0))
        let words = Set(drawn.split { $0 == " " || $0 == "\n" }.map(String.init))
        for word in ["markdown", "warning", "always"] {
            #expect(words.contains(word), "\(word) is broken")
        }
    }
}
