internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// 五、存在的主要问题及改进情况 in its two halves, as its sub-headings or the openings of its sentences part them.
struct ProblemsOutline {
    /// What the parts of the section tell of, one for each of `contents.parts`.
    enum Half: Sendable {
        case problems
        case measures
        /// Sub-headings that name both, and what stands before the first one.
        case open
    }

    /// The section behind its title.
    let contents: SectionContents
    /// For each part below the heading which half it belongs to.
    let halves: [Half]
    /// For each part below the heading whether it is but the name of its half.
    let isLabel: [Bool]

    /// Nil where the section was not found.
    init?(_ prose: Prose) {
        guard let contents = SectionContents(.problems, of: prose) else { return nil }
        self.contents = contents
        var half = Half.open
        var halves: [Half] = []
        var isLabel: [Bool] = []
        halves.reserveCapacity(contents.parts.count)
        isLabel.reserveCapacity(contents.parts.count)
        for index in contents.parts {
            let part = prose.parts[index]
            let lead = OverviewOutline.lead(of: part, in: prose)
            let answers = lead.map { Self.answers(in: $0, prose) } ?? false
            let named = answers ? nil : lead.flatMap { Self.half(namedIn: $0, prose) }
            if let named {
                half = named
            } else if answers || Self.turns.begins(at: part.range.lowerBound, in: prose) {
                half = .measures
            }
            halves.append(half)
            isLabel.append(named != nil && lead == part.range)
        }
        self.halves = halves
        self.isLabel = isLabel
    }

    /// The parts of one half that are not but its name, by their indices.
    func parts(of half: Half) -> [Int] {
        var own: [Int] = []
        own.reserveCapacity(halves.count)
        for place in halves.indices where halves[place] == half && !isLabel[place] {
            own.append(contents.parts.lowerBound + place)
        }
        return own
    }

    /// Whether a part is but the name of a half.
    func isLabel(at part: Int) -> Bool {
        part >= contents.parts.lowerBound && isLabel[part - contents.parts.lowerBound]
    }

    /// Whether the sub-headings part off a half that has text, or are several: then they tell of it themselves.
    func tells(_ half: Half) -> Bool {
        !parts(of: half).isEmpty || zip(halves, isLabel).count { $0 == half && $1 } > 1
    }

    /// The half that a heading names; nil where it names none, such as 强化组织领导.
    private static func half(namedIn lead: Range<Int>, _ prose: Prose) -> Half? {
        let namesMeasures = measures.occurs(in: prose, lead)
        guard problems.occurs(in: prose, lead) else { return namesMeasures ? .measures : nil }
        return namesMeasures ? .open : .problems
    }

    /// Whether a numbered sentence begins with the problem that it answers: 一是针对图解偏少的问题，….
    private static func answers(in lead: Range<Int>, _ prose: Prose) -> Bool {
        prose.first(against, in: lead.lowerBound..<min(lead.lowerBound + 6, lead.upperBound)) != nil
    }

    private static let against = TextFolding.scalars(of: "针对")
    private static let problems = WordList(["问题", "不足", "短板", "困难", "差距"])
    private static let measures = WordList(["改进", "整改", "措施", "下一步", "下步", "打算", "对策", "努力方向", "工作计划", "工作思路"])
    /// How a sentence begins that turns from the problems to what is done about them.
    private static let turns = WordList(["下一步", "下步", "今后", "针对", "为此", "接下来", "对此", "改进"])
}
