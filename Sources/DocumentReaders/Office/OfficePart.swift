import MarkupParsing

/// The names of elements and attributes that a reader knows; all others are `other`.
protocol OfficeName: RawRepresentable<String>, CaseIterable, Sendable {
    static var other: Self { get }
}

/// A part of an office file: its markup, with names as the reader knows them.
struct OfficePart<Name: OfficeName & Equatable>: Sendable {
    /// The part's name in its package, such as `word/document.xml`.
    let path: String
    let events: [Markup.Event]
    /// Valid UTF-8.
    let text: [UInt8]
    private let names: [Name]

    init(_ markup: Markup, path: String) {
        self.path = path
        events = markup.events
        text = markup.text
        let known = Dictionary(Name.allCases.map { ($0.rawValue, $0) }) { first, _ in first }
        names = markup.names.map { known[$0] ?? .other }
    }

    /// The name of an element or attribute.
    func name(_ event: Markup.Event) -> Name { names[event.name] }

    /// Whether the part has an element or attribute of a name.
    func has(_ name: Name) -> Bool { names.contains(name) }

    /// The index of the event that ends the element that starts at an index.
    func end(of start: Int) -> Int {
        var depth = 0
        for index in start..<events.count {
            switch events[index].kind {
            case .start: depth += 1
            case .end:
                depth -= 1
                if depth == 0 { return index }
            case .text, .attribute: break
            }
        }
        return events.count - 1
    }

    /// The bytes of an attribute of the element that starts at an index.
    func attribute(_ name: Name, of start: Int) -> Range<Int>? {
        var index = start + 1
        while index < events.count, events[index].kind == .attribute {
            if names[events[index].name] == name { return events[index].range }
            index += 1
        }
        return nil
    }

    /// An attribute as a string.
    func string(_ name: Name, of start: Int) -> String? {
        attribute(name, of: start).map { String(decoding: text[$0], as: UTF8.self) }
    }

    /// An attribute as a whole number (XML Schema's `integer`), at most a thousand million from zero; nil for any other text.
    func number(_ name: Name, of start: Int) -> Int? {
        guard var rest = attribute(name, of: start).map({ text[$0] }), let first = rest.first else { return nil }
        let isNegative = first == UInt8(ascii: "-")
        if isNegative || first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        guard !rest.isEmpty else { return nil }
        var number = 0
        for byte in rest {
            guard byte &- 0x30 <= 9 else { return nil }
            number = min(number * 10 + Int(byte - 0x30), 1_000_000_000)
        }
        return isNegative ? -number : number
    }

    /// Whether an attribute says no: `0`, `false` or `off` (ECMA-376 part 1, 22.9.2.7).
    func isOff(_ name: Name, of start: Int) -> Bool {
        guard let range = attribute(name, of: start) else { return false }
        return ["0", "false", "off"].contains { text[range].elementsEqual($0.utf8) }
    }

    /// Whether an attribute says yes: it is there and does not say no.
    func isOn(_ name: Name, of start: Int) -> Bool {
        attribute(name, of: start) != nil && !isOff(name, of: start)
    }

    /// Calls `body` with the start of each element that stands right in the element that starts at an index; returns the
    /// index of the event that ends it.
    @discardableResult
    func forEachChild(of start: Int, _ body: (Int, Name) -> Void) -> Int {
        var index = start + 1
        while index < events.count {
            switch events[index].kind {
            case .start:
                body(index, names[events[index].name])
                index = end(of: index) + 1
            case .end: return index
            case .text, .attribute: index += 1
            }
        }
        return events.count - 1
    }
}
