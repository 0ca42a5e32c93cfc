import Presentation
import RelationalQueries
import TextSupport

/// Draws the answer of a query in SQL.
struct QueryAnswerView {
    var answer: QueryAnswer
    var language: Language

    /// The answer as a table; columns of one name get a number behind it, so that programs can tell them apart.
    var table: Table {
        var seen: Set<String> = []
        let columns = answer.columns.map { name in
            var key = name
            var number = 1
            while !seen.insert(key).inserted {
                number += 1
                key = "\(name):\(number)"
            }
            return Column(key, key, overflow: .wrap)
        }
        let count = answer.rows.count
        return Table(
            columns: columns, rows: answer.rows.map { $0.map(field) },
            footer: language.say("\(count) 行", count.of("row")))
    }

    private func field(_ value: QueryValue) -> Field {
        switch value {
        case .null: .missing(shown: "NULL")
        case .integer(let integer): .number(String(integer))
        case .real(let printed): .number(Self.plain(printed))
        case .text(let text): .text(text)
        case .blob(let bytes): .text("x'\(bytes.map(Self.hexadecimal).joined())'")
        }
    }

    /// A number as SQLite prints it, without the `.0` behind a whole one.
    private static func plain(_ printed: String) -> String {
        printed.hasSuffix(".0") ? String(printed.dropLast(2)) : printed
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
