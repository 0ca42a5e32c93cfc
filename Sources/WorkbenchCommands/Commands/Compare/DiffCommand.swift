import ArgumentParser
import CorpusQuery
import DocumentModel
import Presentation
import ReportAssembly
import ReportDiff
import ReportModel
import TextSupport

/// `diff A B`: the cells and sections in which two reports differ.
struct DiffCommand: Command {
    static let description = CommandDescription(
        "diff", ["比对"], .compare,
        LocalizedText(zh: "比对两份报告：不同的单元格和正文", en: "compare two reports: cells and sections that differ"),
        examples: ["diff 清河县柳溪镇人民政府/2023 清河县柳溪镇人民政府/2024", "diff 柳溪镇/2024 石坪乡/2024"])

    @Argument(help: .both(zh: "第一份报告", en: "the first report", value: .report))
    var first: String

    @Argument(help: .both(zh: "第二份报告", en: "the second report", value: .report))
    var second: String

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let old = try workbench.resolve(first).single(in: workbench.corpus)
        let new = try workbench.resolve(second).single(in: workbench.corpus)
        let cells = CellComparison(old, new, in: workbench.corpus)
        let sections = SectionComparison(old: try sentences(of: old, workbench), new: try sentences(of: new, workbench))
        workbench.last = [old, new]
        let view = DiffView(old: old, new: new, corpus: workbench.corpus, language: workbench.language)
        let isSame = cells.differences.isEmpty && sections.differences.isEmpty
        return CommandResult(view.output(cells, sections), verdict: isSame ? .done : .differs)
    }

    private func sentences(of report: Int, _ workbench: Workbench) throws(Diagnostic) -> [SectionNumber: [String]] {
        let document = try workbench.document(of: report)
        let sections = NarrativeSplitter.split(document).sections.map { section in
            (section.number, section.parts.map { document.string($0.piece) })
        }
        return Dictionary(sections) { first, _ in first }
    }
}
