/// A saved web page with a report in it, a hundred kilobytes and more.
struct HTMLPage {
    /// What a page says of its encoding, and the encoding that it is in.
    struct Charset: Sendable {
        var declared: String?
        var encoding: TextEncoding
    }

    /// What makes one sort of page differ from another.
    struct Options: Sendable {
        var style: TableStyle
        /// What becomes of cells that are merged over rows; nil where they stay.
        var flattening: PrintedTable.Unmerging?
        var flattensColumns = false
        /// Whether the article stands in a table that lays out the page.
        var isNested = false
        var isTraditional = false
        var charset = Charset(declared: "utf-8", encoding: .utf8)
        /// A number that decides what comes in several sorts, drawn for each page.
        var turn: Int

        init(style: TableStyle, turn: Int) {
            self.style = style
            self.turn = turn
        }
    }

    private let report: InventedReport
    private let options: Options
    private let labels: LabelDress
    private var dress: HTMLDress
    private var site: HTMLSite
    private var random: SeededRandom

    init(_ report: InventedReport, _ options: Options, _ random: inout SeededRandom) {
        self.report = report
        self.options = options
        let drawn = LabelDress(&random)
        labels = options.isTraditional ? drawn.traditional() : drawn
        dress = HTMLDress(&random)
        site = HTMLSite(report, &random)
        self.random = SeededRandom(seed: random.next())
    }

    /// The page in its encoding.
    mutating func bytes() -> [UInt8] {
        let article = article()
        let size = 100_000 + random.below(40_000)
        // Chinese text is three bytes a character or two, which is near enough.
        let filling = max(6_000, size - article.utf8.count)
        let head = site.head(declaring: options.charset.declared, size: filling / 2)
        let top = site.top(size: filling / 3)
        let bottom = site.bottom(size: filling / 6)
        var body = "<div class=\"main\"><div class=\"position\">当前位置：\(site.trail)</div>\n"
        body += site.metadata + article + "</div>\n"
        if options.isNested { body = nested(body) }
        return options.charset.encoding.bytes(head + top + body + bottom)
    }

    /// The page's middle in the cell of a layout table, as sites of their time are built.
    private func nested(_ body: String) -> String {
        """
        <table width="1000" border="0" cellspacing="0" cellpadding="0" align="center"><tr>
        <td width="220" valign="top"><table width="100%"><tr><td>\(site.links(6))</td></tr></table></td>
        <td valign="top"><table width="760" border="0"><tbody><tr><td height="30">&nbsp;</td></tr>
        <tr><td id="zoom">\(body)</td></tr></tbody></table></td></tr></table>

        """
    }

    private mutating func article() -> String {
        var text = "<h1 class=\"title\">\(report.title)</h1>\n"
        text += "<div class=\"info\"><span>发布日期：\(site.date)</span><span>来源：\(report.organ)</span>"
        text += "<span>浏览次数：<span id=\"hits\">\(random.below(90_000))</span></span></div>\n"
        text += "<div class=\"TRS_Editor\"><div id=\"zoom\" class=\"content\">\n"
        let hasTitleAgain = random.chance(60)
        for piece in PrintedArticle(report, options.style, labels: labels).pieces {
            switch piece {
            case .title(let title): if hasTitleAgain { text += dress.heading(title, 0) }
            case .heading(let level, let number, let heading): text += dress.heading(number + heading, level)
            case .paragraph(let paragraph): text += dress.paragraph(paragraph)
            case .table(let table): text += dress.table(flat(table))
            }
        }
        if random.chance(30) { text += HTMLSite.oldTable }
        return text + "</div></div>\n"
    }

    private func flat(_ table: PrintedTable) -> PrintedTable {
        guard let flattening = options.flattening else { return table }
        return table.unmerged(flattening, columns: options.flattensColumns)
    }
}
