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
        let places = SectionFinder.places(in: document)
        let sections = places.sections
        let tables = OfficialTables(of: document, sections)
        var recognizer = EditionRecognizer()
        for table in tables.official {
            for row in table.rows { recognizer.take(table.cells.span.extracting(row), document.text.span) }
        }
        let (form, editionNote) = recognizer.form()
        var matcher = TableMatcher(form: form, bytes: document.text)
        for table in tables.official {
            matcher.beginTable(areRowsMarked: table.areRowsMarked)
            for row in table.rows { matcher.take(table.cells.span.extracting(row), isPadded: table.isPadded) }
        }
        let found = ReportTitle.found(in: document, before: sections.first?.block)
        let title = found?.title
        guard title != nil || matcher.cells.presentCount > 0 else {
            throw noReport
        }
        try checkForSecondReport(title, at: found?.line, document, source)
        matcher.finish()
        let (name, year) = try identity(title, source)
        let (organ, countyNote) = organ(name, document, source)
        let notes =
            [matcher.cells.presentCount > 0 ? editionNote : nil, countyNote].compactMap { $0 }
            + document.notes.map(ReadingNote.init) + tables.outside.map(\.note) + matcher.notes
            + sectionNotes(sections)
        return ReadReport(
            report: Report(
                organ: organ, year: year, edition: form.edition, isShortened: form.isShortened, source: source,
                publication: Publication(of: document, before: sections.first?.block),
                notes: AssemblyNotes.limited(notes), sections: places),
            cells: matcher.cells)
    }

    /// Throws E-report where the file holds the report of another organ or year too: cells of both would be mixed.
    private static func checkForSecondReport(
        _ title: ReportTitle?, at line: TextPiece?, _ document: Document, _ source: Source
    ) throws(Diagnostic) {
        guard let title, source.given.organ == nil || source.given.year == nil,
            let other = ReportTitle.all(in: document, except: line).first(where: { $0.isAnotherReport(than: title) })?
                .title
        else { return }
        throw Diagnostic(
            .report,
            LocalizedText(
                zh: "文件里不止一份报告：\(title.organ ?? "")\(title.year) 年、\(other.organ ?? "")\(other.year) 年",
                en: "more than one report: \(title.organ ?? "") \(title.year), \(other.organ ?? "") \(other.year)"),
            hint: LocalizedText(
                zh: "请分成几个文件；如果另一处只是链接，用 --organ 和 --year 指明",
                en: "make a file of each; if the other is a mere link, say which with --organ and --year"))
    }

    /// The organ of a name with its county, and where that was found, if not in the name.
    private static func organ(_ name: String, _ document: Document, _ source: Source) -> (Organ, ReadingNote?) {
        if let county = source.given.county ?? CountyName.leading(name) {
            return (Organ(name: name, county: county), nil)
        }
        if let county = CountyName.inPath(source.path) {
            let note = ReadingNote(
                .county,
                LocalizedText(zh: "所属县（区）“\(county)”取自路径", en: "the county “\(county)” is taken from the path"))
            return (Organ(name: name, county: county), note)
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

    /// The organ's name and the year, by what the person says, the title or the file's name; throws E-report with all
    /// that is missing.
    private static func identity(
        _ title: ReportTitle?, _ source: Source
    ) throws(Diagnostic) -> (name: String, year: Int) {
        // Few reports need the file's name taken to pieces.
        lazy var file = FileTitle(source.path)
        let name = source.given.organ ?? title?.organ ?? file.organ
        let year = source.given.year ?? title?.year ?? file.year
        switch (name, year) {
        case (let name?, let year?): return (name, year)
        case (.some, nil):
            throw Diagnostic(
                .report, LocalizedText(zh: "标题和文件名都没有写明年度", en: "neither title nor file name tells the year"),
                hint: LocalizedText(zh: "请用 load 文件 --year 2024 这样的写法指明", en: "say it like this: load FILE --year 2024")
            )
        case (nil, .some):
            throw Diagnostic(
                .report, LocalizedText(zh: "标题没有写明机关名称", en: "the title does not name the organ"),
                hint: LocalizedText(
                    zh: "请用 load 文件 --organ 机关名称 指明", en: "say it with: load FILE --organ NAME"))
        case (nil, nil):
            throw Diagnostic(
                .report,
                LocalizedText(
                    zh: "标题和文件名里都没有认出机关名称和年度",
                    en: "no organ and no year were recognised in the title or the file name"),
                hint: LocalizedText(
                    zh: "请用 load 文件 --organ 机关名称 --year 2024 这样的写法指明",
                    en: "say it like this: load FILE --organ NAME --year 2024"))
        }
    }

    private static func sectionNotes(_ sections: [(section: SectionNumber, block: Int)]) -> [ReadingNote] {
        let missing = SectionNumber.allCases.filter { number in !sections.contains { $0.section == number } }
        return missing.map { section in
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
