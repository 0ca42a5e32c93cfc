/// JSON text (RFC 8259) appended to bytes, compact and on one line.
package enum JSONText {
    /// Appends a value.
    package static func append(_ value: JSONValue, to bytes: inout [UInt8]) {
        switch value {
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                append(string: member.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                append(member.value, to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        case .array(let values):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                append(value, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .string(let text): append(string: text, to: &bytes)
        case .number(let text): append(number: text, to: &bytes)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .null: bytes.append(contentsOf: "null".utf8)
        }
    }

    /// Appends a string in quotes.
    ///
    /// What is unsafe for a terminal is escaped, more than RFC 8259 asks for: the text stays the same to a program and
    /// harmless on a screen. All else that is not ASCII stands as it is.
    package static func append(string text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        if mayNeedEscapes(text) {
            for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
        } else {
            bytes.append(contentsOf: text.utf8)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends a bare number exactly as it stands; what is no plain decimal of JSON's grammar becomes a string.
    package static func append(number text: String, to bytes: inout [UInt8]) {
        if isNumber(text) {
            bytes.append(contentsOf: text.utf8)
        } else {
            append(string: text, to: &bytes)
        }
    }

    private static func mayNeedEscapes(_ text: String) -> Bool {
        text.hasUnsafeForTerminal || text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar {
        case "\"": bytes.append(contentsOf: "\\\"".utf8)
        case "\\": bytes.append(contentsOf: "\\\\".utf8)
        case "\n": bytes.append(contentsOf: "\\n".utf8)
        case "\r": bytes.append(contentsOf: "\\r".utf8)
        case "\t": bytes.append(contentsOf: "\\t".utf8)
        case _ where scalar.isUnsafeForTerminal:
            for unit in UTF16.encode(scalar) ?? .init() { append(codeUnit: unit, to: &bytes) }
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
    }

    private static func append(codeUnit unit: UInt16, to bytes: inout [UInt8]) {
        let digits = String(unit, radix: 16, uppercase: false)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        bytes.append(contentsOf: digits.utf8)
    }
}
