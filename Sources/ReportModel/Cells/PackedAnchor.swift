package import DocumentModel

/// A source anchor in four bytes.
///
/// A text's line and column take 16 bits each; `TextLimits` keeps both below that, so nothing is lost.
package struct PackedAnchor: Sendable, Hashable {
    /// The line in the upper 16 bits and the column in the lower, both from 1.
    package let bits: UInt32

    /// Makes an anchor from the `bits` of another.
    package init(bits: UInt32) {
        self.bits = bits
    }

    /// Makes a packed anchor from one whose line and column are below 65,536.
    package init(_ anchor: SourceAnchor) {
        switch anchor {
        case .text(let line, let column): bits = UInt32(line & 0xFFFF) << 16 | UInt32(column & 0xFFFF)
        }
    }

    /// The line and column again.
    package var anchor: SourceAnchor { .text(line: Int(bits >> 16), column: Int(bits & 0xFFFF)) }
}
