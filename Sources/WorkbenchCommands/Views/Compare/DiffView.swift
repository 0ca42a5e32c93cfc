import AuditRules
import Presentation
import ReportDiff
import TextComparison
import TextSupport

/// Draws what two reports differ in.
struct DiffView {
    var sides: ComparedSides
    var choice: DiffChoice

    /// All that was compared.
    struct Differences {
        var cells: CellComparison
        var courses: TotalCourses
        var subtotals: [GroupSubtotal]
        /// Empty unless one organ reports on two years that follow each other.
        var ties: [YearTie]
        /// Nil where it is not asked.
        var rules: RuleFlips?
        /// Nil where it is not asked.
        var narrative: NarrativeComparison?

        /// Whether the reports say the same in what is asked.
        func isEqual(_ part: DiffChoice.Part?) -> Bool {
            (part == .text || cells.differences.isEmpty) && (narrative.map(\.isEqual) ?? true)
        }
    }

    func output(_ differences: Differences) -> Output {
        let cells = DiffCellsView(sides: sides, choice: choice)
        let text = DiffTextView(sides: sides, choice: choice)
        var tables: [Table] = []
        if choice.part != .text {
            tables += cells.tables(differences.cells, differences.courses)
            if !differences.courses.unmoved.isEmpty { tables.append(cells.unmoved(differences.courses)) }
            if choice.cells == nil {
                tables += [cells.subtotals(differences.subtotals)].filter { !$0.rows.isEmpty }
                if !differences.ties.isEmpty { tables.append(cells.ties(differences.ties)) }
            }
        }
        if let rules = differences.rules { tables += [flips(rules)].filter { !$0.rows.isEmpty } }
        if let narrative = differences.narrative {
            tables.append(text.summary(narrative))
            tables += text.sentences(narrative)
        }
        return Output([.lines(sides.lines)] + tables.map(Output.Block.table))
    }

    private func flips(_ flips: RuleFlips) -> Table {
        let language = sides.language
        let columns = [
            Column("flip", "", for: .programs), Column("became", language.say("变化", "change"), for: .people),
            Column("id", language.say("编号", "id"), overflow: .keep),
            Column("rule", language.say("规则", "rule"), overflow: .keep),
            Column("message", language.say("问题", "finding"), overflow: .wrap),
        ]
        let groups = [
            ("failing", language.say("新出现", "new"), Role.error, flips.failing),
            ("recovered", language.say("不再出现", "gone"), Role.info, flips.recovered),
            ("unclear", language.say("一方无法核对", "one side not assessable"), Role.missing, flips.unclear),
        ]
        let rows = groups.flatMap { key, name, role, findings in
            findings.map { finding -> [Field] in
                [
                    .text(key), .text(name, role: role), .text(finding.id, role: .name),
                    .text(finding.rule, role: .name),
                    .text(finding.message[language]),
                ]
            }
        }
        return Table(
            columns: columns, rows: rows, title: language.say("规则结论的变化", "rules that judge the two otherwise"),
            footer: language.say(
                "新出现 \(flips.failing.count)，不再出现 \(flips.recovered.count)，两份都有 \(flips.bothCount)",
                "\(flips.failing.count) new, \(flips.recovered.count) gone, \(flips.bothCount) in both"))
    }
}

/// What of a comparison is shown.
struct DiffChoice {
    /// Only cells or only text; nil for both.
    var part: Part?
    /// Only cells that changed so; nil for all that changed.
    var cells: Cells?
    /// Whether cells that are the same are shown too.
    var showsAll = false
    /// Which sentences are shown.
    var sentences = Sentences.different
    /// From so many percent on a change is an outlier.
    var outlier = 200

    /// Whether the rules are asked what they say of both.
    var asksRules: Bool { part == nil && cells == nil }
    /// Whether the prose is compared.
    var asksText: Bool { part != .cells && cells == nil }

    /// Whether a change of so many percent is an outlier.
    func isOutlier(_ percent: ExactDecimal?) -> Bool {
        guard let percent else { return false }
        let size = percent.isNegative ? DecimalSum.zero - DecimalSum(percent) : DecimalSum(percent)
        return !(size < DecimalSum(outlier))
    }

    enum Sentences {
        /// Those that are not the same on both sides, at the same place.
        case different
        /// Those that both sides have, the same or changed.
        case shared
        case all

        func includes(_ change: SentenceChange) -> Bool {
            switch self {
            case .different: change.kind != .same || change.isMoved
            case .shared: change.old != nil && change.new != nil
            case .all: true
            }
        }
    }

    enum Part: String, CaseIterable {
        case cells
        case text
    }

    enum Cells: String, CaseIterable {
        case independent
        case derived
        case contradictory
        case outliers
    }
}
