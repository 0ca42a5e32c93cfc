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
    /// On what room it is shown; nil for any.
    package var room: Room?

    /// How much room there is: of two tables that say the same in two layouts one is shown.
    package enum Room: Sendable, Hashable {
        /// A screen of at least `wideFrom` columns, or a file.
        case wide
        /// A screen of fewer columns.
        case narrow

        /// From so many columns on there is room for two texts side by side.
        package static let wideFrom = 120

        init(width: Int?) {
            self = width.map { $0 >= Self.wideFrom } ?? true ? .wide : .narrow
        }
    }

    /// Makes a table from columns and rows of as many fields.
    package init(
        columns: [Column], rows: [[Field]], title: String? = nil, footer: String? = nil,
        for audience: OutputFormat.Audience? = nil, on room: Room? = nil
    ) {
        self.columns = columns
        self.rows = rows
        self.title = title
        self.footer = footer
        self.audience = audience
        self.room = room
    }

    /// Whether all that there is to say to people stands below it: a header above nothing says nothing.
    var isFooterOnly: Bool { rows.isEmpty && footer != nil }
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
        /// It goes on in further lines, as wide as every other such column beside it: for two texts side by side.
        case beside
        /// It has its whole width, or the table is drawn line by line: for what the person types again.
        case keep

        var isWrapped: Bool { self == .wrap || self == .beside }
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
    /// The output with only the tables and columns that are for an audience and for the room on its screen.
    func shown(to audience: OutputFormat.Audience, width: Int?) -> Output {
        Output(
            blocks.compactMap { block in
                switch block {
                case .lines: return block
                case .table(let table):
                    guard table.audience == nil || table.audience == audience,
                        table.room == nil || audience == .programs || table.room == Table.Room(width: width)
                    else { return nil }
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
    /// Text of several roles, one piece right behind the other; else as text.
    case line(Line)
    /// A plain decimal, written as it stands and never shortened; a number in JSON. People see the sign before it.
    case number(String, sign: String = "")
    /// A number drawn; programs, which have the number, get nothing.
    case chart(Chart)
    /// Nothing to show: an empty field in csv, tsv and markdown, null in JSON, `shown` (such as 空) for people.
    case missing(shown: String)
}

extension [Field] {
    /// The field under a column; nothing to show where the row is too short, so that no row can shift or end a table.
    func field(at column: Int) -> Field {
        indices.contains(column) ? self[column] : .missing(shown: "")
    }
}
