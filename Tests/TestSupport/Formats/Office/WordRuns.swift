/// Writes texts as paragraphs and runs, cut up as years of editing leave them.
struct WordRuns {
    private let isRevised: Bool
    private let hasFields: Bool
    private let splitting: Int
    private let breaksAreParagraphs: Bool
    private let font: String
    private var random: SeededRandom
    private var identifier = 100

    init(isRevised: Bool, hasFields: Bool, _ random: inout SeededRandom) {
        self.isRevised = isRevised
        self.hasFields = hasFields
        splitting = random.pick([0, 5, 30, 70])
        breaksAreParagraphs = random.chance(30)
        font = random.pick(["宋体", "仿宋_GB2312", "方正小标宋简体", "Times New Roman"])
        self.random = SeededRandom(seed: random.next())
    }

    mutating func paragraph(_ text: String, properties: String = "") -> String {
        var inner = pieces(text).map(run).joined()
        if isRevised, random.chance(30) { inner += deleted("（待核）") }
        return "<w:p><w:pPr>\(properties)</w:pPr>\(inner)</w:p>"
    }

    /// A cell's paragraphs.
    mutating func content(_ cell: PrintedTable.Cell) -> String {
        guard !cell.text.isEmpty else {
            return isRevised && random.chance(10) ? "<w:p>\(deleted("7"))</w:p>" : "<w:p/>"
        }
        guard cell.role != .value else {
            return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>\(value(cell.text))</w:p>"
        }
        let lines = cell.text.split(separator: "\n").map { pieces(String($0)).map(run).joined() }
        guard breaksAreParagraphs else { return "<w:p>\(lines.joined(separator: "<w:r><w:br/></w:r>"))</w:p>" }
        return lines.map { "<w:p>\($0)</w:p>" }.joined()
    }

    /// A row that was deleted with tracking on, below one that is there; mostly none.
    mutating func deletedRow(_ cells: [PrintedTable.Cell]) -> String {
        guard isRevised, cells.allSatisfy({ $0.rows == 1 }), cells.last?.role == .value, random.chance(4) else {
            return ""
        }
        let inner = cells.map { cell -> String in
            let span = cell.columns > 1 ? "<w:gridSpan w:val=\"\(cell.columns)\"/>" : ""
            let text = cell.role == .value ? "88" : cell.text.replacing("\n", with: "")
            return "<w:tc><w:tcPr>\(span)</w:tcPr><w:p>\(deleted(text))</w:p></w:tc>"
        }
        return "<w:tr><w:trPr><w:del \(revision())/></w:trPr>\(inner.joined())</w:tr>"
    }

    private mutating func value(_ text: String) -> String {
        let runs = pieces(text).map(run).joined()
        if isRevised, random.chance(15) {
            let old = deleted(String(random.below(90)))
            let new = "<w:ins \(revision())>\(runs)</w:ins>"
            return random.chance(50) ? old + new : new + old
        }
        guard hasFields else { return runs }
        switch random.below(10) {
        case 0: return "<w:fldSimple w:instr=\" SUM(LEFT) \">\(runs)</w:fldSimple>"
        case 1:
            return
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> =SUM(A1:F1) </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(runs)<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        case 2: return "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>\(runs)</w:sdtContent></w:sdt>"
        case 3: return "<w:hyperlink w:anchor=\"_GoBack\">\(runs)</w:hyperlink>"
        default: return runs
        }
    }

    private func run(_ text: String) -> String {
        "<w:r><w:rPr><w:rFonts w:eastAsia=\"\(font)\" w:hint=\"eastAsia\"/><w:sz w:val=\"21\"/></w:rPr>"
            + "<w:t xml:space=\"preserve\">\(text.inMarkup())</w:t></w:r>"
    }

    private mutating func deleted(_ text: String) -> String {
        "<w:del \(revision())><w:r><w:delText xml:space=\"preserve\">\(text.inMarkup())</w:delText></w:r></w:del>"
    }

    private mutating func revision() -> String {
        identifier += 1
        return "w:id=\"\(identifier)\" w:author=\"经办人\" w:date=\"2025-01-0\(1 + random.below(9))T09:30:00Z\""
    }

    /// The text cut where digits meet other characters, and sometimes inside.
    private mutating func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var wasASCII = false
        for character in text {
            let cuts = character.isASCII != wasASCII || random.chance(splitting)
            wasASCII = character.isASCII
            if cuts || pieces.isEmpty { pieces.append("") }
            pieces[pieces.count - 1].append(character)
        }
        return pieces
    }
}
