internal import TextSupport

/// What a value is, for messages.
enum ValueKind: Sendable, Hashable {
    case number
    case text
    case truth

    var wording: LocalizedText {
        switch self {
        case .number: LocalizedText(zh: "数字", en: "number")
        case .text: LocalizedText(zh: "文字", en: "text")
        case .truth: LocalizedText(zh: "条件", en: "condition")
        }
    }
}

/// Why an expression cannot be read, in words.
enum ExpressionTrouble {
    static func empty(_ hints: ExpressionHints) -> Diagnostic {
        Diagnostic(
            .usage, LocalizedText(zh: "表达式是空的", en: "the expression is empty"), hint: hints.shape)
    }

    // MARK: Limits

    static func tooLong(bytes: Int, _ hints: ExpressionHints) -> Diagnostic {
        Diagnostic(
            .limit,
            LocalizedText(
                zh: "表达式过长：有 \(bytes) 字节，最多 \(Expression.maximumBytes) 字节",
                en: "the expression is too long: \(bytes) bytes, at most \(Expression.maximumBytes)"),
            hint: hints.split)
    }

    static func tooManyTokens(_ hints: ExpressionHints) -> Diagnostic {
        Diagnostic(
            .limit,
            LocalizedText(
                zh: "表达式的词和符号过多：最多 \(Expression.maximumTokens) 个",
                en: "the expression has too many words and signs: at most \(Expression.maximumTokens)"),
            hint: hints.split)
    }

    static func tooDeep(_ hints: ExpressionHints) -> Diagnostic {
        Diagnostic(
            .limit,
            LocalizedText(
                zh: "表达式嵌套过深：最多 \(Expression.maximumNesting) 层",
                en: "the expression is nested too deeply: at most \(Expression.maximumNesting) levels"),
            hint: hints.split)
    }

    static func longNumber(_ text: String) -> Diagnostic {
        let digits = ExactDecimal.maximumDigits
        let places = ExactDecimal.maximumScale
        return Diagnostic(
            .limit,
            LocalizedText(
                zh: "数字“\(shown(text))”的位数过多：最多 \(digits) 位，其中小数最多 \(places) 位",
                en: "the number “\(shown(text))” is too long: at most \(digits) digits, \(places) of them decimals"),
            word: text)
    }

    // MARK: Quotes, brackets and blanks

    static func openQuote(_ mark: String) -> Diagnostic {
        Diagnostic(
            .usage, LocalizedText(zh: "引号 \(mark) 没有结束", en: "the quotation mark \(mark) is not closed"), word: mark)
    }

    static let unclosedBracket = Diagnostic(
        .usage, LocalizedText(zh: "括号没有结束，缺少“)”", en: "a bracket is not closed: “)” is missing"), word: "(")

    static let unopenedBracket = Diagnostic(
        .usage, LocalizedText(zh: "多了一个“)”", en: "one “)” is too many"), word: ")")

    static func bracketExpected(behind function: String) -> Diagnostic {
        Diagnostic(
            .usage, LocalizedText(zh: "“\(function)”后面要有括号", en: "“\(function)” needs brackets behind it"),
            hint: LocalizedText(zh: "写作 \(function)(…)。", en: "Write \(function)(…)."), word: function)
    }

