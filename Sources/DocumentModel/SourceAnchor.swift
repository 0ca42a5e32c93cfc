/// The place of a piece of text in its source, made by the reader and carried unchanged to the screen.
package enum SourceAnchor: Sendable, Hashable {
    /// Line and column of a text file, both from 1, columns in Unicode scalars.
    case text(line: Int, column: Int)
}

extension SourceAnchor: CustomStringConvertible {
    /// The place as exports write it: `line:column`.
    package var description: String {
        switch self {
        case .text(let line, let column): "\(line):\(column)"
        }
    }
}
