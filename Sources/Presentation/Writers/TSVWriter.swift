internal import TextSupport

extension OutputFormat {
    /// Tab-separated lines, complete, for pipes and scripts: a header of column keys, then a line a row, ended by LF.
    ///
    /// In a field a tab, line feed, carriage return and backslash are written `\t`, `\n`, `\r` and `\\`; other controls
    /// are made visible, since this is also what a terminal may be shown. What is missing is an empty field.
    package static let tsv = OutputFormat("tsv", for: .programs, fileEndings: ["tsv"]) { output, _, bytes in
        let (tables, lines) = output.forPrograms
        let text = DelimitedText(separator: UInt8(ascii: "\t"), lineBreak: "\n", emptyField: "") { field, _, bytes in
            bytes.append(tsvField: field)
        }
        text.append(tables, to: &bytes)
        for line in lines { bytes.append(text: line.safeForTerminal + "\n") }
    }
}

extension [UInt8] {
    fileprivate mutating func append(tsvField text: String) {
        guard text.hasUnsafeForTerminal || text.utf8.contains(UInt8(ascii: "\\")) else { return append(text: text) }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t": append(text: "\\t")
            case "\n": append(text: "\\n")
            case "\r": append(text: "\\r")
            case "\\": append(text: "\\\\")
            case _ where scalar.isUnsafeForTerminal: append(text: scalar.terminalPicture)
            default: append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
        }
    }
}
