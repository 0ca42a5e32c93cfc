package import ReportModel
package import TextSupport

/// A cell that two reports do not fill in alike.
package struct CellDifference: Sendable, Hashable {
    /// The cell, which both forms have.
    package let address: CellAddress
    /// What the old side says; absent where its source lacks the cell.
    package let old: CellValue
    /// What the new side says; absent where its source lacks the cell.
    package let new: CellValue
    /// How the two values differ.
    package let kind: Kind

    /// How the two sides of a cell differ.
    package enum Kind: Sendable, Hashable, CaseIterable {
        /// Two numbers, neither of them zero.
        case changed
        /// Zero, and now another number.
        case fromZero
        /// A number other than zero, and now zero.
        case toZero
        /// The state differs: a number on one side, a blank, a dash, unreadable text or nothing on the other, or two
        /// of these. Blank is not zero, so there is no change to compute.
        case blankness
        /// Two texts that could not be read: whether their values differ is not known.
        case unreadable
        /// The same value in other writing, such as `3` and `３件` or `/` and `—`; no difference of value.
        case writtenDifferently
    }

    /// The difference of two values of a cell; nil where they are alike, writing included.
    package init?(_ address: CellAddress, old: CellValue, new: CellValue) {
        guard old != new else { return nil }
        self.address = address
        self.old = old
        self.new = new
        kind = CellDifference.kind(old, new)
    }

    /// New less old; nil where not both are numbers.
    package var change: DecimalSum? {
        guard let old = old.number, let new = new.number else { return nil }
        return DecimalSum(new) - DecimalSum(old)
    }

    /// The change in percent of the old number without its sign, so that a growth is positive whatever it grew from;
    /// nil where not both are numbers or the old one is zero.
    package var percent: ExactDecimal? {
        guard let change, let old = old.number else { return nil }
        let base = DecimalSum(old)
        return change.percent(of: base.isNegative ? DecimalSum.zero - base : base)
    }

    private static func kind(_ old: CellValue, _ new: CellValue) -> Kind {
        switch (old, new) {
        case (.number(let before, _), .number(let after, _)):
            if before == after { return .writtenDifferently }
            if before.isZero { return .fromZero }
            return after.isZero ? .toZero : .changed
        case (.dash, .dash): return .writtenDifferently
        case (.unreadable, .unreadable): return .unreadable
        case (.number, _), (.blank, _), (.dash, _), (.unreadable, _), (.absent, _): return .blankness
        }
    }
}

extension CellDifference.Kind {
    /// The kind for people.
    package var wording: LocalizedText {
        switch self {
        case .changed: LocalizedText(zh: "变化", en: "changed")
        case .fromZero: LocalizedText(zh: "由零变为非零", en: "from zero")
        case .toZero: LocalizedText(zh: "变为零", en: "to zero")
        case .blankness: LocalizedText(zh: "填写状态不同", en: "filled in differently")
        case .unreadable: LocalizedText(zh: "均无法读取且文字不同", en: "both unreadable, texts differ")
        case .writtenDifferently: LocalizedText(zh: "仅写法不同", en: "written differently")
        }
    }
}
