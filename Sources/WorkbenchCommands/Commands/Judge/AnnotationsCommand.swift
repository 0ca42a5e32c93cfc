import AuditRules
import ArgumentParser
import AuditSession
import CorpusQuery
import DocumentModel
import Presentation
import ReportModel
import TextSupport

/// `annotations [TARGET]`: what people wrote, and what became of the places.
struct AnnotationsCommand: Command {
    static let description = CommandDescription(
        "annotations", ["批注列表"], .judge,
        LocalizedText(zh: "列出批注，以及所指的原文是否还在", en: "list annotations, and whether their places still say the same"),
        examples: ["annotations", "annotations 清河县柳溪镇人民政府/2024", "annotations --tag 待回复"])

    @Argument(help: .both(zh: "报告、位置或问题编号，默认全部", en: "reports, a place or a finding; all without it", value: .target))
    var target: String?

    @Option(help: .both(zh: "只列有这一标签的", en: "with this tag only", value: .tag))
    var tag: String?

    @Option(help: .both(zh: "只列这个人写的", en: "written by this person only", value: .author))
    var by: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let isWanted = try filter(&workbench)
        let annotations = workbench.session.state.annotations.enumerated().filter { _, annotation in
            isWanted(annotation) && (tag.map(annotation.tags.contains) ?? true)
                && (by.map { $0 == annotation.by || $0 == annotation.edited?.by } ?? true)
        }
        let anchors = try AnchorReview(annotations.map(\.element), &workbench)
        let view = AnnotationsView(language: workbench.language)
        return CommandResult(
            Output([
                .table(
                    view.table(annotations.enumerated().map { ($1.offset + 1, $1.element, anchors.states[$0]) }))
            ]))
    }

    /// The identity of a finding: one that is found, or was judged or annotated.
    private func identity(_ word: String, _ workbench: Workbench) throws(Diagnostic) -> ContentHash {
        do throws(Diagnostic) {
            return try workbench.subject(word).fingerprint.identity
        } catch {
            for annotation in workbench.session.state.annotations {
                if case .finding(word.uppercased(), let identity) = annotation.target.place { return identity }
            }
            throw error
        }
    }

    /// Whether an annotation is about what the operand names; a report includes its places and findings.
    private func filter(_ workbench: inout Workbench) throws(Diagnostic) -> (Annotation) -> Bool {
        guard let target else { return { _ in true } }
        if Workbench.namesFinding(target, workbench.isInteractive) {
            try workbench.checkIfNeeded()
            let identity = try identity(target, workbench)
            return { if case .finding(_, let own) = $0.target.place { own == identity } else { false } }
        }
        let resolved = try workbench.resolve(target)
        let keys = Set(
            resolved.reports.map { index in
                let report = workbench.corpus.reports[index]
                return Corpus.ReportKey(organ: report.organ, year: report.year)
            })
        let place = resolved.path.place
        return { annotation in
            keys.contains(Corpus.ReportKey(organ: annotation.target.organ, year: annotation.target.year))
                && (place?.includes(annotation.target.place) ?? true)
        }
    }
}

extension CorpusPath.Place {
    /// Whether the place of an annotation lies in this place.
    fileprivate func includes(_ place: AnnotationTarget.Place) -> Bool {
        switch (self, place) {
        case (.cells(let pattern), .cell(let address)):
            Form.all.contains { pattern.addresses(in: $0).contains(address) }
        case (.section(let one), .section(let other)): one == other
        case (.line(let one), .line(let other)): one == other
        default: false
        }
    }
}
