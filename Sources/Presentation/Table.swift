/// Rows under columns.
package struct Table: Sendable, Hashable {
    /// The columns from left to right.
    package var columns: [Column]
    /// Each row has as many fields as there are columns.
    package var rows: [[Field]]
    /// A line above the table in the formats for people; nil for none.
    package var title: String?
    /// A line below the table in the formats for people; nil for none.
    package var footer: String?
    /// Whom the table is for; nil for everybody.
    package var audience: OutputFormat.Audience?

    /// Makes a table from columns and rows of as many fields.
    package init(
        columns: [Column], rows: [[Field]], title: String? = nil, footer: String? = nil,
        for audience: OutputFormat.Audience? = nil
    ) {
        self.columns = columns
        self.rows = rows
        self.title = title
        self.footer = footer
        self.audience = audience
    }
}

/// A column: a fixed ASCII key for programs, a title for people.
package struct Column: Sendable, Hashable {
    /// The name in the formats for programs, the same in every language.
    package var key: String
    /// The heading in the formats for people, in the person's language.
    package var title: String
    /// The side on which its fields stand in formats that draw columns.
    package var alignment: Alignment
    /// What becomes of its fields where a box has no room for them.
    package var overflow: Overflow
    /// Whom the column is for; nil for everybody.
    package var audience: OutputFormat.Audience?

    /// The side on which a column stands.
    package enum Alignment: Sendable, Hashable {
        case left
        case right
    }

    /// What becomes of a text that is wider than a box on a screen leaves room for.
    package enum Overflow: Sendable, Hashable {
        /// It is cut with `…`: for labels and names that the person knows.
        case shorten
        /// It goes on in further lines: for sentences.
        case wrap
        /// It has its whole width, or the table is drawn line by line: for what the person types again.
        case keep
    }

    /// Makes a column from its key and its title.
    package init(
        _ key: String, _ title: String, alignment: Alignment = .left, overflow: Overflow = .shorten,
        for audience: OutputFormat.Audience? = nil
    ) {
        self.key = key
        self.title = title
        self.alignment = alignment
        self.overflow = overflow
        self.audience = audience
    }
}

extension Output {
    /// The output with only the tables and columns that are for an audience.
    func shown(to audience: OutputFormat.Audience) -> Output {
        Output(
            blocks.compactMap { block in
                switch block {
                case .lines: return block
                case .table(let table):
                    guard table.audience == nil || table.audience == audience else { return nil }
                    return .table(table.shown(to: audience))
                }
            })
    }
}

extension Table {
    fileprivate func shown(to audience: OutputFormat.Audience) -> Table {
        let kept = columns.indices.filter { columns[$0].audience == nil || columns[$0].audience == audience }
        guard kept.count < columns.count else { return self }
        return Table(
            columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row.field(at: $0) } }, title: title,
            footer: footer)
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
