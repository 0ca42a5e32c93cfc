import ArgumentParser
import AuditSession
import ReportModel
import TextSupport

/// `load PATH …`: reads reports into the corpus.
struct LoadCommand: Command {
    static let description = CommandDescription(
        "load", ["加载"], .corpus,
        LocalizedText(zh: "读取报告：文件、文件夹或通配符", en: "read reports: files, folders or globs"),
        examples: ["load reports/", "load 柳溪镇2024.txt --county 清河县", "load scan.txt --organ 清河县柳溪镇人民政府 --year 2024"])

    /// Half as many as a command has words.
    private static let maximumPaths = 4000

    @Argument(help: .both(zh: "文件、文件夹或通配符", en: "files, folders or globs", value: .file))
    var paths: [String]

    @OptionGroup var said: GivenOptions

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard !paths.isEmpty else {
            throw Diagnostic(.usage, LocalizedText(zh: "load 缺少 FILE", en: "load lacks FILE"))
        }
        // Recorded, each has its hash beside it.
        guard paths.count <= Self.maximumPaths else {
            throw Diagnostic(
                .limit,
                LocalizedText(
                    zh: "一次最多写 \(Self.maximumPaths) 个路径", en: "at most \(Self.maximumPaths) paths are written at once"),
                hint: LocalizedText(zh: "写文件夹或通配符", en: "name a folder or a glob"))
        }
        let given = try said.identity()
        return CommandResult(messages: try workbench.load(LoadRequest(paths: paths, given: given)))
    }
}
