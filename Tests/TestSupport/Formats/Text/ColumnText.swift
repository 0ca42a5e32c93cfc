/// A text such as `pdftotext -layout` makes of pages: columns parted by blanks, every character one column wide.
///
/// Labels are wrapped around the line of their numbers, labels of groups stand beside the rows of their group, and page
/// numbers and form feeds part the pages, in the middle of a table too.
struct ColumnText {
    private static let pageLines = 46

    private let labels: LabelDress
    private let groups: MeasuredTable.Groups
    private let repeatsHeader: Bool
    private let indent: String
    private let pageNumber: (String, String)
    private var random: SeededRandom
    private var lines: [String] = []
    private var linesOfPage = 0
    private var page = 1

    private init(_ random: inout SeededRandom) {
        labels = LabelDress(&random, breaks: false)
        groups = random.chance(40) ? .vertical : .level
        repeatsHeader = random.chance(50)
        indent = String(repeating: " ", count: random.pick([2, 4]))
        pageNumber = random.pick([("— ", " —"), ("-", "-"), ("", ""), ("第 ", " 页")])
        self.random = SeededRandom(seed: random.next())
    }

    static func text(_ report: InventedReport, _ random: inout SeededRandom) -> String {
        var text = ColumnText(&random)
        for piece in PrintedArticle(report, .drawn(&random), labels: text.labels).pieces {
            switch piece {
            case .title(let title): text.add([String(repeating: " ", count: 12) + title, ""])
            case .heading(_, let number, let heading): text.add(["", number + heading])
            case .paragraph(let paragraph): text.add(paragraph: paragraph)
            case .table(let table): text.add(table)
            }
        }
        return text.lines.joined(separator: "\n") + "\n\u{0C}"
    }

    private mutating func add(paragraph: String) {
        var rest = Substring(indent + paragraph)
        while !rest.isEmpty {
            add([String(rest.prefix(46))])
            rest = rest.dropFirst(46)
        }
    }

    private mutating func add(_ more: [String]) {
        for line in more {
            if linesOfPage == Self.pageLines { endPage() }
            lines.append(linesOfPage == 0 && page > 1 ? "\u{0C}" + line : line)
            linesOfPage += 1
        }
    }

    private mutating func endPage() {
        let number = String(repeating: " ", count: 40) + pageNumber.0 + String(page) + pageNumber.1
        lines += ["", "", number]
        page += 1
        linesOfPage = 0
    }

    private mutating func add(_ table: PrintedTable) {
        var columns = TextColumns(table, groups: groups, &random)
        add([""])
        var first = 0
        while first < table.rows.count {
            let header = first > 0 && repeatsHeader ? 0..<table.headerRows : 0..<0
            var last = first
            let room = Self.pageLines - linesOfPage - columns.lineCount(header)
            while last < table.rows.count, columns.lineCount(first..<last + 1) <= room { last += 1 }
            if last == first || last <= table.headerRows {
                // Nothing of it, or the header alone, has room on a fresh page either: then it must stay as it is.
                guard linesOfPage > 0 else { break }
                endPage()
                continue
            }
            add(columns.lines(header) + columns.lines(first..<last))
            first = last
            if first < table.rows.count { endPage() }
        }
        add([""])
    }
}
