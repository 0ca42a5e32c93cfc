import DocumentModel
import TextSupport

/// What is to be said of a document beside its text.
struct WordNotes: Sendable {
    var hasChanges = false
    var hasHidden = false
    var hasForeignPart = false
    var hasLostField = false
    var hasCoveredText = false
    var hasDeepTable = false
    /// The first row of a table that is larger than tables may be.
    var largeTable: SourceAnchor?
    var pictures = 0

    /// The notes, in a fixed order.
    func all(hasTables: Bool) -> [DocumentNote] {
        var notes: [DocumentNote] = []
        func add(
            _ condition: Bool, _ kind: DocumentNote.Kind, _ zh: String, _ en: String, at place: SourceAnchor? = nil
        ) {
            if condition { notes.append(DocumentNote(kind, at: place, LocalizedText(zh: zh, en: en))) }
        }
        add(
            hasChanges, .part, "文档带有修订，按接受全部修订后的文字读取",
            "the document has tracked changes; read as if all of them were accepted")
        add(hasHidden, .part, "文档有隐藏文字，未读取", "the document has hidden text, which is left out")
        add(hasForeignPart, .part, "文档里嵌入了另一个文件，未读取", "another file is embedded in the document and not read")
        add(hasLostField, .part, "有一处域没有结束，其中的文字未读取", "a field has no end, and text in it is not read")
        add(
            hasCoveredText, .layout, "合并单元格中被遮住的文字未读取",
            "text in cells that a merged cell covers is left out, as Word does not show it")
        add(
            hasDeepTable, .layout, "表格或文本框嵌套超过 \(TableLimits.depth) 层，更深的按文字读取或略去",
            "tables or text boxes stand in each other more than \(TableLimits.depth) deep; the deeper ones are read as text or left out"
        )
        add(
            largeTable != nil, .layout,
            "表格超过 \(TableLimits.columns) 列或 \(TableLimits.rows) 行，超出的行按文字读取",
            "a table has more than \(TableLimits.columns) columns or \(TableLimits.rows) rows; rows beyond that are read as text",
            at: largeTable)
        add(
            pictures > 0 && !hasTables, .imageOnly, "文档没有表格，却有 \(pictures) 张图片，图片里的内容未读取",
            "the document has no table but \(pictures) pictures, which are not read")
        return notes
    }
}
