import DocumentModel
import MarkupParsing
import TextSupport

/// Puts the parts of a workbook together (ECMA-376 part 1, 18.2).
enum Workbook {
    static let mainPart = "xl/workbook.xml"

    /// A sheet as the workbook lists it.
    private struct Sheet {
        var relationship: String
        var isHidden: Bool
    }

    /// The most sheets that a workbook may have.
    static let maximumSheets = 1_024

    static func read(_ input: DocumentInput) throws(Diagnostic) -> Document {
        var package = try OfficePackage(input.bytes)
        let path = try package.mainPart(usually: mainPart)
        // Excel's binary form (MS-XLSB 2.1.7.61).
        if path.hasSuffix(".bin") { throw binary }
        guard let main = try package.part(path, as: SheetName.self) else { throw OfficeTrouble.missing(path) }
        let others = try package.relationships(of: path)
        let sheets = Self.sheets(in: main)
        guard sheets.count <= maximumSheets else { throw tooManySheets }
        let shared = try shared(main, others, &package)
        var builder = DocumentBuilder()
        var notes = SheetNotes()
        for (index, sheet) in sheets.enumerated() {
            let number = index + 1
            guard let other = others.first(where: { $0.id == sheet.relationship }) else {
                throw OfficeTrouble.invalid(path, "第 \(number) 张工作表没有对应的部件", "sheet \(number) leads to no part")
            }
            if sheet.isHidden {
                notes.take(.hiddenSheet, sheet: number)
            } else if other.kind != "worksheet" {
                notes.take(.otherSheet, sheet: number)
            } else {
                guard let part = try package.part(other.target, as: SheetName.self) else {
                    throw OfficeTrouble.missing(other.target)
                }
                var reader = SheetReader(part, number: number, shared: shared)
                try write(try reader.read(&notes), number, part.path, input.vocabulary, to: &builder, &notes)
            }
        }
        for note in notes.all { builder.add(note: note) }
        return builder.finished()
    }

    private static func write(
        _ sheet: SheetCells, _ number: Int, _ path: String, _ vocabulary: Vocabulary, to builder: inout DocumentBuilder,
        _ notes: inout SheetNotes
    ) throws(Diagnostic) {
        let lines: [SheetLine]
        do throws(SheetMerges.Failure) {
            lines = try SheetLine.lines(of: sheet, number: number, &notes)
        } catch {
            switch error {
            case .overlapping: throw OfficeTrouble.invalid(path, "合并单元格互相重叠", "merged cells overlap")
            case .tooMany: throw OfficeTrouble.invalid(path, "合并单元格太多", "too many merged cells")
            }
        }
        if sheet.hasDrawing { notes.take(.drawing, sheet: number) }
        let kinds = SheetLayout(sheet: sheet, lines: lines, vocabulary: vocabulary).kinds()
        try SheetWriter(sheet: sheet, number: number, lines: lines).write(kinds, to: &builder, &notes)
    }

    private static func sheets(in part: OfficePart<SheetName>) -> [Sheet] {
        part.events.indices.compactMap { index in
            guard part.events[index].kind == .start, part.name(part.events[index]) == .sheet,
                let relationship = part.string(.id, of: index)
            else { return nil }
            let state = part.string(.state, of: index)
            return Sheet(relationship: relationship, isHidden: state == "hidden" || state == "veryHidden")
        }
    }

    private static func shared(
        _ main: OfficePart<SheetName>, _ others: [OfficePackage.Relationship], _ package: inout OfficePackage
    ) throws(Diagnostic) -> SheetReader.Shared {
        var shared = SheetReader.Shared()
        if let target = others.first(where: { $0.kind == "sharedStrings" })?.target,
            let part = try package.part(target, as: SheetName.self)
        {
            shared.strings = SharedStrings(part)
        }
        if let target = others.first(where: { $0.kind == "styles" })?.target,
            let part = try package.part(target, as: SheetName.self)
        {
            shared.formats = CellFormats(part)
        }
        shared.isFrom1904 = main.events.indices.contains { index in
            main.events[index].kind == .start && main.name(main.events[index]) == .workbookProperties
                && main.isOn(.isFrom1904, of: index)
        }
        return shared
    }

    private static let binary = Diagnostic(
        .report,
        LocalizedText(zh: "这是二进制工作簿（.xlsb），不能读取", en: "this is a binary workbook (.xlsb), which cannot be read"),
        hint: LocalizedText(zh: "请用 Excel 另存为 .xlsx", en: "save it as .xlsx in Excel"))

    private static let tooManySheets = Diagnostic(
        .limit,
        LocalizedText(zh: "工作表超过 \(maximumSheets) 张", en: "more than \(maximumSheets) sheets"),
        hint: LocalizedText(zh: "一份年报通常只有一两张工作表", en: "a report usually has one or two sheets"))
}
