import DocumentModel
import TextSupport

/// Counts lines and columns of a text from its start to its end, so that asking for many places takes no longer than the
/// text is long.
struct PlaceCounter {
    private var line: Int
    private var column: Int
    private var offset: Int
    private let lineEnd: UInt8

    /// Begins at an offset of known line and column; a line ends with LF unless another byte is given.
    init(line: Int = 1, column: Int = 1, offset: Int = 0, lineEnd: UInt8 = 0x0A) {
        self.line = line
        self.column = column
        self.offset = offset
        self.lineEnd = lineEnd
    }

    /// The place of a byte at or behind the one that was asked for before.
    mutating func place(of position: Int, in bytes: [UInt8]) -> SourceAnchor {
        while offset < position {
            if bytes[offset] == lineEnd {
                line += 1
                column = 1
            } else if bytes[offset] & 0xC0 != 0x80 {
                column += 1
            }
            offset += 1
        }
        return .text(line: line, column: column)
    }
}
