import DocumentModel
import TextSupport

/// What a page says of itself: its title, its address and its `meta` elements.
struct HTMLProperties {
    private var found: [(name: String, value: [UInt8])] = []
    private var hasTitle = false
    private var hasAddress = false
    private var metaCount = 0

    /// The most `meta` elements that are taken.
    static let count = 64
    /// The most bytes of a `meta` element's text.
    static let length = 1_000

    /// Takes the first title.
    mutating func take(title range: Range<Int>, of bytes: Span<UInt8>) {
        guard !hasTitle else { return }
        hasTitle = true
        found.append(("title", Self.decoded(bytes, range, isAttribute: false)))
    }

    /// Takes what a `meta`, `link` or `base` element says.
    mutating func take(_ element: HTMLElement, _ values: HTMLValues, of bytes: Span<UInt8>) {
        switch element {
        case .link where HTMLValues.isWord(bytes, values.relation, in: ["canonical"]):
            take(address: values.address, bytes)
        case .base: take(address: values.address, bytes)
        case .meta where HTMLValues.isWord(bytes, values.property, in: ["og:url"]): take(address: values.content, bytes)
        case .meta:
            guard let name = values.name, let content = values.content, !name.isEmpty, !content.isEmpty,
                name.count <= Self.length, content.count <= Self.length, metaCount < Self.count
            else { return }
            let text = String(decoding: Self.decoded(bytes, name), as: UTF8.self).lowercased()
            // That name is the page's own address.
            guard text != "address" else { return }
            metaCount += 1
            found.append((text, Self.decoded(bytes, content)))
        default: break
        }
    }

    /// Takes the address that browsers write into a page when they save it: `saved from url=(0042)http://…`.
    mutating func take(comment range: Range<Int>, of bytes: Span<UInt8>) {
        guard !hasAddress, range.count < 2_000, let start = range.first(where: { bytes[$0] > 0x20 }),
            range.upperBound - start > Self.savedFrom.count,
            Self.savedFrom.indices.allSatisfy({ bytes[start + $0] == Self.savedFrom[$0] }),
            let end = (start..<range.upperBound).first(where: { bytes[$0] == UInt8(ascii: ")") })
        else { return }
        take(address: end + 1..<range.upperBound, bytes)
    }

    private static let savedFrom = Array("saved from url=(".utf8)

    /// Adds all that was found to a document.
    func add(to builder: inout DocumentBuilder) throws(Diagnostic) {
        for property in found { try builder.add(property: property.name, property.value.span) }
    }

    private mutating func take(address: Range<Int>?, _ bytes: Span<UInt8>) {
        guard !hasAddress, let address, address.count <= Self.length else { return }
        let text = Self.decoded(bytes, address)
        guard text.contains(where: { $0 > 0x20 }) else { return }
        hasAddress = true
        found.append(("address", text))
    }

    /// The text with its character references read.
    private static func decoded(_ bytes: Span<UInt8>, _ range: Range<Int>, isAttribute: Bool = true) -> [UInt8] {
        var text = HTMLText()
        text.isAttribute = isAttribute
        text.append(bytes, range)
        return text.finishLine().map { Array(text.ink[$0.range]) } ?? []
    }
}
