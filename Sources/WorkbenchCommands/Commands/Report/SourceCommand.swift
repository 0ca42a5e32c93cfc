import ArgumentParser
import CorpusQuery
import DocumentModel
import Presentation
import ReportAssembly
import ReportModel
import TextSupport

/// `source PATH`: the place of a cell, section or line in its file, with the surroundings.
struct SourceCommand: Command {
    static let description = CommandDescription(
        "source", ["原文"], .report,
        LocalizedText(zh: "显示单元格、正文或某行在文件中的位置和上下文", en: "show where a cell, section or line stands in its file"),
        examples: ["source 清河县柳溪镇人民政府/2024/t3.new.total", "source 清河县柳溪镇人民政府/2024/s6"])

    @Argument(help: .both(zh: "带位置的路径", en: "a path with a place", value: .path))
    var path: String

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let resolved = try workbench.resolve(path)
        var lines: [Line] = []
        for report in resolved.reports {
            let document = try workbench.document(of: report)
            let excerpt = SourceExcerpt(document, ambiguous: workbench.settings.ambiguousWidth)
            for place in try places(resolved.path.place, report, document, workbench) {
                if !lines.isEmpty { lines.append(Line("")) }
                let file = workbench.corpus.reports[report].source.path
                lines.append(
                    Line([
                        Span(place.name, role: .name), Span("  \(file)", role: .place),
                        Span(
                            place.anchor.map { ":\($0)" } ?? "  " + workbench.say("原文没有", "not in the source"),
                            role: .place),
                        Span(place.anchor?.wording.map { "  \($0[workbench.language])" } ?? "", role: .faint),
                    ]))
                if let anchor = place.anchor { lines += excerpt.around(anchor, length: place.length) }
            }
        }
        workbench.last = resolved.reports
        return CommandResult(Output([.lines(lines)]))
    }

    private struct Place {
        var name: String
        var anchor: SourceAnchor?
        /// Scalars that are meant.
        var length: Int
    }

    private func places(
        _ place: CorpusPath.Place?, _ report: Int, _ document: Document, _ workbench: Workbench
    ) throws(Diagnostic) -> [Place] {
        let path = workbench.corpus.canonicalPath(of: report)
        switch place {
        case nil:
            return [Place(name: path, anchor: .text(line: 1, column: 1), length: 1)]
        case .cells(let pattern):
            return pattern.addresses(in: workbench.corpus.reports[report].form).map { address in
                let cell = workbench.corpus.cells.cell(address, of: report)
                return Place(
                    name: "\(path)/\(address)", anchor: cell.place?.anchor, length: cell.value.raw.unicodeScalars.count)
            }
        case .section(let number):
            let section = NarrativeSplitter.split(document).section(number)
            return [
                Place(
                    name: "\(path)/\(number.key)", anchor: section?.heading.anchor,
                    length: section.map { document.string($0.heading).unicodeScalars.count } ?? 0)
            ]
        case .line(let number):
            let line = try SourceLine(number, report, workbench)
            return [
                Place(
                    name: "\(path)/L\(number)", anchor: .text(line: number, column: 1),
                    length: line.text.unicodeScalars.count)
            ]
        }
    }
}
