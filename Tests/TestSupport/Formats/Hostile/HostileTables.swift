extension HostileFile {
    /// Tables that nobody could print.
    static let tables: [HostileFile] = [
        HostileFile("一万列.html", .loaded(noting: "table 1 has 10000 columns, more than the limit of 256")) {
            page("<table><tr>\(String(repeating: "<td>1", count: 10_000))</table>")
        },
        HostileFile("一万列.csv", .loaded(noting: "256 columns")) {
            let row = [String](repeating: "1", count: 10_000).joined(separator: ",") + "\n"
            return Array("\(report.title)\n\(row)\(row)".utf8)
        },
        HostileFile("一万列.md", .loaded(noting: "was not found")) {
            Array("# \(report.title)\n\n".utf8)
                + Array(
                    [
                        String(repeating: "| a ", count: 10_000), String(repeating: "|---", count: 10_000),
                        String(repeating: "| 1 ", count: 10_000),
                    ].map { $0 + "|\n" }.joined().utf8)
        },
        HostileFile("一万列.docx", .loaded(noting: "256 columns")) {
            let cells = String(repeating: "<tc><p><r><t>1</t></r></p></tc>", count: 10_000)
            return document(
                "<document><body><p><r><t>\(report.title)</t></r></p><tbl><tr>\(cells)</tr></tbl></body></document>"
            ).bytes
        },
        HostileFile("一万列.xlsx", .loaded(noting: "256 columns")) {
            workbook(String(repeating: "<c><v>1</v></c>", count: 10_000))
        },
        HostileFile("跨行跨列.html", .loaded(noting: "more than the limit")) {
            page("<table>\(String(repeating: "<tr><td rowspan=65534 colspan=1000>1", count: 20_000))</table>")
        },
        HostileFile("没有的文字.xlsx", .loaded(noting: "was not found")) {
            workbook("<c t=\"s\"><v>99999999</v></c><c t=\"s\"><v>-1</v></c>")
        },
    ]

    /// A workbook with the title in its first row and these cells in its second, that says it has a sheet full of them.
    private static func workbook(_ cells: String) -> [UInt8] {
        var archive = StoredArchive()
        archive.add("[Content_Types].xml", "<Types/>")
        archive.add(
            "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"a\"/></sheets></workbook>")
        archive.add(
            "xl/_rels/workbook.xml.rels", "<r><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s.xml\"/></r>")
        archive.add(
            "xl/s.xml",
            """
            <worksheet><dimension ref="A1:XFD1048576"/><sheetData><row><c t="inlineStr"><is><t>\(report.title)</t></is></c></row>\
            <row>\(cells)</row></sheetData></worksheet>
            """)
        return archive.bytes
    }
}
