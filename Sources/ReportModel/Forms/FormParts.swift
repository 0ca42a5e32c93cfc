package import TextSupport

/// An edition of the official form, named by the year of the circular that introduced it.
@usableFromInline
package enum Edition: Int, Sendable, Hashable, CaseIterable {
    /// 国办公开办函〔2019〕60号, for the fiscal years 2019 and 2020.
    case y2019 = 2019
    /// 国办公开办函〔2021〕30号, from the fiscal year 2021.
    case y2021 = 2021
}

/// A label of the form with the wordings in which it is published.
package struct FormLabel: Sendable, Hashable {
    /// The wording of the form, without its enumerator.
    package let text: String
    /// The enumerator as the form prints it, such as `（一）` or `1.`; empty where the form has none.
    package let enumerator: String
    /// What the label means, for readers of English.
    package let english: String
    /// Other wordings that mean just the same.
    package let aliases: [String]
    /// Wordings that are understood but depart from the form, so that the reader notes them.
    package let variants: [String]

    /// Makes a label from the form's wording, its meaning and the other wordings that are understood.
    package init(
        _ text: String, _ english: String, enumerator: String = "", aliases: [String] = [], variants: [String] = []
    ) {
        self.text = text
        self.enumerator = enumerator
        self.english = english
        self.aliases = aliases
        self.variants = variants
    }

    /// The label as the form prints it.
    package var printed: String { enumerator + text }

    /// The label in a person's language: as printed, or its meaning in English.
    package subscript(language: Language) -> String {
        switch language {
        case .chinese: printed
        case .english: english
        }
    }
}

/// What the numbers of a column count.
package enum Measure: Sendable, Hashable {
    /// Pieces: a whole number, never negative.
    case count
    /// A change against last year: a whole number of either sign.
    case change
    /// 万元: may have decimals.
    case amount
}

/// A column of one of the form's tables.
package struct FormColumn: Sendable, Hashable {
    /// The column's segment in a cell address.
    package let key: String
    /// What is printed above the column.
    package let label: FormLabel
    /// What its numbers count, so which of them can be right.
    package let measure: Measure

    /// Makes a column from its segment, its label and what it counts.
    package init(_ key: String, _ label: FormLabel, _ measure: Measure = .count) {
        self.key = key
        self.label = label
        self.measure = measure
    }
}

/// A row of one of the form's tables.
package struct FormRow: Sendable, Hashable {
    /// The row's one or two segments in a cell address, such as `denied.1`.
    package let key: String
    /// What is printed before the row's cells, without the headings it stands under.
    package let label: FormLabel
    /// The headings that the row stands under, the outermost first.
    package let groups: [FormLabel]

    /// Makes a row from its segments, its label and the headings above it.
    package init(_ key: String, _ label: FormLabel, under groups: [FormLabel] = []) {
        self.key = key
        self.label = label
        self.groups = groups
    }
}

/// Rows that share their columns: a whole table, or one 第二十条第（…）项 of table 二.
package struct FormBlock: Sendable, Hashable {
    /// The table that the rows belong to.
    package let table: FormTable
    /// The 第二十条第（…）项 printed above the block; nil for tables 三 and 四.
    package let heading: FormLabel?
    /// The rows with numbers, from top to bottom.
    package let rows: [FormRow]
    /// The columns with numbers, from left to right.
    package let columns: [FormColumn]

    /// Makes a block from its table, what stands above it, its columns and its rows.
    package init(_ table: FormTable, heading: FormLabel? = nil, columns: [FormColumn], rows: [FormRow]) {
        self.table = table
        self.heading = heading
        self.rows = rows
        self.columns = columns
    }
}

/// The three tables with numbers, named by the section of the report that holds them.
package enum FormTable: Int, Sendable, Hashable, CaseIterable {
    case disclosure = 2
    case requests = 3
    case disputes = 4

    /// The first segment of the table's cell addresses: `t2`, `t3`, `t4`.
    package var key: String { "t\(rawValue)" }

    /// The table's number as the form writes it.
    package var numeral: String {
        switch self {
        case .disclosure: "二"
        case .requests: "三"
        case .disputes: "四"
        }
    }
}
