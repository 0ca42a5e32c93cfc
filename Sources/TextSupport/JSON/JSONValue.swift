/// A JSON value whose objects keep the order of their members.
package indirect enum JSONValue: Sendable, Hashable {
    case object([Member])
    case array([JSONValue])
    case string(String)
    /// A plain decimal, written as it stands; any other text is written as a string, so the result is always JSON.
    case number(String)
    case bool(Bool)
    case null

    /// A key and its value.
    package struct Member: Sendable, Hashable {
        /// The key before escaping.
        package var key: String
        /// What stands under the key.
        package var value: JSONValue

        /// Makes a member from a key and its value.
        package init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The value as one line of compact JSON, without a line break.
    package var text: String {
        var bytes: [UInt8] = []
        JSONText.append(self, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    /// An object with its members in the order in which they are written.
    package init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(members.map { Member($0.0, $0.1) })
    }
}
