import DocumentModel
import ReportModel
import TestSupport
import TextSupport

@testable import AuditRules

/// Random numbers for all cells of a form such that every sum holds and no rule on cells has anything to say.
struct BalancedTable {
    let form: Form
    private(set) var values: [CellAddress: Int] = [:]

    /// Numbers of at least 1 in tables 三 and 四, or mostly zeros as reports have them.
    init(_ form: Form, isSparse: Bool = false, _ random: inout SeededRandom) {
        self.form = form
        for address in form.addresses {
            values[address] = isSparse && random.below(6) > 0 ? 0 : Int.random(in: 1...50, using: &random)
        }
        for address in form.addresses where address.table == .disclosure {
            values[address] = ["in-force", "open", "decided"].contains(address.column) ? 100 : 1
            if address.row == "rules" { values[address] = 0 }
        }
        addUp(.resultTotal)
        for column in ["natural", "business", "research", "nonprofit", "legal", "others"] {
            let closed = value("closed", column)
            let carriedIn = value("carried-in", column)
            // What came in before is dealt with or carried on.
            let carriedOut = max(carriedIn - closed, 0) + (isSparse ? 0 : 1)
            set("carried-out", column, carriedOut)
            set("new", column, closed + carriedOut - carriedIn)
        }
        addUp(.rowTotal)
        addUp(.caseTotal)
    }

    /// The form's cells of table 三.
    var requests: [CellAddress] { form.addresses.filter { $0.table == .requests } }

    /// The table as a report, with some cells saying other than they should.
    func report(
        _ changes: [CellAddress: CellValue] = [:], path: String
    ) -> (report: Report, cells: ReportCells) {
        var made = TestReports.report(
            ExampleReport(form.edition, isShortened: form.isShortened), path: path,
            organ: Organ(name: "清河县\(path)号镇人民政府", county: "清河县"))
        for (line, address) in form.addresses.enumerated() {
            let value =
                changes[address] ?? .number(ExactDecimal(values[address] ?? 0), raw: String(values[address] ?? 0))
            made.cells[address] = Cell(
                value, at: value == .absent ? nil : PackedAnchor(.text(line: line + 1, column: 1)))
        }
        return made
    }

    /// What table 三 would be explained by with these changes.
    func explanation(_ changes: [CellAddress: CellValue]) -> RequestExplanation? {
        let corpus = TestReports.corpus([report(changes, path: "a")])
        return AuditScope(corpus, reports: nil).requestDoubts.first?.explanation
    }

    func value(_ row: String, _ column: String) -> Int {
        CellAddress("t3.\(row).\(column)").flatMap { values[$0] } ?? 0
    }

    private mutating func set(_ row: String, _ column: String, _ value: Int) {
        if let address = CellAddress("t3.\(row).\(column)") { values[address] = value }
    }

    private mutating func addUp(_ kind: IdentityKind) {
        for identity in form.identities where identity.kind == kind {
            values[identity.targets[0]] = identity.left.reduce(0) { $0 + (values[$1] ?? 0) }
        }
    }
}

extension CellValue {
    /// A whole number in plain digits.
    static func plain(_ number: Int) -> CellValue { .number(ExactDecimal(number), raw: String(number)) }
}
