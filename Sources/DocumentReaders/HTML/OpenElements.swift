/// The elements that are open at a place of a page, the outermost first, as far as they matter to its text.
///
/// Inline elements that are a look only are not kept, so that pages with thousands of unclosed ones do not grow deep.
struct OpenElements {
    private(set) var all: [OpenElement] = []
    /// How many of the open elements hide, strike out, lead elsewhere, and keep their lines.
    private(set) var hidden = 0
    private(set) var struck = 0
    private(set) var links = 0
    private(set) var preformatted = 0
    /// The outermost hidden element: its own kind is kept inside it, so that its end is told from those of others.
    private(set) var hiddenElement: HTMLElement?
    /// How many elements of each kind are open.
    private var counts = [Int](repeating: 0, count: HTMLElement.allCases.count)

    mutating func push(_ element: HTMLElement, _ marks: HTMLMarks = []) {
        all.append(OpenElement(element: element, marks: marks))
        if marks.contains(.hidden), hidden == 0 { hiddenElement = element }
        count(element, marks, 1)
    }

    /// Takes the innermost element away.
    mutating func pop() -> OpenElement? {
        guard let last = all.popLast() else { return nil }
        forget(last)
        return last
    }

    /// Takes an element away while those in it stay, as an end tag does that stands among other elements' tags.
    mutating func remove(at index: Int) {
        forget(all.remove(at: index))
    }

    func holds(_ element: HTMLElement) -> Bool { counts[Int(element.rawValue)] > 0 }

    /// The innermost element of a kind, not further out than the cell or the like that everything here stands in.
    func innermost(_ element: HTMLElement) -> Int? {
        guard holds(element) else { return nil }
        var index = all.count - 1
        while index >= 0 {
            if all[index].element == element { return index }
            switch all[index].element {
            case .table, .td, .th, .caption, .template, .object, .marquee, .select: return nil
            case .button where element == .p: return nil
            default: index -= 1
            }
        }
        return nil
    }

    /// The innermost list item of a kind that no block but `address`, `div` and `p` stands in.
    func item(_ element: HTMLElement) -> Int? {
        guard holds(element) else { return nil }
        var index = all.count - 1
        while index >= 0 {
            let other = all[index].element
            if other == element { return index }
            guard other.kind == .look && other != .button || other == .address || other == .div || other == .p else {
                return nil
            }
            index -= 1
        }
        return nil
    }

    /// The innermost part of the innermost table; for `table` that table.
    func part(_ element: HTMLElement) -> Int? {
        guard holds(element) else { return nil }
        var index = all.count - 1
        while index >= 0 {
            if all[index].element == element { return index }
            if all[index].element == .table || all[index].element == .template { return nil }
            index -= 1
        }
        return nil
    }

    private mutating func forget(_ element: OpenElement) {
        count(element.element, element.marks, -1)
        if hidden == 0 { hiddenElement = nil }
    }

    private mutating func count(_ element: HTMLElement, _ marks: HTMLMarks, _ change: Int) {
        counts[Int(element.rawValue)] += change
        if marks.contains(.hidden) { hidden += change }
        if marks.contains(.struck) { struck += change }
        if marks.contains(.link) { links += change }
        if marks.contains(.preformatted) { preformatted += change }
    }
}

/// An open element.
struct OpenElement {
    var element: HTMLElement
    var marks: HTMLMarks

    var isTableBeingRead: Bool { element == .table && marks.contains(.isRead) }
}

/// What an open element means to the text in it.
struct HTMLMarks: OptionSet {
    var rawValue: UInt8

    static let hidden = HTMLMarks(rawValue: 1)
    static let struck = HTMLMarks(rawValue: 2)
    static let link = HTMLMarks(rawValue: 4)
    static let preformatted = HTMLMarks(rawValue: 8)
    /// A table, row or cell that is being read, not a hidden one.
    static let isRead = HTMLMarks(rawValue: 16)
    /// An inline element that stands apart as a block does.
    static let apart = HTMLMarks(rawValue: 32)
}
