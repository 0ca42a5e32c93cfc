internal import ReportModel

/// The relations of table 三 of a form and the cells that they reckon with: an error-locating code.
///
/// Every cell stands in at least two relations, and no two cells in the same ones. A table that is in order and differs
/// from another such table does so in four cells at least; so a single wrong cell is told from all others by what does
/// not come out, and two wrong cells never look like a single one.
struct RequestRelations: Sendable {
    /// The cells row by row as printed, the total of each row last.
    let cells: [CellAddress]
    /// The row totals, balances and result totals; fewer than 64, so that sets of them are bits.
    let identities: [Identity]
    /// For each cell the relations that it stands in on the left side.
    private let leftOf: [UInt64]
    /// For each cell the relations that it stands in on the right side.
    private let rightOf: [UInt64]
    /// For each row the relations that its cells stand in.
    let bitsOfRows: [UInt64]
    private let bitsOfKinds: [IdentityKind: UInt64]

    /// The cells of a row, the total among them.
    static let width = 7

    /// The relations of each form, in the order of `Form.all`.
    static let all: [RequestRelations] = Form.all.map(RequestRelations.init)

    private init(_ form: Form) {
        let cells = form.addresses.filter { $0.table == .requests }
        let identities = form.identities.filter { $0.targets.first?.table == .requests }
        func bits(_ isMember: (Identity) -> Bool) -> UInt64 {
            identities.enumerated().reduce(0) { isMember($1.element) ? $0 | 1 << UInt64($1.offset) : $0 }
        }
        self.cells = cells
        self.identities = identities
        let leftOf = cells.map { cell in bits { $0.left.contains(cell) } }
        let rightOf = cells.map { cell in bits { $0.right.contains(cell) } }
        self.leftOf = leftOf
        self.rightOf = rightOf
        bitsOfRows = (0..<cells.count / Self.width).map { row in
            (row * Self.width..<(row + 1) * Self.width).reduce(0) { $0 | leftOf[$1] | rightOf[$1] }
        }
        bitsOfKinds = Dictionary(
            uniqueKeysWithValues: IdentityKind.allCases.map { kind in (kind, bits { $0.kind == kind }) })
    }

    /// How many rows have numbers.
    var rowCount: Int { cells.count / Self.width }

    /// The keys of the rows as printed.
    var rows: [String] { stride(from: 0, to: cells.count, by: Self.width).map { cells[$0].row } }

    /// The relations of one kind.
    func bits(of kind: IdentityKind) -> UInt64 { bitsOfKinds[kind] ?? 0 }

    /// The relations that a cell stands in.
    func bits(ofCell cell: Int) -> UInt64 { leftOf[cell] | rightOf[cell] }

    /// The side of a relation on which a cell stands; nil where it does not stand in it.
    func side(ofCell cell: Int, in relation: Int) -> Side? {
        if leftOf[cell] >> UInt64(relation) & 1 != 0 { return .left }
        return rightOf[cell] >> UInt64(relation) & 1 != 0 ? .right : nil
    }

    enum Side {
        case left
        case right
    }

    /// Calls the body with each relation that a cell stands in, and whether it adds to the left side there.
    func forEachRelation(ofCell cell: Int, _ body: (_ relation: Int, _ isLeft: Bool) -> Void) {
        Self.forEachBit(leftOf[cell]) { body($0, true) }
        Self.forEachBit(rightOf[cell]) { body($0, false) }
    }

    /// Calls the body with the number of each bit that is set.
    static func forEachBit(_ bits: UInt64, _ body: (Int) -> Void) {
        var rest = bits
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}
