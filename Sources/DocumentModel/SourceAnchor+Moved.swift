import TextSupport

extension SourceAnchor {
    /// The place behind some bytes of a piece that begins here: on a line further down where line ends are among them.
    ///
    /// What stands in a cell, a sheet or a box has no place of its own.
    package func moved(over range: Range<Int>, of bytes: Span<UInt8>) -> SourceAnchor {
        guard case .text(var line, var column) = self else { return self }
        var start = range.lowerBound
        while let end = bytes.firstIndex(of: 0x0A, in: start..<range.upperBound) {
            line += 1
            column = 1
            start = end + 1
        }
        return .text(line: line, column: column + UTF8Text.scalarCount(bytes, start..<range.upperBound))
    }
}
