import ArgumentParser
import CorpusQuery
import NarrativeClaims
import Presentation
import ReportAssembly
import ReportModel
import TextSupport

/// `claims PATH`: the quantities that were read in the prose, and what they are held against.
struct ClaimsCommand: Command {
    static let description = CommandDescription(
        "claims", ["数量"], .report,
        LocalizedText(
            zh: "列出从正文读出的数量和与之核对的单元格", en: "list the quantities read in the prose and the cells they are held against"),
        examples: ["claims 清河县柳溪镇人民政府/2024", "claims */2024"])

    @Argument(help: .both(zh: "报告路径", en: "the reports' path", value: .report))
    var path: String

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let reports = try workbench.resolveWhole(path).reports
        var rows: [ClaimRow] = []
        for report in reports {
            let document = try workbench.document(of: report)
            let prose = Prose(ReportText(document, narrative: NarrativeSplitter.split(document)))
            rows += ClaimReader.read(prose, QuantityReader.read(prose)).map {
                ClaimRow(claim: $0, passage: prose.passage($0.range), report: report)
            }
        }
        workbench.last = reports
        return CommandResult(
            Output([.table(ClaimsView(corpus: workbench.corpus, language: workbench.language).table(rows))]))
    }
}
