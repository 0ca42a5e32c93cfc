internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// What a rule reports while it runs; the runner makes a finding of it.
struct Observation {
    var verdict: Verdict = .fail
    /// Where a failure weighs otherwise than the rule in general.
    var severity: Severity?
    /// The report that is found fault with, then others that it is held against; numbers of the corpus.
    var reports: [Int]
    /// What tells the finding from others of the rule on the same report and the same cells: folded words without
    /// numbers; empty where there can be only one.
    var subject = ""
    /// Cells found fault with beside those of the sums.
    var cells: [CellAddress] = []
    /// The relations between cells that the rule looked at.
    var sums: [CheckedSum] = []
    /// The passages that the finding speaks of, the most telling first.
    var passages: [FoundPassage] = []
    /// What the finding goes by beside cells and passages, such as a day of publication: part of its evidence.
    var facts: [String] = []
    /// Changes of single cells that would put all in order.
    var suspects: [Suspect] = []
    var message: LocalizedText
}

extension Observation {
    /// What is wrong with a report, told by passages of its prose.
    ///
    /// `subject` tells the finding from others of the rule on the report; without one the first passage does, its digits
    /// left out.
    init(
        _ reading: ReportReading, severity: Severity? = nil, subject: String? = nil, cells: [CellAddress] = [],
        at ranges: [Range<Int>] = [], message: LocalizedText
    ) {
        self.init(
            severity: severity, reports: [reading.index],
            subject: subject ?? ranges.first.map { reading.prose.subject($0) } ?? "", cells: cells,
            passages: ranges.map { FoundPassage(reading.prose.passage($0)) }, message: message)
    }
}

extension Prose {
    /// The folded text of a range, each run of digits as one `#`: what a finding's identity is made of.
    func subject(_ range: Range<Int>) -> String {
        var subject: [UInt32] = []
        for scalar in scalars[range] {
            if !(0x30...0x39).contains(scalar) {
                subject.append(scalar)
            } else if subject.last != Self.number {
                subject.append(Self.number)
            }
        }
        return UTF8Text.string(subject)
    }

    /// #
    private static let number: UInt32 = 0x23
}
