internal import ReportModel
internal import TextSupport

/// A value, or what it lacks.
enum Evaluated<Value: Sendable>: Sendable {
    case value(Value)
    case lacking(Lack)

    /// The value as a side of a comparison shows it.
    func side(_ text: (Value) -> String) -> String {
        switch self {
        case .value(let value): text(value)
        case .lacking: "?"
        }
    }
}

/// The evaluation of one expression.
///
/// Conditions are true, false, or not to be decided: an `and` is false where one operand is, an `or` true where one is,
/// whatever the others lack, and `not` of what cannot be decided cannot be decided.
struct ExpressionEvaluator {
    let context: ExpressionContext
    let writer: ExpressionText<Places>
    /// The report of which `each` is speaking.
    var current: Int?
    var knownReports: [CorpusPath.Scope: [Int]] = [:]
    var knownPatterns: [CellPattern: NamedCells.Pattern] = [:]
    /// Values that are the same for all reports of `each`.
    var knownValues: [PlaceNumber: Evaluated<ExactNumber>] = [:]

    init(_ context: ExpressionContext, _ writer: ExpressionText<Places>) {
        self.context = context
        self.writer = writer
    }

    /// What a condition comes to for the reports of a path.
    mutating func outcome(
        of condition: Logic<Comparison<Places>>, forEach path: CorpusPath
    ) throws(Diagnostic) -> ExpressionOutcome {
        let reports = try context.resolve(path).reports
        var failing = FirstFew<ReportFailure>()
        var lack = Lack()
        for report in reports {
            current = report
            let decision = try decision(of: condition)
            guard decision.holds != true else { continue }
            failing.append(
                ReportFailure(report: context.corpus.canonicalPath(of: report), sides: decision.sides))
            lack.merge(decision.lack)
        }
        return ExpressionOutcome(of: reports.count, failing: failing, lack)
    }

    mutating func decision(of condition: Logic<Comparison<Places>>) throws(Diagnostic) -> Decision {
        switch condition {
        case .test(let comparison): return try decision(of: comparison)
        case .not(let inner):
            let decision = try decision(of: inner)
            let sides = inner.isJoined ? "not (\(decision.sides))" : "not \(decision.sides)"
            // What more was said is of why the inner condition does not hold, which is what is wanted here.
            let lack = decision.holds == nil ? decision.lack : Lack()
            return Decision(holds: decision.holds.map { !$0 }, sides: sides, lack: lack)
        case .all(let conditions): return try decision(of: conditions, decidedBy: false, joinedBy: "and")
        case .any(let conditions): return try decision(of: conditions, decidedBy: true, joinedBy: "or")
        }
    }

    /// Conditions of which one that comes to `decisive` decides, so that those behind it are not looked at.
    private mutating func decision(
        of conditions: [Logic<Comparison<Places>>], decidedBy decisive: Bool, joinedBy word: String
    ) throws(Diagnostic) -> Decision {
        var lack = Lack()
        var isUndecided = false
        var sides = FirstFew<String>()
        for condition in conditions {
            let decision = try decision(of: condition)
            guard decision.holds != decisive else { return decision }
            isUndecided = isUndecided || decision.holds == nil
            lack.merge(decision.lack)
            sides.append(condition.isJoined ? "(\(decision.sides))" : decision.sides)
        }
        let shown = sides.shown + (sides.hasMore ? ["…"] : [])
        return Decision(
            holds: isUndecided ? nil : !decisive, sides: shown.joined(separator: " \(word) "), lack: lack)
    }

    private mutating func decision(of comparison: Comparison<Places>) throws(Diagnostic) -> Decision {
        switch comparison {
        case .numbers(let left, let relation, let right):
            let (left, right) = (try value(of: left), try value(of: right))
            let sides = "\(left.side(\.description)) \(relation.rawValue) \(right.side(\.description))"
            guard case (.value(let first), .value(let second)) = (left, right) else {
                return undecided(sides, [left, right])
            }
            return Decision(holds: relation.holds(first, second), sides: sides)
        case .within(let left, let right, let distance):
            let values = [try value(of: left), try value(of: right), try value(of: distance)]
            let texts = values.map { $0.side(\.description) }
            let sides = "\(texts[0]) = \(texts[1]) within \(texts[2])"
            guard case (.value(let first), .value(let second), .value(let limit)) = (values[0], values[1], values[2])
            else { return undecided(sides, values) }
            return Decision(holds: try first.minus(second).magnitude() <= limit, sides: sides)
        case .texts(let left, let relation, let right):
            let (left, right) = (try text(of: left), try text(of: right))
            let sides = "\(left.side(shown)) \(relation.rawValue) \(right.side(shown))"
            guard case (.value(let first), .value(let second)) = (left, right) else {
                return undecided(sides, [left, right])
            }
            return Decision(holds: relation.holds(first, second), sides: sides)
        case .test(let test): return try decision(whether: test.operand, is: test.state)
        }
    }

    private func undecided<Value>(_ sides: String, _ values: [Evaluated<Value>]) -> Decision {
        var lack = Lack()
        for case .lacking(let other) in values { lack.merge(other) }
        return Decision(holds: nil, sides: sides, lack: lack)
    }

    /// A text as a side of a comparison: its beginning in one line.
    private func shown(_ text: String) -> String {
        let line = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
        return ExpressionTokens.written(text: line.shortened(toWidth: ExpressionEvaluator.shownWidth))
    }

    /// The most columns of a text that is a side of a comparison.
    private static let shownWidth = 40
}

extension NumberRelation {
    func holds<Number: Comparable>(_ left: Number, _ right: Number) -> Bool {
        switch self {
        case .equal: left == right
        case .unequal: left != right
        case .less: left < right
        case .atMost: left <= right
        case .greater: left > right
        case .atLeast: left >= right
        }
    }
}

extension TextRelation {
    func holds(_ left: String, _ right: String) -> Bool {
        switch self {
        case .equal: left == right
        case .unequal: left != right
        case .contains: left.utf8.span.contains(right.utf8.span)
        }
    }
}
