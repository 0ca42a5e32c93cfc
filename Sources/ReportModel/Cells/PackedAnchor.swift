package import DocumentModel

/// A source anchor in four bytes.
///
/// A text's line and column take 16 bits each; `TextLimits` keeps both below that, so nothing is lost.
package struct PackedAnchor: Sendable, Hashable {
    package let bits: UInt32

    package init(bits: UInt32) {
        self.bits = bits
    }

    package init(_ anchor: SourceAnchor) {
        switch anchor {
        case .text(let line, let column): bits = UInt32(line & 0xFFFF) << 16 | UInt32(column & 0xFFFF)
        }
    }

    package var anchor: SourceAnchor { .text(line: Int(bits >> 16), column: Int(bits & 0xFFFF)) }
}
