internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// Q-14: quotation marks or brackets without their other half, paragraphs without a mark at their end.
    static let unpairedMark = Rule(
        RuleDescription(
            id: "Q-14", name: "UnpairedMark", severity: .info,
            title: LocalizedText(zh: "引号括号不成对或句末缺标点", en: "unpaired marks, or a sentence without its end"),
            explanation: LocalizedText(
                zh: """
                    同一部分里，引号、括号、书名号只有一半；或者一、五两部分里有段落末尾没有标点（后面是小标题、编号或下一部分的段落才算，\
                    以免把折行当作段末）。“1）”这样的编号不算括号。
                    """,
                en: """
                    Within a section a quotation mark, bracket or title mark lacks its other half; or a paragraph of \
                    sections 1 or 5 ends without a mark (only before a sub-heading, a number or the next section, \
                    lest a broken line count as an end). Numbers such as “1）” are no brackets.
                    """),
            basis: LocalizedText(
                zh: "《标点符号用法》（GB/T 15834—2011）", en: "GB/T 15834—2011, use of punctuation marks"),
            benignCauses: [
                LocalizedText(zh: "复制或扫描识别时丢失了标点", en: "a mark was lost when the text was copied or scanned")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "成对的标点", en: "paired marks"),
                    ExampleReport(
                        prose: .overview("落实“三审三校”（含《保密审查（试行）》）要求，1）登记，2）核对；用\"直引号\"，用“混用\"也算一对。"))),
                RuleExample(
                    LocalizedText(zh: "引号跨句", en: "a quotation of two sentences"),
                    ExampleReport(prose: .overview("群众说：“公示栏换得勤了。看得懂了。”"))),
                RuleExample(
                    LocalizedText(zh: "少了后引号和后括号", en: "a closing quotation mark and bracket are missing"),
                    ExampleReport(prose: .overview("落实“三审三校制度，公示（含村级。")),
                    findings: [.fail(quotes: ["“三审三校制度，", "（含村级。"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "少了前一半，引号方向错", en: "opening halves are missing, a mark is turned"),
                    ExampleReport(prose: .overview("落实三审三校”，依据政府信息公开条例》，建“明白墙“。")),
                    findings: [
                        .fail(quotes: ["落实三审三校”", "府信息公开条例》", "“明白墙“。", "“。"], severity: .info)
                    ]),
                RuleExample(
                    LocalizedText(zh: "段末缺句号", en: "a paragraph without a full stop"),
                    ExampleReport(
                        prose: ExampleProse(problems: ["（一）存在的问题", "柳溪镇的图解类解读偏少，公示栏更换不够及时", "（二）改进情况", "已经更换。"])),
                    findings: [.fail(quotes: ["柳溪镇的图解类解读偏少，公示栏更换不够及时"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "折行不是段末，短句不计", en: "a broken line, and a short one"),
                    ExampleReport(
                        prose: ExampleProse(problems: ["（一）存在的问题", "柳溪镇的图解类解读偏少，公示栏", "更换不够及时。", "（二）改进情况", "已经更换"]))),
            ]),
        reads: { reading, report in
            let marks = UnpairedMarks(reading.prose)
            if !marks.places.isEmpty {
                let first = reading.prose.text(of: marks.places[0])
                let count = marks.places.count
                report(
                    Observation(
                        reading, subject: "pairs", at: Array(marks.places.prefix(shown)),
                        message: LocalizedText(
                            zh: "引号或括号不成对：“\(first)”\(count > 1 ? "等 \(count) 处" : "")。",
                            en: "a quotation mark or bracket without its other half: “\(first)”"
                                + (count > 1 ? " and others, in \(count) places." : "."))))
            }
            let ends = OpenEnds.find(in: reading.prose)
            guard let first = ends.first else { return }
            report(
                Observation(
                    reading, subject: "ends", at: Array(ends.prefix(shown)),
                    message: LocalizedText(
                        zh: "段末没有标点：“\(reading.prose.text(of: first))”\(ends.count > 1 ? "等 \(ends.count) 处" : "")。",
                        en: "a paragraph ends without a mark: “\(reading.prose.text(of: first))”"
                            + (ends.count > 1 ? " and others, in \(ends.count) places." : "."))))
        })

    /// As many places are quoted.
    private static let shown = 10
}

/// The quotation marks and brackets of a text that lack their other half.
private struct UnpairedMarks {
    /// What stands behind an opening mark or before a closing one, with the mark, by kinds of marks.
    private(set) var places: [Range<Int>] = []

    private enum Kind: Int, CaseIterable {
        case quote
        case round
        case title
        case square
        case black
    }

    /// The positions of the marks that are open, by kinds.
    private var open: [[Int]] = [[], [], [], [], []]

    init(_ prose: Prose) {
        let scalars = prose.scalars.span
        let (marks, parts) = (prose.marks.span, prose.parts.span)
        var part = 0
        for index in 0..<marks.count {
            let position = Int(marks[index])
            guard Self.isPaired(scalars[position]) else { continue }
            while position >= parts[part].range.upperBound {
                if parts[part + 1].section != parts[part].section { closeAll(prose) }
                part += 1
            }
            take(position, scalars[position], parts[part], prose)
        }
        closeAll(prose)
        places.sort { $0.lowerBound < $1.lowerBound }
    }

    /// Whether a mark has another half.
    private static func isPaired(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x28, 0x29, 0x5B, 0x5D, 0x300A, 0x300B, 0x3010, 0x3011: true
        default: false
        }
    }

    private mutating func take(_ position: Int, _ scalar: UInt32, _ part: Prose.Part, _ prose: Prose) {
        switch scalar {
        case 0x22: takeQuote(position, part, prose)
        case 0x28: open[Kind.round.rawValue].append(position)
        case 0x29: close(.round, position, part, prose)
        case 0x300A: open[Kind.title.rawValue].append(position)
        case 0x300B: close(.title, position, part, prose)
        case 0x5B: open[Kind.square.rawValue].append(position)
        case 0x5D: close(.square, position, part, prose)
        case 0x3010: open[Kind.black.rawValue].append(position)
        case 0x3011: close(.black, position, part, prose)
        default: break
        }
    }

    private mutating func takeQuote(_ position: Int, _ part: Prose.Part, _ prose: Prose) {
        let quote = Kind.quote.rawValue
        switch prose.published(position) {
        // Quotes within quotes and apostrophes.
        case 0x2018, 0x2019, 0x27, 0x300E, 0x300F: break
        case 0x201C, 0x300C:
            // Quotations of one kind do not stand in each other.
            if let earlier = open[quote].popLast() { places.append(Self.behind(earlier, prose)) }
            open[quote].append(position)
        case 0x201D, 0x300D: close(.quote, position, part, prose)
        default:
            if open[quote].isEmpty { open[quote].append(position) } else { open[quote].removeLast() }
        }
    }

    private mutating func close(_ kind: Kind, _ position: Int, _ part: Prose.Part, _ prose: Prose) {
        if open[kind.rawValue].popLast() != nil { return }
        // 1） and 一） number what follows.
        if kind == .round, position > part.range.lowerBound, Self.isNumeral(prose.scalars[position - 1]) { return }
        places.append(max(part.range.lowerBound, position - Self.context)..<position + 1)
    }

    private mutating func closeAll(_ prose: Prose) {
        for kind in Kind.allCases where !open[kind.rawValue].isEmpty {
            places += open[kind.rawValue].map { Self.behind($0, prose) }
            open[kind.rawValue].removeAll(keepingCapacity: true)
        }
    }

    private static func behind(_ position: Int, _ prose: Prose) -> Range<Int> {
        position..<min(prose.parts[prose.part(at: position)].range.upperBound, position + context + 1)
    }

    private static func isNumeral(_ scalar: UInt32) -> Bool {
        (0x30...0x39).contains(scalar) || (0x61...0x7A).contains(scalar) || numerals.contains(scalar)
    }

    private static let numerals = ScalarSet("一二三四五六七八九十①②③④⑤⑥⑦⑧⑨")
    /// As many characters are quoted beside the mark.
    private static let context = 7
}

