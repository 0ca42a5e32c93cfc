import ArgumentParser
import AuditSession
import CorpusQuery
import Presentation
import ReportModel
import TextComparison
import TextSupport

/// `edit ANNOTATION`: changes an annotation.
struct EditCommand: Command {
    static let description = CommandDescription(
        "edit", ["修改"], .judge, LocalizedText(zh: "修改批注的文字、标签或引文", en: "change an annotation's text, tags or quote"),
        examples: ["edit N-2MQ8ZD 已电话核实", "edit N-2MQ8ZD --tag 已回复", "edit N-2MQ8ZD --quote 收到申请12件"])

    @Argument(help: .both(zh: "批注编号", en: "the annotation's name", value: .annotation))
    var annotation: String

    @Argument(help: .both(zh: "新的文字", en: "its new text", value: .text))
    var text: String?

    @Option(help: .both(zh: "新的标签，可写多次", en: "its new tags; may be given several times", value: .tag))
    var tag: [String] = []

    @Flag(help: .both(zh: "去掉全部标签", en: "take all tags away"))
    var untag = false

    @Option(help: .both(zh: "改指这段原文", en: "the passage that is meant from now on", value: .text))
    var quote: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let old = try workbench.annotation(annotation)
        guard text != nil || !tag.isEmpty || untag || quote != nil else {
            throw Diagnostic(
                .usage, LocalizedText(zh: "没有写要改什么", en: "nothing to change is given"),
                hint: LocalizedText(
                    zh: "写新的文字，或 --tag、--untag、--quote", en: "give a new text, or --tag, --untag, --quote"))
        }
        if let text { try Workbench.checkText(text) }
        try TagWords.check(tag)
        let signature = try workbench.pen.signature()
        let edit = AnnotationEdit(
            id: old.id, text: text, tags: untag || !tag.isEmpty ? TagWords.unique(tag) : nil,
            quote: try newQuote(old, workbench), stamp: signature)
        try workbench.session.make(.edit(edit), by: signature.by, at: signature.at)
        return CommandResult(
            messages: [Line([Span(old.id, role: .name), Span(workbench.say("  已修改", "  changed"), role: .info)])])
    }

    private func newQuote(_ old: Annotation, _ workbench: Workbench) throws(Diagnostic) -> TextQuote? {
        guard let quote else { return nil }
        let key = Corpus.ReportKey(organ: old.target.organ, year: old.target.year)
        guard let report = workbench.corpus.newest(of: key) else {
            throw Diagnostic(
                .path,
                LocalizedText(zh: "报告没有加载：\(old.target.report)", en: "the report is not loaded: \(old.target.report)"))
        }
        // A line may have moved; the new passage says by itself where it is.
        var target = old.target
        if case .line = target.place { target.place = .report }
        return try workbench.quote(quote, in: Workbench.Target(target: target, report: report))
    }
}
