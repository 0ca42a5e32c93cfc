/// The names of SpreadsheetML that the reader knows (ECMA-376 part 1, 18).
enum SheetName: String, OfficeName {
    case other = ""

    // The workbook
    case workbookProperties = "workbookPr"
    case sheet = "sheet"
    case name = "name"
    case state = "state"
    case id = "id"
    case isFrom1904 = "date1904"

    // A sheet
    case columns = "col"
    case sheetData = "sheetData"
    case row = "row"
    case cell = "c"
    case value = "v"
    case formula = "f"
    case inline = "is"
    case mergedCell = "mergeCell"
    case drawing = "drawing"
    case reference = "r"
    case style = "s"
    case type = "t"
    case hidden = "hidden"
    case height = "ht"
    case width = "width"
    case first = "min"
    case last = "max"
    case range = "ref"

    // Texts; a run and a text are called as two of the attributes above are
    case item = "si"
    case phonetic = "rPh"
    case runProperties = "rPr"
    case struck = "strike"
    case raised = "vertAlign"
    case setting = "val"

    // Styles
    case numberFormat = "numFmt"
    case numberFormatId = "numFmtId"
    case formatCode = "formatCode"
    case cellFormats = "cellXfs"
    case format = "xf"

    /// A text of a string or of a run of it.
    static let text = SheetName.type
    /// A run of text.
    static let run = SheetName.reference
}
