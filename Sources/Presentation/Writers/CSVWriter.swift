internal import TextSupport

extension OutputFormat {
    /// Comma-separated values (RFC 4180) for spreadsheets: a header of column keys, then a record a row, ended by CRLF.
    ///
    /// A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay as they are.
    /// Controls other than tabs and line breaks are made visible. What is missing is an empty field.
    package static let csv = OutputFormat("csv", for: .programs, fileEndings: ["csv"]) { output, options, bytes in
        if options.byteOrderMark { bytes.append(text: "\u{FEFF}") }
        let (tables, lines) = output.forPrograms
        let text = DelimitedText(separator: UInt8(ascii: ","), lineBreak: "\r\n", emptyField: "\"\"") {
            field, isNumber, bytes in
            if isNumber { bytes.append(text: field) } else { bytes.append(csvField: field) }
        }
        text.append(tables, to: &bytes)
        for line in lines {
            bytes.append(csvField: line)
            bytes.append(text: "\r\n")
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(csvField raw: String) {
        let text = raw.isFormula ? "'" + raw : raw
        let isQuoted = text.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r")
        }
        guard isQuoted || text.hasUnsafeForTerminal else { return append(text: text) }
        if isQuoted { append(UInt8(ascii: "\"")) }
        append(csvScalars: text.unicodeScalars)
        if isQuoted { append(UInt8(ascii: "\"")) }
    }

    /// Scalars, not characters: a quote before a combining mark is no character of its own and still ends a field.
    private mutating func append(csvScalars scalars: String.UnicodeScalarView) {
        for index in scalars.indices {
            let scalar = scalars[index]
            switch scalar {
            case "\"": append(text: "\"\"")
            case "\t", "\n": append(UInt8(ascii: scalar))
            // Alone it would let a text overwrite the line before it on a terminal.
            case "\r" where scalars[scalars.index(after: index)...].first == "\n": append(UInt8(ascii: "\r"))
            case _ where scalar.isUnsafeForTerminal: append(text: scalar.terminalPicture)
            default: append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
        }
    }
}

extension String {
    /// Whether a spreadsheet takes a text for a formula, by its first character; the full-width forms count, as
    /// spreadsheets set up for Chinese fold them. (OWASP, CSV Injection.)
    fileprivate var isFormula: Bool {
        switch unicodeScalars.first {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
        }
    }
}
