package import DocumentModel
package import TextSupport

/// What a cell of a report says (DESIGN §2). Only a number enters arithmetic: blank is not zero.
package enum CellValue: Sendable, Hashable {
    /// An exact number; `raw` is the text as published.
    case number(ExactDecimal, raw: String)
    case blank
    /// A mark for "nothing", such as `/` or `无`.
    case dash(raw: String)
    /// Text that is no number, or a value whose row has the wrong number of values.
    case unreadable(raw: String)
    /// The source has no such row or column.
    case absent

    /// The state without the number and the text.
    package var state: CellState {
        switch self {
        case .number: .number
        case .blank: .blank
        case .dash: .dash
        case .unreadable: .unreadable
        case .absent: .absent
        }
    }

    /// The number; nil for every other state.
    package var number: ExactDecimal? {
        if case .number(let number, _) = self { number } else { nil }
    }

    /// The text as published; empty for blank and absent cells.
    package var raw: String {
        switch self {
        case .number(_, let raw), .dash(let raw), .unreadable(let raw): raw
        case .blank, .absent: ""
        }
    }
}

/// The five states of a cell, by the names that exports use.
@usableFromInline
package enum CellState: UInt8, Sendable, Hashable, CaseIterable {
    case absent = 0
    case blank = 1
    case dash = 2
    case unreadable = 3
    case number = 4

    /// The state's name in exports and expressions.
    package var name: String {
        switch self {
        case .absent: "absent"
        case .blank: "blank"
        case .dash: "dash"
        case .unreadable: "unreadable"
        case .number: "number"
        }
    }

    /// The state for people.
    package var wording: LocalizedText {
        switch self {
        case .absent: LocalizedText(zh: "缺失", en: "absent")
        case .blank: LocalizedText(zh: "空白", en: "blank")
        case .dash: LocalizedText(zh: "划线", en: "dash")
        case .unreadable: LocalizedText(zh: "无法读取", en: "unreadable")
        case .number: LocalizedText(zh: "数字", en: "number")
        }
    }
}

/// A cell's value with its place in the source.
package struct Cell: Sendable, Hashable {
    /// What the cell says.
    package var value: CellValue
    /// Nil for an absent cell.
    package var place: PackedAnchor?

    /// Makes a cell from its value and its place.
    package init(_ value: CellValue, at place: PackedAnchor? = nil) {
        self.value = value
        self.place = place
    }
}
