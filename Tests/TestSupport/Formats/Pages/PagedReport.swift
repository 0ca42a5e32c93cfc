/// Paints a report page by page.
struct PagedReport {
    typealias Groups = MeasuredTable.Groups

    private let groups: Groups
    private let dress: PageDress
    private let labels: LabelDress
    private var pdf: PaintedPDF
    private var page = 0
    /// The distance of what is painted next from the page's top.
    private var y = 0.0

    init(_ groups: Groups, _ random: inout SeededRandom) {
        self.groups = groups
        labels = LabelDress(&random)
        dress = PageDress(&random)
        pdf = PaintedPDF(width: dress.width, height: dress.height)
    }

    mutating func bytes(_ report: InventedReport, _ style: TableStyle) -> [UInt8] {
        beginPage(report)
        for piece in PrintedArticle(report, style, labels: labels).pieces {
            switch piece {
            case .title(let text): add(text, report, size: 18, isCentred: true)
            case .heading(_, let number, let text): add(number + text, report, size: dress.size + 2)
            case .paragraph(let text): add(text, report, size: dress.size, indent: 2)
            case .table(let table): add(table, report)
            }
        }
        return pdf.bytes
    }

    private mutating func beginPage(_ report: InventedReport) {
        page += 1
        pdf.newPage()
        y = dress.top
        if dress.hasRunningHeader {
            pdf.text("\(report.organ)政府信息公开年报", x: dress.left, y: 32, size: 8)
        }
        let number = dress.pageNumber(page)
        let width = MeasuredText.width(number, size: 9)
        pdf.text(number, x: (dress.width - width) / 2, y: dress.height - 28, size: 9)
    }

    /// Begins a page unless there is this much room left.
    private mutating func need(_ height: Double, _ report: InventedReport) -> Bool {
        guard y + height > dress.height - dress.bottom else { return false }
        beginPage(report)
        return true
    }

    private mutating func add(
        _ text: String, _ report: InventedReport, size: Double, indent: Int = 0, isCentred: Bool = false
    ) {
        let blanks = String(repeating: "　", count: indent)
        for line in MeasuredText.lines(blanks + text, width: dress.textWidth, size: size) {
            _ = need(size * 1.6, report)
            let shown = line.drop { $0 == "　" }
            let width = MeasuredText.width(String(shown), size: size)
            let x = isCentred ? (dress.width - width) / 2 : dress.left + Double(line.count - shown.count) * size
            pdf.text(String(shown), x: x, y: y + size, size: size)
            y += size * 1.6
        }
        y += size * 0.4
    }

    private mutating func add(_ table: PrintedTable, _ report: InventedReport) {
        let measured = MeasuredTable(table, groups: groups, width: dress.textWidth, size: dress.tableSize)
        var first = 0
        while first < table.rows.count {
            let room = dress.height - dress.bottom - y
            var last = Self.end(of: measured, from: first, room: room)
            // A header alone at the foot of a page goes to the next.
            if last <= table.headerRows || last == first {
                if y > dress.top + 40 { _ = need(.infinity, report) } else { last = table.rows.count }
                if last <= first || last <= table.headerRows { continue }
            }
            if first > 0, dress.repeatsHeader { paint(measured, rows: 0..<table.headerRows) }
            paint(measured, rows: first..<last)
            first = last
            if first < table.rows.count { _ = need(.infinity, report) }
        }
        y += 14
    }

    /// The last row, past the end, of those that find room from a row on.
    private static func end(of table: MeasuredTable, from first: Int, room: Double) -> Int {
        let header = first > 0 ? table.heights[..<table.table.headerRows].reduce(0, +) : 0
        var used = header
        var end = first
        for row in first..<table.heights.count {
            used += table.heights[row]
            guard used <= room else { break }
            if row + 1 == table.heights.count || table.mayBreak(before: row + 1) { end = row + 1 }
        }
        return end
    }

    /// Paints rows of a table; a merged cell that reaches beyond them is cut, its text in the larger part.
    private mutating func paint(_ table: MeasuredTable, rows: Range<Int>) {
        guard !rows.isEmpty else { return }
        let tops = rows.reduce(into: [y]) { $0.append(($0.last ?? y) + table.heights[$1]) }
        for placed in table.table.placed.joined() {
            let all = placed.row..<placed.row + placed.cell.rows
            let part = all.clamped(to: rows)
            guard !part.isEmpty else { continue }
            let box = CellBox(
                left: dress.left + table.edges[placed.column], width: table.width(placed),
                top: tops[part.lowerBound - rows.lowerBound], bottom: tops[part.upperBound - rows.lowerBound])
            box.rule(&pdf)
            let isLarger =
                2 * part.count > all.count || (2 * part.count == all.count && part.lowerBound == all.lowerBound)
            if isLarger { box.paint(placed, of: table, in: dress, &pdf) }
        }
        y = tops.last ?? y
    }
}
