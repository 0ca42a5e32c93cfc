package import TextSupport

/// A number or a day that a rule goes by and that a person may set, such as `X-06.factor`.
package struct RuleParameter: Sendable, Hashable {
    /// The rule's id and a word, such as `X-06.factor`.
    package let name: String
    /// The value unless a person sets another.
    package let standard: Value
    /// What the rule does with it, for people.
    package let meaning: LocalizedText

    /// What a parameter can be.
    package enum Value: Sendable, Hashable {
        case number(ExactDecimal)
        /// A day of the year after the fiscal year.
        case day(month: Int, day: Int)
    }

    /// A parameter that is a whole number.
    init(_ name: String, _ standard: Int, _ meaning: LocalizedText) {
        self.init(name, decimal: ExactDecimal(standard), meaning)
    }

    /// A parameter that is a number.
    init(_ name: String, decimal standard: ExactDecimal, _ meaning: LocalizedText) {
        self.name = name
        self.standard = .number(standard)
        self.meaning = meaning
    }

    /// A parameter that is a day of the year after the fiscal year.
    init(_ name: String, month: Int, day: Int, _ meaning: LocalizedText) {
        self.name = name
        standard = .day(month: month, day: day)
        self.meaning = meaning
    }

    /// A value of the parameter's kind as people write it, `5`, `0.01` or `03-31`; nil for any other text.
    package func value(_ text: String) -> Value? {
        switch standard {
        case .number:
            guard case .number(let number) = NumberText.read(text), !number.isNegative else { return nil }
            return .number(number)
        case .day:
            let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard parts.count == 2, let month = parts[0], let day = parts[1], (1...12).contains(month),
                (1...31).contains(day)
            else { return nil }
            return .day(month: month, day: day)
        }
    }
}

extension RuleParameter.Value: CustomStringConvertible {
    /// The value as people write it.
    package var description: String {
        switch self {
        case .number(let number): number.description
        case .day(let month, let day): "\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        }
    }
}
