/// The address of a cell, the same for every report that has the cell, such as `t3.new.total` (DESIGN §2).
///
/// An address is a small number: the index of the cell's column in the corpus.
@usableFromInline
package struct CellAddress: Sendable, Hashable {
    /// 0 to `CellAddress.count - 1`, in the form's order, the cells of the 2021 edition before those that only 2019 has.
    package let index: Int

    init(index: Int) {
        self.index = index
    }

    /// The address written as `t3.new.total`; nil where no edition has such a cell.
    package init?(_ text: String) {
        guard let index = AddressBook.shared.indexByText[text] else { return nil }
        self.index = index
    }

    init?(_ table: FormTable, _ row: String, _ column: String) {
        self.init("\(table.key).\(row).\(column)")
    }

    /// How many cells the editions have together.
    package static var count: Int { AddressBook.shared.texts.count }

    /// All addresses in order.
    package static var all: [CellAddress] { (0..<count).map(CellAddress.init(index:)) }

    /// The segments between the points.
    package var segments: [Substring] { description.split(separator: ".") }

    /// The table of the form in which it stands.
    package var table: FormTable { AddressBook.shared.tables[index] }
    /// The row's key, such as `denied.1`.
    package var row: String { AddressBook.shared.rows[index] }
    /// The column's key, such as `total`.
    package var column: String { AddressBook.shared.columns[index] }
}

extension CellAddress: CustomStringConvertible {
    /// The address as it is typed and exported, such as `t3.new.total`.
    @usableFromInline package var description: String { AddressBook.shared.texts[index] }
}

extension CellAddress: Comparable {
    /// The form's order.
    @usableFromInline package static func < (left: CellAddress, right: CellAddress) -> Bool { left.index < right.index }
}

/// The numbering of all cells of all editions.
struct AddressBook: Sendable {
    private(set) var texts: [String] = []
    private(set) var tables: [FormTable] = []
    private(set) var rows: [String] = []
    private(set) var columns: [String] = []
    private(set) var indexByText: [String: Int] = [:]

    static let shared = AddressBook(
        blocks: Edition2021.disclosure + Edition2019.disclosure + [
            FormBlock(
                .requests, columns: RequestRows.columns,
                rows: RequestRows.intake + RequestRows.outcomes + RequestRows.otherInThree + RequestRows.otherInOne
                    + RequestRows.outcome),
            DisputeTable.block,
        ])

    private init(blocks: [FormBlock]) {
        for block in blocks {
            for row in block.rows {
                for column in block.columns {
                    add(block.table, row.key, column.key)
                }
            }
        }
    }

    private mutating func add(_ table: FormTable, _ row: String, _ column: String) {
        let text = "\(table.key).\(row).\(column)"
        guard indexByText[text] == nil else { return }
        indexByText[text] = texts.count
        texts.append(text)
        tables.append(table)
        rows.append(row)
        columns.append(column)
    }
}
