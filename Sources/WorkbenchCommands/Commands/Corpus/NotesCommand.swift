import AuditSession
import DocumentModel
import ArgumentParser
import CorpusQuery
import Presentation
import ReportModel
import TextSupport

/// `notes [PATH]`: what the readers could not place.
struct NotesCommand: Command {
    static let description = CommandDescription(
        "notes", ["疑难"], .corpus,
        LocalizedText(zh: "列出读取时的疑难：未采用的行、近似的标签、缺少的表格", en: "list what could not be placed when reading"),
        examples: ["notes", "notes 清河县柳溪镇人民政府/2024"])

    @Argument(help: .both(zh: "报告路径，默认全部", en: "the reports' path; all without it", value: .report))
    var path: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let columns = [
            Column("report", workbench.say("报告或文件", "report or file"), overflow: .wrap),
            Column("place", workbench.say("位置", "place"), overflow: .keep),
            Column("kind", workbench.say("类别", "kind"), for: .programs),
            Column("note", workbench.say("说明", "note"), overflow: .wrap),
        ]
        var rows: [[Field]] = try workbench.reports(path).flatMap { index in
            let name = workbench.corpus.canonicalPath(of: index)
            return workbench.corpus.reports[index].notes.map { row(name, $0, workbench.language) }
        }
        if path == nil {
            rows += (workbench.session.state.notes + workbench.missing).map {
                row($0.path, $0.note, workbench.language)
            }
        }
        return CommandResult(
            Output([
                .table(
                    Table(
                        columns: columns, rows: rows, footer: workbench.say("\(rows.count) 条疑难", rows.count.of("note")))
                )
            ]))
    }

    private func row(_ name: String, _ note: ReadingNote, _ language: Language) -> [Field] {
        [
            .text(name, role: .name), note.place.map { .text($0.description, role: .place) } ?? .missing(shown: "—"),
            .text(note.kind.rawValue), .text(note.text[language]),
        ]
    }
}
