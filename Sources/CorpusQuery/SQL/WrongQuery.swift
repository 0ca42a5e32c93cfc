internal import RelationalQueries
internal import TextSupport

/// What SQLite says of a query that is wrong, in both languages and with what to do.
struct WrongQuery {
    private let message: String
    private let tables: [any Relation]
    /// What stands where the error is.
    private let token: String?

    init(_ message: String, at offset: Int?, in query: String, tables: [any Relation]) {
        self.message = message
        self.tables = tables
        token = offset.flatMap { offset in
            let rest = query.utf8.dropFirst(offset)
            let token = rest.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: ",") }
            return token.isEmpty ? nil : String(Substring(token))
        }
    }

    var diagnostic: Diagnostic {
        if let name = rest(behind: "no such table: ") { return noTable(name) }
        if let name = rest(behind: "no such column: ") { return noColumn(name) }
        for (beginning, end, zh, en) in Self.patterns {
            guard let middle = rest(behind: beginning), middle.hasSuffix(end) else { continue }
            let word = String(middle.dropLast(end.count))
            return Diagnostic(
                beginning.isLimit ? .limit : .sql,
                LocalizedText(zh: zh.replacing("%", with: word), en: en.replacing("%", with: word)),
                hint: hint(word), word: word.isEmpty ? token : word)
        }
        return Diagnostic(
            .sql, LocalizedText(zh: "SQL 有误：\(message)", en: "wrong SQL: \(message)"), hint: hint(token ?? ""),
            word: token)
    }

    /// How SQLite's sentences begin and end, and what is said instead; % is what stands between.
    private static let patterns: [(String, String, String, String)] = [
        ("table ", " may not be modified", "这里只能查询，不能修改", "only queries are run; nothing can be changed"),
        ("near \"", "\": syntax error", "“%”这里语法不对", "wrong syntax at “%”"),
        ("incomplete input", "", "语句没有写完", "the statement is not complete"),
        ("unrecognized token: \"", "\"", "“%”不能这样写", "“%” cannot be written so"),
        ("ambiguous column name: ", "", "有几张表都有“%”这一列", "several tables have a column “%”"),
        ("no such function: ", "", "没有函数 %", "there is no function %"),
        (
            "wrong number of arguments to function ", "()", "函数 % 的参数个数不对",
            "the function % takes another number of arguments"
        ),
        ("misuse of aggregate: ", "()", "汇总函数 % 不能用在这里", "the aggregate % cannot be used here"),
        ("misuse of aggregate function ", "()", "汇总函数 % 不能用在这里", "the aggregate % cannot be used here"),
        ("integer overflow", "", "整数相加溢出", "the sum of integers is too large"),
        (
            "Expression tree is too large (maximum depth ", ")", "表达式嵌套超过 % 层",
            "expressions stand in expressions more than % deep"
        ),
        ("LIKE or GLOB pattern too complex", "", "LIKE 或 GLOB 的模式太长", "the pattern of LIKE or GLOB is too long"),
        ("too many terms in compound SELECT", "", "UNION 连接的语句太多", "too many parts of a UNION"),
        ("too many columns in ", "", "列太多", "too many columns"),
        ("string or blob too big", "", "一个值太长", "a value is too long"),
        ("too many SQL variables", "", "不能用 ? 参数，请写出值", "there are no parameters: write the value instead of ?"),
    ]

    private func rest(behind beginning: String) -> String? {
        message.hasPrefix(beginning) ? String(message.dropFirst(beginning.count)) : nil
    }

    private func noTable(_ name: String) -> Diagnostic {
        let names = tables.map(\.name)
        let near = Self.nearest(name, among: names)
        return Diagnostic(
            .sql, LocalizedText(zh: "没有“\(name)”这张表", en: "there is no table “\(name)”"),
            hint: fullWidth(name) ?? Candidates.question(near)
                ?? LocalizedText(
                    zh: "有 \(names.joined(separator: "、"))；schema 说明每张表",
                    en: "there are \(names.joined(separator: ", ")); schema tells of each"), word: name)
    }

    private func noColumn(_ words: String) -> Diagnostic {
        // SQLite of 2024 asks behind a quoted name whether it should be a text.
        let name = words.split(separator: " - should this").first.map { String($0.trimming("\"")) } ?? words
        let message = LocalizedText(zh: "没有“\(name)”这一列", en: "there is no column “\(name)”")
        return Diagnostic(.sql, message, hint: columnHint(name), word: name)
    }

    private func columnHint(_ name: String) -> LocalizedText {
        if let hint = fullWidth(name) { return hint }
        let own = name.split(separator: ".").last.map(String.init) ?? name
        let names = Set(tables.flatMap { $0.columns.map(\.name) })
        if name.contains("."), names.contains(name) {
            return LocalizedText(
                zh: "单元格的列名要写在双引号里：\"\(name)\"", en: "names of cells stand in double quotes: \"\(name)\"")
        }
        if !name.utf8.allSatisfy({ $0 < 0x80 }) {
            return LocalizedText(zh: "文字要写在单引号里：'\(name)'", en: "text stands in single quotes: '\(name)'")
        }
        let owners = tables.filter { table in table.columns.contains { $0.name == own } }.map(\.name)
        if !owners.isEmpty {
            return LocalizedText(
                zh: "有这一列的表：\(owners.joined(separator: "、"))",
                en: "tables that have it: \(owners.joined(separator: ", "))")
        }
        var near = Self.nearest(name, among: names.sorted())
        if near.isEmpty { near = Self.nearest(own, among: names.sorted()) }
        return Candidates.question(near)
            ?? LocalizedText(
                zh: "schema 表名 列出各列；文字要写在单引号里", en: "schema TABLE lists the columns; text stands in single quotes")
    }

    /// What to do about a name or token; nil where its message says it all.
    private func hint(_ word: String) -> LocalizedText? {
        if let hint = fullWidth(word) { return hint }
        if message.hasPrefix("ambiguous") {
            return LocalizedText(zh: "在列名前写表名，如 reports.\(word)", en: "put the table before it, as in reports.\(word)")
        }
        return nil
    }

    /// The hint for punctuation of an input method, which is part of a name to SQL.
    private func fullWidth(_ word: String) -> LocalizedText? {
        guard word.unicodeScalars.contains(where: { "，（）；＝＞＜“”‘’＊＋、．\u{3000}".unicodeScalars.contains($0) }) else {
            return nil
        }
        return LocalizedText(zh: "SQL 的标点要用半角", en: "SQL takes half-width punctuation only")
    }

    /// The names that differ least from what was written, at most in two letters.
    private static func nearest(_ name: String, among names: [String]) -> [String] {
        let typed = Array(name.lowercased().unicodeScalars)
        let near = names.compactMap { candidate -> (name: String, distance: Int)? in
            let limit = min(typed.count, candidate.count) > 3 ? 2 : 1
            return EditDistance.between(typed, Array(candidate.lowercased().unicodeScalars), limit: limit).map {
                (candidate, $0)
            }
        }
        let least = near.map(\.distance).min()
        return near.filter { $0.distance == least }.prefix(3).map(\.name)
    }
}

extension String {
    /// Whether one of SQLite's sentences tells of a limit.
    fileprivate var isLimit: Bool {
        hasPrefix("too many") && !hasPrefix("too many SQL") || hasPrefix("Expression tree") || hasPrefix("LIKE or GLOB")
            || hasPrefix("string or blob")
    }
}

extension Substring {
    /// The text without a character at both of its ends.
    fileprivate func trimming(_ character: Character) -> Substring {
        count > 1 && first == character && last == character ? dropFirst().dropLast() : self
    }
}
