/// How a page writes headings, paragraphs and tables: from bare tags to what a word processor leaves.
struct HTMLDress {
    private let weight: Weight
    private let isUpperCase: Bool
    private let closesCells: Bool
    private let hasHeaderCells: Bool
    private let hasBody: Bool
    private let indentation: String
    private let splitting: Int
    private let blank: String
    private let padding: String
    private let lineBreak: String
    private let family: String
    private let numberOpening: String
    private var random: SeededRandom

    /// How much stands around a cell's text.
    private enum Weight {
        case bare
        case paragraphs
        case processor
    }

    init(_ random: inout SeededRandom) {
        weight = random.pick([.bare, .paragraphs, .processor, .processor])
        isUpperCase = random.chance(15)
        // The end tags of cells and rows may be left out (HTML Living Standard, 13.1.2.4).
        closesCells = random.chance(85)
        hasHeaderCells = random.chance(25)
        hasBody = random.chance(70)
        indentation = random.pick(["", "\n", "\n  ", "\r\n\t\t"])
        splitting = random.pick([0, 0, 10, 60])
        blank = random.pick(["", "&nbsp;", "<br>", "　", "<p>&nbsp;</p>", "<span><o:p></o:p></span>", " "])
        padding = random.pick(["", "", "", "&nbsp;", "\n", "&#12288;", " "])
        lineBreak = random.pick(["<br>", "<br/>", "<BR>", "<br />\n"])
        family = random.pick(["宋体", "仿宋_GB2312", "方正仿宋_GBK", "Times New Roman", "微软雅黑"])
        numberOpening = random.pick(["<span>", "<font color=\"#000000\">", "<span lang=\"EN-US\">", "<b>"])
        self.random = SeededRandom(seed: random.next())
    }

    mutating func heading(_ text: String, _ level: Int) -> String {
        switch weight {
        case .bare: return level == 0 ? "<h2>\(text)</h2>\n" : "<p><strong>\(text)</strong></p>\n"
        case .paragraphs, .processor:
            // The number and the text were typed at different times.
            let cut = text.index(text.startIndex, offsetBy: min(2, text.count))
            return """
                <p style="text-align:\(level == 0 ? "center" : "justify");line-height:28pt;\(level == 0 ? "" : "text-indent:32pt")">\
                <strong>\(run(String(text[..<cut])))</strong>\(run(String(text[cut...])))</p>

                """
        }
    }

    mutating func paragraph(_ text: String) -> String {
        guard weight != .bare else { return "<p>\(text.inMarkup())</p>\n" }
        // Cut after the digits, which are in another font.
        var runs: [String] = [""]
        var isDigit = false
        for character in text {
            if character.isASCII != isDigit {
                isDigit.toggle()
                runs.append("")
            }
            runs[runs.count - 1].append(character)
        }
        let inner = runs.filter { !$0.isEmpty }.map { run($0.inMarkup()) }.joined()
        return "<p style=\"text-indent:32pt;line-height:28pt;text-align:justify\">\(inner)</p>\n"
    }

    mutating func table(_ table: PrintedTable) -> String {
        var text = "<table border=\"1\" cellspacing=\"0\" cellpadding=\"0\" width=\"\(560 + random.below(90))\""
        text +=
            weight == .processor ? " style=\"border-collapse:collapse;mso-table-layout-alt:fixed;border:none\">" : ">"
        text += hasBody ? "<tbody>" : ""
        for (index, row) in table.rows.enumerated() {
            text += "\(indentation)<tr\(weight == .processor ? " style=\"height:\(18 + index % 7).5500pt\"" : "")>"
            for cell in row { text += self.cell(cell) }
            text += closesCells ? "</tr>" : ""
        }
        text += (hasBody ? "</tbody>" : "") + "</table>\n"
        return isUpperCase ? text.replacing("<td", with: "<TD").replacing("</td>", with: "</TD>") : text
    }

    private mutating func cell(_ cell: PrintedTable.Cell) -> String {
        let name = hasHeaderCells && cell.role == .heading ? "th" : "td"
        var text = "\(indentation)<\(name)"
        if cell.columns > 1 { text += " colspan=\"\(cell.columns)\"" }
        if cell.rows > 1 { text += isUpperCase ? " rowSpan=\(cell.rows)" : " rowspan=\"\(cell.rows)\"" }
        if weight == .processor { text += " width=\"\(30 + random.below(60))\" \(Self.cellStyle)" }
        text += ">" + content(cell)
        return closesCells || name == "th" ? text + "</\(name)>" : text
    }

    private mutating func content(_ cell: PrintedTable.Cell) -> String {
        guard !cell.text.isEmpty else { return blank }
        let inner = cell.role == .value ? number(cell.text) : cell.text.inMarkup(lineBreak: lineBreak)
        switch weight {
        case .bare: return padding + inner + padding
        case .paragraphs: return "<p align=\"center\">\(padding)\(inner)\(padding)</p>"
        case .processor:
            return """
                <p class="MsoNormal" align="center" style="text-align:center;line-height:15pt">\(run(inner))\
                <span><o:p></o:p></span></p>
                """
        }
    }

    /// A number, sometimes cut in two by an element.
    private mutating func number(_ text: String) -> String {
        guard text.count > 1, random.chance(splitting) else { return text.inMarkup() }
        let cut = text.index(text.startIndex, offsetBy: 1 + random.below(text.count - 1))
        let closing = numberOpening.prefix { $0 != " " && $0 != ">" }.dropFirst()
        return "\(text[..<cut])\(numberOpening)\(text[cut...])</\(closing)>"
    }

    private func run(_ inner: String) -> String {
        guard weight == .processor else { return "<span style=\"font-size:16pt\">\(inner)</span>" }
        return "<span style=\"mso-spacerun:'yes';font-size:10.5000pt\"><font face=\"\(family)\">\(inner)</font></span>"
    }

    private static let cellStyle = """
        valign="center" style="padding:0.0000pt 5.4000pt;border:1.0000pt solid windowtext;mso-border-alt:0.5000pt solid windowtext"
        """
}
