internal import TextSupport

/// What a person has set for the rules.
package struct RuleSettings: Sendable, Hashable {
    /// The ids of rules that are not to run.
    package var off: Set<String> = []
    /// How much failures of rules weigh, by their ids, where that is not as the rules say.
    package var severities: [String: Severity] = [:]
    /// The values of parameters, by their names, where they are not the standard ones.
    package var parameters: [String: RuleParameter.Value] = [:]
    /// The documents, names and terms that the rules of citation know.
    package var citations: KnownCitations {
        get { keptCitations.value }
        set { keptCitations = Indirect(newValue) }
    }
    /// The typos that Q-13 knows.
    package var typos: KnownTypos {
        get { keptTypos.value }
        set { keptTypos = Indirect(newValue) }
    }

    // Every rule of every report asks for settings, hardly one for these lists.
    private var keptCitations = Indirect(KnownCitations.builtIn)
    private var keptTypos = Indirect(KnownTypos.builtIn)

    /// The settings that rules have of themselves.
    package init() {}

    /// The value of a parameter that is a number.
    func number(_ parameter: RuleParameter) -> ExactDecimal {
        if case .number(let number) = value(of: parameter) { return number }
        return ExactDecimal(0)
    }

    /// The value of a parameter that is a day of the year after the fiscal year.
    func day(_ parameter: RuleParameter) -> (month: Int, day: Int) {
        if case .day(let month, let day) = value(of: parameter) { return (month, day) }
        return (12, 31)
    }

    /// Rules ask for every report, and mostly nothing is set.
    private func value(of parameter: RuleParameter) -> RuleParameter.Value {
        parameters.isEmpty ? parameter.standard : parameters[parameter.name] ?? parameter.standard
    }
}

extension RuleSettings {
    /// The value of a parameter that is a number, its decimals cut off.
    func whole(_ parameter: RuleParameter) -> Int {
        let number = number(parameter)
        let power = (0..<Int(number.scale)).reduce(Int64(1)) { power, _ in power * 10 }
        return Int(number.mantissa / power)
    }
}
