internal import TextSupport

/// Why a pattern names no cells, in words.
enum PatternTrouble {
    static func unknown(_ typed: String, segment: String, isTable: Bool, suggestions: [String]) -> Diagnostic {
        let message =
            isTable
            ? LocalizedText(
                zh: "“\(typed)”不是单元格地址：“\(segment)”不是表，应为 t2、t3、t4 或 二、三、四",
                en: "“\(typed)” names no cell: “\(segment)” is no table; expected t2, t3, t4 or 二, 三, 四")
            : LocalizedText(
                zh: "“\(typed)”不是单元格地址：这里没有叫“\(segment)”的行、列或分组",
                en: "“\(typed)” names no cell: no row, column or block here is called “\(segment)”")
        return Diagnostic(.address, message, hint: Candidates.question(suggestions) ?? shape, word: typed)
    }

    /// A label that the table has, but not below the segments before it.
    static func misplaced(_ typed: String, segment: String) -> Diagnostic {
        Diagnostic(
            .address,
            LocalizedText(
                zh: "“\(typed)”不是单元格地址：“\(segment)”不在前一段之下",
                en: "“\(typed)” names no cell: “\(segment)” is not below the segment before it"),
            hint: LocalizedText(
                zh: "顺序为 表.分组.行.列，中间的可以省略，例如 三.本年新收.总计。",
                en: "The order is table.group.row.column, any of which may be left out, as in 三.本年新收.总计."),
            word: typed)
    }

    static func ambiguous(_ typed: String, candidates: [String]) -> Diagnostic {
        Candidates.ambiguous(
            typed, candidates, hint: LocalizedText(zh: "请写明是哪一个。", en: "Write the one you mean."))
    }

    static func tooLong(_ typed: String) -> Diagnostic {
        Diagnostic(
            .address,
            LocalizedText(
                zh: "单元格地址过长：有 \(typed.utf8.count) 字节，最多 \(CellPattern.maximumBytes) 字节",
                en: "the cell address is too long: \(typed.utf8.count) bytes, at most \(CellPattern.maximumBytes)"),
            hint: shape)
    }

    static func tooManySegments(_ typed: String) -> Diagnostic {
        Diagnostic(
            .address,
            LocalizedText(
                zh: "单元格地址的段数过多：最多 \(CellPattern.maximumSegments) 段",
                en: "the cell address has too many segments: at most \(CellPattern.maximumSegments)"),
            hint: shape, word: typed)
    }

    static func emptySegment(_ typed: String) -> Diagnostic {
        Diagnostic(
            .address,
            LocalizedText(zh: "“\(typed)”不是单元格地址：有一段是空的", en: "“\(typed)” names no cell: a segment is empty"),
            hint: shape, word: typed)
    }

    private static let shape = LocalizedText(
        zh: "地址形如 t3.new.total、t3.denied、t3.*.total，也可以用表上的字：三.本年新收.总计。",
        en: "Addresses look like t3.new.total, t3.denied, t3.*.total, or use the form's words: 三.本年新收.总计.")
}
