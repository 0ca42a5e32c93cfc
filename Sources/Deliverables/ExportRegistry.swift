package import TextSupport

extension ExportFormat {
    /// Every export there is, by kind and name.
    package static let all: [ExportFormat] = [
        .annotationsCSV,
        .annotationsJSONLines,
        .annotationsMarkdown,
        .cellsCSV,
        .cellsJSONLines,
        .cellsMarkdown,
        .findingsCSV,
        .findingsJSONLines,
        .findingsMarkdown,
        .sqliteDatabase,
    ]

    /// The format of this name for a kind of export; throws `E-format` where there is none.
    package static func named(_ name: String, for kind: ExportKind) throws(Diagnostic) -> ExportFormat {
        if let format = all.first(where: { $0.kind == kind && $0.name == name }) { return format }
        throw Diagnostic(
            .format,
            LocalizedText(
                zh: "\(kind.rawValue) 不能导出为“\(name)”格式", en: "\(kind.rawValue) cannot be exported as “\(name)”"),
            hint: hint(for: kind), word: name)
    }

    /// The format that a file's ending implies, in upper or lower case; throws `E-format` where it implies none.
    package static func implied(by fileName: String, for kind: ExportKind) throws(Diagnostic) -> ExportFormat {
        let name = fileName.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        let ending = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last?.lowercased() ?? ""
        if let format = all.first(where: { $0.kind == kind && $0.fileEndings.contains(ending) }) { return format }
        throw Diagnostic(
            .format,
            LocalizedText(zh: "从文件名看不出导出格式：\(fileName)", en: "the file's name implies no export format: \(fileName)"),
            hint: hint(for: kind), word: fileName)
    }

    private static func hint(for kind: ExportKind) -> LocalizedText {
        let names = all.filter { $0.kind == kind }.map(\.name).joined(separator: ", ")
        return LocalizedText(zh: "可用的格式：\(names)", en: "the formats are \(names)")
    }
}
