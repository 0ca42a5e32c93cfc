import ArgumentParser
import AuditSession
import DocumentModel
import Presentation
import ReportModel
import TextSupport

/// `annotate TARGET TEXT`: writes on a report, section, cell, line or finding.
struct AnnotateCommand: Command {
    static let description = CommandDescription(
        "annotate", ["批注"], .judge,
        LocalizedText(
            zh: "批注报告、正文的一节、单元格、一行或问题", en: "write on a report, a section, a cell, a line or a finding"),
        examples: [
            "annotate 清河县柳溪镇人民政府/2024/t3.new.total 与系统台账一致", "annotate F-7K3QM2 已电话核实 --tag 待回复",
            "annotate 清河县柳溪镇人民政府/2024/s1 说法含混 --quote 若干件",
        ])

    @Argument(help: .both(zh: "报告、位置或问题编号", en: "a report, a place in it, or a finding", value: .target))
    var target: String

    @Argument(help: .both(zh: "批注内容", en: "what is to be said", value: .text))
    var text: String

    @Option(help: .both(zh: "标签，可写多次", en: "a tag; may be given several times", value: .tag))
    var tag: [String] = []

    @Option(help: .both(zh: "所指的原文，随上下文保存", en: "the passage that is meant, kept with its surroundings", value: .text))
    var quote: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        try Workbench.checkText(text)
        try TagWords.check(tag)
        let signature = try workbench.pen.signature()
        let target = try workbench.target(target, quote: quote)
        let id = workbench.session.state.freshAnnotationID(target.target, text: text, by: signature.by)
        let annotation = Annotation(
            id: id, target: target.target, quote: target.quote, witness: target.witness,
            source: workbench.corpus.reports[target.report].source.hash, text: text, tags: TagWords.unique(tag),
            by: signature.by, at: signature.at)
        try workbench.session.make(.annotate(annotation), by: signature.by, at: signature.at)
        return CommandResult(
            messages: [
                Line([Span(id, role: .name), Span("  \(target.target.path)  "), Span(text, role: .info)])
            ])
    }
}
