package import TextSupport

/// All rules there are, by id.
package enum RuleRegistry {
    /// Every rule, in the order of the catalogue.
    package static let all: [Rule] = [
        .requestBalanceMismatch,
        .resultTotalMismatch,
        .rowTotalMismatch,
        .reviewTotalMismatch,
        .suitTotalMismatch,
        .suitAfterReviewTotalMismatch,
        .stockBelowFlow,
        .notACount,
        .placeholderLeft,
        .carryOverMismatch,
        .stockOverYearsMismatch,
    ]

    /// The rule of an id, in upper or lower case; throws `E-rule`, with the ids there are, where there is none.
    package static func rule(_ id: String) throws(Diagnostic) -> Rule {
        if let rule = all.first(where: { $0.id == id.uppercased() }) { return rule }
        let ids = all.map(\.id).joined(separator: ", ")
        throw Diagnostic(
            .rule, LocalizedText(zh: "没有规则 \(id)", en: "no rule is called \(id)"),
            hint: LocalizedText(zh: "现有规则：\(ids)", en: "the rules are \(ids)"), word: id)
    }
}
