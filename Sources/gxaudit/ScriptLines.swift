import LineEditing
import TextSupport
import WorkbenchCommands

/// Command lines from standard input that is no terminal.
///
/// The first line may say `gxaudit 1`, the format of scripts, after a `#!` line.
struct ScriptLines: LineSource {
    private var lines = PipedLines()
    private var isAtStart = true

    mutating func next(continuing: String?, _ workbench: Workbench) throws(Diagnostic) -> LineReading {
        while let line = try lines.next() {
            guard isAtStart else { return .line(line) }
            if line.hasPrefix("#!") { continue }
            isAtStart = false
            guard line.hasPrefix("gxaudit ") else { return .line(line) }
            guard line == "gxaudit 1" else {
                throw Diagnostic(
                    .format,
                    LocalizedText(
                        zh: "不认识的脚本格式：\(line)", en: "unknown script format: \(line)"),
                    hint: LocalizedText(zh: "这一版本读取 gxaudit 1", en: "this version reads gxaudit 1"))
            }
        }
        return .end
    }

    var place: String? { "<stdin>:\(lines.lineNumber)" }
}
