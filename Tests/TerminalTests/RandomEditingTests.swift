import Testing

/// Random edits of mixed text: after each the screen and the cursor must be those of a model that only counts cells.
@Suite(.serialized, .enabled(if: Workbench.program != nil, Workbench.missing), .timeLimit(.minutes(10)))
struct RandomEditingTests {
    /// A line and its cursor, in characters.
    private struct Model {
        private static let alphabet = Array("黄竹坑镇（一）ａ１ab12-/％：")
        private(set) var text: [Character] = []
        private(set) var cursor = 0

        /// Does what the next random number says, and returns the bytes to type for it.
        mutating func edit(_ random: inout Generator) -> String {
            switch Int.random(in: 0..<16, using: &random) {
            case 0..<7:
                let character = Self.alphabet.randomElement(using: &random) ?? "x"
                text.insert(character, at: cursor)
                cursor += 1
                return String(character)
            case 7..<10:
                cursor = max(0, cursor - 1)
                return Key.left.rawValue
            case 10:
                cursor = min(text.count, cursor + 1)
                return Key.right.rawValue
            case 11, 12:
                if cursor > 0 {
                    cursor -= 1
                    text.remove(at: cursor)
                }
                return Key.backspace.rawValue
            case 13:
                if cursor < text.count { text.remove(at: cursor) }
                return Key.delete.rawValue
            case 14:
                cursor = 0
                return Key.home.rawValue
            default:
                cursor = text.count
                return Key.end.rawValue
            }
        }

        /// The rows as they must be seen, and the cursor among them.
        func picture(columns: Int) -> (rows: [String], row: Int, column: Int) {
            var rows = [""]
            var used = 0
            var place = (row: 0, column: 0)
            for (index, character) in (Array("gxaudit> ") + text).enumerated() {
                let width = character.unicodeScalars.reduce(0) { $0 + CellWidth.of($1) }
                if used + width > columns {
                    rows.append("")
                    used = 0
                }
                if index == cursor + 9 { place = (rows.count - 1, used) }
                rows[rows.count - 1].append(character)
                used += width
            }
            if cursor == text.count {
                place = used == columns ? (rows.count, 0) : (rows.count - 1, used)
            }
            return (rows.map { $0 == "gxaudit> " ? "gxaudit>" : $0 }, place.row, place.column)
        }
    }

    /// Numbers that are the same in every run.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) | (state << 31)
        }
    }

    @Test(arguments: [(3, 41), (4, 33)] as [(UInt64, Int)])
    func theScreenShowsTheLine(seed: UInt64, columns: Int) throws {
        let bench = try Workbench(columns: columns)
        try bench.start()
        var random = Generator(state: seed)
        var model = Model()
        for step in 1...120 {
            bench.terminal.type(model.edit(&random))
            let expected = model.picture(columns: columns)
            let isRight = bench.terminal.wait {
                $0.lines == expected.rows && $0.row == expected.row && $0.column == expected.column
            }
            try #require(
                isRight, "seed \(seed), step \(step): \(expected)\n--- but the screen is:\n\(bench.picture)")
        }
    }
}
