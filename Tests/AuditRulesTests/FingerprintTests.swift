import DocumentModel
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

@Suite struct FingerprintTests {
    private static let wrong = ExampleReport(cells: ["t3.granted.natural": "1", "t3.granted.total": "2"])

    @Test func `the canonical texts are what they are`() {
        let identity = CanonicalText("identity/v1", ["A-03", "清河县柳溪镇人民政府", "2024", "t3.granted.total"]).hash
        #expect(identity == ContentHash(of: "identity/v1\nA-03\n清河县柳溪镇人民政府\n2024\nt3.granted.total"))
        #expect(finding(Self.wrong)?.fingerprint.identity == identity)
        #expect(finding(Self.wrong)?.id == "F-" + identity.base32(6))
        let similar = ContentHash(of: "similar/v1\nA-03\nt3.granted.total")
        #expect(finding(Self.wrong)?.fingerprint.similar == similar)
        let cells = ["natural 1", "business 0", "research 0", "nonprofit 0", "legal 0", "others 0", "total 2"]
        let lines = cells.map { "2024 t3.granted.\($0) number" }
        let evidence = ContentHash(of: (["evidence/v1", "A-03", "1"] + lines).joined(separator: "\n"))
        #expect(finding(Self.wrong)?.fingerprint.evidence == evidence)
    }

    @Test func `fields with line breaks do not run into each other`() {
        #expect(CanonicalText("v", ["a\nb"]).hash != CanonicalText("v", ["a", "b"]).hash)
        #expect(CanonicalText("v", ["a\\nb"]).hash != CanonicalText("v", ["a\nb"]).hash)
    }

    @Test func `neither the file's name nor the order of loading matters`() {
        let other = Organ(name: "清河县白杨乡人民政府", county: "清河县")
        let one = TestReports.report(Self.wrong, path: "a.txt")
        let two = TestReports.report(Self.wrong, path: "b.txt", organ: other)
        let before = TestReports.findings(in: TestReports.corpus([one, two]))
        var moved = two
        moved.report.source.path = "elsewhere/b.txt"
        let after = TestReports.findings(in: TestReports.corpus([moved, one]))
        #expect(before.map(\.id) == after.map(\.id))
        #expect(before.map(\.fingerprint) == after.map(\.fingerprint))
    }

    @Test func `how a number is printed is no evidence, what it says is`() {
        let full = ExampleReport(cells: ["t3.granted.natural": "１", "t3.granted.total": "2件"])
        #expect(finding(full)?.fingerprint == finding(Self.wrong)?.fingerprint)
    }

    @Test(arguments: ["natural", "business", "research", "nonprofit", "legal", "others", "total"])
    func `evidence changes with any value and any state of the sum`(_ column: String) {
        let before = finding(Self.wrong)?.fingerprint
        for text in ["9", "", "/", "x"] {
            let cells: KeyValuePairs<String, String?> = [
                "t3.granted.natural": "1", "t3.granted.total": "2", "t3.granted.\(column)": text,
            ]
            let after = finding(ExampleReport(cells: cells))?.fingerprint
            #expect(after?.identity == before?.identity)
            #expect(after?.similar == before?.similar)
            #expect(after != nil && after?.evidence != before?.evidence, "\(column) \(text)")
        }
    }

    @Test func `evidence does not change with other cells`() {
        let other = ExampleReport(cells: [
            "t3.granted.natural": "1", "t3.granted.total": "2", "t3.partial.natural": "5", "t2.rules.issued": "x",
        ])
        #expect(finding(other)?.fingerprint == finding(Self.wrong)?.fingerprint)
    }

    @Test func `evidence of a missing table changes with a cell that is not told of`() {
        let absent = finding(ExampleReport(cells: ["t3": nil]))?.fingerprint
        let blank = finding(ExampleReport(cells: ["t3": nil, "t3.granted.natural": ""]))?.fingerprint
        #expect(absent?.identity == blank?.identity)
        #expect(absent?.evidence != blank?.evidence)
    }

    @Test func `organs of one name in other counties are others`() {
        let ids = ["东平县", "西平县"].map { county in
            let organ = Organ(name: "柳溪镇人民政府", county: county)
            return TestReports.findings(
                in: TestReports.corpus([TestReports.report(Self.wrong, path: "a.txt", organ: organ)])
            ).map(\.id)
        }
        #expect(ids[0] != ids[1])
    }

    private func finding(_ example: ExampleReport) -> Finding? {
        TestReports.findings(example).first { $0.rule == "A-03" }
    }
}

@Suite struct FindingIDTests {
    @Test func `findings that share six letters get as many as tell them apart`() {
        let letters = ["7K3QM2AB", "7K3QM2AC", "7K3QM2BA", "00000000"]
        let ids = FindingIDs.ids(count: letters.count) { String(letters[$0].prefix($1)) }
        #expect(ids == ["F-7K3QM2AB", "F-7K3QM2AC", "F-7K3QM2BA", "F-000000"])
    }

    @Test func `two that part at the seventh letter get seven, in any order`() {
        let letters = ["7K3QM2AB", "7K3QM2BC"]
        #expect(FindingIDs.ids(count: 2) { String(letters[$0].prefix($1)) } == ["F-7K3QM2A", "F-7K3QM2B"])
        #expect(FindingIDs.ids(count: 2) { String(letters[1 - $0].prefix($1)) } == ["F-7K3QM2B", "F-7K3QM2A"])
    }
}
