package import RelationalQueries
package import TextSupport

extension QueryFailure {
    /// What a person is told of a query that has no answer; `tables` are those that it can name.
    package func diagnostic(of query: String, tables: [any Relation]) -> Diagnostic {
        switch self {
        case .wrong(let message, let offset): WrongQuery(message, at: offset, in: query, tables: tables).diagnostic
        case .relation(let diagnostic): diagnostic
        case .several:
            Diagnostic(
                .sql, LocalizedText(zh: "一次只能运行一条语句", en: "only one statement is run at a time"),
                hint: LocalizedText(
                    zh: "把分号后面的另写一条 sql", en: "put what stands behind the semicolon in a sql of its own"))
        case .noQuestion:
            Diagnostic(
                .sql, LocalizedText(zh: "这里只能查询，不能修改", en: "only queries are run; nothing can be changed"),
                hint: LocalizedText(
                    zh: "写 SELECT …，如 SELECT count(*) FROM reports",
                    en: "write SELECT …, as in SELECT count(*) FROM reports"))
        case .refused(let word): Self.refused(word)
        case .clockAsked:
            Diagnostic(
                .sql,
                LocalizedText(
                    zh: "查询不能用当前时间，同样的数据要有同样的结果",
                    en: "a query cannot use the clock: the same data gives the same result"),
                hint: LocalizedText(zh: "把日期写出来，如 '2025-01-31'", en: "write the day, as in '2025-01-31'"))
        case .interrupted: Diagnostic(.interrupted, LocalizedText(zh: "已取消", en: "cancelled"))
        case .unavailable:
            Diagnostic(.sql, LocalizedText(zh: "无法使用 SQLite", en: "SQLite cannot be used"))
        case .timedOut, .memory, .valueTooLong, .resultTooLarge: limitReached
        }
    }

    private static func refused(_ word: String) -> Diagnostic {
        switch word {
        case "random", "randomblob":
            Diagnostic(
                .sql,
                LocalizedText(
                    zh: "不能用 \(word)()，同样的数据要有同样的结果",
                    en: "\(word)() is not allowed: the same data gives the same result"),
                word: word)
        case "":
            Diagnostic(.sql, LocalizedText(zh: "这里只能查询，不能修改", en: "only queries are run; nothing can be changed"))
        default:
            Diagnostic(
                .sql, LocalizedText(zh: "不能用 \(word)，这里只能查询", en: "\(word) is not allowed: only queries are run"),
                word: word)
        }
    }

    private var limitReached: Diagnostic {
        switch self {
        case .timedOut(let seconds):
            Diagnostic(
                .limit,
                LocalizedText(zh: "查询超过 \(seconds) 秒，已停止", en: "the query was stopped after \(seconds) seconds"),
                hint: LocalizedText(
                    zh: "缩小范围，或用 set sql-timeout 放宽", en: "ask for less, or allow more with set sql-timeout"))
        case .memory(let limit):
            Diagnostic(
                .limit,
                LocalizedText(
                    zh: "查询需要的内存超过 \(limit >> 20) MiB", en: "the query needs more than \(limit >> 20) MiB of memory"),
                hint: LocalizedText(zh: "先用 WHERE 缩小范围再排序、分组", en: "narrow it with WHERE before sorting and grouping"))
        case .resultTooLarge(let limit):
            Diagnostic(
                .limit,
                LocalizedText(zh: "结果超过 \(limit >> 20) MiB", en: "the result is larger than \(limit >> 20) MiB"),
                hint: LocalizedText(
                    zh: "加 LIMIT，或用 export cells 写成文件", en: "add LIMIT, or write a file with export cells"))
        case .valueTooLong(let limit):
            Diagnostic(
                .limit,
                LocalizedText(zh: "语句或一个值超过 \(limit) 字节", en: "the statement or a value is longer than \(limit) bytes"))
        default: Diagnostic(.limit, LocalizedText(zh: "超过限制", en: "a limit is reached"))
        }
    }
}
