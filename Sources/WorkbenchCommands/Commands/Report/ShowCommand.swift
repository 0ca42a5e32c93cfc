import ArgumentParser
import CorpusQuery
import DocumentModel
import Presentation
import ReportAssembly
import ReportModel
import TextSupport

/// `show PATH`: a report, a table, a section, a cell or a line as it is published.
struct ShowCommand: Command {
    static let description = CommandDescription(
        "show", ["查看"], .report,
        LocalizedText(zh: "按原样显示报告的表格、正文、单元格或某一行", en: "show a report's table, section, cell or line as printed"),
        examples: ["show 清河县柳溪镇人民政府/2024", "show 清河县柳溪镇人民政府/2024/t3", "show 清河县柳溪镇人民政府/2024/s5"])

    @Argument(help: .both(zh: "报告路径，可带位置", en: "a report's path, with a place", value: .path))
    var path: String

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let resolved = try workbench.resolve(path)
        var blocks: [Output.Block] = []
        for report in resolved.reports {
            blocks.append(.lines([heading(report, workbench)]))
            switch resolved.path.place {
            case nil:
                let published = publication(report, workbench)
                if !published.isEmpty { blocks.append(.lines(published)) }
                blocks += FormView(report: report, corpus: workbench.corpus, language: workbench.language).tables(.all)
                blocks.append(.lines(sectionTitles(try workbench.document(of: report))))
            case .cells(let pattern): blocks += cells(pattern, report, workbench)
            case .section(let number): blocks.append(.lines(try section(number, report, workbench)))
            case .line(let number):
                blocks.append(.lines([Line(try SourceLine(number, report, workbench).text.safeForTerminal)]))
            }
        }
        workbench.last = resolved.reports
        return CommandResult(Output(blocks))
    }

    private func heading(_ report: Int, _ workbench: Workbench) -> Line {
        Line([
            Span(workbench.corpus.canonicalPath(of: report), role: .heading),
            Span("  \(workbench.corpus.reports[report].source.path)", role: .place),
        ])
    }

    /// What the file says of its publication, where it says something.
    private func publication(_ report: Int, _ workbench: Workbench) -> [Line] {
        guard let publication = workbench.corpus.reports[report].publication else { return [] }
        let parts: [(String, String?, String)] = [
            (
                workbench.say("发布日期", "published"), publication.date?.description,
                publication.date.map { "  \($0.place)" } ?? ""
            ),
            (workbench.say("网页标题", "page title"), publication.pageTitle?.safeForTerminal, ""),
            (workbench.say("网址", "address"), publication.address?.safeForTerminal, ""),
        ]
        return parts.compactMap { name, value, place in
            value.map { Line([Span("\(name)  ", role: .label), Span($0), Span(place, role: .place)]) }
        }
    }

    private func cells(_ pattern: CellPattern, _ report: Int, _ workbench: Workbench) -> [Output.Block] {
        let form = workbench.corpus.reports[report].form
        guard pattern.cells.count == 1, let address = pattern.addresses(in: form).first else {
            return FormView(report: report, corpus: workbench.corpus, language: workbench.language).tables(pattern)
        }
        let cell = workbench.corpus.cells.cell(address, of: report)
        let columns = [
            Column("cell", workbench.say("单元格", "cell")),
            Column("label", workbench.say("栏目", "label"), overflow: .wrap),
            Column("value", workbench.say("数值", "value"), alignment: .right),
            Column("raw", workbench.say("原文", "as printed")),
            Column("state", workbench.say("状态", "state"), for: .programs),
            Column("place", workbench.say("位置", "place")),
        ]
        let row: [Field] = [
            .text(address.description, role: .name),
            .text(form.label(of: address, in: workbench.language), role: .label),
            cell.value.field(workbench.language), .text(cell.value.raw), .text(cell.value.state.name),
            cell.place.map { .text($0.anchor.description, role: .place) } ?? .missing(shown: "—"),
        ]
        return [.table(Table(columns: columns, rows: [row]))]
    }

    private func section(_ number: SectionNumber, _ report: Int, _ workbench: Workbench) throws(Diagnostic) -> [Line] {
        let document = try workbench.document(of: report)
        guard let section = NarrativeSplitter.split(document).section(number) else {
            return [Line(workbench.say("没有找到“\(number.title)”", "“\(number.title)” was not found"), role: .missing)]
        }
        var lines = [Line(document.string(section.heading), role: .heading)]
        var paragraph = ""
        var line = -1
        for part in section.parts {
            let text = document.string(part.piece)
            switch part {
            case .heading:
                if !paragraph.isEmpty { lines.append(Line(paragraph)) }
                paragraph = ""
                lines.append(Line(text, role: .label))
            case .sentence:
                let number = document.position(of: part.piece.anchor)?.line ?? line
                if number != line, !paragraph.isEmpty {
                    lines.append(Line(paragraph))
                    paragraph = ""
                }
                paragraph += text
                line = number
            }
        }
        if !paragraph.isEmpty { lines.append(Line(paragraph)) }
        return lines
    }

    private func sectionTitles(_ document: Document) -> [Line] {
        NarrativeSplitter.split(document).sections.map { section in
            let count = section.parts.count { if case .sentence = $0 { true } else { false } }
            return Line([
                Span("\(section.number.key)  ", role: .name), Span(document.string(section.heading), role: .label),
                Span("  \(section.heading.anchor) · \(count)", role: .faint),
            ])
        }
    }
}
