/// A value of a result.
package enum QueryValue: Sendable, Hashable {
    case null
    case integer(Int64)
    /// A number with a point as SQLite prints it, to 15 digits, such as `12.5`, `3.0` and `1.0e+20`.
    case real(printed: String)
    case text(String)
    case blob([UInt8])

    /// The bytes by which a result is measured.
    var size: Int {
        switch self {
        case .null, .integer: 32
        case .real(let text), .text(let text): 32 + text.utf8.count
        case .blob(let bytes): 32 + bytes.count
        }
    }
}
