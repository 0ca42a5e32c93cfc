import ArgumentParser
import TextSupport

/// Says in both languages what the argument parser refused.
///
/// The library tells its reasons in English only; its sentences are recognised here, and one that is not recognised is
/// passed on as it is.
struct ParseFailure {
    private var message: String
    private var verb: String
    /// What the library's message quotes.
    private var quotes: [String]

    init(_ message: String, verb: String) {
        self.message = message
        self.verb = verb
        quotes = message.split(separator: "'", omittingEmptySubsequences: false).enumerated().compactMap {
            $0.offset.isMultiple(of: 2) ? nil : String($0.element)
        }
    }

    var diagnostic: Diagnostic {
        let hint = LocalizedText(zh: "help \(verb) 说明用法", en: "help \(verb) tells how it is used")
        return Diagnostic(.usage, wording, hint: suggestion ?? hint, word: word)
    }

    private var subject: String { quotes.first ?? "" }

    /// The name of an option or operand as usage lines write it.
    private var parameter: String {
        let parts = subject.split(separator: " ").map(String.init)
        return parts.first { $0.hasPrefix("--") }
            ?? subject.filter { $0 != "<" && $0 != ">" && $0 != "." && $0 != " " }.uppercased()
    }

    /// What the library lists on lines of its own: values that may be given, where there are more than a handful.
    private var listed: [String] {
        message.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    }

    private var word: String? {
        if message.hasPrefix("Missing expected") || message.hasPrefix("Missing one of") { return nil }
        return message.hasPrefix("Missing value") ? parameter : quotes.first
    }

    private var suggestion: LocalizedText? {
        if message.contains("nexpected argument"), let sign = quotes.first, Self.signs.contains(sign) {
            return LocalizedText(
                zh: "条件要加引号：--where 'value \(sign) 3'",
                en: "put conditions in quotation marks: --where 'value \(sign) 3'")
        }
        if message.hasPrefix("Unknown option"), Self.ofProgram.contains(subject) {
            let name = subject.dropFirst(2)
            return LocalizedText(
                zh: "这是程序的选项：写在 gxaudit 之后，提示符下用 set \(name)",
                en: "an option of the program itself: write it behind gxaudit, or use set \(name) at the prompt")
        }
        guard message.contains("Did you mean"), let name = quotes.last else { return nil }
        return LocalizedText(zh: "是不是 \(name)？", en: "did you mean \(name)?")
    }

    /// Options of the program that are settings at the prompt.
    private static let ofProgram: Set = ["--format", "--lang", "--color"]

    /// What the first word too many is where a condition was typed without quotation marks.
    private static let signs: Set = ["=", "!=", "<", "<=", ">", ">=", "~", "+", "*", "/"]

    private var wording: LocalizedText {
        if message.hasPrefix("Unknown option") {
            return LocalizedText(zh: "\(verb) 没有选项 \(subject)", en: "\(verb) has no option \(subject)")
        }
        if message.hasPrefix("Missing value for") {
            return LocalizedText(zh: "\(parameter) 后面缺少值", en: "\(parameter) lacks its value")
        }
        if message.hasPrefix("Missing expected argument") || message.hasPrefix("Missing one of") {
            return LocalizedText(zh: "\(verb) 缺少 \(parameter)", en: "\(verb) lacks \(parameter)")
        }
        if message.contains("nexpected argument") {
            return LocalizedText(zh: "多余的词：\(quotes.joinedWords)", en: "too many words: \(quotes.joinedWords)")
        }
        if message.hasPrefix("The value '"), quotes.count > 1 {
            let name = ParseFailure("'\(quotes[1])'", verb: verb).parameter
            let allowed = quotes.dropFirst(2) + listed
            return LocalizedText(
                zh: "\(name) 不能是“\(subject)”" + (allowed.isEmpty ? "" : "，可以是 \(allowed.joined(separator: "、"))"),
                en: "\(name) cannot be “\(subject)”"
                    + (allowed.isEmpty ? "" : "; it is one of " + allowed.joined(separator: ", ")))
        }
        if message.hasPrefix("The option '") {
            return LocalizedText(zh: "选项 \(subject) 不带值", en: "option \(subject) takes no value")
        }
        return LocalizedText(zh: message, en: message)
    }
}

extension [String] {
    fileprivate var joinedWords: String {
        enumerated().filter { $0.element != ", " }.map(\.element).joined(separator: " ")
    }
}
