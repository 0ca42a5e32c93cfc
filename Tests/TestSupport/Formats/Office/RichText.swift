/// Writes a report in Rich Text Format (RTF Specification 1.9.1).
struct RichText {
    private let labels: LabelDress
    private let isMerged: Bool
    /// Whether characters beyond ASCII are written as the bytes of the code page rather than by their number.
    private let hasCodePage: Bool

    init(_ random: inout SeededRandom) {
        labels = LabelDress(&random)
        isMerged = random.chance(80)
        hasCodePage = random.chance(50)
    }

    func bytes(_ report: InventedReport, _ style: TableStyle) -> [UInt8] {
        let article = PrintedArticle(report, style, labels: labels)
        let body = article.pieces.map { piece -> String in
            switch piece {
            case .title(let text): return "\\pard\\qc\\b " + escaped(text) + "\\b0\\par\n"
            case .heading(_, let number, let text): return "\\pard\\b " + escaped(number + text) + "\\b0\\par\n"
            case .paragraph(let text): return "\\pard\\fi640 " + escaped(text) + "\\par\n"
            case .table(let table): return self.table(isMerged ? table : table.unmerged(.blank)) + "\\pard\\par\n"
            }
        }
        let head = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\\uc1\\f0\\fs21\n"
        return Array((head + body.joined() + "}").utf8)
    }

    private func table(_ table: PrintedTable) -> String {
        let width = 9_000 / max(1, table.width)
        return table.grid.enumerated().map { row, slots in
            var definition = "\\trowd\\trgaph70"
            var cells = ""
            var column = 0
            while column < slots.count, let slot = slots[column] {
                column = slot.column + slot.cell.columns
                if slot.cell.rows > 1 { definition += slot.row == row ? "\\clvmgf" : "\\clvmrg" }
                definition += "\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx\(column * width)"
                cells += "\\pard\\intbl\\qc " + (slot.row == row ? escaped(slot.cell.text) : "") + "\\cell\n"
            }
            return definition + "\n" + cells + "\\row\n"
        }.joined()
    }

    private func escaped(_ text: String) -> String {
        text.map { character -> String in
            switch character {
            case "\n": return "\\line "
            case "\\", "{", "}": return "\\\(character)"
            case _ where character.isASCII: return String(character)
            case _ where hasCodePage: return TextEncoding.gb18030.bytes(String(character)).map(Self.byte).joined()
            // The sign behind it is for readers that know no numbers.
            default: return character.utf16.map { "\\u\(Int16(bitPattern: $0))?" }.joined()
            }
        }.joined()
    }

    private static func byte(_ byte: UInt8) -> String {
        "\\'" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
