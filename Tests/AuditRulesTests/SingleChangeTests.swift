import TestSupport
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// In a report whose sums all come out, one changed cell breaks just those that it belongs to.
@Suite struct SingleChangeTests {
    static let forms: [(Edition, Bool)] = [(.y2021, false), (.y2021, true), (.y2019, false)]

    @Test(arguments: forms)
    func `changing any cell of tables three and four by one breaks its sums and no others`(
        _ edition: Edition, _ isShortened: Bool
    ) {
        let seed = UInt64.random(in: 0 ... .max)
        var numbers = SeededRandom(seed: seed)
        let form = Form.of(edition, isShortened: isShortened)
        let values = Self.balancedValues(form, &numbers)
        let changes = form.addresses.filter { $0.table != .disclosure }.flatMap { [($0, -1), ($0, 1)] }
        var reports = [Self.report(values, form, path: "unchanged.txt")]
        for (address, change) in changes {
            let value = (values[address] ?? 0) + change
            reports.append(
                Self.report(values.merging([address: value]) { $1 }, form, path: "\(address) \(change)"))
        }
        let found = Dictionary(grouping: TestReports.findings(in: TestReports.corpus(reports)), by: \.source)
        #expect(found["unchanged.txt"] == nil, "seed \(seed)")
        for (address, change) in changes {
            let broken = form.identities.filter { ($0.left + $0.right).contains(address) }
            let findings = found["\(address) \(change)"] ?? []
            #expect(Set(findings.map(\.gist)) == Set(broken.map(Self.gist)), "seed \(seed) \(address) \(change)")
            #expect(findings.allSatisfy { $0.writtenSums.first?.difference == "1" })
        }
    }

    /// Random counts of at least 1, so that one less is still a count.
    private static func balancedValues(_ form: Form, _ numbers: inout SeededRandom) -> [CellAddress: Int] {
        var values: [CellAddress: Int] = [:]
        for address in form.addresses { values[address] = Int.random(in: 1...50, using: &numbers) }
        func set(_ address: String, _ value: Int) {
            if let address = CellAddress(address) { values[address] = value }
        }
        func get(_ address: String) -> Int { CellAddress(address).flatMap { values[$0] } ?? 0 }
        for identity in form.identities where identity.kind == .resultTotal {
            values[identity.targets[0]] = identity.left.reduce(0) { $0 + (values[$1] ?? 0) }
        }
        for column in ["natural", "business", "research", "nonprofit", "legal", "others"] {
            set("t3.new.\(column)", get("t3.closed.\(column)"))
            set("t3.carried-out.\(column)", get("t3.carried-in.\(column)"))
        }
        for identity in form.identities where identity.kind == .rowTotal || identity.kind == .caseTotal {
            values[identity.targets[0]] = identity.left.reduce(0) { $0 + (values[$1] ?? 0) }
        }
        for row in ["rules", "normative"] { set("t2.\(row).in-force", 100) }
        return values.filter { form.has($0.key) }
    }

    private static func report(
        _ values: [CellAddress: Int], _ form: Form, path: String
    ) -> (report: Report, cells: ReportCells) {
        var made = TestReports.report(
            ExampleReport(form.edition, isShortened: form.isShortened), path: path,
            organ: Organ(name: path, county: "清河县"))
        for (address, value) in values {
            made.cells[address] = Cell(.number(ExactDecimal(value), raw: String(value)))
        }
        return made
    }

    private static func gist(_ identity: Identity) -> String {
        let rule =
            switch identity.kind {
            case .balance: "A-01"
            case .resultTotal: "A-02"
            case .rowTotal: "A-03"
            case .caseTotal:
                switch identity.targets[0].row {
                case "review": "A-04"
                case "suit": "A-05"
                default: "A-06"
                }
            case .stock: "A-07"
            }
        return "\(rule) fail \(identity.targets.map(\.description).joined(separator: " "))"
    }
}
