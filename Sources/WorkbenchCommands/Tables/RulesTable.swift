import AuditRules
import RelationalQueries
import ReportModel
import TextSupport

extension QueryTable {
    /// `rules`
    static let rules = QueryTable(
        name: "rules", meaning: LocalizedText(zh: "每条检查规则一行", en: "a row for each rule"),
        examples: [
            Example(
                "没有发现问题的规则", "rules that found nothing",
                "SELECT id, title FROM rules WHERE id NOT IN (SELECT rule FROM findings)")
        ],
        empty: { relation([], $0) }, make: { workbench, _ in relation(workbench.rules.map(\.description), workbench) })

    private static func relation(_ rules: [RuleDescription], _ workbench: Workbench) -> ListRelation<RuleDescription> {
        let language = workbench.language
        let settings = workbench.settings.rules
        return ListRelation(
            "rules", rules, indexed: "id",
            [
                part("id", "编号，如 A-03", "its id, such as A-03", isKey: true) { .text($0.id) },
                part("severity", "error、warning 或 info，按设置", "error, warning or info, as set") {
                    .text((settings.severities[$0.id] ?? $0.severity).rawValue)
                },
                part("title", "标题，用当前语言", "what it finds, in the language that is set") { .text($0.title[language]) },
                part("basis", "依据，用当前语言", "what it rests on, in the language that is set") {
                    .text($0.basis[language])
                },
                part("editions", "适用的格式，空格分开", "the editions it applies to, parted by blanks") {
                    .text($0.editions.map { String($0.rawValue) }.joined(separator: " "))
                },
                ListRelation.Part(
                    RelationColumn(
                        "is_on", .integer, LocalizedText(zh: "1：启用；0：停用", en: "1 where it is on, 0 where it is off"))
                ) { RelationValue(settings.off.contains($0.id) ? 0 : 1) },
            ])
    }

    private static func part(
        _ name: String, _ zh: String, _ en: String, isKey: Bool = false,
        _ value: @escaping @Sendable (RuleDescription) -> RelationValue
    ) -> ListRelation<RuleDescription>.Part {
        ListRelation.Part(RelationColumn(name, .text, LocalizedText(zh: zh, en: en), isKey: isKey), value)
    }
}
