/// Rows under columns.
package struct Table: Sendable, Hashable {
    package var columns: [Column]
    /// Each row has as many fields as there are columns.
    package var rows: [[Field]]
    /// A line above the table in the formats for people; nil for none.
    package var title: String?
    /// A line below the table in the formats for people; nil for none.
    package var footer: String?

    package init(columns: [Column], rows: [[Field]], title: String? = nil, footer: String? = nil) {
        self.columns = columns
        self.rows = rows
        self.title = title
        self.footer = footer
    }
}

/// A column: a fixed ASCII key for programs, a title for people.
package struct Column: Sendable, Hashable {
    package var key: String
    package var title: String
    package var alignment: Alignment

    package enum Alignment: Sendable, Hashable {
        case left
        case right
    }

    package init(_ key: String, _ title: String, alignment: Alignment = .left) {
        self.key = key
        self.title = title
        self.alignment = alignment
    }
}

/// One field of a table.
package enum Field: Sendable, Hashable {
    /// Text; may be shortened with `…` in a box that does not fit the screen, nowhere else.
    case text(String, role: Role = .plain)
    /// A plain decimal, written as it stands and never shortened; a number in JSON.
    case number(String)
    /// Nothing to show: an empty field in csv, tsv and markdown, null in JSON, `shown` (such as 空) for people.
    case missing(shown: String)
}

extension [Field] {
    /// The field under a column; nothing to show where the row is too short, so that no row can shift or end a table.
    func field(at column: Int) -> Field {
        indices.contains(column) ? self[column] : .missing(shown: "")
    }
}
