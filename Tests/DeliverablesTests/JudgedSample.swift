import AuditRules
import AuditSession
import Deliverables
import DocumentModel
import ReportModel
import TextSupport

/// Findings that people spoke of, in every way and in text that means something elsewhere.
enum JudgedSample {
    /// A formula, a table's bar, a heading, quotation marks, an escape sequence, markup.
    static let hostile = "=1+1|x\n# 「y」, \"z\" \u{1B}[31m<b>&\\"

    /// The two findings of A-03 that fail, the first confirmed, the second dismissed before its value changed, and one
    /// that is not found any more; annotations on a finding, a cell, a line and a report.
    static func contents() throws -> ExportContents {
        let reports = [corpus(granted: "8"), corpus(granted: "9"), corpus(granted: "3")]
        let findings = reports.map { RuleRunner.run(RuleRegistry.all, over: $0).filter { $0.rule == "A-03" } }
        var state = SessionState()
        state.apply(.judge(findings[1].map { judgement($0, .accepted, hostile) }))
        state.apply(.judge([judgement(findings[0][0], .confirmed, nil)]))
        let (target, witness) = (findings[0][0], findings[0][0].terms[0])
        let places: [(AnnotationTarget.Place, String, String)] = [
            (.finding(id: target.id, identity: target.fingerprint.identity), hostile, "待回复 甲"),
            (.cell(witness.address), "与台账一致", ""), (.line(7), "-1", "=x"), (.report, "总的看", ""),
        ]
        for (index, (place, text, tags)) in places.enumerated() {
            var value: ValueWitness?
            if case .cell(let address) = place {
                value = ValueWitness(year: 2024, cell: address, state: .number, value: "1000", raw: "1,000")
            }
            state.apply(
                .annotate(
                    Annotation(
                        id: "N-00000\(index)",
                        target: AnnotationTarget(organ: ExampleReport.organ, year: 2024, place: place), witness: value,
                        source: ContentHash(of: "x"), text: text, tags: tags.split(separator: " ").map(String.init),
                        by: "=li", at: "2026-01-12")))
        }
        let stamp = Annotation.Stamp(by: "wang", at: "2026-01-13")
        state.apply(.edit(AnnotationEdit(id: "N-000003", text: "再看", stamp: stamp)))
        return SampleExport.contents(of: reports[0], state)
    }

    /// A report whose row of 予以公开 adds up to 3, and one of the year before in order.
    private static func corpus(granted total: String) -> Corpus {
        var corpus = Corpus()
        let denied: String? = total == "9" ? "1" : "0"
        let report = ExampleReport(cells: [
            "t3.granted.natural": "3", "t3.granted.total": total, "t3.denied.1.natural": denied,
            "t3.carried-in.total": "2",
        ])
        _ = corpus.add([report.assembled(path: "reports/a.txt")])
        return corpus
    }

    private static func judgement(_ finding: Finding, _ triage: Triage, _ reason: String?) -> Judgement {
        Judgement(JudgedSubject(finding), triage: triage, reason: reason, by: "li", at: "2026-01-12")
    }
}
