internal import TextSupport

/// Writes the names of organs in full and looks whether rows and fields are known.
struct ExpressionResolver {
    private let context: ExpressionContext
    private var known: [CorpusPath.Scope: CorpusPath.Scope] = [:]

    static func resolved(_ tree: ExpressionTree, in context: ExpressionContext) throws(Diagnostic) -> ExpressionTree {
        var resolver = ExpressionResolver(context: context)
        var each = tree.each
        if let scope = each?.scope { each?.scope = try resolver.resolved(scope) }
        let condition = try tree.condition.map { (test) throws(Diagnostic) in try resolver.resolved(test) }
        return ExpressionTree(each: each, condition: condition)
    }

    private mutating func resolved(_ comparison: Comparison<Places>) throws(Diagnostic) -> Comparison<Places> {
        switch comparison {
        case .numbers(let left, let relation, let right):
            return .numbers(try resolved(left), relation, try resolved(right))
        case .within(let left, let right, let distance):
            return .within(try resolved(left), try resolved(right), try resolved(distance))
        case .texts(let left, let relation, let right):
            return .texts(try resolved(left), relation, try resolved(right))
        case .test(var test):
            test.operand = try resolved(test.operand)
            return .test(test)
        }
    }

    private mutating func resolved(_ term: NumberTerm<PlaceNumber>) throws(Diagnostic) -> NumberTerm<PlaceNumber> {
        switch term {
        case .literal: return term
        case .leaf(let number): return .leaf(try resolved(number))
        case .absolute(let term): return .absolute(try resolved(term))
        case .chain(let first, let steps):
            let first = try resolved(first)
            var resolvedSteps = steps
            for index in steps.indices { resolvedSteps[index].term = try resolved(steps[index].term) }
            return .chain(first, resolvedSteps)
        }
    }

    private mutating func resolved(_ number: PlaceNumber) throws(Diagnostic) -> PlaceNumber {
        switch number {
        case .cell(let operand): return .cell(try resolved(operand))
        case .aggregate(let function, let operand): return .aggregate(function, try resolved(operand))
        case .count(let state, let operand): return .count(state, try resolved(operand))
        case .rows(let rows):
            _ = try context.count(rows)
            return number
        }
    }

    private mutating func resolved(_ term: TextTerm<PassageOperand>) throws(Diagnostic) -> TextTerm<PassageOperand> {
        guard case .leaf(var operand) = term else { return term }
        operand.reports = try resolved(operand.reports)
        return .leaf(operand)
    }

    private mutating func resolved(_ operand: CellOperand) throws(Diagnostic) -> CellOperand {
        CellOperand(reports: try resolved(operand.reports), cells: operand.cells)
    }

    private mutating func resolved(_ reports: OperandReports) throws(Diagnostic) -> OperandReports {
        guard case .scope(let scope) = reports else { return reports }
        return .scope(try resolved(scope))
    }

    private mutating func resolved(_ scope: CorpusPath.Scope) throws(Diagnostic) -> CorpusPath.Scope {
        if let resolved = known[scope] { return resolved }
        let resolved = try context.resolve(CorpusPath(scope), isOrdered: false).path.scope
        known[scope] = resolved
        return resolved
    }
}

extension ExpressionContext {
    /// The reports of a path; throws where it names none.
    func resolve(_ path: CorpusPath, isOrdered: Bool = true) throws(Diagnostic) -> ResolvedPath {
        let resolved = try path.resolve(in: corpus, last: last, leniently: isLenient, isOrdered: isOrdered)
        guard !resolved.reports.isEmpty else { throw ResolutionTrouble.noReport(resolved.path) }
        return resolved
    }

    /// How many rows of a source meet a condition.
    func count(_ rows: RowCount) throws(Diagnostic) -> Int {
        guard let source = rowSources.first(where: { $0.name == rows.source }) else {
            throw EvaluationTrouble.unknownRows(rows.source, known: rowSources.map(\.name))
        }
        return try source.count(rows.condition)
    }
}
