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

    @Option(help: .both(zh: "机关名称，标题没有写明时用", en: "the organ's name where the title lacks it", value: .organ))
    var organ: String?

    @Option(help: .both(zh: "所属县（区）", en: "the organ's county", value: .county))
    var county: String?

    @Option(help: .both(zh: "年度，标题没有写明时用", en: "the year where the title lacks it", value: .year))
    var year: Int?

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
        let given = GivenIdentity(organ: organ, county: county, year: year)
        try Self.check(given)
        return CommandResult(messages: try workbench.load(LoadRequest(paths: paths, given: given)))
    }

    /// Throws `E-usage` for what cannot be an organ, a county or a year.
    static func check(_ given: GivenIdentity) throws(Diagnostic) {
        if let year = given.year, !(1900...2999).contains(year) {
            throw Diagnostic(
                .usage, LocalizedText(zh: "年度应为四位数字", en: "a year has four digits"), word: String(year))
        }
        for name in [given.organ, given.county].compactMap({ $0 })
        where name.isEmpty || name.contains(where: Self.isOfPaths) {
            throw Diagnostic(
                .usage,
                LocalizedText(zh: "名称里不能有空白和 / { } @ *", en: "a name holds no blanks and none of / { } @ *"), word: name
            )
        }
    }

    /// Whether a character means something in paths, so that a name with it could not be typed in one.
    private static func isOfPaths(_ character: Character) -> Bool {
        character.isWhitespace || "/{}@*".contains(character)
    }
}
