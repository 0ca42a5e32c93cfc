import DocumentModel
import TestSupport
import TextSupport

@testable import DocumentReaders

/// A document of a word processor that a test writes by hand.
struct MadeWordFile {
    /// What stands in the body.
    var body: String
    /// What stands in the part of that name, beside the main part: `styles`, `numbering`.
    var parts: [String: String] = [:]
    /// Other entries of the archive.
    var entries: [(name: String, text: String)] = []

    init(_ body: String, parts: [String: String] = [:]) {
        self.body = body
        self.parts = parts
    }

    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    var bytes: [UInt8] {
        var archive = StoredArchive()
        archive.add("[Content_Types].xml", "<Types/>")
        archive.add("_rels/.rels", Self.relationships([("officeDocument", "word/document.xml")]))
        archive.add("word/document.xml", Self.root("document", "<w:body>\(body)</w:body>"))
        archive.add(
            "word/_rels/document.xml.rels", Self.relationships(parts.keys.sorted().map { ($0, "\($0).xml") }))
        for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
            archive.add("word/\(name).xml", Self.root(name, text))
        }
        for (name, text) in entries { archive.add(name, text) }
        return archive.bytes
    }

    /// A part with its root element and the prefixes that are usual.
    static func root(_ name: String, _ text: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:\(name) xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="m" xmlns:wps="s" \
        xmlns:v="v" xmlns:r="r" xmlns:m="o">\(text)</w:\(name)>
        """
    }

    static func relationships(_ targets: [(kind: String, target: String)]) -> String {
        "<Relationships>"
            + targets.enumerated().map { index, item in
                "<Relationship Id=\"rId\(index)\" Type=\"\(relationships)/\(item.kind)\" Target=\"\(item.target)\"/>"
            }.joined() + "</Relationships>"
    }
}

/// A suite that writes documents of a word processor by hand and reads them.
protocol WordTesting: OfficeTesting {}

extension WordTesting {
    /// Paragraphs with a run each.
    func paragraph(_ texts: String...) -> String {
        texts.map { "<w:p><w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r></w:p>" }.joined()
    }

    /// A cell with properties and a paragraph.
    func cell(_ text: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
    }

    func row(_ cells: String...) -> String { "<w:tr>\(cells.joined())</w:tr>" }

    func table(_ rows: String...) -> String { "<w:tbl>\(rows.joined())</w:tbl>" }

    func read(_ body: String, parts: [String: String] = [:]) throws -> Document {
        try DocumentFormat.word.read(DocumentInput(MadeWordFile(body, parts: parts).bytes))
    }

    /// The blocks of a document of this body; see `sketch`.
    func blocks(_ body: String, parts: [String: String] = [:]) throws -> [String] {
        sketch(try read(body, parts: parts))
    }

    /// The notes of a document of this body, in Chinese.
    func notes(_ body: String, parts: [String: String] = [:]) throws -> [String] {
        try read(body, parts: parts).notes.map(\.text.zh)
    }
}
