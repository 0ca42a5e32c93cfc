internal import NarrativeClaims
internal import TextSupport

extension BreakdownVerdict.Coverage {
    /// As a person has set it, for the parts of a total or for those of a part.
    init(_ settings: RuleSettings, for breakdown: Breakdown) {
        let isNested = breakdown.depth > 0
        complete = settings.number(isNested ? .nestedCoverage : .listCoverage)
        doubtful = settings.number(isNested ? .nestedDoubt : .listDoubt)
    }
}

extension RuleParameter {
    static let listCoverage = RuleParameter(
        "T-13.coverage", 90,
        LocalizedText(
            zh: "“其中”之后三项以上之和达到总数的百分之几，即视为全部列出",
            en: "the percent of the total from which on three or more parts behind 其中 are taken as all there are"))
    static let listDoubt = RuleParameter(
        "T-13.doubt", 75,
        LocalizedText(
            zh: "“其中”之后三项以上之和达到总数的百分之几，提请核实",
            en: "the percent of the total from which on three or more parts behind 其中 are worth a look"))
    static let nestedCoverage = RuleParameter(
        "T-15.coverage", 90,
        LocalizedText(
            zh: "分项之下“其中”所列三项以上之和达到该分项的百分之几，即视为全部列出",
            en: "the percent of the part from which on three or more parts behind 其中 are taken as all there are"))
    static let nestedDoubt = RuleParameter(
        "T-15.doubt", 75,
        LocalizedText(
            zh: "分项之下“其中”所列三项以上之和达到该分项的百分之几，提请核实",
            en: "the percent of the part from which on three or more parts behind 其中 are worth a look"))
}
