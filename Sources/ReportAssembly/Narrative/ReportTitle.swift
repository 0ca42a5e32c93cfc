import DocumentModel
import ReportModel
import TextSupport

/// What a report's title says: `<机关><年>年政府信息公开工作年度报告` (国办公开办函〔2021〕30号).
struct ReportTitle: Hashable {
    /// What stands before the year, without blanks; nil where the title begins with the year.
    var organ: String?
    var year: Int

    /// The title among the first paragraphs of a document, which may be broken over two lines, or else the title that the
    /// file gives itself. `end` is the block of the first section's heading: on a page much may stand before it.
    static func find(in document: Document, before end: Int? = nil) -> ReportTitle? {
        findInText(document, before: end)
            ?? document.properties.first { $0.name == "title" }.flatMap { property in
                document.string(property.value).split { "_-|—–".contains($0) }.lazy
                    .compactMap { ReportTitle($0.filter { !$0.isWhitespace }) }.first
            }
    }

    private static func findInText(_ document: Document, before end: Int?) -> ReportTitle? {
        var previous: TextPiece?
        var found: ReportTitle?
        for piece in document.leadingPieces(20, before: end) {
            defer { previous = piece }
            guard mayBeTitle(piece, document) else { continue }
            let text = text(piece, document)
            if let title = ReportTitle(text) {
                if title.organ != nil { return title }
                found = found ?? title
            }
            // The organ on the line above the rest.
            guard let above = previous, above.range.count <= maximumBytes else { continue }
            let organ = Self.text(above, document)
            if namesOrgan(organ), let title = ReportTitle(organ + text), title.organ != nil { return title }
        }
        return found
    }

    /// The indices of the pieces that are titles, or that are one together with the piece before or behind them.
    static func lines(of pieces: [TextPiece], in document: Document) -> [Int] {
        var lines: [Int] = []
        for (index, piece) in pieces.enumerated() where mayBeTitle(piece, document) {
            let text = text(piece, document)
            let above = index > 0 && pieces[index - 1].range.count <= maximumBytes ? pieces[index - 1] : nil
            if let title = ReportTitle(text) {
                // The organ on the line above the rest.
                if let above, title.organ == nil, namesOrgan(self.text(above, document)) {
                    lines.append(index - 1)
                }
                lines.append(index)
            } else if let above, ReportTitle(self.text(above, document) + text) != nil {
                lines += [index - 1, index]
            }
        }
        return lines
    }

    /// All titles of a document that name an organ on a line of their own.
    static func all(in document: Document) -> [ReportTitle] {
        var titles: [ReportTitle] = []
        for block in document.blocks {
            guard case .paragraph(let piece) = block, mayBeTitle(piece, document),
                subjectHead.occurs(in: piece.range, of: document.text.span)
            else { continue }
            if let title = ReportTitle(text(piece, document)), title.organ != nil { titles.append(title) }
        }
        return titles
    }

    /// Whether a piece is short and ends with the word for a report, or nearly: all that can be told without making a
    /// string of it.
    private static func mayBeTitle(_ piece: TextPiece, _ document: Document) -> Bool {
        guard piece.range.count <= maximumBytes else { return false }
        let bytes = document.text.span
        var end = piece.range.upperBound
        var left = longestAnnouncement + 1
        while left > 0, end > piece.range.lowerBound {
            if end - 3 >= piece.range.lowerBound, bytes[end - 3] >= 0xE4, bytes[end - 3] <= 0xE9 {
                // An ideograph, as nearly always.
                let last = UInt32(bytes[end - 3]) << 16 | UInt32(bytes[end - 2]) << 8 | UInt32(bytes[end - 1])
                if reportEnds.contains(last) { return true }
                end -= 3
                left -= 1
            } else if !UTF8Text.isBlank(UTF8Text.scalar(before: &end, in: bytes)) {
                left -= 1
            }
        }
        return false
    }

