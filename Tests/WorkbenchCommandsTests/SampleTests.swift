import AuditRules
import DocumentModel
import Foundation
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// The real reports beside the checkout, read and checked by the commands that a person types.
@Suite(.enabled(if: Checkout.samples != nil))
struct SampleTests {
    /// A workbench with copies of the samples, the last one perhaps changed.
    private func bench(_ language: Language = .chinese, changing: (String) -> String = { $0 }) throws -> Bench {
        let samples = try #require(Checkout.samples)
        var bench = try Bench(language, loading: false)
        for index in 0..<5 {
            let name = "00\(index).txt"
            let text = String(decoding: try Data(contentsOf: samples.appending(path: name)), as: UTF8.self)
            try bench.folder.write("samples/\(name)", index == 4 ? changing(text) : text)
        }
        #expect(bench.run("load ~/samples").status == 0)
        return bench
    }

    @Test func everyCellIsReadAndRight() throws {
        var bench = try bench()
        #expect(bench.workbench.corpus.reports.count == 5)
        #expect(bench.run("export cells --to ~/cells.csv").messages == "5 份报告的 1000 个单元格写入 cells.csv\n")
        let rows = try bench.folder.read("cells.csv").split(separator: "\r\n").dropFirst().map { row in
            row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        #expect(rows.count == 1_000)
        #expect(rows.allSatisfy { $0.count == 11 && $0[9] == "number" })
        let values = Dictionary(grouping: rows.filter { $0[7] != "0" }) { String($0[4].suffix(7)) }
        #expect(values.keys.sorted() == ["004.txt"])
        #expect(
            values["004.txt"]?.map { "\($0[5]) \($0[7])" } == [
                "t2.normative.issued 1", "t2.normative.in-force 2", "t3.new.business 1", "t3.new.total 1",
                "t3.granted.business 1",
                "t3.granted.total 1", "t3.closed.business 1", "t3.closed.total 1",
            ])
    }

    @Test func nothingIsFound() throws {
        var bench = try bench()
        #expect(bench.run("check --fail-on info").status == 0)
        #expect(bench.output("findings --verdict all").split(separator: "\n").count == 1)
    }

    /// One number changed, the findings that it deserves: rule, cells, place, expected and actual side.
    struct Change: Sendable, CustomTestStringConvertible {
        var cell: String
        var line: Int
        var from: String
        var to: String
        var findings: [String]

        var testDescription: String { "\(cell): \(from) → \(to)" }
    }

    static let changes = [
        // 3 issued and none repealed leave at least 3 in force, and the form says 2.
        Change(
            cell: "t2.normative.issued", line: 32, from: "1 |", to: "3 |",
            findings: ["A-07 t2.normative.issued t2.normative.repealed t2.normative.in-force 32:1 3 2"]),
        // The cell stands in three sums: the column's balance, the column's results, the row's total.
        Change(
            cell: "t3.closed.business", line: 254, from: "1 |", to: "2 |",
            findings: [
                "A-01 t3.new.business t3.carried-in.business t3.closed.business t3.carried-out.business 65:1 1 2",
                "A-02 t3.closed.business 254:1 1 2", "A-03 t3.closed.total 259:1 2 1",
            ]),
        Change(cell: "t4.suit.upheld", line: 293, from: "0 |", to: "1 |", findings: ["A-05 t4.suit.total 297:1 1 0"]),
    ]

    @Test(arguments: changes)
    func oneChangedNumber(change: Change) throws {
        var place = ""
        for language in Language.allCases {
            var bench = try bench(language) { text in
                var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                #expect(lines[change.line - 1].hasPrefix(change.from))
                lines[change.line - 1] = lines[change.line - 1].replacing(change.from, with: change.to)
                return lines.joined(separator: "\n")
            }
            _ = bench.run("check")
            let findings = bench.workbench.findings
            #expect(
                findings.map { finding in
                    ([finding.rule] + finding.cells.map(\.description) + [
                        finding.place.map { "\($0)" } ?? "", finding.expected ?? "", finding.actual ?? "",
                    ]).joined(separator: " ")
                } == change.findings)
            for finding in findings {
                place = finding.place.map { "\($0)" } ?? ""
                let explanation = bench.output("explain \(finding.id)")
                for term in finding.terms {
                    let anchor = try #require(term.cell.place?.anchor)
                    #expect(explanation.contains("\(term.address)\t"), "\(term.address) is not named")
                    #expect(explanation.contains("\t\(anchor)\t"), "the line of \(term.address) is not shown")
                }
                #expect(finding.message[language].contains(finding.actual ?? "?"))
                #expect(finding.message[language].contains(finding.expected ?? "?"))
            }
        }
        #expect(!place.isEmpty)
    }

    @Test func twoSamplesAreCompared() throws {
        var bench = try bench()
        let paths = bench.workbench.corpus.reports.map { "\($0.organ.name)/\($0.year)" }
        let answer = bench.run("diff \(paths[0]) \(paths[4])")
        #expect(answer.status == 0)
        #expect(
            answer.output.split(separator: "\n").count { $0.hasPrefix("t") } == 9 - 1,
            "the cells that are not zero in one")
    }

    @Test func theQuestionsOfTheIssue() throws {
        var bench = try bench()
        let organ = try #require(bench.workbench.corpus.reports.last?.organ.name)
        #expect(bench.output("query 三.本年新收 --by organ").contains("\n\(organ)\t0\t1\t0\t0\t0\t0\t1\t0\n"))
        let county = try #require(bench.workbench.corpus.reports.last?.organ.county)
        #expect(
            bench.output("query */2024/t3.new.total").contains("\n\(organ)\t\(county)\t2024\tt3.new.total\t"))
        #expect(
            bench.output("source \(organ)/2024/t3.new.total").hasPrefix(
                "\(organ)/2024/t3.new.total  samples/004.txt:70:1\n"))
    }
}
