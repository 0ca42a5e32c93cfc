internal import TextSupport

/// What a rule reports while it runs; the runner makes a finding of it.
struct Observation {
    var verdict: Verdict
    /// Where a failure weighs otherwise than the rule in general.
    var severity: Severity?
    /// The report that is found fault with, then others that it is held against; numbers of the corpus.
    var reports: [Int]
    /// At least one.
    var sums: [CheckedSum]
    var message: LocalizedText
}
