internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// blanks that are none of the keyboard stand in the tables or headings.
    static let invisibleCharacter = Rule(
        RuleDescription(
            id: "Q-07", name: "InvisibleCharacter", severity: .info,
            title: LocalizedText(zh: "表格或标题中有不可见字符", en: "invisible characters in tables or headings"),
            explanation: LocalizedText(
                zh: """
                    表格中夹有不间断空格、全角空格、零宽字符，或者标题中夹有不间断空格、零宽字符。读取时已忽略；\
                    但在别的软件里，这样的数字可能不能求和，这样的标题可能搜不到。
                    """,
                en: """
                    No-break, full-width or zero-width blanks stand in the tables, or no-break or zero-width ones in \
                    headings. They are passed over here; elsewhere such numbers may not add up and such headings may \
                    not be found.
                    """),
            basis: OddCellRule.basis,
            benignCauses: [
                LocalizedText(zh: "排版或网页编辑器自动加上的空格", en: "the blanks were put in by the editor of the page")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "普通空格，段首全角空格", en: "plain blanks, and full-width ones before a paragraph"),
                    ExampleReport(
                        prose: ExampleProse(
                            disclosure: ["\t规章", "\t 0 "],
                            problems: ["\u{3000}\u{3000}（一）存在的问题", "\u{3000}\u{3000}更新偏慢。"]))
                ),
                RuleExample(
                    LocalizedText(zh: "数字旁有不间断空格", en: "no-break blanks beside a number"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: ["\t规章", "\t\u{A0}3\u{A0}", "\t\u{3000}", "\t0"])),
                    findings: [.fail(quotes: ["3"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "标题里有零宽字符", en: "a zero-width character in a heading"),
                    ExampleReport(prose: ExampleProse(problems: ["（一）存在\u{200B}的问题", "更新偏慢。"])),
                    findings: [.fail(quotes: ["（一）存在\u{200B}的问题"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "标题里的全角空格是排版", en: "full-width blanks in a heading are layout"),
                    ExampleReport(prose: ExampleProse(problems: ["（一）\u{3000}存在的问题", "更新偏慢。"]))),
                RuleExample(
                    LocalizedText(zh: "正文里的不间断空格不管", en: "no-break blanks in sentences do not matter"),
                    ExampleReport(prose: .overview("全年\u{A0}发布信息\u{A0}26\u{A0}条。"))),
            ]),
        reads: { reading, report in
            let found = InvisibleCharacters(reading)
            guard !found.isEmpty else { return }
            report(
                Observation(
                    reports: [reading.index],
                    passages: found.places.map { FoundPassage(Passage($0, of: reading.contents.text.document)) },
                    message: found.message))
        })
}

/// The invisible characters in the tables and headings of a report.
private struct InvisibleCharacters {
    /// How often each of them is there.
    private var counts: [UInt32: Int] = [:]
    /// The first cell and the first heading with such a character or behind one.
    private(set) var places: [TextPiece] = []

    var isEmpty: Bool { counts.isEmpty }

    init(_ reading: ReportReading) {
        let document = reading.contents.text.document
        let bytes = document.text.span
        // What stands above the report, as a page's table of its column and dates, is not its own.
        let first = reading.report.sections.sections.first?.block ?? 0
        for block in document.blocks.dropFirst(first) {
            guard case .table(let grid) = block, let lines = Self.lines(of: grid, bytes) else { continue }
            let isFirst = counts.isEmpty
            guard let place = count(bytes, lines, .cells) else { continue }
            if isFirst, let cell = grid.cells.first(where: { $0.range.upperBound > place }) { places.append(cell) }
        }
        var isFirst = true
        for part in reading.prose.parts where part.kind != .sentence {
            guard count(bytes, part.piece.range, .headings) != nil else { continue }
            if isFirst { places.append(part.piece) }
            isFirst = false
        }
    }

    /// The lines of a table: the blanks at the ends of its cells belong to none of them.
    private static func lines(of grid: TableGrid, _ bytes: Span<UInt8>) -> Range<Int>? {
        guard let first = grid.cells.first, let last = grid.cells.last else { return nil }
        var start = first.range.lowerBound
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        var end = last.range.upperBound
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return start..<max(start, end)
    }

    private enum Place {
        case cells
        case headings
    }

    /// Counts the invisible characters in a range; the place of the first.
    private mutating func count(_ bytes: Span<UInt8>, _ range: Range<Int>, _ place: Place) -> Int? {
        var first: Int?
        _ = bytes.contains(in: range) { here, next in
            // With two of their bits set, C2, E2 and E3 are all E3; nearly all E3 and EF begin punctuation.
            let blanks = (here | Self.odd) .== Self.blanks
            return (blanks .& ((here .!= Self.blanks) .| (next .== Self.fullWidth)))
                .| ((here .== Self.marks) .& (next .== Self.order))
        } where: { start in
            guard Self.mayBegin(start, bytes) else { return false }
            var end = start
            let scalar = UTF8Text.nextScalar(bytes, &end)
            guard UTF8Text.isBlank(scalar), scalar != 0x85, place == .cells || scalar != 0x3000 else { return false }
            counts[scalar, default: 0] += 1
            first = first ?? start
            return false
        }
        return first
    }

    /// Bytes sixteen times over: what makes E3 of C2 and E2, E3 itself, 80 behind it, and EF BB, which begins U+FEFF.
    private static var odd: SIMD16<UInt8> { SIMD16(repeating: 0x21) }
    private static var blanks: SIMD16<UInt8> { SIMD16(repeating: 0xE3) }
    private static var fullWidth: SIMD16<UInt8> { SIMD16(repeating: 0x80) }
    private static var marks: SIMD16<UInt8> { SIMD16(repeating: 0xEF) }
    private static var order: SIMD16<UInt8> { SIMD16(repeating: 0xBB) }

    /// Whether the first two bytes of a scalar are those of one that is looked for.
    private static func mayBegin(_ start: Int, _ bytes: Span<UInt8>) -> Bool {
        switch bytes[start] {
        case 0xC2, 0xE2: true
        case 0xE3: bytes[start + 1] == 0x80 && bytes[start + 2] == 0x80
        case 0xEF: bytes[start + 1] == 0xBB
        default: false
        }
    }

    var message: LocalizedText {
        let list = LocalizedText.list(
            counts.sorted { $0.key < $1.key }.map { scalar, count in
                let name = Self.name(scalar)
                return LocalizedText(zh: "\(count) 个\(name.zh)", en: "\(count) × \(name.en)")
            })
        return LocalizedText(zh: "表格或标题中有 \(list.zh)。", en: "invisible characters in tables or headings: \(list.en).")
    }

    private static func name(_ scalar: UInt32) -> LocalizedText {
        let digits = String(scalar, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        switch scalar {
        case 0xA0, 0x202F: return LocalizedText(zh: "不间断空格（\(code)）", en: "no-break blank (\(code))")
        case 0x3000: return LocalizedText(zh: "全角空格（\(code)）", en: "full-width blank (\(code))")
        case 0x200B...0x200D, 0x2060, 0xFEFF:
            return LocalizedText(zh: "零宽字符（\(code)）", en: "zero-width character (\(code))")
        default: return LocalizedText(zh: "特殊空格（\(code)）", en: "special blank (\(code))")
        }
    }
}
