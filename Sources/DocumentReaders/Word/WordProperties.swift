import MarkupParsing

/// How a run of text looks, as far as it matters what it says (ECMA-376 part 1, 17.3.2).
struct WordLook: Sendable, Equatable {
    var isHidden: Bool?
    var isStruck: Bool?
    /// Above or below the line: such a digit is a mark beside a number, not part of it.
    var isRaised: Bool?
    var style: String?

    init() {}

    /// The look that an `rPr` element gives.
    init(_ part: OfficePart<WordName>, _ start: Int) {
        part.forEachChild(of: start) { child, name in
            switch name {
            case .hidden: isHidden = !part.isOff(.value, of: child)
            case .struck, .doublyStruck: isStruck = !part.isOff(.value, of: child) || isStruck == true
            case .raised: isRaised = part.string(.value, of: child) != "baseline"
            case .runStyle: style = part.string(.value, of: child)
            default: break
            }
        }
    }
}

/// What a paragraph says of itself (17.3.1).
struct WordParagraphProperties: Sendable {
    var style: String?
    /// The numbering and its level as they stand at the paragraph itself.
    var number: Int?
    var level: Int?
    /// Whether the end of the paragraph is deleted, so that the next one goes on with it (17.13.5.15).
    var isEndDeleted = false
    /// Whether the paragraph was inserted, moved or joined by somebody whose changes were tracked.
    var isChanged = false

    init() {}

    /// The properties in a `pPr` element.
    init(_ part: OfficePart<WordName>, _ start: Int) {
        part.forEachChild(of: start) { child, name in
            switch name {
            case .paragraphStyle: style = part.string(.value, of: child)
            case .numberProperties:
                part.forEachChild(of: child) { inner, name in
                    if name == .numberId { number = part.number(.value, of: inner) }
                    if name == .numberLevel { level = part.number(.value, of: inner) }
                }
            case .runProperties:
                part.forEachChild(of: child) { _, name in
                    if name == .deleted || name == .movedFrom { isEndDeleted = true }
                    if [.deleted, .movedFrom, .inserted, .movedTo].contains(name) { isChanged = true }
                }
            default: break
            }
        }
    }
}

/// What a table's row says of itself (17.4.81).
struct WordRowProperties: Sendable {
    /// How many columns of the grid stand empty before its first cell (17.4.15).
    var columnsBefore = 0
    var isDeleted = false
    var isInserted = false

    /// The properties of the row that starts at an index: they stand before its first cell.
    init(_ part: OfficePart<WordName>, row start: Int) {
        let properties = part.firstChild(.rowProperties, of: start, after: [.rowExceptions])
        guard let properties else { return }
        part.forEachChild(of: properties) { child, name in
            switch name {
            case .before: columnsBefore = max(0, part.number(.value, of: child) ?? 0)
            case .deleted: isDeleted = true
            case .inserted: isInserted = true
            default: break
            }
        }
    }
}

/// What a table's cell says of itself (17.4.69).
struct WordCellProperties: Sendable {
    /// How many columns of the grid it covers (17.4.17), at least 1.
    var span = 1
    /// Whether it belongs to a cell that goes on over several rows, and whether it is the first of these (17.4.84).
    var verticalMerge: Merge?
    /// The same over several cells of a row, as old files have it (17.4.22).
    var horizontalMerge: Merge?
    var isDeleted = false

    enum Merge: Sendable {
        case begins
        case goesOn
    }

    /// The properties of the cell that starts at an index: they are its first element.
    init(_ part: OfficePart<WordName>, cell start: Int) {
        guard let properties = part.firstChild(.cellProperties, of: start, after: []) else { return }
        part.forEachChild(of: properties) { child, name in
            switch name {
            case .span: span = max(1, part.number(.value, of: child) ?? 1)
            case .verticalMerge:
                verticalMerge = part.string(.value, of: child) == "restart" ? .begins : .goesOn
            case .horizontalMerge:
                horizontalMerge = part.string(.value, of: child) == "restart" ? .begins : .goesOn
            case .mergedCell:
                // A merge that was tracked (17.13.5.3); the attribute is called as the element is.
                verticalMerge = part.string(.verticalMerge, of: child) == "cont" ? .goesOn : .begins
            case .deletedCell: isDeleted = true
            default: break
            }
        }
    }
}

extension OfficePart<WordName> {
    /// The start of the first element of a name right in an element, where nothing but the named elements stands before
    /// it.
    fileprivate func firstChild(_ wanted: WordName, of start: Int, after others: [WordName]) -> Int? {
        var index = start + 1
        while index < events.count, events[index].kind != .end {
            if events[index].kind == .start {
                let name = name(events[index])
                if name == wanted { return index }
                guard others.contains(name) else { return nil }
                index = end(of: index)
            }
            index += 1
        }
        return nil
    }
}
