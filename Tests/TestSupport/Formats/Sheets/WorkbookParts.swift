/// The parts of a workbook besides its sheets (ECMA-376 part 2, and part 1, 12.3).
enum WorkbookParts {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    /// The workbook with these sheets' parts.
    static func archive(sheets: [(name: String, part: String)], texts: SharedTexts) -> [UInt8] {
        var archive = StoredArchive()
        archive.add("[Content_Types].xml", contentTypes(sheets.count, hasTexts: texts.isShared))
        archive.add("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")]))
        let targets = sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") } + [("styles", "styles.xml")]
        archive.add(
            "xl/_rels/workbook.xml.rels",
            relationships(targets + (texts.isShared ? [("sharedStrings", "sharedStrings.xml")] : [])))
        archive.add("xl/workbook.xml", workbook(sheets.map(\.name)))
        for (index, sheet) in sheets.enumerated() {
            archive.add("xl/worksheets/sheet\(index + 1).xml", sheet.part)
        }
        archive.add("xl/styles.xml", styles)
        if texts.isShared { archive.add("xl/sharedStrings.xml", shared(texts.texts)) }
        return archive.bytes
    }

    private static func contentTypes(_ sheets: Int, hasTexts: Bool) -> String {
        let parts =
            [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
            + (0..<sheets).map { ("/xl/worksheets/sheet\($0 + 1).xml", "worksheet") }
            + (hasTexts ? [("/xl/sharedStrings.xml", "sharedStrings")] : [])
        return declaration
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + parts.map { "<Override PartName=\"\($0)\" ContentType=\"\(types).\($1)+xml\"/>" }.joined() + "</Types>"
    }

    private static func relationships(_ targets: [(String, String)]) -> String {
        let items = targets.enumerated().map { index, target in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"\(relations)/\(target.0)\" Target=\"\(target.1)\"/>"
        }
        return declaration
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(items.joined())</Relationships>"
    }

    private static func workbook(_ names: [String]) -> String {
        let sheets = names.enumerated().map { "<sheet name=\"\($1)\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>" }
        return declaration
            + "<workbook xmlns=\"\(namespace)\" xmlns:r=\"\(relations)\"><sheets>\(sheets.joined())</sheets></workbook>"
    }

    private static func shared(_ texts: [String]) -> String {
        declaration + "<sst xmlns=\"\(namespace)\" uniqueCount=\"\(texts.count)\">"
            + texts.map { "<si>\(SharedTexts.element($0))</si>" }.joined() + "</sst>"
    }

    private static let styles =
        declaration + """
            <styleSheet xmlns="\(namespace)"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>\
            <fills count="1"><fill><patternFill patternType="none"/></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
            """
}
