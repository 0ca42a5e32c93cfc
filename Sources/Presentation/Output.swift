/// What a command has to show: blocks of text and tables with roles, knowing neither colours nor widths.
///
/// Texts are already in the person's language; the writers decide on escapes, boxes, quoting and truncation.
package struct Output: Sendable, Hashable {
    /// Tables and lines in the order in which they are shown.
    package var blocks: [Block]

    /// A table or some lines.
    package enum Block: Sendable, Hashable {
        case table(Table)
        /// Lines of running text; in the formats for programs (csv, tsv, json, jsonl) a command's text is left out when
        /// the command also shows a table, and written line by line otherwise.
        case lines([Line])
    }

    /// Makes an output from its blocks; none for a command that shows nothing.
    package init(_ blocks: [Block] = []) {
        self.blocks = blocks
    }
}

/// A line of text made of spans.
package struct Line: Sendable, Hashable {
    /// The pieces of the line, one right behind the other; none for an empty line.
    package var spans: [Span]

    /// Makes a line from its pieces.
    package init(_ spans: [Span] = []) {
        self.spans = spans
    }

    /// The text without its roles.
    package var text: String { spans.map(\.text).joined() }

    /// Makes a line from a text of one role.
    package init(_ text: String, role: Role = .plain) {
        spans = [Span(text, role: role)]
    }
}

/// A piece of text with one role.
package struct Span: Sendable, Hashable {
    /// The text in the person's language, without escapes.
    package var text: String
    /// What the text is.
    package var role: Role

    /// Makes a span from a text and its role.
    package init(_ text: String, role: Role = .plain) {
        self.text = text
        self.role = role
    }
}

/// What a piece of text is, from which a writer decides how it looks.
///
/// A role only adds to what the text says by itself: most formats show none, and not everyone sees colours.
package enum Role: Sendable, Hashable, CaseIterable {
    case plain
    /// A title or a table's header.
    case heading
    /// A label of the form.
    case label
    case number
    /// A value that is not there: blank, absent, unreadable.
    case missing
    /// A name that the person can type again: an id, a path, a verb.
    case name
    /// A place in a source.
    case place
    case error
    case warning
    case info
    /// The part of an excerpt that is meant.
    case mark
    /// Added and removed text of a difference.
    case added
    case removed
    /// Text that matters less.
    case faint
}
