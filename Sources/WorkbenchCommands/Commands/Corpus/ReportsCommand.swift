import ArgumentParser
import Presentation
import ReportModel
import TextSupport

/// `reports [PATH]`: what is loaded.
struct ReportsCommand: Command {
    static let description = CommandDescription(
        "reports", ["报告"], .corpus, LocalizedText(zh: "列出已加载的报告", en: "list the loaded reports"),
        examples: ["reports", "reports county:清河县/*/2024"])

    @Argument(help: .both(zh: "报告路径，默认全部", en: "the reports' path; all without it", value: .report))
    var path: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let reports = try workbench.reports(path)
        let corpus = workbench.corpus
        let columns = [
            Column("number", workbench.say("序号", "no."), overflow: .keep, for: .people),
            Column("organ", workbench.say("机关", "organ"), overflow: .wrap),
            Column("county", workbench.say("县（区）", "county")),
            Column("year", workbench.say("年度", "year"), alignment: .right),
            Column(
                "revision", workbench.say("版次", "rev."), alignment: .right,
                for: reports.contains { corpus.reports[$0].revision > 1 } ? nil : .programs),
            Column(
                "edition", workbench.say("格式", "edition"), alignment: .right,
                for: Set(reports.map { corpus.reports[$0].edition }).count > 1 ? nil : .programs),
            Column("cells", workbench.say("单元格", "cells"), alignment: .right),
            Column("notes", workbench.say("疑难", "notes"), alignment: .right),
            Column("source", workbench.say("来源", "source"), overflow: .wrap),
        ]
        let rows = reports.map { index -> [Field] in
            let report = corpus.reports[index]
            let addresses = report.form.addresses
            let read = addresses.count { corpus.cells.state($0, of: index) != .absent }
            return [
                .text("r\(index + 1)", role: .name), .text(report.organ.name),
                report.organ.county.map { .text($0) } ?? .missing(shown: "—"), .number(String(report.year)),
                .number(String(report.revision)), .number(String(report.edition.rawValue)),
                .text("\(read)/\(addresses.count)"), .number(String(report.notes.count)),
                .text(report.source.path, role: .place),
            ]
        }
        workbench.last = reports
        return CommandResult(
            Output([
                .table(
                    Table(
                        columns: columns, rows: rows,
                        footer: workbench.say("\(reports.count) 份报告", reports.count.of("report"))))
            ]))
    }
}
