/// Writes a report as an OpenDocument text (OASIS OpenDocument 1.3, part 3).
struct OpenDocument {
    private let labels: LabelDress

    init(_ random: inout SeededRandom) {
        labels = LabelDress(&random)
    }

    func bytes(_ report: InventedReport, _ style: TableStyle) -> [UInt8] {
        let pieces = PrintedArticle(report, style, labels: labels).pieces
        let body = pieces.enumerated().map { index, piece -> String in
            switch piece {
            case .title(let text):
                return "<text:h text:outline-level=\"1\">\(text.inMarkup(lineBreak: "<text:line-break/>"))</text:h>"
            case .heading(let level, let number, let text):
                return
                    "<text:h text:outline-level=\"\(level + 1)\">\((number + text).inMarkup(lineBreak: "<text:line-break/>"))</text:h>"
            case .paragraph(let text): return "<text:p>\(text.inMarkup(lineBreak: "<text:line-break/>"))</text:p>"
            case .table(let table): return self.table(table, name: "T\(index)") + "<text:p/>"
            }
        }
        var archive = StoredArchive()
        // The type stands first and unpacked, so that it can be told from the first bytes (part 2, 3.3).
        archive.add("mimetype", Self.type)
        archive.add("META-INF/manifest.xml", Self.manifest)
        archive.add("content.xml", Self.content(body.joined()))
        return archive.bytes
    }

    private func table(_ table: PrintedTable, name: String) -> String {
        let rows = table.grid.enumerated().map { row, slots -> String in
            let cells = slots.enumerated().map { column, slot -> String in
                guard let slot, slot.row == row, slot.column == column else { return "<table:covered-table-cell/>" }
                let columns = slot.cell.columns > 1 ? " table:number-columns-spanned=\"\(slot.cell.columns)\"" : ""
                let rows = slot.cell.rows > 1 ? " table:number-rows-spanned=\"\(slot.cell.rows)\"" : ""
                return
                    "<table:table-cell office:value-type=\"string\"\(columns)\(rows)><text:p>\(slot.cell.text.inMarkup(lineBreak: "<text:line-break/>"))</text:p></table:table-cell>"
            }
            return "<table:table-row>\(cells.joined())</table:table-row>"
        }
        return
            "<table:table table:name=\"\(name)\"><table:table-column table:number-columns-repeated=\"\(table.width)\"/>"
            + rows.joined() + "</table:table>"
    }

    private static let type = "application/vnd.oasis.opendocument.text"
    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let namespace = "urn:oasis:names:tc:opendocument:xmlns"

    private static let manifest =
        declaration + """
            <manifest:manifest xmlns:manifest="\(namespace):manifest:1.0" manifest:version="1.3">\
            <manifest:file-entry manifest:full-path="/" manifest:media-type="\(type)"/>\
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
            """

    private static func content(_ body: String) -> String {
        declaration + """
            <office:document-content xmlns:office="\(namespace):office:1.0" xmlns:text="\(namespace):text:1.0" \
            xmlns:table="\(namespace):table:1.0" office:version="1.3"><office:body><office:text>\(body)</office:text></office:body></office:document-content>
            """
    }
}
