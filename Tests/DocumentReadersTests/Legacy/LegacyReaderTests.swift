import ChildProcesses
import DocumentModel
import FileAccess
import TestSupport
import Testing
import TextSupport

@testable import DocumentReaders

/// Each of them takes LibreOffice some seconds.
@Suite(.serialized, .enabled(if: InstalledProgram.soffice != nil)) struct LegacyReaderTests {
    @Test("RTF, two files at once, with a note that places are those of the converted document")
    func richTextFiles() async throws {
        let documents = try await withThrowingTaskGroup(of: Document.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    try DocumentFormat.legacy.read(DocumentInput(LegacySample.richText, name: "a.rtf"))
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        for document in documents {
            #expect(LegacySample.texts(document) == LegacySample.richTextPieces)
            #expect(
                document.notes.first?.text
                    == LocalizedText(
                        zh: "经 LibreOffice 转换后读取，所标位置是转换后文档中的位置",
                        en: "read as LibreOffice converted it: places are those of the converted document"))
        }
    }

    @Test("Word's old format, whatever the file is called; cut off it is not read as whatever its bytes make")
    func word() throws {
        let bytes = try saved(LegacySample.richText, as: "doc", from: "rtf")
        #expect(LegacyKind(bytes, ending: "wps") == .word)
        #expect(
            LegacySample.texts(try DocumentFormat.legacy.read(DocumentInput(bytes, name: "a.wps")))
                == LegacySample.richTextPieces)
        // The directory, which tells what it is, may lie behind the cut.
        let cut = Array(bytes.prefix(bytes.count / 3)) + LegacySample.directory(["WordDocument"])
        let diagnostic = LegacySample.failure(of: cut)
        #expect(diagnostic?.code == .report)
        #expect(diagnostic?.message.en == "LibreOffice cannot open the file: it may be damaged, or have a password")
        #expect(diagnostic?.message.zh == "LibreOffice 打不开这个文件：可能已损坏，或设有密码")
    }

    @Test("Tables of OpenDocument and of old Excel are read as workbooks")
    func workbooks() throws {
        let cell = { (text: String) in
            "<table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
        }
        let bytes = LegacySample.openDocument(
            "spreadsheet",
            "<office:spreadsheet><table:table table:name=\"表\"><table:table-row>\(cell("规章"))\(cell("一"))"
                + "</table:table-row></table:table></office:spreadsheet>")
        #expect(LegacySample.texts(try LegacyReader().read(DocumentInput(bytes))).contains("规章"))
        let old = try saved(bytes, as: "xls", from: "ods")
        #expect(LegacyKind(old, ending: "doc") == .workbook)
        #expect(LegacySample.texts(try LegacyReader().read(DocumentInput(old))).contains("规章"))
    }

    @Test("Text of OpenDocument: nothing is fetched for it, as it would be by a profile without our settings")
    func openText() throws {
        guard let server = try LinkServer() else { return }
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "别人的文件")
        let body = """
            <office:text><text:p><draw:frame draw:name="a" text:anchor-type="as-char" svg:width="3cm" svg:height="3cm">
            <draw:image xlink:href="http://127.0.0.1:\(server.port)/a.png" xlink:type="simple" xlink:show="embed"
             xlink:actuate="onLoad"/></draw:frame></text:p>
            <text:section text:name="s"><text:section-source xlink:href="file://\(folder("a.txt"))"/>
            <text:p>清河县柳溪镇人民政府</text:p></text:section>
            <table:table><table:table-column table:number-columns-repeated="2"/><table:table-row>
            <table:table-cell><text:p>规章</text:p></table:table-cell>
            <table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table></office:text>
            """
        let bytes = LegacySample.openDocument("text", body)
        _ = try saved(bytes, as: "docx", from: "odt")
        #expect(try server.takeRequests().contains("/a.png"))
        let document = try DocumentFormat.legacy.read(DocumentInput(bytes, name: "a.odt"))
        #expect(LegacySample.texts(document) == ["清河县柳溪镇人民政府", "规章", "12"])
        #expect(try server.takeRequests() == "")
    }

    @Test("Files of this machine to which a text or a workbook leads are not read into it")
    func linkedFiles() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "别人的文件")
        try folder.write("a.csv", "别人的文件,1\n")
        let richText = Array(
            "{\\rtf1\\ansi {\\field{\\*\\fldinst INCLUDETEXT \"\(folder("a.txt"))\" }{\\fldrslt kept}}\\par}".utf8)
        let cell = { (formula: String) in
            "<table:table-cell table:formula=\"of:=\(formula)\" office:value-type=\"string\"><text:p>kept</text:p></table:table-cell>"
        }
        let workbook = LegacySample.openDocument(
            "spreadsheet",
            """
            <office:spreadsheet><table:table table:name="a"><table:table-row>\
            \(cell("[&apos;file://\(folder("a.csv"))&apos;#$a.A1]"))\
            \(cell("WEBSERVICE(&quot;file://\(folder("a.txt"))&quot;)"))</table:table-row></table:table>\
            <table:table table:name="b"><table:table-source xlink:type="simple" xlink:href="file://\(folder("a.csv"))"
             table:filter-name="Text - txt - csv (StarCalc)" table:mode="copy-all"/><table:table-row><table:table-cell/>\
            </table:table-row></table:table></office:spreadsheet>
            """)
        for (name, bytes) in [("a.rtf", richText), ("a.ods", workbook)] {
            let document = try DocumentFormat.legacy.read(DocumentInput(bytes, name: name))
            let text = String(decoding: document.text, as: UTF8.self)
            #expect(!text.contains("别人的文件"), "\(name): \(text)")
        }
    }

    /// What LibreOffice saves in another format, set up as it comes.
    private func saved(_ bytes: [UInt8], as ending: String, from source: String) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        try folder.write("a.\(source)", bytes: bytes)
        _ = try ConfinedProcess(
            "soffice",
            arguments: [
                "--headless", "-env:UserInstallation=\(LegacyProfile.address(of: folder("profile")))", "--convert-to",
                ending, "--outdir", folder("output"), folder("a.\(source)"),
            ], limits: LegacyReader().limits, folder: folder.path
        ).run()
        return try LocalFiles().read(folder("output/a.\(ending)"), limit: 1 << 24)
    }
}