    /// Whether two titles can be of one report: of one year, and of one organ, be it with or without its county.
    func isOfSameReport(as other: ReportTitle) -> Bool {
        guard let organ, let name = other.organ else { return year == other.year }
        return year == other.year
            && (organ == name || organ.hasSuffix(name) || name.hasSuffix(organ) || organ.hasPrefix(name)
                || name.hasPrefix(organ))
    }

    /// The scalars of a piece without blanks.
    private static func text(_ piece: TextPiece, _ document: Document) -> [Unicode.Scalar] {
        let bytes = document.text.span
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(piece.range.count)
        var position = piece.range.lowerBound
        while position < piece.range.upperBound {
            let value = UTF8Text.nextScalar(bytes, &position)
            if !UTF8Text.isBlank(value), let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        }
        return scalars
    }

    private static func namesOrgan(_ text: [Unicode.Scalar]) -> Bool {
        FileTitle.organEndings.contains { text.suffix($0.unicodeScalars.count).elementsEqual($0.unicodeScalars) }
            && cleaned(text[...])?.count == text.count
    }

    /// A year of four digits in a text, where there is just one that can be a fiscal year.
    static func onlyYear(in text: some Collection<Unicode.Scalar>) -> Int? {
        var only: Int?
        for digits in text.split(whereSeparator: { !("0"..."9" ~= $0) }) where digits.count == 4 {
            let year = digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
            guard plausibleYears.contains(year), year != only else { continue }
            if only != nil { return nil }
            only = year
        }
        return only
    }

    /// The Regulation on open government information has been in force since 2008-05-01.
    static let plausibleYears = 2008...2099

    private static let maximumBytes = 240
    /// The most scalars between 政府信息公开 and 报告, which are 工作年度 on the form.
    private static let longestKind = 8

    /// Parses a title without blanks; nil where the text is none.
    init?(_ text: String) {
        self.init(Array(text.unicodeScalars))
    }

    /// Parses the scalars of a title without blanks; nil where they are none.
    init?(_ scalars: [Unicode.Scalar]) {
        let wording = Self.simplified(scalars)
        guard let subject = Self.lastIndex(of: Self.subject, in: wording[...]),
            let report = Self.reports.compactMap({ Self.lastIndex(of: $0, in: wording[...]) }).max(), report > subject
        else { return nil }
        // A sentence or a notice about a report goes on behind the word, or says more before it.
        let behind = wording[(report + 2)...]
        guard behind.count <= 2 || Self.announcements.contains(where: behind.elementsEqual),
            report - subject - Self.subject.count <= Self.longestKind
        else { return nil }
        let head = scalars[..<subject]
        guard let (year, range) = Self.year(in: head) else { return nil }
        var tail = head[range.upperBound...]
        if tail.first == "度" { tail = tail.dropFirst() }
        let before = head[..<range.lowerBound]
        let isAnnouncement = Self.abouts.contains(where: before.elementsEqual)
        let name = before.isEmpty || isAnnouncement ? tail : before
        self.year = year
        guard !name.isEmpty else {
            organ = nil
            return
        }
        guard let organ = Self.cleaned(name) else { return nil }
        self.organ = UTF8Text.string(organ.map(\.value))
    }

    /// The scalars with the traditional characters of a title's own words made simple, as many as before.
    private static func simplified(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        TraditionalLabels.simplified(scalars.lazy.map(\.value))?.compactMap(Unicode.Scalar.init) ?? scalars
    }

    /// An organ's name without what a page puts before or behind it; nil where what is left is no name.
    private static func cleaned(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
        guard !links.contains(where: { lastIndex(of: $0, in: text) != nil }) else { return nil }
        var scalars = text
        if let mark = scalars.lastIndex(where: isMark) { scalars = scalars[(mark + 1)...] }
        if scalars.last == "（" || scalars.last == "(" { scalars = scalars.dropLast() }
        if let about = abouts.first(where: { scalars.count > $0.count && scalars.suffix($0.count).elementsEqual($0) }) {
            scalars = scalars.dropLast(about.count)
        }
        let isName =
            scalars.count >= 2 && scalars.count <= 40 && isIdeograph(scalars.first) && scalars.allSatisfy(isOfName)
            && onlyYear(in: scalars) == nil
            && !openings.contains { scalars.starts(with: $0) }
        return isName ? scalars : nil
    }

