import MarkupParsing

/// How the cells of a workbook show their numbers (ECMA-376 part 1, 18.8).
struct CellFormats: Sendable {
    /// The ways of showing numbers that the workbook uses, and for each cell format which of them it is.
    private var displays: [NumberDisplay] = []
    private var displayOfFormat: [Int] = []

    /// A workbook without styles.
    init() {}

    /// The formats of a `styles.xml`.
    init(_ part: OfficePart<SheetName>) {
        var codes: [Int: String] = [:]
        var index = 0
        var known: [Int: Int] = [:]
        while index < part.events.count {
            if part.events[index].kind == .start {
                switch part.name(part.events[index]) {
                case .numberFormat:
                    // Those of changes to cells under a condition may come too: they are behind the cells' own.
                    if let id = part.number(.numberFormatId, of: index), codes[id] == nil {
                        codes[id] = part.string(.formatCode, of: index)
                    }
                case .cellFormats:
                    index = part.forEachChild(of: index) { child, name in
                        guard name == .format else { return }
                        let id = part.number(.numberFormatId, of: child) ?? 0
                        let display = known[id] ?? displays.count
                        if known[id] == nil {
                            displays.append(NumberDisplay(id: id, own: codes[id]))
                            known[id] = display
                        }
                        displayOfFormat.append(display)
                    }
                default: break
                }
            }
            index += 1
        }
    }

    /// How a cell of a format, by its number, shows numbers; nil for one that the workbook does not have.
    subscript(format: Int) -> NumberDisplay? {
        displayOfFormat.indices.contains(format) ? displays[displayOfFormat[format]] : nil
    }
}
