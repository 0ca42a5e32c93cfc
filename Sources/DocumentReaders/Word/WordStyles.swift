import MarkupParsing

/// The styles of a document, as far as they number and hide text (ECMA-376 part 1, 17.7).
struct WordStyles: Sendable {
    /// A style with what it has from the styles that it is based on.
    struct Style: Sendable {
        var look = WordLook()
        /// The numbering of its paragraphs, and the style that says so.
        var number: Int?
        var numberStyle: String?
        var level: Int?
    }

    private struct Entry {
        var base: String?
        var look = WordLook()
        var number: Int?
        var level: Int?
    }

    private var entries: [String: Entry] = [:]
    private var known: [String: Style] = [:]

    /// Whether any style numbers its paragraphs.
    private(set) var hasNumbering = false

    /// A document without styles.
    init() {}

    /// The styles of a `styles.xml`.
    init(_ part: OfficePart<WordName>) {
        var index = 0
        while index < part.events.count {
            if part.events[index].kind == .start, part.name(part.events[index]) == .style,
                let id = part.string(.styleId, of: index)
            {
                entries[id] = Self.entry(part, index)
                index = part.end(of: index)
            }
            index += 1
        }
        hasNumbering = entries.values.contains { $0.number != nil }
    }

    /// A style by its id, with what it has from others; nil where there is none. Keeps it for the next time.
    mutating func style(_ id: String?) -> Style? {
        guard let id else { return nil }
        if let style = known[id] { return style }
        let style = self[id]
        known[id] = style
        return style
    }

    /// A style by its id, with what it has from others; nil where there is none.
    subscript(id: String?) -> Style? {
        guard let id, entries[id] != nil else { return nil }
        return resolved(id)
    }

    private static func entry(_ part: OfficePart<WordName>, _ start: Int) -> Entry {
        var entry = Entry()
        part.forEachChild(of: start) { child, name in
            switch name {
            case .basedOn: entry.base = part.string(.value, of: child)
            case .runProperties: entry.look = WordLook(part, child)
            case .paragraphProperties:
                let properties = WordParagraphProperties(part, child)
                entry.number = properties.number
                entry.level = properties.level
            default: break
            }
        }
        return entry
    }

    private func resolved(_ id: String) -> Style {
        var style = Style()
        var next: String? = id
        for _ in 0..<Self.maximumDepth {
            guard let id = next, let entry = entries[id] else { break }
            style.look.isHidden = style.look.isHidden ?? entry.look.isHidden
            style.look.isStruck = style.look.isStruck ?? entry.look.isStruck
            style.look.isRaised = style.look.isRaised ?? entry.look.isRaised
            style.level = style.level ?? entry.level
            if style.number == nil, let number = entry.number {
                style.number = number
                style.numberStyle = id
            }
            next = entry.base
        }
        return style
    }

    /// How many styles may stand one on the other.
    private static let maximumDepth = 32
}
