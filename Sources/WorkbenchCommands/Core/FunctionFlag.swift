import ArgumentParser
import CorpusQuery
import TextSupport

/// What numbers are made into, by the flags of `query`.
///
/// One property for all of them: the parser goes through the properties of a command several times for every line.
enum FunctionFlag: String, EnumerableFlag {
    case sum
    case count
    case min
    case max
    case mean
    case median

    // The library would work the name out anew for every line.
    static func name(for flag: FunctionFlag) -> NameSpecification { .customLong(flag.rawValue) }

    static func help(for flag: FunctionFlag) -> ArgumentHelp? {
        switch flag {
        case .sum: .both(zh: "合计", en: "the sum")
        case .count: .both(zh: "数字的个数，另列不是数字的格", en: "how many are numbers, and beside it how many are none")
        case .min: .both(zh: "最小值", en: "the least")
        case .max: .both(zh: "最大值", en: "the greatest")
        case .mean: .both(zh: "平均数，除不尽时约到六位小数并标 ≈", en: "the mean; ≈ where it is rounded, to six decimals")
        case .median: .both(zh: "中位数", en: "the median")
        }
    }

    private var function: CellFunction {
        switch self {
        case .sum: .sum
        case .count: .count
        case .min: .min
        case .max: .max
        case .mean: .mean
        case .median: .median
        }
    }

    /// The functions in a fixed order, none of them twice; throws `E-usage` for a share of a quantile that is none.
    static func functions(_ flags: [FunctionFlag], quantiles: [String]) throws(Diagnostic) -> [CellFunction] {
        var functions = allCases.filter(flags.contains).map(\.function)
        for text in quantiles {
            let function = CellFunction.quantile(try share(text))
            if !functions.contains(function) { functions.append(function) }
        }
        return functions
    }

    private static func share(_ text: String) throws(Diagnostic) -> ExactDecimal {
        guard case .number(let share) = NumberText.read(text), share >= ExactDecimal(0), share <= ExactDecimal(1) else {
            throw Diagnostic(
                .usage,
                LocalizedText(
                    zh: "--quantile 要写 0 到 1 之间的数，不能是“\(text)”",
                    en: "--quantile takes a number from 0 to 1, not “\(text)”"),
                hint: LocalizedText(zh: "例如 --quantile 0.9", en: "for example --quantile 0.9"), word: text)
        }
        return share
    }
}
