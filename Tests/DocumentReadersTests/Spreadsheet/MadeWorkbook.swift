import DocumentModel
import TestSupport
import TextSupport

@testable import DocumentReaders

/// A workbook that a test writes by hand.
struct MadeWorkbook {
    /// What stands in each sheet behind `sheetData` and before it, and the state of the sheet.
    var sheets: [Sheet]
    /// What stands in `sst`, if the workbook has shared strings.
    var strings: String?
    /// What stands in `styleSheet`, if the workbook has styles.
    var styles: String?
    var workbookProperties = ""

    struct Sheet {
        var rows: String
        var before = ""
        var behind = ""
        var state = "visible"
    }

    init(_ rows: String, strings: String? = nil, styles: String? = nil, before: String = "", behind: String = "") {
        sheets = [Sheet(rows: rows, before: before, behind: behind)]
        self.strings = strings
        self.styles = styles
    }

    var bytes: [UInt8] {
        var archive = StoredArchive()
        archive.add("[Content_Types].xml", "<Types/>")
        archive.add("_rels/.rels", MadeWordFile.relationships([("officeDocument", "xl/workbook.xml")]))
        let list = sheets.enumerated().map { index, sheet in
            "<sheet name=\"S\(index)\" sheetId=\"\(index + 7)\" r:id=\"rId\(index)\" state=\"\(sheet.state)\"/>"
        }
        archive.add(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><workbookPr \(workbookProperties)/><sheets>\(list.joined())</sheets></workbook>")
        var targets = sheets.indices.map { ("worksheet", "worksheets/sheet\($0).xml") }
        if let strings {
            targets.append(("sharedStrings", "sharedStrings.xml"))
            archive.add("xl/sharedStrings.xml", "<sst>\(strings)</sst>")
        }
        if let styles {
            targets.append(("styles", "styles.xml"))
            archive.add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>")
        }
        archive.add("xl/_rels/workbook.xml.rels", MadeWordFile.relationships(targets))
        for (index, sheet) in sheets.enumerated() {
            archive.add(
                "xl/worksheets/sheet\(index).xml",
                "<worksheet xmlns:r=\"r\">\(sheet.before)<sheetData>\(sheet.rows)</sheetData>\(sheet.behind)</worksheet>"
            )
        }
        return archive.bytes
    }
}

/// A suite that writes workbooks by hand and reads them.
protocol SheetTesting: OfficeTesting {}

extension SheetTesting {
    /// Rows of texts in columns from A on, from a row number on; an empty text is a cell that is there but blank, `~` no
    /// cell.
    func rows(_ rows: [String]..., from first: Int = 1) -> String {
        rows.enumerated().map { index, texts in row(first + index, texts) }.joined()
    }

    func row(_ number: Int, _ texts: [String], _ attributes: String = "") -> String {
        let cells = texts.enumerated().filter { $0.element != "~" }.map { index, text in
            let place = "\(String(UnicodeScalar(UInt8(65 + index))))\(number)"
            return text.isEmpty
                ? "<c r=\"\(place)\" s=\"1\"/>"
                : "<c r=\"\(place)\" s=\"1\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
        }
        return "<row r=\"\(number)\" \(attributes)>\(cells.joined())</row>"
    }

    func merges(_ ranges: String...) -> String {
        "<mergeCells>\(ranges.map { "<mergeCell ref=\"\($0)\"/>" }.joined())</mergeCells>"
    }

    func read(_ workbook: MadeWorkbook, vocabulary: Vocabulary = .none) throws -> Document {
        try DocumentFormat.spreadsheet.read(DocumentInput(workbook.bytes, vocabulary: vocabulary))
    }

    /// The blocks of a workbook with one sheet of these rows; see `sketch`.
    func blocks(_ rows: String, merges: String = "", vocabulary: Vocabulary = .none) throws -> [String] {
        sketch(try read(MadeWorkbook(rows, behind: merges), vocabulary: vocabulary))
    }

    /// The texts of the cells of a row between two others, with the styles and strings of a workbook.
    func texts(_ cells: String, strings: String? = nil, styles: String? = nil) throws -> [String] {
        let document = try read(MadeWorkbook("<row>\(cells)</row>", strings: strings, styles: styles))
        return document.blocks.flatMap { block -> [String] in
            switch block {
            case .table(let grid): grid.cells.map(document.string)
            case .paragraph(let piece), .link(let piece): [document.string(piece)]
            }
        }
    }
}
