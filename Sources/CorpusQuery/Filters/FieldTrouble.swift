internal import TextSupport

/// Why a condition of `--where` cannot be read, beyond what goes for all expressions.
enum FieldTrouble {
    static let fields = NumberField.allCases.map(\.rawValue) + TextField.allCases.map(\.rawValue)

    static func unknownField(_ word: String) -> Diagnostic {
        let list = LocalizedText(
            zh: "字段有：\(fields.joined(separator: "、"))；文字加引号。",
            en: "The fields are \(fields.joined(separator: ", ")); put texts in quotation marks.")
        let question = Candidates.question(NearestNames(to: word, among: fields).found)
        let shown = ExpressionTrouble.shown(word)
        return Diagnostic(
            .usage, LocalizedText(zh: "没有字段“\(shown)”", en: "there is no field “\(shown)”"),
            hint: question.map { LocalizedText(zh: $0.zh + list.zh, en: $0.en + " " + list.en) } ?? list, word: word)
    }

    static func unlike(_ left: TextField, _ right: TextField) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(
                zh: "\(left.rawValue) 和 \(right.rawValue) 说的不是一回事，不能比较",
                en: "\(left.rawValue) and \(right.rawValue) are of different things and cannot be compared"),
            hint: LocalizedText(
                zh: "与加引号的文字比较，例如 \(left.rawValue) ~ '…'。",
                en: "Compare with a quoted text, as in \(left.rawValue) ~ '…'."), word: right.rawValue)
    }

    static func function(_ name: String) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(
                zh: "--where 的条件逐格判断，里面不能用“\(name)”",
                en: "the condition of --where is asked of one cell at a time, which has no “\(name)”"),
            hint: LocalizedText(
                zh: "汇总另用选项 --\(name)；空白格用 state = blank。",
                en: "Summaries are options of their own: --\(name); blank cells are state = blank."), word: name)
    }

    /// A value that a field never has; lists what it can have, or what is near where that is much.
    ///
    /// `isPart`: whether it is a part of something that the field can have.
    static func unknownValue(
        _ value: String, of field: TextField, known: [String], isPart: Bool
    ) -> Diagnostic {
        guard known.count > Candidates.maximum else {
            return EvaluationTrouble.unknownValue(value, of: field.rawValue, known: known)
        }
        let shown = ExpressionTrouble.shown(value)
        let list = LocalizedText(
            zh: "可以是 \(Candidates.listed(known, in: .chinese))。",
            en: "It is one of \(Candidates.listed(known, in: .english)).")
        let part = LocalizedText(
            zh: "只写一部分时用 ~：\(field.rawValue) ~ '\(shown)'。",
            en: "For a part of it use ~: \(field.rawValue) ~ '\(shown)'.")
        return Diagnostic(
            .usage,
            LocalizedText(zh: "\(field.rawValue) 不会是“\(shown)”", en: "\(field.rawValue) is never “\(shown)”"),
            hint: isPart ? part : Candidates.question(NearestNames(to: value, among: known).found) ?? list, word: value)
    }
}
