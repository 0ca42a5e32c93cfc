internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// A report with its text as a rule reads it.
struct ReportReading {
    /// What all rules are told alike: one for all copies, so that handing a reading to a rule costs no more than a count.
    private let ground: Ground
    /// Where the rule's own phrases stand, by rising start; `phrase` is the phrase's number in the rule's list.
    var hits: [PhraseIndex.Hit] = []

    /// The newest report of the organ on the year before.
    struct PreviousReading {
        let index: Int
        let contents: ReportContents
    }

    private final class Ground {
        let index: Int
        let scope: Shared<AuditScope>
        let contents: ReportContents
        let previous: PreviousReading?

        init(_ index: Int, _ scope: Shared<AuditScope>, _ contents: ReportContents, _ previous: PreviousReading?) {
            self.index = index
            self.scope = scope
            self.contents = contents
            self.previous = previous
        }
    }

    init(
        index: Int, _ scope: Shared<AuditScope>, _ contents: ReportContents, previous: PreviousReading?
    ) {
        ground = Ground(index, scope, contents, previous)
    }

    /// The report's number in the corpus.
    var index: Int { ground.index }
    /// The text and what was read out of it.
    var contents: ReportContents { ground.contents }
    /// What the report of the same organ on the year before says; nil where none is loaded or its text cannot be read.
    var previous: PreviousReading? { ground.previous }
    /// All that is loaded.
    var scope: AuditScope { ground.scope.value }
    var report: Report { scope.corpus.reports[index] }
    /// The fiscal year that the report is on.
    var year: Int { scope.corpus.reports[index].year }
    /// The edition of the form that the report follows.
    var edition: Edition { scope.corpus.reports[index].edition }
    var prose: Prose { contents.prose }
    var quantities: [Quantity] { contents.quantities }
    var breakdowns: [Breakdown] { contents.breakdowns }
    var claims: [Claim] { contents.claims }
    var citations: Citations { contents.citations }
    var dates: [StatedDate] { contents.dates }
    var settings: RuleSettings { scope.settings }

    /// What a cell of the report says.
    func cell(_ address: CellAddress) -> Cell { scope.corpus.cells.cell(address, of: index) }

    /// The number in a cell; nil for a cell that has none.
    func number(_ address: CellAddress) -> ExactDecimal? { scope.corpus.cells.number(address, of: index) }
}

/// A report's text with what was read out of it: made, asked and forgotten by one core.
final class ReportContents {
    let text: ReportText
    let prose: Prose
    /// All quantities of the prose in its order.
    let quantities: [Quantity]
    /// The wholes with listed parts, in the order of the wholes.
    let breakdowns: [Breakdown]
    let claims: [Claim]
    /// What each of the claims is about, as the number of a `ClaimKind`.
    let claimKinds: [UInt8]
    let citations: Citations
    let dates: [StatedDate]
    let marks: TableMarks
    /// The halves of 存在的主要问题及改进情况, which several rules ask for.
    private(set) lazy var problemsOutline = ProblemsOutline(prose)
    /// What 总体情况 and 存在的主要问题及改进情况 are compared by, made where there is a year to compare them with.
    private lazy var overview = CopySketch(.overview, of: prose)
    private lazy var problems = CopySketch(.problems, of: prose)

    init(_ text: ReportText) {
        self.text = text
        marks = TableMarks(text.document)
        prose = Prose(text)
        quantities = QuantityReader.read(prose)
        breakdowns = BreakdownReader.read(prose, quantities)
        claims = ClaimReader.read(prose, quantities)
        claimKinds = claims.map(\.subject.kind.rawValue)
        citations = CitationReader.read(prose)
        dates = DateReader.read(prose)
    }

    /// The sketch of a section, made once for both years that are compared.
    func sketch(of section: SectionNumber) -> CopySketch {
        switch section {
        case .overview: overview
        case .problems: problems
        default: CopySketch(section, of: prose)
        }
    }
}

extension ReportReading {
    /// The places of each of the rule's phrases that stands in the prose, by the phrases' numbers.
    var hitsByPhrase: [(phrase: Int, places: [Range<Int>])] {
        Dictionary(grouping: hits, by: \.phrase).sorted { $0.key < $1.key }.map { ($0.key, $0.value.map(\.range)) }
    }

    /// The places of the rule's phrases, those of the same folded wording together, in the order in which they first come;
    /// places that touch or overlap are one.
    var hitsByWording: [[Range<Int>]] {
        var merged: [Range<Int>] = []
        for hit in hits {
            if let last = merged.last, hit.range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, hit.range.upperBound)
            } else {
                merged.append(hit.range)
            }
        }
        var groups: [[Range<Int>]] = []
        for range in merged {
            let same = groups.firstIndex { group in
                prose.scalars[group[0]].elementsEqual(prose.scalars[range])
            }
            if let same { groups[same].append(range) } else { groups.append([range]) }
        }
        return groups
    }
}
