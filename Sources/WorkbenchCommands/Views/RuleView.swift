import AuditRules
import Presentation
import ReportModel
import TextSupport

/// Draws what rules say of themselves.
enum RuleView {
    /// One row a rule; a rule that is off or weighs otherwise than it says of itself is shown as it is set.
    static func table(_ rules: [RuleDescription], _ settings: RuleSettings, _ language: Language) -> Table {
        let columns = [
            Column("rule", LocalizedText(zh: "规则", en: "rule")[language]),
            Column("severity", "", for: .programs),
            Column("level", language.say("级别", "severity"), for: .people),
            Column("state", "", for: .programs),
            Column("editions", LocalizedText(zh: "格式", en: "editions")[language], overflow: .wrap),
            Column("title", LocalizedText(zh: "内容", en: "title")[language], overflow: .wrap),
            Column("basis", LocalizedText(zh: "依据", en: "basis")[language], overflow: .wrap),
        ]
        let rows = rules.map { rule -> [Field] in
            let isOff = settings.off.contains(rule.id)
            let severity = settings.severities[rule.id] ?? rule.severity
            let off = LocalizedText(zh: "停用", en: "off")[language]
            return [
                .text(rule.id, role: .name), .text(severity.rawValue),
                .text(isOff ? off : severity.wording[language], role: isOff ? .faint : .plain),
                .text(isOff ? "off" : "on"), .text(rule.editions.map { String($0.rawValue) }.joined(separator: " ")),
                .text(rule.title[language]),
                .text(rule.basis[language]),
            ]
        }
        return Table(columns: columns, rows: rows)
    }

    /// A rule in full.
    static func rule(_ rule: RuleDescription, _ settings: RuleSettings, _ language: Language) -> Output {
        var lines = [
            Line([Span("\(rule.id)  ", role: .name), Span(rule.title[language], role: .heading)]),
            Line(rule.explanation[language]),
            labelled(LocalizedText(zh: "级别：", en: "severity: "), severity(rule, settings)[language], language),
            labelled(
                LocalizedText(zh: "适用格式：", en: "editions: "),
                rule.editions.map { String($0.rawValue) }.joined(separator: " "), language),
        ]
        lines += rule.parameters.map { parameter in
            Line([
                Span(LocalizedText(zh: "参数 ", en: "parameter ")[language], role: .label),
                Span(parameter.name, role: .name),
                Span(" = \((settings.parameters[parameter.name] ?? parameter.standard).description)  "),
                Span(parameter.meaning[language]),
            ])
        }
        lines += grounds(rule, language) + rule.examples.map { example($0, language) }
        return Output([.lines(lines)])
    }

    /// How much a rule weighs, and what it says of itself where that is set otherwise.
    private static func severity(_ rule: RuleDescription, _ settings: RuleSettings) -> LocalizedText {
        let own = rule.severity.wording
        if settings.off.contains(rule.id) {
            return LocalizedText(zh: "停用（规则本身：\(own.zh)）", en: "off (of itself: \(own.en))")
        }
        guard let set = settings.severities[rule.id]?.wording else { return own }
        return LocalizedText(zh: "\(set.zh)（规则本身：\(own.zh)）", en: "\(set.en) (of itself: \(own.en))")
    }

    private static func example(_ example: RuleExample, _ language: Language) -> Line {
        let label: LocalizedText
        switch example.findings.first?.verdict {
        case nil: label = LocalizedText(zh: "例（无问题）：", en: "example, in order: ")
        case .fail: label = LocalizedText(zh: "例（不符）：", en: "example, fails: ")
        case .notAssessable: label = LocalizedText(zh: "例（无法核对）：", en: "example, not assessable: ")
        }
        return labelled(label, example.title[language], language)
    }

    /// What a rule rests on, and why a report may fail and still be right.
    static func grounds(_ rule: RuleDescription, _ language: Language) -> [Line] {
        [labelled(LocalizedText(zh: "依据：", en: "basis: "), rule.basis[language], language)]
            + rule.benignCauses.map {
                labelled(LocalizedText(zh: "可能的正常原因：", en: "may be in order when: "), $0[language], language)
            }
    }

    private static func labelled(_ label: LocalizedText, _ text: String, _ language: Language) -> Line {
        Line([Span(label[language], role: .label), Span(text)])
    }
}
