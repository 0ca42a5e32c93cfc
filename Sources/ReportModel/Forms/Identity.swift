/// A relation that the form itself asks for between its cells: the sum of `left` and the sum of `right`.
package struct Identity: Sendable, Hashable {
    /// What it says: that `left` is no more than `right` for a bound, else that they are equal.
    package let kind: IdentityKind
    /// The cells that are added up on the left.
    package let left: [CellAddress]
    /// The cells that are added up on the right.
    package let right: [CellAddress]
    /// The cells that a breach is reported on.
    package let targets: [CellAddress]
}

/// What an identity says.
package enum IdentityKind: Sendable, Hashable, CaseIterable {
    /// 总计 of a row of table 三 is the sum of its six kinds of applicant.
    case rowTotal
    /// 第一项加第二项之和，等于第三项加第四项之和, column by column: the corner note of table 三.
    case balance
    /// （七）总计 is the sum of the outcomes above it.
    case resultTotal
    /// 总计 of a kind of case in table 四 is the sum of its four results.
    case caseTotal
    /// At least as many documents are in force at the year's end as were issued less those repealed.
    case stock
    /// At least as many documents are open to the public in all as were published this year (2019).
    case openStock
    /// Of last year's items no more can go than there were (2019).
    case remainder

    /// Whether the right side may be more than the left one.
    package var isBound: Bool {
        switch self {
        case .rowTotal, .balance, .resultTotal, .caseTotal: false
        case .stock, .openStock, .remainder: true
        }
    }
}

/// One line of a form's identities, to be written out for every row or every column of a table.
struct IdentityLine: Sendable {
    var kind: IdentityKind
    var table: FormTable
    /// Keys of rows or of columns.
    var left: [String]
    var right: [String]
    var direction: Direction
    var targets: Targets

    enum Direction: Sendable {
        /// `left` and `right` are columns; the line holds for every row that has them.
        case alongRows
        /// `left` and `right` are rows; the line holds for every column.
        case alongColumns
    }

    enum Targets: Sendable {
        case right
        case all
    }

    /// The identities of table 三 and table 四, the same in every edition; `outcomes` are the rows that （七）总计 adds up.
    static func common(outcomes: [String]) -> [IdentityLine] {
        [
            IdentityLine(
                kind: .rowTotal, table: .requests,
                left: ["natural", "business", "research", "nonprofit", "legal", "others"], right: ["total"],
                direction: .alongRows, targets: .right),
            IdentityLine(
                kind: .balance, table: .requests, left: ["new", "carried-in"], right: ["closed", "carried-out"],
                direction: .alongColumns, targets: .all),
            IdentityLine(
                kind: .resultTotal, table: .requests, left: outcomes, right: ["closed"], direction: .alongColumns,
                targets: .right),
            IdentityLine(
                kind: .caseTotal, table: .disputes, left: ["upheld", "corrected", "other", "pending"],
                right: ["total"], direction: .alongRows, targets: .right),
        ]
    }

    /// The stock of documents in table 二 of the 2021 edition: 本年制发 ≤ 现行有效 + 本年废止.
    static let stock = IdentityLine(
        kind: .stock, table: .disclosure, left: ["issued"], right: ["in-force", "repealed"], direction: .alongRows,
        targets: .all)

    /// The documents in table 二 of the 2019 edition: 本年新公开 ≤ 对外公开总数量.
    static let openStock = IdentityLine(
        kind: .openStock, table: .disclosure, left: ["published"], right: ["open"], direction: .alongRows,
        targets: .all)

    /// The items in table 二 of the 2019 edition: 0 ≤ 上一年项目数量 + 本年增/减.
    static let remainder = IdentityLine(
        kind: .remainder, table: .disclosure, left: [], right: ["previous", "change"], direction: .alongRows,
        targets: .all)
}
