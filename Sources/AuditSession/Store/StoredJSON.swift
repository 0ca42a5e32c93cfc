internal import DocumentModel
internal import FoundationEssentials
internal import TextSupport

/// JSON by the library, with sorted keys.
enum StoredJSON {
    /// The value as one line of JSON with sorted keys.
    static func bytes(of value: some Encodable) throws(Diagnostic) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(value))
        } catch {
            throw Diagnostic(
                .write, LocalizedText(zh: "无法写成 JSON：\(error)", en: "cannot be written as JSON: \(error)"))
        }
    }

    /// The value that JSON text spells; nil where it spells none of this type.
    static func value<Value: Decodable>(_ type: Value.Type, of bytes: [UInt8]) -> Value? {
        try? JSONDecoder().decode(type, from: Data(bytes))
    }
}
