import DocumentModel
import ReportModel
import TextSupport

/// What a report's title says: `<机关><年>年政府信息公开工作年度报告` (国办公开办函〔2021〕30号).
struct ReportTitle: Hashable {
    /// What stands before the year, without blanks; nil where the title begins with the year.
    var organ: String?
    var year: Int

    /// The title among the first paragraphs of a document, which may be broken over two lines.
    static func find(in document: Document) -> ReportTitle? {
        var previous: String?
        var found: ReportTitle?
        for piece in document.leadingParagraphs(20) where piece.range.count <= maximumBytes {
            let text = String(
                String.UnicodeScalarView(document.string(piece).unicodeScalars.filter { !UTF8Text.isBlank($0.value) }))
            // A title on one line, or the organ on the line above the rest.
            for candidate in [text, (previous ?? "") + text] {
                guard let title = ReportTitle(candidate) else { continue }
                if title.organ != nil { return title }
                found = found ?? title
            }
            previous = text
        }
        return found
    }

    /// A year of four digits in a text, where there is just one that can be a fiscal year.
    static func onlyYear(in text: String) -> Int? {
        var years: Set<Int> = []
        for digits in text.split(whereSeparator: { !("0"..."9" ~= $0) }) where digits.count == 4 {
            if let year = Int(digits), plausibleYears.contains(year) { years.insert(year) }
        }
        return years.count == 1 ? years.first : nil
    }

    /// The Regulation on open government information has been in force since 2008-05-01.
    static let plausibleYears = 2008...2099

    private static let maximumBytes = 240

    /// Parses a title without blanks; nil where the text is none.
    init?(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        guard let subject = Self.lastIndex(of: Self.subject, in: scalars),
            let report = Self.lastIndex(of: Self.report, in: scalars), report > subject
        else { return nil }
        let head = scalars[..<subject]
        guard let (year, range) = Self.year(in: head) else { return nil }
        var tail = head[range.upperBound...]
        if tail.first == "度" { tail = tail.dropFirst() }
        let before = head[..<range.lowerBound]
        let name = before.isEmpty ? tail : before
        self.year = year
        organ = name.isEmpty ? nil : String(String.UnicodeScalarView(name))
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

    private static func lastIndex(of pattern: [Unicode.Scalar], in scalars: [Unicode.Scalar]) -> Int? {
        guard scalars.count >= pattern.count else { return nil }
        return (0...(scalars.count - pattern.count)).last { scalars[$0..<$0 + pattern.count].elementsEqual(pattern) }
    }

    private static let subject = Array("政府信息公开".unicodeScalars)
    private static let report = Array("报告".unicodeScalars)
    private static let chineseDigits = Array("一二三四五六七八九".unicodeScalars)
}

extension Document {
    /// The first paragraphs of the document.
    func leadingParagraphs(_ count: Int) -> [TextPiece] {
        var pieces: [TextPiece] = []
        for block in blocks {
            guard case .paragraph(let piece) = block else { continue }
            pieces.append(piece)
            if pieces.count == count { break }
        }
        return pieces
    }
}
