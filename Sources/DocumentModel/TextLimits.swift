package import TextSupport

/// How large a text may be that is read as a report. A real one has some 10 kB and 400 lines.
@usableFromInline
package enum TextLimits {
    /// The most bytes of a text file, of a page, and of the text that a reader lays out: 16 MiB.
    package static let bytes = 16 << 20
    /// The most bytes of a file of any format: 64 MiB, for scanned pages may come with a report.
    package static let fileBytes = 64 << 20
    /// The most lines.
    @inlinable package static var lines: Int { 65_535 }
    /// The most Unicode scalars of a line.
    @inlinable package static var columns: Int { 65_535 }
}

/// How large a table may be. Those of the form have at most 10 columns and 30 rows.
@usableFromInline
package enum TableLimits {
    /// The most columns, merged cells counted as often as they are wide.
    package static let columns = 256
    /// The most rows.
    package static let rows = 16_384
    /// How deep tables may stand in tables.
    package static let depth = 16
    /// The most cells of all tables of a document.
    @inlinable package static var cells: Int { 1 << 20 }

    /// That a document has more cells.
    package static let tooManyCells = Diagnostic(
        .limit,
        LocalizedText(zh: "文件的表格超过 \(cells) 格", en: "the file has tables of more than \(cells) cells"),
        hint: LocalizedText(zh: "一份年报的表格通常只有几百格", en: "the tables of a report usually have some hundred cells"))
}
