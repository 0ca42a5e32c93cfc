import Presentation
import RelationalQueries
import TextSupport

/// Draws the tables that `sql` can ask.
struct SchemaView {
    var language: Language

    /// All tables, and a query for each.
    func overview(_ tables: [(QueryTable, any Relation)]) -> Output {
        let columns = [
            Column("table", language.say("表", "table"), overflow: .keep),
            Column("columns", language.say("列数", "columns"), alignment: .right),
            Column("meaning", language.say("说明", "what it holds"), overflow: .wrap),
        ]
        let rows = tables.map { table, relation -> [Field] in
            [
                .text(table.name, role: .name), .number(String(relation.columns.count)),
                .text(table.meaning[language]),
            ]
        }
        let footer = language.say("schema 表名 列出一张表的各列", "schema TABLE lists the columns of one")
        return Output(
            [.table(Table(columns: columns, rows: rows, footer: footer))] + examples(tables.map(\.0.examples[0])))
    }

    /// The columns of a table, and queries that ask it.
    func detail(_ table: QueryTable, _ relation: any Relation) -> Output {
        let columns = [
            Column("column", language.say("列", "column"), overflow: .keep),
            Column("type", language.say("类型", "type"), overflow: .keep),
            Column("key", language.say("键", "key")),
            Column("meaning", language.say("说明", "what it says"), overflow: .wrap),
        ]
        let rows = relation.columns.map { column -> [Field] in
            [
                .text(column.name, role: .name), .text(column.type.rawValue),
                column.isKey ? .text("key") : .missing(shown: ""), .text(column.meaning[language]),
            ]
        }
        let title = "\(table.name)  \(table.meaning[language])"
        return Output([.table(Table(columns: columns, rows: rows, title: title))] + examples(table.examples))
    }

    private func examples(_ examples: [QueryTable.Example]) -> [Output.Block] {
        let lines = examples.enumerated().flatMap { index, example in
            (index == 0 ? [] : [Line()]) + [
                Line("-- \(example.meaning[language])", role: .faint),
                Line("sql \(example.query)", role: .name),
            ]
        }
        return [.lines(lines)]
    }
}
