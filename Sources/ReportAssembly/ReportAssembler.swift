package import DocumentModel
package import ReportModel
package import TextSupport

/// A report as it was read: what it is and its cells.
package struct ReadReport: Sendable {
    /// What the report is: organ, year, edition, source and notes.
    package var report: Report
    /// What its cells say; those that the source does not have are absent.
    package var cells: ReportCells
}

/// Makes a report of a document: recognises the edition, puts the tables into cells, reads the title.
package enum ReportAssembler {
    /// Assembles the report of one document.
    ///
    /// What `source.given` says goes before title, path and text. Throws E-report where the document is no report, or
    /// where its organ or year is said nowhere.
    package static func assemble(_ document: Document, source: Source) throws(Diagnostic) -> ReadReport {
        let tables = document.blocks.compactMap { block -> [[ReadCell]]? in
            guard case .table(let grid) = block else { return nil }
            return rows(of: grid, in: document)
        }
        let areMarked = document.blocks.compactMap { block -> Bool? in
            guard case .table(let grid) = block else { return nil }
            return grid.rowsAreMarked
        }
        var recognizer = EditionRecognizer()
        for row in tables.joined() {
            recognizer.take(row[...])
        }
        let (form, editionNote) = recognizer.form()
        var matcher = TableMatcher(form: form, bytes: document.text)
        for (table, isMarked) in zip(tables, areMarked) {
            for row in table {
                matcher.take(row[...], isPadded: isMarked)
            }
        }
        let title = ReportTitle.find(in: document)
        guard title != nil || matcher.cells.presentCount > 0 else {
            throw noReport
        }
        matcher.finish()
        let year = try year(title, source)
        let (organ, countyNote) = try organ(title, document, source)
        let notes =
            [matcher.cells.presentCount > 0 ? editionNote : nil, countyNote].compactMap { $0 }
            + matcher.notes + sectionNotes(document)
        return ReadReport(
            report: Report(
                organ: organ, year: year, edition: form.edition, isShortened: form.isShortened, source: source,
                notes: notes),
            cells: matcher.cells)
    }

    private static func rows(of grid: TableGrid, in document: Document) -> [[ReadCell]] {
        let bytes = document.text.span
        var folded: [UInt32] = []
        var rows: [[ReadCell]] = []
        for row in 0..<grid.rowCount {
            var cells: [ReadCell] = []
            cells.reserveCapacity(grid.row(row).count)
            for index in grid.row(row) {
                let piece = grid.cells[index]
                cells.append(ReadCell(piece: piece, reading: CellReading(piece, bytes, folded: &folded)))
            }
            rows.append(cells)
        }
        return rows
    }

    private static func organ(
        _ title: ReportTitle?, _ document: Document, _ source: Source
    ) throws(Diagnostic) -> (Organ, ReadingNote?) {
        guard let name = source.given.organ ?? title?.organ ?? FileTitle(source.path).organ else {
            throw Diagnostic(
                .report, LocalizedText(zh: "标题没有写明机关名称", en: "the title does not name the organ"),
                hint: LocalizedText(
                    zh: "请用 load 文件 --organ 机关名称 指明", en: "say it with: load FILE --organ NAME"))
        }
        if let county = source.given.county ?? CountyName.leading(name) ?? CountyName.inPath(source.path) {
            return (Organ(name: name, county: county), nil)
        }
        guard let (county, place) = CountyName.inText(document) else {
            return (
                Organ(name: name),
                ReadingNote(
                    .county,
                    LocalizedText(
                        zh: "标题、路径和正文都没有写明所属县（区），可用 load 文件 --county 县名 指明",
                        en:
                            "neither title, path nor text tells the county; it can be given with load FILE --county NAME"
                    ))
            )
        }
        return (
            Organ(name: name, county: county),
            ReadingNote(
                .county, at: place,
                LocalizedText(zh: "所属县（区）“\(county)”取自正文", en: "the county “\(county)” is taken from the text"))
        )
    }

    private static func year(_ title: ReportTitle?, _ source: Source) throws(Diagnostic) -> Int {
        guard let year = source.given.year ?? title?.year ?? FileTitle(source.path).year else {
            throw Diagnostic(
                .report, LocalizedText(zh: "标题和文件名都没有写明年度", en: "neither title nor file name tells the year"),
                hint: LocalizedText(zh: "请用 load 文件 --year 2024 这样的写法指明", en: "say it like this: load FILE --year 2024")
            )
        }
        return year
    }

    private static func sectionNotes(_ document: Document) -> [ReadingNote] {
        let found = Set(SectionFinder.find(in: document).map(\.section))
        return SectionNumber.allCases.filter { !found.contains($0) }.map { section in
            ReadingNote(
                .missingSection,
                LocalizedText(zh: "没有找到标题“\(section.title)”", en: "heading “\(section.title)” was not found"))
        }
    }

    private static let noReport = Diagnostic(
        .report,
        LocalizedText(
            zh: "没有政府信息公开工作年度报告：既没有标题，也没有表格",
            en: "no annual report on open government information: neither its title nor its tables"),
        hint: LocalizedText(
            zh: "标题应为“机关名称＋年度＋政府信息公开工作年度报告”",
            en: "the title reads <organ><year>年政府信息公开工作年度报告"))
}
