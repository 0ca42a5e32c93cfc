package import DocumentModel
package import TextSupport

/// A file format that can be read: how its files are known, and how their bytes become a document.
package struct DocumentFormat: Sendable {
    /// The format's name for people.
    package var name: LocalizedText
    /// File endings, in small letters and without the point.
    package var endings: [String]
    /// Reads a whole file.
    package var read: @Sendable (_ bytes: [UInt8]) throws(Diagnostic) -> Document
}

/// All formats that can be read, sorted by their first ending.
package enum DocumentFormats {
    /// The formats that there are; a further one is a line here.
    package static let all: [DocumentFormat] = [
        .plainText
    ]

    /// Whether a folder's file of this name is worth opening.
    package static func knowsEnding(of name: String) -> Bool {
        guard let ending = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last else {
            return false
        }
        let small = ending.lowercased()
        return all.contains { $0.endings.contains(small) }
    }

    /// Reads a file's bytes by the format that they are in, whatever the file is called.
    ///
    /// Throws E-report for an empty file and for the known formats that cannot be read.
    package static func read(_ bytes: [UInt8]) throws(Diagnostic) -> Document {
        guard !bytes.isEmpty else {
            throw Diagnostic(
                .report, LocalizedText(zh: "文件是空的", en: "the file is empty"),
                hint: LocalizedText(zh: "请检查文件是否下载或保存完整", en: "check that it was downloaded or saved completely"))
        }
        if let foreign = ForeignFormat.recognized(in: bytes) {
            throw foreign.diagnostic
        }
        return try DocumentFormat.plainText.read(bytes)
    }
}
