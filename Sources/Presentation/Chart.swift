/// Numbers drawn with characters: a bar for one, a row of steps for several.
///
/// Lengths and heights are thousandths of the largest number that is drawn beside them, so that the same numbers are the
/// same characters everywhere.
package enum Chart: Sendable, Hashable {
    /// A bar of so many thousandths of the longest.
    case bar(Int)
    /// A step of so many thousandths of the highest for each number; nil where there is none.
    case steps([Int?])

    /// The characters that it is drawn with.
    enum Style {
        /// Block elements, an eighth of a character fine.
        case blocks
        /// `#` and digits, for terminals that draw blocks crookedly.
        case ascii
    }

    /// The longest bar in characters.
    static let barLength = 24

    /// The characters of the drawing. What is more than nothing is never drawn as nothing.
    func text(in style: Style) -> String {
        switch (self, style) {
        case (.bar(let length), .blocks):
            let eighths = Self.level(length, of: Self.barLength * 8)
            let rest = eighths % 8
            return String(repeating: "█", count: eighths / 8) + (rest > 0 ? Self.left[rest - 1] : "")
        case (.bar(let length), .ascii): return String(repeating: "#", count: Self.level(length, of: Self.barLength))
        case (.steps(let steps), .blocks):
            return steps.map { step in step.map { $0 <= 0 ? "_" : Self.lower[Self.level($0, of: 8) - 1] } ?? "·" }
                .joined()
        case (.steps(let steps), .ascii):
            return steps.map { step in step.map { String(Self.level($0, of: 9)) } ?? "." }.joined()
        }
    }

    /// A number of thousandths as one of so many levels; nothing is 0, anything more at least 1.
    private static func level(_ thousandths: Int, of levels: Int) -> Int {
        guard thousandths > 0 else { return 0 }
        return max(1, (min(thousandths, 1000) * levels + 500) / 1000)
    }

    private static let left = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    private static let lower = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}

extension Output {
    /// The output with its charts as texts of a style.
    func withCharts(in style: Chart.Style) -> Output {
        Output(
            blocks.map { block in
                guard case .table(var table) = block else { return block }
                table.rows = table.rows.map { row in
                    row.map { field in
                        if case .chart(let chart) = field { .text(chart.text(in: style), role: .info) } else { field }
                    }
                }
                return .table(table)
            })
    }
}
