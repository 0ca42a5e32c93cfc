/// What the prose of a report cites, each kind in the order of the prose.
package struct Citations: Sendable, Hashable {
    /// The titles between 《》 or 〈〉, an outer one before those inside it.
    package internal(set) var titles: [CitedTitle] = []
    /// The numbers of documents and orders.
    package internal(set) var numbers: [CitedNumber] = []
    /// The articles of laws.
    package internal(set) var articles: [CitedArticle] = []

    /// Whether a position lies in a title.
    package func isInTitle(_ position: Int) -> Bool {
        titles.contains { $0.range.contains(position) }
    }
}

/// A title between 《 and 》, or between 〈 and 〉 in any of their forms.
package struct CitedTitle: Sendable, Hashable {
    /// The title with its marks.
    package let range: Range<Int>
    /// Whether the marks are 《》.
    package let isDouble: Bool
    /// The index of the title inside which it stands, nil where it stands for itself.
    package internal(set) var outer: Int?
    /// The index of the number that stands behind it, nil where none does.
    package internal(set) var number: Int?

    /// What stands between the marks.
    package var name: Range<Int> { range.lowerBound + 1..<range.upperBound - 1 }
}

/// The number of a document, such as 国办公开办函〔2021〕30号, or of an order, such as 国务院令第711号.
package struct CitedNumber: Sendable, Hashable {
    /// The number with its issuer.
    package let range: Range<Int>
    /// The letters of the issuer: 国办公开办函, or 国务院 of an order; for an issuer that is not of the State Council, with
    /// words that stand before it.
    package let issuer: Range<Int>
    /// The year, nil for an order.
    package let year: Int?
    /// The number within the year, or of the order.
    package let serial: Int
    /// How it is written.
    package let form: Form
    /// The index of the title before it, nil where there is none.
    package internal(set) var title: Int?

    /// How the number of a document is written.
    package enum Form: Sendable, Hashable {
        /// The year stands in brackets of any kind.
        case bracketed
        /// A bracket is missing, or stands elsewhere than around the year.
        case bracketsLost
        /// 第 stands before a number that has its year in brackets.
        case ordinal
        /// 国务院令第711号, 国务院第711号令.
        case order
    }
}

/// An article of a law, such as 第二十条第（一）项.
package struct CitedArticle: Sendable, Hashable {
    /// From 第 to 条, 款 or 项.
    package let range: Range<Int>
    /// The article's number.
    package let number: Int
    /// The number of the item, nil where none is named.
    package let item: Int?
    /// The words that name the law, with their marks; nil where no law is named before it.
    package let law: Range<Int>?
}
