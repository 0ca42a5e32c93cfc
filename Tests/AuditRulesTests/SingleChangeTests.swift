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
        var numbers = SeededRandom()
        let form = Form.of(edition, isShortened: isShortened)
        let table = BalancedTable(form, &numbers)
        let changes = form.addresses.filter { $0.table != .disclosure }.flatMap { [($0, -1), ($0, 1)] }
        var reports = [table.report(path: "unchanged.txt")]
        for (address, change) in changes {
            let value = CellValue.plain((table.values[address] ?? 0) + change)
            reports.append(table.report([address: value], path: "\(address) \(change)"))
        }
        let found = Dictionary(grouping: TestReports.findings(in: TestReports.corpus(reports)), by: \.source)
        #expect(found["unchanged.txt"] == nil, "\(numbers)")
        for (address, change) in changes {
            let broken = form.identities.filter { ($0.left + $0.right).contains(address) }
            // A hint on table 三 is no sum.
            let findings = (found["\(address) \(change)"] ?? []).filter { $0.rule != "A-14" }
            #expect(Set(findings.map(\.gist)) == Set(broken.map(Self.gist)), "\(numbers) \(address) \(change)")
            #expect(findings.allSatisfy { $0.writtenSums.first?.difference == "1" })
        }
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
            case .openStock, .remainder: "A-19"
            }
        return "\(rule) fail \(identity.targets.map(\.description).joined(separator: " "))"
    }
}
