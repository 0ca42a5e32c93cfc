import ArgumentParser
import ReportModel
import TextSupport

/// What a person says of the files that are loaded, in all commands that load.
struct GivenOptions: ParsableArguments {
    @Option(help: .both(zh: "机关名称，标题没有写明时用", en: "the organ's name where the title lacks it", value: .organ))
    var organ: String?

    @Option(help: .both(zh: "所属县（区）", en: "the organ's county", value: .county))
    var county: String?

    @Option(help: .both(zh: "年度，标题没有写明时用", en: "the year where the title lacks it", value: .year))
    var year: Int?

    /// What was said; throws `E-usage` for what cannot be an organ, a county or a year.
    func identity() throws(Diagnostic) -> GivenIdentity {
        if let year, !(1900...2999).contains(year) {
            throw Diagnostic(
                .usage, LocalizedText(zh: "年度应为四位数字", en: "a year has four digits"), word: String(year))
        }
        for name in [organ, county].compactMap({ $0 }) where name.isEmpty || name.contains(where: Self.isOfPaths) {
            throw Diagnostic(
                .usage,
                LocalizedText(zh: "名称里不能有空白和 / { } @ *", en: "a name holds no blanks and none of / { } @ *"), word: name
            )
        }
        return GivenIdentity(organ: organ, county: county, year: year)
    }

    /// Whether a character means something in paths, so that a name with it could not be typed in one.
    private static func isOfPaths(_ character: Character) -> Bool {
        character.isWhitespace || "/{}@*".contains(character)
    }
}
