package import TextSupport

/// A form as a report follows it: an edition, and whether its 其他处理 is printed as one row.
package struct Form: Sendable {
    /// The edition whose labels and rows it has.
    package let edition: Edition
    /// Whether a form of the 2021 edition has one row 其他处理 instead of three.
    package let isShortened: Bool
    /// The tables in the form's order: table 二 in several blocks, tables 三 and 四 in one each.
    package let blocks: [FormBlock]
    /// Labels that are printed on the form but carry no numbers.
    package let headings: [FormLabel]
    /// All cells in the form's order.
    package let addresses: [CellAddress]
    /// Every relation that the form asks for between cells of one report.
    package let identities: [Identity]
    /// For each address of any edition where its block, row and column stand; nil where the form has no such cell.
    private let positions: [Position?]

    private let rows: [RowName: [CellAddress]]

    private struct RowName: Hashable {
        var table: FormTable
        var key: String
    }

    struct Position: Sendable {
        var block: Int
        var row: Int
        var column: Int
    }

    /// The form of 国办公开办函〔2021〕30号, with three rows 其他处理.
    package static let edition2021 = Form(
        .y2021, disclosure: Edition2021.disclosure, requests: Edition2021.requests, bounds: [.stock])
    /// The form of 国办公开办函〔2021〕30号 as some organs shorten it, with one row 其他处理.
    package static let edition2021Shortened = Form(
        .y2021, isShortened: true, disclosure: Edition2021.disclosure, requests: Edition2021.shortenedRequests,
        bounds: [.stock])
    /// The form of 国办公开办函〔2019〕60号.
    package static let edition2019 = Form(
        .y2019, disclosure: Edition2019.disclosure, requests: Edition2019.requests,
        bounds: [.openStock, .remainder])

    /// All forms, the newest first.
    package static let all: [Form] = [edition2021, edition2021Shortened, edition2019]

    /// The form of an edition; `isShortened` matters for 2021 only.
    package static func of(_ edition: Edition, isShortened: Bool = false) -> Form {
        switch edition {
        case .y2019: edition2019
        case .y2021: isShortened ? edition2021Shortened : edition2021
        }
    }

    /// The number of an edition's form among `all`.
    package static func number(of edition: Edition, isShortened: Bool = false) -> Int {
        switch edition {
        case .y2021: isShortened ? 1 : 0
        case .y2019: 2
        }
    }

    private init(
        _ edition: Edition, isShortened: Bool = false, disclosure: [FormBlock], requests: FormBlock,
        bounds: [IdentityLine]
    ) {
        self.edition = edition
        self.isShortened = isShortened
        let blocks = disclosure + [requests, DisputeTable.block]
        var addresses: [CellAddress] = []
        var positions = [Position?](repeating: nil, count: CellAddress.count)
        var rows: [RowName: [CellAddress]] = [:]
        for (blockIndex, block) in blocks.enumerated() {
            for (rowIndex, row) in block.rows.enumerated() {
                for (columnIndex, column) in block.columns.enumerated() {
                    guard let address = CellAddress(block.table, row.key, column.key) else { continue }
                    addresses.append(address)
                    rows[RowName(table: block.table, key: row.key), default: []].append(address)
                    positions[address.index] = Position(block: blockIndex, row: rowIndex, column: columnIndex)
                }
            }
        }
        let outcomes = requests.rows.map(\.key).filter { !["new", "carried-in", "closed", "carried-out"].contains($0) }
        self.blocks = blocks
        self.addresses = addresses
        self.positions = positions
        self.rows = rows
        headings =
            disclosure.compactMap(\.heading) + RequestRows.headings
            + [RequestRows.results, RequestRows.otherHandling, DisputeTable.lawsuits, FormLabel("信息内容", "subject")]
        identities = (IdentityLine.common(outcomes: outcomes) + bounds).flatMap { Form.written(out: $0, in: blocks) }
    }

    /// Whether the form has the cell.
    package func has(_ address: CellAddress) -> Bool { positions[address.index] != nil }

    /// Whether the form has the row, by its address segments.
    package func hasRow(_ table: FormTable, _ row: String) -> Bool { addresses(table, row) != nil }

    /// The cells of a row in the form's order; nil where the form has no such row.
    package func addresses(_ table: FormTable, _ row: String) -> [CellAddress]? {
        rows[RowName(table: table, key: row)]
    }

    /// The column of a cell; nil where the form has no such cell.
    package func column(of address: CellAddress) -> FormColumn? {
        positions[address.index].map { blocks[$0.block].columns[$0.column] }
    }

    /// The row of a cell; nil where the form has no such cell.
    package func row(of address: CellAddress) -> FormRow? {
        positions[address.index].map { blocks[$0.block].rows[$0.row] }
    }

    /// The cell's label: the headings it stands under, its row and its column, as `（三）不予公开·1.属于国家秘密·总计`.
    ///
    /// The heading 本年度办理结果 and those of table 二 are left out: the row tells the cell without them.
    package func label(of address: CellAddress, in language: Language = .chinese) -> String {
        guard let row = row(of: address), let column = column(of: address) else { return address.description }
        let groups = row.groups.filter { $0 != RequestRows.results }
        return (groups + [row.label, column.label]).map { $0[language] }.joined(separator: "·")
    }

    private static func written(out line: IdentityLine, in blocks: [FormBlock]) -> [Identity] {
        blocks.filter { $0.table == line.table }.flatMap { block -> [Identity] in
            switch line.direction {
            case .alongRows:
                block.rows.compactMap { row in
                    identity(
                        line, left: line.left.map { CellAddress(line.table, row.key, $0) },
                        right: line.right.map { CellAddress(line.table, row.key, $0) })
                }
            case .alongColumns:
                block.columns.compactMap { column in
                    identity(
                        line, left: line.left.map { CellAddress(line.table, $0, column.key) },
                        right: line.right.map { CellAddress(line.table, $0, column.key) })
                }
            }
        }
    }

    /// One identity of a line; nil where the block lacks one of its cells.
    private static func identity(_ line: IdentityLine, left: [CellAddress?], right: [CellAddress?]) -> Identity? {
        let known = (left: left.compactMap { $0 }, right: right.compactMap { $0 })
        guard known.left.count == left.count, known.right.count == right.count else { return nil }
        return Identity(
            kind: line.kind, left: known.left, right: known.right,
            targets: line.targets == .right ? known.right : (known.left + known.right).sorted())
    }
}
