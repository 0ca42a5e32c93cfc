import AuditRules
import AuditSupport
import TestSupport
import Testing
import TextSupport

/// Faults of every kind put into consistent reports; `Scripts/bench rules` does the same with many more.
@Suite struct FaultTests {
    @Test(arguments: InjectedFault.all.indices)
    func `an injected fault is found in its cells and its words`(_ index: Int) throws {
        let fault = InjectedFault.all[index]
        var trials = 0
        for organ in 0..<40 where trials < 2 {
            guard let trial = try FaultTrial(fault, organ: organ, seed: 2024) else { continue }
            trials += 1
            #expect(trial.isFound, "\(fault.rule) \(fault.name), organ \(organ): \(trial.instead)")
        }
        #expect(trials == 2, "\(fault.rule) \(fault.name): the reports do not lend themselves to it")
    }

    @Test func `consistent reports give no finding of an error, nor a warning`() throws {
        let read = try ReadTexts(
            (0..<25).flatMap { organ -> [String] in
                var reports = ConsistentReports(seed: 7_000 + UInt64(organ))
                return reports.reports(of: ReportGenerator.organ(organ), years: 2019...2024).enumerated().map {
                    ReportLayout.allCases[($0 + organ) % ReportLayout.allCases.count].text($1)
                }
            })
        // Their prose is put together from one stock of sentences, which O-02 rightly says.
        let findings = try read.findings().filter { $0.severity != .info && $0.rule != "O-02" }
        #expect(findings.map { "\($0.rule) \($0.reports[0].path) \($0.message.zh)" } == [])
    }

    @Test func `faults are there for every rule of the groups A, X, T, S, C and D that can be broken by one report`() {
        let tried = Set(InjectedFault.all.map(\.rule))
        let rules = RuleRegistry.all.map(\.id).filter {
            "AXTSCD".contains($0.prefix(1)) && !InjectedFault.untried.contains($0)
        }
        #expect(rules.filter { !tried.contains($0) } == [])
    }
}
