import AuditRules
import AuditSession
import CorpusQuery
import DocumentModel
import NarrativeClaims
import RelationalQueries
import ReportModel
import TextSupport

extension QueryTable {
    /// `findings`
    static let findings = QueryTable(
        name: "findings",
        meaning: LocalizedText(
            zh: "检查发现的每个问题一行；没有检查过时先检查", en: "a row for each finding; checks first where that was not done"),
        examples: [
            Example(
                "各规则的问题数", "findings by rule",
                """
                SELECT rule, title, count(*) AS n FROM findings JOIN rules ON rules.id = findings.rule \
                WHERE verdict = 'fail' GROUP BY rule ORDER BY n DESC
                """),
            Example(
                "还没有判断的错误", "errors that nobody has judged",
                "SELECT id, report, message FROM findings WHERE severity = 'error' AND triage = 'open'"),
        ],
        empty: { relation([], $0.language) },
        make: { workbench, scope throws(Diagnostic) in
            try workbench.checkIfNeeded()
            let rows = workbench.review().found.compactMap { judged -> FindingRow? in
                let reference = judged.finding.reports[0]
                let key = Corpus.ReportKey(organ: reference.organ, year: reference.year)
                let report = workbench.report(of: key, revision: reference.revision)
                guard scope.includes(report) else { return nil }
                return FindingRow(judged: judged, report: report.map(workbench.corpus.canonicalPath) ?? reference.path)
            }
            return relation(rows, workbench.language)
        })

    /// A finding with its report's canonical path.
    struct FindingRow: Sendable {
        var judged: JudgedFinding
        var report: String

        var finding: Finding { judged.finding }
    }

    private typealias Part = ListRelation<FindingRow>.Part

    private static func relation(_ rows: [FindingRow], _ language: Language) -> ListRelation<FindingRow> {
        ListRelation("findings", rows, indexed: "report", place + verdict + words(language))
    }

    private static let place: [Part] = [
        part("id", "编号，如 F-7K3QM2", "the finding's name, such as F-7K3QM2", isKey: true) { .text($0.finding.id) },
        part("rule", "规则编号", "the rule's id") { .text($0.finding.rule) },
        part("report", "报告路径", "the report's path", isKey: true) { .text($0.report) },
        part("organ", "机关", "the organ") { .text($0.finding.organ.name) },
        part("county", "县（区）", "the county") { RelationValue($0.finding.organ.county) },
        number("year", "年度", "the year") { RelationValue($0.finding.year) },
        number("newest", "1：最新一版报告的问题", "1 where the report is the newest revision") {
            RelationValue($0.judged.isCurrent ? 1 : 0)
        },
        part("source", "文件路径", "the path of the file") { .text($0.finding.source) },
        part("cells", "单元格地址，空格分开", "the addresses of its cells, parted by blanks") { row in
            RelationValue(row.finding.cells.isEmpty ? nil : row.finding.cells.map(\.description).joined(separator: " "))
        },
        part("place", "在文件中的位置", "its place in the file") { RelationValue($0.finding.place?.description) },
    ]

    private static let verdict: [Part] = [
        part("severity", "error、warning 或 info", "error, warning or info") { .text($0.finding.severity.rawValue) },
        part("verdict", "fail 或 not-assessable", "fail or not-assessable") { .text($0.finding.verdict.rawValue) },
        part(
            "triage", "判断：open、confirmed、false-positive、accepted、duplicate",
            "open, confirmed, false-positive, accepted or duplicate"
        ) {
            .text($0.judged.triage.rawValue)
        },
        part("remedy", "整改", "the remedy") { .text($0.judged.remedy.rawValue) },
        number("stale", "1：判断之后数值变了", "1 where the values are not those that were judged") {
            RelationValue($0.judged.isStale ? 1 : 0)
        },
        part("judged_by", "判断人", "who judged") { RelationValue($0.judged.judgement?.by) },
        part("judged_at", "判断时间", "when") { RelationValue($0.judged.judgement?.at) },
        part("reason", "理由", "why") { RelationValue($0.judged.judgement?.reason) },
    ]

    private static func words(_ language: Language) -> [Part] {
        [
            number("expected", "应为", "what it should be", .numeric) { RelationValue(decimal: $0.finding.expected) },
            number("actual", "实为", "what is stated", .numeric) { RelationValue(decimal: $0.finding.actual) },
            part("message", "说明，用当前语言", "what is wrong, in the language that is set") {
                .text($0.finding.message[language])
            },
            part("quote", "引用的原文", "the passage quoted") { RelationValue($0.finding.passages.first?.passage.exact) },
        ]
    }

    private static func part(
        _ name: String, _ zh: String, _ en: String, isKey: Bool = false,
        _ value: @escaping @Sendable (FindingRow) -> RelationValue
    ) -> Part {
        Part(RelationColumn(name, .text, LocalizedText(zh: zh, en: en), isKey: isKey), value)
    }

    private static func number(
        _ name: String, _ zh: String, _ en: String, _ type: RelationColumn.ValueType = .integer,
        _ value: @escaping @Sendable (FindingRow) -> RelationValue
    ) -> Part {
        Part(RelationColumn(name, type, LocalizedText(zh: zh, en: en)), value)
    }
}

extension RelationValue {
    /// A plain decimal as a number, whole where it is one.
    fileprivate init(decimal: String?) {
        guard let decimal else {
            self = .null
            return
        }
        self = Int64(decimal).map { .integer($0) } ?? Double(decimal).map { .real($0) } ?? .null
    }
}
