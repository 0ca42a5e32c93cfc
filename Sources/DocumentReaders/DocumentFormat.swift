package import DocumentModel
package import TextSupport

/// A file format that can be read: how its files are known, and how their bytes become a document.
package struct DocumentFormat: Sendable {
    /// The format's name for people.
    package var name: LocalizedText
    /// File endings, in small letters and without the point.
    package var endings: [String]
    /// The most bytes that a file of this format may have.
    package var byteLimit: Int
    /// Whether a file is of this format, as its bytes tell; where several formats have the same bytes, as its name tells.
    package var recognizes: @Sendable (_ input: DocumentInput) -> Bool
    /// Reads a whole file.
    package var read: @Sendable (_ input: DocumentInput) throws(Diagnostic) -> Document

    /// Makes a format; the parameters are as the properties of their names.
    package init(
        name: LocalizedText, endings: [String], byteLimit: Int = TextLimits.fileBytes,
        recognizes: @escaping @Sendable (_ input: DocumentInput) -> Bool,
        read: @escaping @Sendable (_ input: DocumentInput) throws(Diagnostic) -> Document
    ) {
        self.name = name
        self.endings = endings
        self.byteLimit = byteLimit
        self.recognizes = recognizes
        self.read = read
    }
}

/// A file to be read.
package struct DocumentInput: Sendable {
    /// The file's bytes, never none.
    package var bytes: [UInt8]
    /// The ending of the file's name in small letters, without the point; empty where there is none.
    package let ending: String
    /// The wordings to be expected in tables.
    package var vocabulary: Vocabulary

    /// Makes an input from a file's bytes, its name without its folders and the wordings to be expected in its tables.
    package init(_ bytes: [UInt8], name: String = "", vocabulary: Vocabulary = .none) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        let point = name.utf8.lastIndex(of: UInt8(ascii: "."))
        ending = point.map { name[name.utf8.index(after: $0)...].lowercased() } ?? ""
    }

    /// Whether the bytes begin with a signature.
    func begins(with signature: [UInt8]) -> Bool { bytes.starts(with: signature) }
}

/// All formats that can be read, sorted by their first ending.
package enum DocumentFormats {
    /// The formats that there are; a further one is a line here. What none of them recognises is plain text.
    package static let all: [DocumentFormat] = [
        .delimited,
        .legacy,
        .word,
        .webPage,
        .markdown,
        .pdf,
        .plainText,
        .spreadsheet,
    ]

    /// Whether a folder's file of this name is worth opening.
    package static func knowsEnding(of name: String) -> Bool {
        let ending = DocumentInput([], name: name).ending
        return !ending.isEmpty && all.contains { $0.endings.contains(ending) }
    }

    /// Reads a file's bytes by the format that they are in, whatever the file is called.
    ///
    /// Throws E-report for an empty file and for the known formats that cannot be read.
    package static func read(_ input: DocumentInput) throws(Diagnostic) -> Document {
        guard !input.bytes.isEmpty else {
            throw Diagnostic(
                .report, LocalizedText(zh: "文件是空的", en: "the file is empty"),
                hint: LocalizedText(zh: "请检查文件是否下载或保存完整", en: "check that it was downloaded or saved completely"))
        }
        // By their places: a format holds names and endings, of which no copies are needed.
        let known = all.indices.first { all[$0].recognizes(input) }.map { all[$0] }
        if known == nil, let foreign = ForeignFormat.recognized(in: input.bytes) { throw foreign.diagnostic }
        let format = known ?? .plainText
        guard input.bytes.count <= format.byteLimit else { throw tooLarge(format) }
        var document = try format.read(input)
        if let note = renamed(input, format) { document.notes.insert(note, at: 0) }
        return document
    }

    private static func tooLarge(_ format: DocumentFormat) -> Diagnostic {
        Diagnostic(
            .limit,
            LocalizedText(
                zh: "文件太大（\(format.name.zh)的上限为 \(format.byteLimit) 字节）",
                en: "the file is too large (the limit for \(format.name.en) is \(format.byteLimit) bytes)"),
            hint: LocalizedText(zh: "一份年报通常不到 1 MB", en: "a report is usually smaller than 1 MB"))
    }

    /// That a file is called as if it were of another format.
    private static func renamed(_ input: DocumentInput, _ format: DocumentFormat) -> DocumentNote? {
        guard !format.endings.contains(input.ending),
            let other = all.first(where: { $0.endings.contains(input.ending) })
        else { return nil }
        return DocumentNote(
            .ending,
            LocalizedText(
                zh: "文件名以 .\(input.ending) 结尾（\(other.name.zh)），内容却是\(format.name.zh)，按内容读取",
                en: "called .\(input.ending) (\(other.name.en)) but is \(format.name.en); read as what it is"))
    }
}
