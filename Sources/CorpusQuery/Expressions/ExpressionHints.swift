internal import TextSupport

/// What is said to those who write an expression that cannot be read, with examples of its kind.
struct ExpressionHints: Sendable {
    /// What the expression is.
    var name: LocalizedText
    /// A whole expression.
    var shape: LocalizedText
    /// What values are.
    var values: LocalizedText
    /// What to do where it is too large.
    var split: LocalizedText
    /// A condition, for `and`, `or` and `not`.
    var condition: String
    /// A text in another.
    var containment: String

    static let expectation = ExpressionHints(
        name: LocalizedText(zh: "期望", en: "an expectation"),
        shape: LocalizedText(
            zh: "例如 t3.new.total + t3.carried-in.total = 24，符号两边要有空格。",
            en: "For example t3.new.total + t3.carried-in.total = 24, with blanks around signs."),
        values: LocalizedText(
            zh: "值是数字、加引号的文字、路径，或 sum(…)、count(…) 等函数。",
            en: "Values are numbers, quoted texts, paths, and functions such as sum(…) and count(…)."),
        split: LocalizedText(
            zh: "分成几条来写，或用 sum、each。", en: "Write several expectations, or use sum or each."),
        condition: "t3.new.total = 3", containment: "s6 ~ '收费'")

    static let filter = ExpressionHints(
        name: LocalizedText(zh: " --where 的条件", en: "the condition of --where"),
        shape: LocalizedText(
            zh: "例如 value > 10 and county = '清河县'，符号两边要有空格。",
            en: "For example value > 10 and county = '清河县', with blanks around signs."),
        values: LocalizedText(
            zh: "数字有 value、year、change 和写出的数，文字有 organ、county、state、row、column 和加引号的文字。",
            en: "Numbers are value, year, change and those written out; texts are organ, county, state, row, column "
                + "and quoted ones."),
        split: LocalizedText(
            zh: "先用路径和模式缩小范围，条件再写短些。",
            en: "Narrow the cells by path and pattern first, then write a shorter condition."),
        condition: "value > 10", containment: "organ ~ '柳溪'")

    /// What a sign, keyword or function goes with.
    func uses(of sign: String) -> LocalizedText {
        switch sign {
        case "and", "or", "not":
            LocalizedText(
                zh: "and、or、not 用于条件，例如 \(condition)。", en: "and, or and not go with conditions such as \(condition).")
        case "=", "!=":
            LocalizedText(
                zh: "= 和 != 比较两个数字或两段文字。", en: "= and != compare two numbers or two texts.")
        case "<", "<=", ">", ">=":
            LocalizedText(
                zh: "大小只在数字之间比较，文字用 =、!=、~。",
                en: "Only numbers are less or greater; texts are compared with =, != and ~.")
        case "~":
            LocalizedText(
                zh: "~ 看一段文字里有没有另一段文字，例如 \(containment)。",
                en: "~ looks for a text in another, as in \(containment).")
        default:
            LocalizedText(zh: "四则运算、abs 和 within 用于数字。", en: "Arithmetic, abs and within go with numbers.")
        }
    }
}