    static func blanksNeeded(_ text: String) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(
                zh: "“\(shown(text))”里的符号两边没有空格", en: "the signs in “\(shown(text))” have no blanks around them"),
            hint: blanks, word: text)
    }

    // MARK: Order

    static func valueExpectedAtEnd(_ hints: ExpressionHints) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(zh: "表达式没有写完：最后缺少一个值", en: "the expression is not complete: a value is missing at its end"),
            hint: hints.shape)
    }

    static func valueExpected(before token: String, _ hints: ExpressionHints) -> Diagnostic {
        Diagnostic(
            .usage, LocalizedText(zh: "“\(token)”前面缺少一个值", en: "a value is missing before “\(token)”"),
            hint: hints.values, word: token)
    }

    static func signExpected(before token: String, isRunTogether: Bool) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(zh: "“\(shown(token))”前面缺少符号", en: "a sign is missing before “\(shown(token))”"),
            hint: isRunTogether
                ? blanks
                : LocalizedText(
                    zh: "值之间用 + - * / = != < <= > >= ~ 连接，条件之间用 and、or。",
                    en: "Values are joined by + - * / = != < <= > >= ~, conditions by and or or."), word: token)
    }

    static func chainedComparison(_ sign: String) -> Diagnostic {
        Diagnostic(
            .usage, LocalizedText(zh: "一次只能比较两个值", en: "only two values can be compared at a time"),
            hint: LocalizedText(zh: "分开写：a = b and b = c。", en: "Write them apart: a = b and b = c."), word: sign)
    }

    static func withinMisplaced(_ sign: String) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(
                zh: "within 只用于数字之间的“=”，这里是“\(sign)”或文字",
                en: "within goes with “=” between numbers, not with “\(sign)” or texts"),
            hint: withinShape, word: "within")
    }

    static let withinAlone = Diagnostic(
        .usage,
        LocalizedText(zh: "within 前面没有“=”", en: "no “=” stands before within"), hint: withinShape, word: "within")

    // MARK: Kinds

    static func noCondition(_ text: String, _ kind: ValueKind, word: String, _ hints: ExpressionHints) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(
                zh: "“\(shown(text))”是\(kind.wording.zh)，而\(hints.name.zh)应是一个比较或条件",
                en: "“\(shown(text))” is a \(kind.wording.en); \(hints.name.en) is a comparison or a condition"),
            hint: hints.shape, word: word)
    }

    static func mismatch(
        _ sign: String, _ text: String, _ kind: ValueKind, word: String, _ hints: ExpressionHints
    ) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(
                zh: "“\(sign)”不能用于\(kind.wording.zh)“\(shown(text))”",
                en: "“\(sign)” does not go with the \(kind.wording.en) “\(shown(text))”"),
            hint: hints.uses(of: sign), word: word)
    }

    static func unlike(
        _ sign: String, _ left: (text: String, kind: ValueKind), _ right: (text: String, kind: ValueKind), word: String,
        _ hints: ExpressionHints
    ) -> Diagnostic {
        let (first, second) = (shown(left.text), shown(right.text))
        return Diagnostic(
            .usage,
            LocalizedText(
                zh: "“\(sign)”的两边不能比较：“\(first)”是\(left.kind.wording.zh)，“\(second)”是\(right.kind.wording.zh)",
                en: "“\(sign)” compares unlike values: “\(first)” is a \(left.kind.wording.en), "
                    + "“\(second)” a \(right.kind.wording.en)"),
            hint: hints.values, word: word)
    }

    // MARK: Paths

    static func pathOfReports(_ path: String) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(
                zh: "“\(shown(path))”指整份报告，不是一个值", en: "“\(shown(path))” names reports as a whole, which are no value"),
            hint: LocalizedText(
                zh: "写上单元格、章节或行；文字要加引号。",
                en: "Write a cell, a section or a line behind it; put texts in quotation marks."), word: path)
    }

    static func cellsExpected(_ function: String, _ text: String) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(
                zh: "“\(function)”后面应是单元格的路径，“\(shown(text))”不是",
                en: "“\(function)” takes a path to cells, which “\(shown(text))” is not"),
            hint: LocalizedText(
                zh: "例如 \(function)(*/2024/t3.new.total)。", en: "For example \(function)(*/2024/t3.new.total)."),
            word: text)
    }

    // MARK: each

    static let eachPathExpected = Diagnostic(
        .usage, LocalizedText(zh: "each 后面缺少报告的路径", en: "no path to reports stands behind each"), hint: eachShape,
        word: "each")

    static func eachOfPlaces(_ path: String, _ place: CorpusPath.Place) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(
                zh: "each 后面应是报告，“\(shown(path))”还写了位置“\(place)”",
                en: "each takes reports, and “\(shown(path))” has the place “\(place)”"),
            hint: eachShape, word: path)
    }

    static func colonExpected(behind path: String, word: String) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(
                zh: "each 的路径“\(shown(path))”后面缺少两边有空格的冒号",
                en: "no colon with blanks around it stands behind the path “\(shown(path))” of each"),
            hint: eachShape, word: word)
    }

    static let eachInside = Diagnostic(
        .usage, LocalizedText(zh: "each 只能放在表达式开头", en: "each stands only at the beginning of an expression"),
        hint: eachShape, word: "each")

    // MARK: Rows

    static func fieldExpected(_ text: String) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(
                zh: "这里应是字段名，“\(shown(text))”不是", en: "a field is expected here, which “\(shown(text))” is not"),
            hint: rowShape, word: text)
    }

    static func fieldSignExpected(_ field: String, _ text: String) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(
                zh: "字段“\(shown(field))”后面应是 =、!= 或 ~，不是“\(shown(text))”",
                en: "=, != or ~ is expected behind the field “\(shown(field))”, not “\(shown(text))”"),
            hint: rowShape, word: text)
    }

    static func fieldValueExpected(_ field: String, _ text: String) -> Diagnostic {
        Diagnostic(
            .usage,
            LocalizedText(
                zh: "字段“\(shown(field))”应与一个词或加引号的文字比较，不是“\(shown(text))”",
                en: "the field “\(shown(field))” is compared with a word or a quoted text, not “\(shown(text))”"),
            hint: rowShape, word: text)
    }

    // MARK: Hints

    private static let blanks = LocalizedText(
        zh: "符号两边要有空格：a + b = 3。", en: "Signs have blanks around them: a + b = 3.")
    private static let withinShape = LocalizedText(zh: "写作 a = b within 0.5。", en: "Write a = b within 0.5.")
    private static let eachShape = LocalizedText(
        zh: "写作 each */2024 : t3.new.total >= 0。", en: "Write each */2024 : t3.new.total >= 0.")
    private static let rowShape = LocalizedText(
        zh: "例如 count(findings severity = error and year = 2024)。",
        en: "For example count(findings severity = error and year = 2024).")

    /// A text of the person, cut where it would bury the message.
    static func shown(_ text: String) -> String { text.shortened(toWidth: 60) }
}
