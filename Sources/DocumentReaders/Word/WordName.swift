/// The names of WordprocessingML that the reader knows (ECMA-376 part 1, 17), with those of markup compatibility (part 3).
enum WordName: String, OfficeName {
    case other = ""

    // Blocks
    case paragraph = "p"
    case table = "tbl"
    case row = "tr"
    case cell = "tc"
    case section = "sectPr"
    case foreignPart = "altChunk"
    case subDocument = "subDoc"

    // What stands in paragraphs
    case run = "r"
    case text = "t"
    case tab = "tab"
    case positionTab = "ptab"
    case lineBreak = "br"
    case carriageReturn = "cr"
    case noBreakHyphen = "noBreakHyphen"
    case symbol = "sym"
    case math = "oMath"
    case phonetic = "rt"
    case fieldCharacter = "fldChar"
    case fieldCode = "instrText"
    case drawing = "drawing"
    case picture = "pict"
    case embedded = "object"
    case textBox = "txbxContent"

    // Either of several contents
    case alternatives = "AlternateContent"
    case choice = "Choice"
    case fallback = "Fallback"

    // Tracked changes
    case inserted = "ins"
    case deleted = "del"
    case movedTo = "moveTo"
    case movedFrom = "moveFrom"
    case deletedCell = "cellDel"
    case mergedCell = "cellMerge"

    // Properties
    case paragraphProperties = "pPr"
    case runProperties = "rPr"
    case tableProperties = "tblPr"
    case tableGrid = "tblGrid"
    case rowExceptions = "tblPrEx"
    case rowProperties = "trPr"
    case cellProperties = "tcPr"
    case controlProperties = "sdtPr"
    case controlEndProperties = "sdtEndPr"
    case customProperties = "customXmlPr"
    case tagProperties = "smartTagPr"
    case rubyProperties = "rubyPr"
    case paragraphStyle = "pStyle"
    case runStyle = "rStyle"
    case hidden = "vanish"
    case struck = "strike"
    case doublyStruck = "dstrike"
    case raised = "vertAlign"
    case span = "gridSpan"
    case before = "gridBefore"
    case verticalMerge = "vMerge"
    case horizontalMerge = "hMerge"

    // Numbering and styles
    case numberProperties = "numPr"
    case numberId = "numId"
    case numberLevel = "ilvl"
    case abstractNumbering = "abstractNum"
    case abstractId = "abstractNumId"
    case number = "num"
    case level = "lvl"
    case levelOverride = "lvlOverride"
    case start = "start"
    case startOverride = "startOverride"
    case numberFormat = "numFmt"
    case levelText = "lvlText"
    case levelRestart = "lvlRestart"
    case isLegal = "isLgl"
    case styleLink = "styleLink"
    case numberStyleLink = "numStyleLink"
    case style = "style"
    case basedOn = "basedOn"

    // Attributes
    case value = "val"
    case fieldKind = "fldCharType"
    case character = "char"
    case font = "font"
    case type = "type"
    case styleId = "styleId"

    // What the file says of itself
    case title = "title"
}
