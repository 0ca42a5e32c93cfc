import AuditSession
import CorpusQuery
import DocumentModel
import RelationalQueries
import ReportModel
import TextComparison
import TextSupport

extension QueryTable {
    /// `annotations`
    static let annotations = QueryTable(
        name: "annotations", meaning: LocalizedText(zh: "每条批注一行", en: "a row for each annotation"),
        examples: [
            Example(
                "带“待回复”标签的批注", "annotations with a tag",
                "SELECT target, text, by FROM annotations WHERE ' ' || tags || ' ' LIKE '% 待回复 %'"),
            Example(
                "有批注的报告各有几个问题", "findings of the reports that are annotated",
                """
                SELECT report, count(*) AS findings FROM findings \
                WHERE report IN (SELECT report FROM annotations) GROUP BY report
                """),
        ],
        empty: { _ in relation([]) },
        make: { workbench, scope throws(Diagnostic) in
            let annotations = workbench.session.state.annotations
            let states = try AnchorReview(annotations, &workbench).states
            return relation(
                zip(annotations, states).compactMap { annotation, state in
                    let target = annotation.target
                    let report = workbench.report(of: Corpus.ReportKey(organ: target.organ, year: target.year))
                    guard scope.includes(report) else { return nil }
                    let path = report.map(workbench.corpus.canonicalPath) ?? target.report
                    return AnnotationRow(annotation: annotation, state: state, report: path)
                })
        })

    /// An annotation with what became of its place and its report's canonical path.
    struct AnnotationRow: Sendable {
        var annotation: Annotation
        var state: AnchorState
        var report: String
    }

    private static func relation(_ rows: [AnnotationRow]) -> ListRelation<AnnotationRow> {
        ListRelation(
            "annotations", rows, indexed: "report",
            [
                part("id", "编号，如 N-2MQ8ZD", "its name, such as N-2MQ8ZD", isKey: true) { .text($0.annotation.id) },
                part("target", "批注的对象", "what it is about") { .text($0.annotation.target.path) },
                part("report", "报告路径", "the report's path") { .text($0.report) },
                part("organ", "机关", "the organ") { .text($0.annotation.target.organ.name) },
                part("county", "县（区）", "the county") { RelationValue($0.annotation.target.organ.county) },
                ListRelation.Part(
                    RelationColumn("year", .integer, LocalizedText(zh: "年度", en: "the year"))
                ) { RelationValue($0.annotation.target.year) },
                part("text", "批注的文字", "what was written") { .text($0.annotation.text) },
                part("tags", "标签，空格分开", "tags, parted by blanks") {
                    RelationValue($0.annotation.tags.isEmpty ? nil : $0.annotation.tags.joined(separator: " "))
                },
                part("quote", "所指的原文", "the passage that is meant") { RelationValue($0.annotation.quote?.exact) },
                part("anchor", "所指之处是否还在，如 kept、moved", "what became of its place, such as kept or moved") {
                    .text($0.state.key)
                },
                part("by", "批注人", "who wrote it") { .text($0.annotation.by) },
                part("at", "时间", "when") { .text($0.annotation.at) },
            ])
    }

    private static func part(
        _ name: String, _ zh: String, _ en: String, isKey: Bool = false,
        _ value: @escaping @Sendable (AnnotationRow) -> RelationValue
    ) -> ListRelation<AnnotationRow>.Part {
        ListRelation.Part(RelationColumn(name, .text, LocalizedText(zh: zh, en: en), isKey: isKey), value)
    }
}
