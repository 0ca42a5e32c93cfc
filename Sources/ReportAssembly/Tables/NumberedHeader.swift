import DocumentModel
import ReportModel
import TextSupport

/// A header of table 三 whose columns are numbered instead of named: 数据1 … 数据6 总计 (DOMAIN §2.8).
enum NumberedHeader {
    /// Where the seven columns stand, in their order; nil where a row is no such header.
    static func columns(in row: Span<ReadCell>, _ bytes: Span<UInt8>) -> [Range<Int>]? {
        guard row.count >= 7, row.indices.count(where: { row[$0].mayBeGlued }) >= 6 else { return nil }
        let cells = row.indices.filter { !row[$0].reading.isBlank }.suffix(7).map { row[$0] }
        guard cells.count == 7, let first = cells.first, let last = cells.last else { return nil }
        guard let name = numbered(first, bytes), name.number == 1 else { return nil }
        for (index, cell) in zip(1..., cells.dropLast()) {
            guard let next = numbered(cell, bytes), next.number == index, next.name == name.name else { return nil }
        }
        let isTotal = last.reading.label?.column?.key == "total"
        let isSeventh = numbered(last, bytes).map { $0.number == 7 && $0.name == name.name } ?? false
        return isTotal || isSeventh ? cells.map(\.columns) : nil
    }

    /// That the columns are taken in the form's order.
    static func note(_ row: Span<ReadCell>) -> ReadingNote {
        ReadingNote(
            .columnOrder, at: row.isEmpty ? nil : row[0].piece.anchor,
            LocalizedText(
                zh: "表头的各栏只有编号，没有名称，数值按规定格式的顺序读取",
                en: "the header numbers its columns instead of naming them; they are taken in the form's order"))
    }

    /// A short text that ends in one digit, such as 数据1.
    private static func numbered(_ cell: ReadCell, _ bytes: Span<UInt8>) -> (name: [UInt32], number: Int)? {
        guard cell.mayBeGlued, cell.piece.range.count <= 24 else { return nil }
        var folded: [UInt32] = []
        TextFolding.append(bytes, cell.piece.range, to: &folded)
        guard let digit = folded.popLast(), digit >= 0x31, digit <= 0x37, let last = folded.last, last >= 0x3400 else {
            return nil
        }
        return (folded, Int(digit - 0x30))
    }
}
