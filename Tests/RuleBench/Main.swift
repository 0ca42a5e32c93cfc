import ArgumentParser
import AuditRules
import AuditSupport
import ReportModel
import TestSupport
import TextSupport

/// Measures the rules: what of injected faults they find, what they say of reports that are in order, and how fast.
@main
struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rule-bench",
        abstract: "Prints recall per rule, false alarms on consistent reports and reports checked per second.")

    @Option(help: "How many organs each fault is put into.")
    var organs = 20

    @Option(help: "How many organs report consistently, six years each.")
    var clean = 500

    @Option(help: "The same seed gives the same reports.")
    var seed: UInt64 = 2024

    @Flag(help: "Also print each fault that was not found, and what was said instead.")
    var verbose = false

    func run() throws {
        try recall()
        let read = try cleanReports()
        try falseAlarms(read)
        try speed(read)
    }

    private func recall() throws {
        print("| rule | faults | reports | found | % |\n|---|---:|---:|---:|---:|")
        let byRule = Dictionary(grouping: InjectedFault.all, by: \.rule)
        var all = (tried: 0, found: 0)
        for rule in byRule.keys.sorted() {
            let faults = byRule[rule] ?? []
            var tried = 0
            var found = 0
            for fault in faults {
                for organ in 0..<organs {
                    guard let trial = try FaultTrial(fault, organ: organ, seed: seed) else { continue }
                    tried += 1
                    if trial.isFound {
                        found += 1
                    } else if verbose {
                        print("<!-- \(rule) \(fault.name) \(organ): \(trial.instead) -->")
                    }
                }
            }
            all = (all.tried + tried, all.found + found)
            print("| \(rule) | \(faults.count) | \(tried) | \(found) | \(percent(found, tried)) |")
        }
        print("| all | \(InjectedFault.all.count) | \(all.tried) | \(all.found) | \(percent(all.found, all.tried)) |\n")
    }

    private func percent(_ part: Int, _ whole: Int) -> String {
        guard whole > 0 else { return "—" }
        let tenths = part * 1000 / whole
        return "\(tenths / 10).\(tenths % 10)"
    }

    private func cleanReports() throws -> ReadTexts {
        try ReadTexts(
            (0..<clean).flatMap { organ -> [String] in
                var reports = ConsistentReports(seed: seed &+ 1_000_000 &+ UInt64(organ))
                return reports.reports(of: ReportGenerator.organ(organ), years: 2019...2024).enumerated().map {
                    ReportLayout.allCases[($0 + organ) % ReportLayout.allCases.count].text($1)
                }
            })
    }

    private func falseAlarms(_ read: ReadTexts) throws {
        let findings = try read.findings()
        print("\(read.corpus.reports.count) consistent reports:\n")
        print("| rule | severity | verdict | findings | for example |\n|---|---|---|---:|---|")
        let groups = Dictionary(grouping: findings) { "\($0.rule) | \($0.severity.rawValue) | \($0.verdict.rawValue)" }
        for key in groups.keys.sorted() {
            print("| \(key) | \(groups[key]?.count ?? 0) | \(groups[key]?.first?.message.zh ?? "") |")
        }
        let errors = findings.count { $0.severity == .error && $0.verdict == .fail }
        print("\nerror-level findings: \(errors)\n")
    }

    private func speed(_ read: ReadTexts) throws {
        let clock = ContinuousClock()
        let cellRules = RuleRegistry.all.filter { !$0.readsText }
        print("| rules | reports | median ms | reports a second, one core |\n|---|---:|---:|---:|")
        // One rule that looks for a few words only: what it costs to read numbers, claims and citations out of the prose.
        let one = RuleRegistry.all.filter { $0.id == "C-12" }
        let sets = [("arithmetic and across years", cellRules), ("reading the prose", one), ("all", RuleRegistry.all)]
        for (name, rules) in sets {
            let times = try (0..<7).map { _ in
                try clock.measure { _ = try read.findings(of: rules) }
            }.sorted()
            let milliseconds =
                Double(times[3].components.attoseconds) / 1e15 + Double(times[3].components.seconds) * 1e3
            let rate = Int(Double(read.corpus.reports.count) / milliseconds * 1e3)
            print("| \(name), \(rules.count) | \(read.corpus.reports.count) | \(Int(milliseconds)) | \(rate) |")
        }
    }
}
