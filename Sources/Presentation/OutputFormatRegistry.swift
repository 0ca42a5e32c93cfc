package import TextSupport

extension OutputFormat {
    /// Every format, by name; for completion, help and lookup.
    package static let all: [OutputFormat] = [
        .ascii,
        .box,
        .csv,
        .html,
        .json,
        .jsonl,
        .line,
        .markdown,
        .plain,
        .tsv,
    ]

    /// The format of this name; nil where there is none.
    package init?(_ name: String) {
        guard let format = Self.all.first(where: { $0.name == name }) else { return nil }
        self = format
    }

    /// The format that a file's ending implies, in upper or lower case; nil where it implies none.
    package init?(fileName: String) {
        let name = fileName.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
        let ending = name[name.index(after: dot)...].lowercased()
        guard let format = Self.all.first(where: { $0.fileEndings.contains(ending) }) else { return nil }
        self = format
    }

    /// The format of this name; throws `E-format`, with the names there are, where there is none.
    package static func named(_ name: String) throws(Diagnostic) -> OutputFormat {
        if let format = OutputFormat(name) { return format }
        let names = all.map(\.name).joined(separator: ", ")
        throw Diagnostic(
            .format,
            LocalizedText(zh: "没有名为“\(name)”的输出格式", en: "no output format is called “\(name)”"),
            hint: LocalizedText(zh: "可用的格式：\(names)", en: "the formats are \(names)"),
            word: name)
    }
}
