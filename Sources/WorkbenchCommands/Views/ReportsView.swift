import Presentation
import ReportModel
import TextSupport

/// Draws a list of reports.
struct ReportsView {
    var corpus: Corpus
    var language: Language

    /// A row for each report; `footer` is how many there are unless it is given.
    func table(_ reports: [Int], footer: String? = nil) -> Table {
        let columns = [
            Column("number", language.say("序号", "no."), overflow: .keep, for: .people),
            Column("organ", language.say("机关", "organ"), overflow: .wrap),
            Column("county", language.say("县（区）", "county")),
            Column("year", language.say("年度", "year"), alignment: .right),
            Column(
                "revision", language.say("版次", "rev."), alignment: .right,
                for: reports.contains { corpus.reports[$0].revision > 1 } ? nil : .programs),
            Column(
                "edition", language.say("格式", "edition"), alignment: .right,
                for: Set(reports.map { corpus.reports[$0].edition }).count > 1 ? nil : .programs),
            Column("cells", language.say("单元格", "cells"), alignment: .right),
            Column("notes", language.say("疑难", "notes"), alignment: .right),
            Column("source", language.say("来源", "source"), overflow: .wrap),
        ]
        return Table(
            columns: columns, rows: reports.map(row),
            footer: footer ?? language.say("\(reports.count) 份报告", reports.count.of("report")))
    }

    private func row(_ index: Int) -> [Field] {
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
}
