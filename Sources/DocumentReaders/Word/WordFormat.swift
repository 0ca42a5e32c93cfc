import DocumentModel
import MarkupParsing
import TextSupport

extension DocumentFormat {
    /// Documents of word processors: WordprocessingML in a zip archive (ECMA-376 parts 1 and 2).
    package static let word = DocumentFormat(
        name: LocalizedText(zh: "Word 文档", en: "a Word document"), endings: ["docm", "docx"],
        recognizes: { OfficePackage.isRecognized($0.bytes, folder: "word") }
    ) { input throws(Diagnostic) in
        try WordFile.read(input.bytes)
    }
}

/// Puts the parts of a document together.
enum WordFile {
    static let mainPart = "word/document.xml"

    static func read(_ bytes: [UInt8]) throws(Diagnostic) -> Document {
        var package = try OfficePackage(bytes)
        let path = try package.mainPart(usually: mainPart)
        guard let main = try package.part(path, as: WordName.self) else { throw OfficeTrouble.missing(path) }
        let others = try package.relationships(of: path)
        let styles = try part("styles", others, &package, cut: WordStyleCutter.cut).map(WordStyles.init) ?? WordStyles()
        let isNumbered = main.has(.numberProperties) || styles.hasNumbering
        let numbering = isNumbered ? try part("numbering", others, &package) : nil
        var reader = WordReader(
            main, styles: styles, numbering: numbering.map { WordNumbering($0, styles) } ?? WordNumbering())
        try reader.addTitle(of: &package)
        try reader.read()
        return reader.finished()
    }

    /// The part of some kind that the main part leads to.
    private static func part(
        _ kind: String, _ others: [OfficePackage.Relationship], _ package: inout OfficePackage,
        cut: ([UInt8]) -> [UInt8] = { $0 }
    ) throws(Diagnostic) -> OfficePart<WordName>? {
        guard let target = others.first(where: { $0.kind == kind })?.target else { return nil }
        return try package.part(target, as: WordName.self, cut: cut)
    }
}

extension WordReader {
    /// Adds the title that the file gives itself (part 2, 8.3); one that cannot be read is none.
    fileprivate mutating func addTitle(of package: inout OfficePackage) throws(Diagnostic) {
        guard let part = try? package.part("docProps/core.xml", as: WordName.self),
            let start = part.events.indices.first(where: {
                part.events[$0].kind == .start && part.name(part.events[$0]) == .title
            })
        else { return }
        let text = part.events[start..<part.end(of: start)].filter { $0.kind == .text }.flatMap { part.text[$0.range] }
        try builder.add(property: "title", text.span)
    }

    /// The document of what was read.
    fileprivate consuming func finished() -> Document {
        for note in notes.all(hasTables: tableCount > 0) { builder.add(note: note) }
        return builder.finished()
    }
}