/// Paragraphs that end without a mark.
private enum OpenEnds {
    static func find(in prose: Prose) -> [Range<Int>] {
        let (parts, scalars) = (prose.parts.span, prose.scalars.span)
        var ends: [Range<Int>] = []
        for index in 0..<parts.count where parts[index].kind == .sentence {
            let (section, range) = (parts[index].section, parts[index].range)
            guard section == .overview || section == .problems, range.count >= shortest,
                isOpenEnd(scalars[range.upperBound - 1]), endsParagraph(index, prose),
                range.count(where: { (0x3400...0x9FFF).contains(scalars[$0]) }) >= shortest
            else { continue }
            ends.append(range)
        }
        return ends
    }

    /// Whether a sub-heading, a number or another section follows.
    private static func endsParagraph(_ index: Int, _ prose: Prose) -> Bool {
        guard index + 1 < prose.parts.count else { return false }
        let next = prose.parts[index + 1]
        guard next.startsLine else { return false }
        return next.kind != .sentence
            || Enumerator.leading(prose.scalars.span, at: next.range.lowerBound, before: next.range.upperBound) != nil
    }

    /// Whether a sentence cannot end with a scalar: a character, a digit, a comma.
    private static func isOpenEnd(_ scalar: UInt32) -> Bool {
        (0x3400...0x9FFF).contains(scalar) || (0x30...0x39).contains(scalar) || scalar == 0x2C || scalar == 0x3001
    }

    /// The fewest characters of a sentence.
    private static let shortest = 12
}
