/// The parts of a word processor's document besides its text (ECMA-376 part 2, and part 1, 11.3).
enum WordParts {
    /// The document with these paragraphs and tables in its body.
    static func archive(body: String) -> [UInt8] {
        var archive = StoredArchive()
        archive.add("[Content_Types].xml", contentTypes)
        archive.add("_rels/.rels", relations)
        archive.add("word/_rels/document.xml.rels", documentRelations)
        archive.add("word/document.xml", document(body))
        archive.add("word/styles.xml", styles)
        archive.add("word/numbering.xml", numbering)
        archive.add("word/footer1.xml", footer)
        return archive.bytes
    }

    /// A paragraph with a text box in which the given one stands, as newer and older programs write it.
    static func textBox(_ paragraph: String) -> String {
        """
        <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
        <wp:extent cx="5400000" cy="600000"/><wp:docPr id="1" name="Text Box 1"/><a:graphic>\
        <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>\
        <wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>\
        <wps:txbx><w:txbxContent>\(paragraph)</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>\
        <mc:Fallback><w:pict><v:shape type="#_x0000_t202" style="width:425pt;height:47pt"><v:textbox><w:txbxContent>\(paragraph)</w:txbxContent></v:textbox></v:shape></w:pict>\
        </mc:Fallback></mc:AlternateContent></w:r></w:p>
        """
    }

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

    private static func document(_ body: String) -> String {
        declaration + """
            <w:document \(word) xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="wps"><w:body>\(body)\
            <w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>
            """
    }

    private static let contentTypes =
        declaration + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>\
            <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>
            """

    private static let relations = declaration + relationships([("officeDocument", "word/document.xml")])

    private static let documentRelations =
        declaration
        + relationships([("styles", "styles.xml"), ("numbering", "numbering.xml"), ("footer", "footer1.xml")])

    private static func relationships(_ targets: [(String, String)]) -> String {
        let items = targets.enumerated().map { index, target in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(target.0)\" Target=\"\(target.1)\"/>"
        }
        return
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(items.joined())</Relationships>"
    }

    private static let styles =
        declaration + """
            <w:styles \(word)><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>\
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>\
            <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style></w:styles>
            """

    private static let numbering =
        declaration + """
            <w:numbering \(word)><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>\
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>\
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="（%2）"/></w:lvl>\
            </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            """

    private static let footer =
        declaration
        + "<w:ftr \(word)><w:p><w:r><w:t>— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t> —</w:t></w:r></w:p></w:ftr>"
}
