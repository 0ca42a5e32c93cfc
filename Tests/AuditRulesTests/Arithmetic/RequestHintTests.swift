import DocumentModel
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// What the rules beside the sums of table 三 say, and what they leave to others: one cause is one error.
@Suite struct RequestHintTests {
    @Test func `a column without results is told beside its balance, and weighs nothing`() {
        let findings = hints(["t3.new.natural": "3", "t3.new.total": "3"])
        #expect(findings.filter { $0.severity == .error }.map(\.rule) == ["A-01", "A-01"])
        #expect(findings.filter { $0.severity != .error }.map(\.rule) == ["A-11"])
    }

    @Test func `what was carried in and not dealt with is unaccounted for, not forgotten`() {
        let findings = hints(["t3.carried-in.legal": "2", "t3.carried-in.total": "2"])
        #expect(findings.filter { $0.severity != .error }.map(\.rule) == ["A-11"])
    }

    @Test func `only the columns that lack a result are told`() {
        let finding = hints([
            "t3.new.natural": "3", "t3.new.legal": "1", "t3.new.total": "4", "t3.granted.natural": "3",
            "t3.granted.total": "3", "t3.closed.natural": "3", "t3.closed.total": "3",
        ]).first { $0.rule == "A-11" }
        #expect(
            finding?.cells.map(\.description)
                == ["t3.new.legal", "t3.carried-in.legal", "t3.closed.legal", "t3.carried-out.legal"])
    }

    @Test(arguments: [
        ["t3.new.natural": "-3", "t3.new.total": "-3"],
        ["t3.new.natural": "3", "t3.new.total": "3", "t3.denied.2": ""],
        ["t3.new.natural": "3", "t3.new.total": "3", "t3.carried-out": "/"],
        ["t3.new.natural": "3", "t3.new.total": "3", "t3.denied.2.natural": "3", "t3.denied.2.total": "3"],
        ["t3.new.natural": "3", "t3.new.total": "3", "t3.carried-out.natural": "1", "t3.carried-out.total": "1"],
        ["t3.new.natural": "3", "t3.new.total": "3", "t3.closed.natural": "1", "t3.closed.total": "1"],
    ])
    func `requests are not called unaccounted for where something else may be wrong`(_ cells: [String: String]) {
        #expect(!hints(cells).contains { $0.rule == "A-11" })
    }

    @Test func `a result above all requests is told in the column that lacks a number only`() {
        // The total of results is blank for natural persons; the column of totals has all its numbers.
        let findings = hints([
            "t3.new.natural": "3", "t3.new.total": "9", "t3.new.legal": "6", "t3.granted.natural": "9",
            "t3.granted.total": "9", "t3.closed.natural": "", "t3.closed.legal": "6", "t3.closed.total": "9",
            "t3.denied.1.legal": "6",
        ]).filter { $0.rule == "A-12" }
        #expect(findings.map(\.gist) == ["A-12 fail t3.granted.natural"])
        #expect(findings.first?.expected == "9")
        #expect(findings.first?.actual == "3")
    }

    @Test(arguments: [("3", "0", "4", true), ("3", "1", "4", false), ("3.5", "0", "4", false), ("4", "-1", "4", false)])
    func `a result is held against what was received and carried in`(
        _ received: String, _ carriedIn: String, _ granted: String, _ isTold: Bool
    ) {
        let findings = hints([
            "t3.new.natural": received, "t3.new.total": received, "t3.carried-in.natural": carriedIn,
            "t3.carried-in.total": carriedIn, "t3.granted.natural": granted, "t3.granted.total": granted,
            "t3.closed.natural": "", "t3.closed.total": "",
        ])
        #expect(findings.contains { $0.rule == "A-12" } == isTold)
        let carriedOut = hints([
            "t3.new.natural": received, "t3.new.total": received, "t3.carried-in.natural": carriedIn,
            "t3.carried-in.total": carriedIn, "t3.carried-out.natural": granted, "t3.carried-out.total": granted,
            "t3.closed.natural": "", "t3.closed.total": "",
        ])
        #expect(carriedOut.contains { $0.rule == "A-13" } == isTold)
    }

    @Test(arguments: ["t3.new.legal", "t3.carried-in.legal", "t3.granted.legal"])
    func `a row that fails tells of the column already`(_ broken: String) {
        var cells = [
            "t3.new.natural": "3", "t3.new.total": "3", "t3.granted.natural": "9", "t3.granted.total": "9",
            "t3.carried-out.natural": "9", "t3.carried-out.total": "9", "t3.closed": "", "t3.carried-out.legal": "0",
        ]
        #expect(Set(hints(cells).map(\.rule)).isSuperset(of: ["A-12", "A-13"]))
        cells[broken] = "1"
        let rules = hints(cells).map(\.rule)
        #expect(!rules.contains("A-12"))
        #expect(rules.contains("A-13") == broken.hasPrefix("t3.granted"))
    }

    @Test func `a suspect stands with every sum that its cell is in, and with no other table's`() {
        let findings = hints([
            "t3.closed.natural": "2", "t4.review.total": "2",
        ])
        let suspect = CellAddress("t3.closed.natural").map { Suspect(cell: $0, from: "2", to: "0") }
        for finding in findings {
            let isOfTable = ["A-01", "A-02", "A-03"].contains(finding.rule)
            #expect(finding.suspects == (isOfTable ? [suspect].compactMap { $0 } : []), "\(finding.rule)")
        }
        #expect(findings.map(\.rule).sorted() == ["A-01", "A-02", "A-03", "A-04", "A-14"])
    }

    @Test func `the hint shows the sums that the cell is in`() {
        let finding = hints(["t3.closed.natural": "2"]).first { $0.rule == "A-14" }
        #expect(finding?.cells.map(\.description) == ["t3.closed.natural"])
        #expect(finding?.writtenSums.map(\.difference) == ["2", "2", "2"])
        #expect(finding?.place?.description == "172:1")
    }

    @Test func `a missing number is told by its sums, which agree on what it would have to be`() {
        let findings = hints([
            "t3.new.legal": "4", "t3.new.total": "4", "t3.granted.legal": "", "t3.granted.total": "4",
            "t3.closed.legal": "4", "t3.closed.total": "4",
        ])
        #expect(findings.map(\.rule) == ["A-03", "A-02"])
        #expect(findings.allSatisfy { $0.suspects.map(\.to) == ["4"] && $0.verdict == .notAssessable })
    }

    @Test func `a missing number on which its sums differ is no suspect`() {
        let findings = hints(["t3.granted.legal": "", "t3.granted.total": "4"])
        #expect(findings.filter { !$0.suspects.isEmpty } == [])
    }

    @Test(arguments: [("3", "1", "0", "4"), ("4.5", "3.5", "4", "8"), ("3.5", "0.5", "0", "4")])
    func `a cell that would have to say no count is no suspect, whether it says something or nothing`(
        _ total: String, _ partial: String, _ closed: String, _ all: String
    ) {
        // Whatever 予以公开·自然人 says: its row asks for the total less 4, its column for 总计 less 部分公开.
        for text in ["", "7"] {
            let cells = [
                "t3.granted.natural": text, "t3.granted.legal": "4", "t3.granted.total": total,
                "t3.partial.natural": partial, "t3.partial.total": partial, "t3.closed.natural": closed,
                "t3.closed.legal": "4", "t3.closed.total": all, "t3.new.natural": closed, "t3.new.legal": "4",
                "t3.new.total": all,
            ]
            let findings = hints(cells).filter { $0.rule != "A-08" }
            #expect(findings.allSatisfy { $0.suspects.isEmpty && $0.rule != "A-14" }, "\(cells)")
        }
    }

    private func hints(_ cells: [String: String]) -> [Finding] {
        var made = TestReports.report(ExampleReport(), path: "a.txt")
        for address in Form.edition2021.addresses {
            let text =
                cells[address.description]
                ?? cells["t3.\(address.row)"].flatMap { address.table == .requests ? $0 : nil }
            guard let text else { continue }
            let value: CellValue =
                switch NumberText.read(text) {
                case .number(let number): .number(number, raw: text)
                case .blank: .blank
                case .dash: .dash(raw: text)
                case .unreadable: .unreadable(raw: text)
                }
            made.cells[address] = Cell(value, at: made.cells[address].place)
        }
        let rules = RuleRegistry.all.filter { $0.id.hasPrefix("A-") && !$0.readsText && $0.id != "A-21" }
        return RuleRunner.run(rules, over: TestReports.corpus([made]))
    }
}
