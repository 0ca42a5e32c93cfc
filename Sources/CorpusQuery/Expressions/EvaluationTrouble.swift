internal import ReportModel
internal import TextSupport

/// Why an expression cannot be evaluated, or fails beyond its values, in words.
enum EvaluationTrouble {
    static let overflow = Diagnostic(
        .limit,
        LocalizedText(zh: "运算结果超出范围：数字太大或太细", en: "a result is out of range: the number is too large or too fine"),
        hint: LocalizedText(zh: "请简化乘除。", en: "Use fewer multiplications and divisions."))

    static func severalCells(_ path: String, _ cells: FirstFew<String>) -> Diagnostic {
        Diagnostic(
            .ambiguous,
            LocalizedText(
                zh: "“\(path)”可以指：\(cells.listed(in: .chinese) { $0 })",
                en: "“\(path)” may mean \(cells.listed(in: .english) { $0 })"),
            hint: LocalizedText(
                zh: "这里只能是一个单元格；多个单元格用 sum、count、min、max、mean 或 median。",
                en: "One cell is needed here; for several use sum, count, min, max, mean or median."), word: path)
    }

    static func severalTexts(_ path: String, _ texts: FirstFew<String>) -> Diagnostic {
        Diagnostic(
            .ambiguous,
            LocalizedText(
                zh: "“\(path)”可以指：\(texts.listed(in: .chinese) { $0 })",
                en: "“\(path)” may mean \(texts.listed(in: .english) { $0 })"),
            hint: LocalizedText(
                zh: "这里只能是一份报告的文字；逐份核对用 each。",
                en: "The text of one report is needed here; to ask each report use each."), word: path)
    }

    static func unknownRows(_ name: String, known: [String]) -> Diagnostic {
        let near = NearestNames(to: name, among: known).found
        return Diagnostic(
            .usage,
            LocalizedText(zh: "count 不能数“\(name)”", en: "count cannot count “\(name)”"),
            hint: Candidates.question(near)
                ?? LocalizedText(
                    zh: "可以数：\((known + ["单元格的路径"]).joined(separator: "、"))。",
                    en: "It counts \((known + ["cells by their path"]).joined(separator: ", "))."), word: name)
    }

    static func unknownValue(_ value: String, of field: String, known: [String]) -> Diagnostic {
        Diagnostic(
            .usage, LocalizedText(zh: "\(field) 不会是“\(value)”", en: "\(field) is never “\(value)”"),
            hint: LocalizedText(
                zh: "可以是 \(known.joined(separator: "、"))", en: "it is one of \(known.joined(separator: ", "))"),
            word: value)
    }

    static func unknownField(_ name: String, of source: RowSource) -> Diagnostic {
        let near = NearestNames(to: name, among: source.fields).found
        let fields = source.fields
        let list = LocalizedText(
            zh: "字段有：\(fields.joined(separator: "、"))。", en: "The fields are \(fields.joined(separator: ", ")).")
        let question = Candidates.question(near)
        return Diagnostic(
            .usage,
            LocalizedText(zh: "\(source.name) 没有字段“\(name)”", en: "\(source.name) have no field “\(name)”"),
            hint: question.map { LocalizedText(zh: $0.zh + list.zh, en: $0.en + " " + list.en) } ?? list, word: name)
    }

    // MARK: Reasons

    static func divisionByZero(_ divisor: String) -> LocalizedText {
        let divisor = ExpressionTrouble.shown(divisor)
        return LocalizedText(zh: "除数“\(divisor)”为 0", en: "the divisor “\(divisor)” is 0")
    }

    static func noCell(_ path: String) -> LocalizedText {
        LocalizedText(
            zh: "“\(path)”没有单元格：报告所用的表里没有它们", en: "“\(path)” names no cell: the forms of the reports lack them")
    }

    static func otherState(_ state: CellState, _ others: FirstFew<MissingOperand>) -> LocalizedText {
        LocalizedText(
            zh: "不是\(state.wording.zh)：\(others.listed(in: .chinese) { $0.described(in: .chinese) })",
            en: "not \(state.wording.en): \(others.listed(in: .english) { $0.described(in: .english) })")
    }
}