    private static func isIdeograph(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { $0.value >= 0x3400 && $0.value <= 0x9FFF } ?? false
    }

    /// Ideographs, and what numbers and parts an organ's name: nothing that a path is made of.
    private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
        isIdeograph(scalar) || ("0"..."9").contains(scalar) || "（）()·〇".unicodeScalars.contains(scalar)
    }

    /// Whether a scalar parts a title from the navigation, the heading marks and the labels before it.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ">", "»", "：", ":", "#", "|", "《", "＞": true
        default: false
        }
    }

    /// Words of lines that lead to another report.
    private static let links = ["上一篇", "下一篇", "上一条", "下一条", "相关", "链接", "转发"].map { Array($0.unicodeScalars) }
    /// Words that begin a sentence rather than a name.
    private static let openings = ["现将", "根据", "按照", "依据", "为了", "关于", "特", "本报告"].map {
        Array($0.unicodeScalars)
    }

    /// The last year in a title's head, with the range of its digits and 年.
    private static func year(in head: ArraySlice<Unicode.Scalar>) -> (Int, Range<Int>)? {
        for mark in head.indices.reversed() where head[mark] == "年" {
            let digits = head[..<mark].suffix(4).map { digit($0) }
            guard digits.count == 4, !digits.contains(nil) else { continue }
            let year = digits.reduce(0) { $0 * 10 + ($1 ?? 0) }
            if plausibleYears.contains(year) { return (year, mark - 4..<mark + 1) }
        }
        return nil
    }

    /// An ASCII, full-width or Chinese digit.
    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "0"..."9": Int(scalar.value) - 0x30
        case "０"..."９": Int(scalar.value) - 0xFF10
        case "〇", "○", "零": 0
        default: chineseDigits.firstIndex(of: scalar).map { $0 + 1 }
        }
    }

    private static func lastIndex(of pattern: [Unicode.Scalar], in scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        var start = scalars.endIndex - pattern.count
        while start >= scalars.startIndex {
            if scalars[start] == pattern[0], scalars[start...].starts(with: pattern) { return start }
            start -= 1
        }
        return nil
    }

    /// What 报告 and 年报 end with, in simplified and traditional characters, by their three bytes.
    private static let reportEnds: [UInt32] = "告报報".unicodeScalars.map { scalar in
        String(scalar).utf8.reduce(0) { $0 << 8 | UInt32($1) }
    }
    /// The most scalars behind the word for a report, as in 的公告.
    private static let longestAnnouncement = 3
    private static let subject = Array("政府信息公开".unicodeScalars)
    private static let subjectHead = IdeographSearch("政", "政")
    private static let reports = ["报告", "年报"].map { Array($0.unicodeScalars) }
    /// What makes a report's title that of its publication.
    private static let announcements = ["的公告", "的公示", "的通告"].map { Array($0.unicodeScalars) }
    private static let abouts = ["关于发布", "关于公布", "关于公开", "关于"].map { Array($0.unicodeScalars) }
    private static let chineseDigits = Array("一二三四五六七八九".unicodeScalars)
}

extension Document {
    /// The first pieces of the document, paragraphs and cells alike: a title indented by a TAB is read as a cell.
    ///
    /// At least `count` of them where there are as many, and all before the block `end`.
    func leadingPieces(_ count: Int, before end: Int? = nil) -> [TextPiece] {
        var pieces: [TextPiece] = []
        for (index, block) in blocks.enumerated() {
            if pieces.count >= count, index >= end ?? 0 { break }
            switch block {
            case .paragraph(let piece): pieces.append(piece)
            case .table(let grid):
                pieces += grid.cells.lazy.filter { !$0.isBlank }.prefix(max(0, count - pieces.count))
            case .link: continue
            }
        }
        return pieces
    }
}
