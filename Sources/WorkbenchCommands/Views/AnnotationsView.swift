import TextComparison
import AuditSession
import Presentation
import ReportModel
import TextSupport

/// Draws annotations as tables and lines.
struct AnnotationsView {
    var language: Language

    /// One row an annotation; numbers are those by which the prompt knows them.
    func table(_ rows: [(number: Int, annotation: Annotation, state: AnchorState)]) -> Table {
        let hasQuotes = rows.contains { $0.annotation.quote != nil || $0.annotation.witness != nil }
        let hasTags = rows.contains { !$0.annotation.tags.isEmpty }
        let columns = [
            Column("number", language.say("序号", "no."), overflow: .keep, for: .people),
            Column("id", language.say("编号", "id"), overflow: .keep),
            Column("target", language.say("对象", "target"), overflow: .wrap),
            Column("quote", language.say("引文或数值", "quote or value"), overflow: .wrap, for: hasQuotes ? nil : .programs),
            Column("anchor", "", for: .programs),
            Column("place", language.say("原文现状", "place now"), overflow: .wrap, for: .people),
            Column("text", language.say("批注", "annotation"), overflow: .wrap),
            Column("tags", language.say("标签", "tags"), overflow: .wrap, for: hasTags ? nil : .programs),
            Column("by", language.say("作者", "by")), Column("at", "", for: .programs),
            Column("time", language.say("时间", "time"), overflow: .wrap, for: .people),
        ]
        let cells = rows.map { number, annotation, state -> [Field] in
            [
                .text("n\(number)", role: .name), .text(annotation.id, role: .name),
                .text(annotation.target.path, role: .name),
                .text(annotation.quote?.exact ?? annotation.witness?.wording[language] ?? ""),
                .text(state.key), .text(state.wording[language], role: state == .kept ? .faint : .warning),
                .text(annotation.text), .text(annotation.tags.joined(separator: " ")), .text(annotation.by),
                .text(annotation.edited?.at ?? annotation.at), .text(time(annotation)),
            ]
        }
        return Table(
            columns: columns, rows: cells, footer: language.say("\(rows.count) 条批注", rows.count.of("annotation")))
    }

    /// What a person wrote, as a line of an explanation.
    func line(_ annotation: Annotation) -> Line {
        let tags = annotation.tags.isEmpty ? "" : "  [\(annotation.tags.joined(separator: " "))]"
        return Line([
            Span(annotation.id, role: .name), Span("  \(annotation.text)"), Span(tags, role: .label),
            Span("  \(annotation.by) \(time(annotation))", role: .faint),
        ])
    }

    private func time(_ annotation: Annotation) -> String {
        let time = TimeText.short(annotation.at)
        guard let edited = annotation.edited else { return time }
        let change = TimeText.short(edited.at)
        return time + language.say("，\(edited.by) 改于 \(change)", ", changed by \(edited.by) \(change)")
    }
}
