import DocumentModel
import TestSupport
import TextSupport

@testable import DocumentReaders

/// Old office files, and what a reader makes of them.
enum LegacySample {
    /// A title and a table of two rows as RTF 1.9, Chinese as `\u` with a question mark for old programs.
    static let richText: [UInt8] = {
        func text(_ text: String) -> String {
            text.utf16.map { $0 < 0x80 ? String(UnicodeScalar(UInt8($0))) : "\\u\(Int16(bitPattern: $0))?" }.joined()
        }
        func row(_ cells: [String]) -> String {
            "\\trowd\\cellx2000\\cellx4000 " + cells.map { "\\intbl \(text($0))\\cell " }.joined() + "\\row\n"
        }
        let title = "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 SimSun;}}\\uc1\\f0\\fs24 \(text("清河县柳溪镇人民政府年度报告"))\\par\n"
        return Array((title + row(["规章", "12"]) + row(["行政规范性文件", "7"]) + "\\pard \(text("完"))\\par}").utf8)
    }()

    /// All that it says, piece after piece.
    static let richTextPieces = ["清河县柳溪镇人民政府年度报告", "规章", "12", "行政规范性文件", "7", "完"]

    /// An OpenDocument package of one part (ODF 1.2 part 3).
    static func openDocument(_ media: String, _ body: String) -> [UInt8] {
        let type = "application/vnd.oasis.opendocument.\(media)"
        let names = "urn:oasis:names:tc:opendocument:xmlns"
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        var archive = StoredArchive()
        archive.add("mimetype", type)
        archive.add(
            "content.xml",
            """
            \(head)<office:document-content xmlns:office="\(names):office:1.0" xmlns:text="\(names):text:1.0" \
            xmlns:table="\(names):table:1.0" xmlns:draw="\(names):drawing:1.0" \
            xmlns:svg="\(names):svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2">\
            <office:body>\(body)</office:body></office:document-content>
            """)
        archive.add(
            "META-INF/manifest.xml",
            """
            \(head)<manifest:manifest xmlns:manifest="\(names):manifest:1.0">\
            <manifest:file-entry manifest:full-path="/" manifest:media-type="\(type)"/>\
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
            """)
        return archive.bytes
    }

    /// Entries of a compound file's directory with these names (MS-CFB 2.6.1).
    static func directory(_ names: [String]) -> [UInt8] {
        names.flatMap { name -> [UInt8] in
            let wide = (name + "\0").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            var entry = wide + [UInt8](repeating: 0, count: 128 - wide.count)
            entry[64] = UInt8(wide.count)
            return entry
        }
    }

    /// The header of a compound file and its directory, without anything to be found through it.
    static func compoundFile(_ names: [String]) -> [UInt8] {
        let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        return signature + [UInt8](repeating: 0, count: 504) + directory(names)
    }

    /// All that a document says, piece after piece.
    static func texts(_ document: Document) -> [String] {
        document.blocks.flatMap { block in
            switch block {
            case .paragraph(let piece), .link(let piece): [document.string(piece)]
            case .table(let grid): grid.cells.map { document.string($0) }
            }
        }.filter { !$0.isEmpty }
    }

    /// Why a reader does not read some bytes; nil where it does.
    static func failure(of bytes: [UInt8], _ reader: LegacyReader = LegacyReader()) -> Diagnostic? {
        do throws(Diagnostic) {
            _ = try reader.read(DocumentInput(bytes))
            return nil
        } catch {
            return error
        }
    }
}
