import ArgumentParser
import CorpusQuery
import TextSupport

/// The options of `query` that name what numbers are made into.
struct FunctionOptions: ParsableArguments {
    @Flag(help: .both(zh: "合计", en: "the sum"))
    var sum = false

    @Flag(help: .both(zh: "数字的个数，另列不是数字的格", en: "how many are numbers, and beside it how many are none"))
    var count = false

    @Flag(name: .customLong("min"), help: .both(zh: "最小值", en: "the least"))
    var least = false

    @Flag(name: .customLong("max"), help: .both(zh: "最大值", en: "the greatest"))
    var greatest = false

    @Flag(help: .both(zh: "平均数，除不尽时约到六位小数并标 ≈", en: "the mean; ≈ where it is rounded, to six decimals"))
    var mean = false

    @Flag(help: .both(zh: "中位数", en: "the median"))
    var median = false

    @Option(
        help: .both(
            zh: "分位数，0 到 1，可写多次：n 个数排序后第 (n-1)×Q 个（从 0 起），在两数之间按比例取",
            en: "the quantile of a share from 0 to 1, may be repeated: of n in order the number at (n-1)×Q from 0, "
                + "between two in proportion",
            value: .number))
    var quantile: [String] = []

    /// The functions in a fixed order, none of them twice; throws `E-usage` for a share that is none.
    func asked() throws(Diagnostic) -> [CellFunction] {
        let flags: [(Bool, CellFunction)] = [
            (sum, .sum), (count, .count), (least, .min), (greatest, .max), (mean, .mean), (median, .median),
        ]
        var functions = flags.filter(\.0).map(\.1)
        for text in quantile {
            let function = CellFunction.quantile(try Self.share(text))
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
