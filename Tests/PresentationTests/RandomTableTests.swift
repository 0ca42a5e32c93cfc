internal import Presentation
internal import Testing
internal import TextSupport

/// Tables of random texts, hostile ones among them; a failure names the seed that makes it again.
@Suite struct RandomTableTests {
    static let seeds = (0..<60).map { _ in UInt64.random(in: 0...UInt64.max) }
    static let framed: [OutputFormat] = [.ascii, .box]

    @Test(arguments: seeds)
    func everyRowIsEquallyWide(seed: UInt64) {
        var random = SplitMix(state: seed)
        let table = random.table()
        for ambiguous in AmbiguousWidth.allCases {
            for width in [nil, 100, 80, 60, 40, 20] as [Int?] {
                let options = WriterOptions(width: width, ambiguous: ambiguous)
                for format in Self.framed + [.markdown] {
                    let lines = format.lines(of: table, options)
                    // A table goes line by line where its frame does not fit the width.
                    if lines == OutputFormat.line.lines(of: table, options) { continue }
                    let widths = Set(lines.map { $0.displayWidth(ambiguous: ambiguous) })
                    #expect(widths.count == 1, "\(format.name) \(options) seed \(seed)")
                    if let width, format != .markdown { #expect(widths.allSatisfy { $0 <= width }, "seed \(seed)") }
                }
            }
        }
    }

    @Test(arguments: seeds)
    func plainColumnsBeginTogether(seed: UInt64) {
        var random = SplitMix(state: seed)
        var table = random.table()
        // A mark that every line ends with has to stand in one column.
        table.columns.append(Column("end", "¶"))
        for index in table.rows.indices { table.rows[index].append(.text("¶")) }
        let widths = Set(OutputFormat.plain.lines(of: table, WriterOptions()).map { $0.displayWidth() })
        #expect(widths.count == 1, "seed \(seed)")
    }

    @Test(arguments: seeds)
    func noTextControlsTheTerminal(seed: UInt64) {
        var random = SplitMix(state: seed)
        var table = random.table()
        table.title = random.text()
        table.footer = random.text()
        let text = Output([.lines([Line([Span(random.text(), role: .mark), Span(random.text())])])])
        for format in OutputFormat.all {
            for output in [Output([.table(table)]), text] {
                let allowed: Set<Unicode.Scalar> =
                    switch format {
                    case .csv: ["\n", "\r", "\t"]
                    case .tsv: ["\n", "\t"]
                    default: ["\n"]
                    }
                let written = format.text(of: output, options: WriterOptions(width: 40))
                let controls = written.unicodeScalars.filter { $0.isUnsafeForTerminal && !allowed.contains($0) }
                #expect(controls.isEmpty, "\(format.name) seed \(seed)")
            }
        }
    }

    @Test(arguments: seeds)
    func everyNumberIsShownWhole(seed: UInt64) {
        var random = SplitMix(state: seed)
        let table = random.table()
        for format in OutputFormat.all {
            let written = format.text(of: table, width: 30)
            for case .number(let number, _) in table.rows.joined() {
                #expect(written.contains(number), "\(format.name) seed \(seed)")
            }
        }
    }

    @Test(arguments: seeds)
    func tsvHasAFieldAColumn(seed: UInt64) {
        var random = SplitMix(state: seed)
        let table = random.table()
        let lines = OutputFormat.tsv.lines(of: table, WriterOptions())
        #expect(lines.count == table.rows.count + 1, "seed \(seed)")
        for line in lines {
            #expect(line.unicodeScalars.count { $0 == "\t" } == table.columns.count - 1, "seed \(seed)")
        }
    }
}

extension OutputFormat {
    fileprivate func lines(of table: Table, _ options: WriterOptions) -> [String] {
        var bytes = bytes(of: Output([.table(table)]), options: options)
        _ = bytes.popLast()
        return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }
}

/// Steele, Lea and Flood's SplitMix64: the same numbers for the same seed on every machine.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func table() -> Table {
        let columns = (0..<Int.random(in: 1...6, using: &self)).map { index in
            Column("c\(index)", text(), alignment: Bool.random(using: &self) ? .left : .right)
        }
        let rows = (0..<Int.random(in: 0...6, using: &self)).map { _ in columns.map { _ in field() } }
        return Table(columns: columns, rows: rows)
    }

    private mutating func field() -> Field {
        switch Int.random(in: 0...5, using: &self) {
        case 0: .missing(shown: "空")
        case 1...2: .number(String(Int.random(in: -9_999_999...9_999_999, using: &self)))
        default: .text(text(), role: Role.allCases.randomElement(using: &self) ?? .plain)
        }
    }

    mutating func text() -> String {
        let pieces = [
            "黄竹坑镇", "人民政府", "abc", " ", "％", "“”", "𠮷", "e\u{301}", "\u{301}", "😀", "👨‍👩‍👧", "\u{A0}", "　", "\u{200B}",
            "─│", "…", "\t", "\n", "\r\n", "\r", "\u{1B}[31m", "\u{9B}2J", "\u{7F}", "\0", "\u{202E}", "\u{2066}",
            "\u{2028}",
            "|", "\\", "\"", ",", "=", "`", "<b>", "*",
        ]
        let count = Int.random(in: 0...8, using: &self)
        return (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }
}
