internal import TextComparison
internal import AuditSession
internal import Presentation
internal import ReportModel
internal import TextSupport

extension ExportFormat {
    /// Annotations as Markdown: one table, in the order of writing.
    static let annotationsMarkdown = ExportFormat(.annotations, "markdown", fileEndings: ["md"]) { contents, options in
        let say = { (zh: String, en: String) in LocalizedText(zh: zh, en: en)[options.language] }
        let columns = [
            Column("id", say("编号", "id")), Column("target", say("对象", "target")),
            Column("quote", say("引文或数值", "quote or value")), Column("place", say("原文现状", "place now")),
            Column("text", say("批注", "annotation")),
            Column("tags", say("标签", "tags")), Column("by", say("作者", "by")), Column("at", say("时间", "time")),
        ]
        let rows = contents.annotations.map { anchored -> [Field] in
            let annotation = anchored.annotation
            return [
                .text(annotation.id), .text(annotation.target.path),
                .text(annotation.quote?.exact ?? annotation.witness?.raw ?? ""),
                .text(anchored.state.wording[options.language]), .text(annotation.text),
                .text(annotation.tags.joined(separator: " ")), .text(annotation.by), .text(annotation.at),
            ]
        }
        let head = Array(say("# 批注\n\n", "# Annotations\n\n").utf8)
        return ExportParts(head: head, count: 1) { _, bytes in
            OutputFormat.markdown.append(Output([.table(Table(columns: columns, rows: rows))]), to: &bytes)
        }
    }
}
