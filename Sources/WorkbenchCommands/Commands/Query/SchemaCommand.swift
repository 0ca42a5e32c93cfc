import ArgumentParser
import Presentation
import RelationalQueries
import TextSupport

/// `schema [TABLE]`: the tables that `sql` can ask.
struct SchemaCommand: Command {
    static let description = CommandDescription(
        "schema", ["表结构"], .query,
        LocalizedText(zh: "说明 sql 可以查询的表和列", en: "tell the tables and columns that sql can ask"),
        examples: ["schema", "schema cells"])

    @Argument(help: .both(zh: "表名，默认列出各表", en: "a table; all of them without it", value: .table))
    var table: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let view = SchemaView(language: workbench.language)
        guard let table else {
            return CommandResult(view.overview(QueryTable.all.map { ($0, $0.empty(workbench)) }))
        }
        let wanted = try QueryTable.named(table)
        return CommandResult(view.detail(wanted, wanted.empty(workbench)))
    }
}
