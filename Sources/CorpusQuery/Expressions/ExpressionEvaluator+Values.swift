internal import ReportModel
internal import TextSupport

extension ExpressionEvaluator {
    mutating func value(of term: NumberTerm<PlaceNumber>) throws(Diagnostic) -> Evaluated<ExactNumber> {
        switch term {
        case .literal(let number): return .value(ExactNumber(number))
        case .leaf(.cell(let operand)): return try number(of: operand)
        case .leaf(let number):
            if let known = knownValues[number] { return known }
            let value = try valueOfMany(number)
            if !number.isOfCurrentReport { knownValues[number] = value }
            return value
        case .absolute(let inner):
            let value = try value(of: inner)
            guard case .value(let number) = value else { return value }
            return .value(try number.magnitude())
        case .chain(let first, let steps): return try value(of: first, steps)
        }
    }

    private mutating func valueOfMany(_ number: PlaceNumber) throws(Diagnostic) -> Evaluated<ExactNumber> {
        switch number {
        case .cell(let operand): return try self.number(of: operand)
        case .aggregate(let function, let operand):
            let cells = try cells(of: operand)
            guard !cells.isEmpty else { return .lacking(Lack(EvaluationTrouble.noCell(writer.written(operand)))) }
            return try cells.value(of: function)
        case .count(let state, let operand): return .value(ExactNumber(try cells(of: operand).count(in: state)))
        case .rows(let rows): return .value(ExactNumber(try context.count(rows)))
        }
    }

    /// A chain, all of whose operands are looked at so that everything that is missing is named.
    private mutating func value(
        of first: NumberTerm<PlaceNumber>, _ steps: [NumberTerm<PlaceNumber>.Step]
    ) throws(Diagnostic) -> Evaluated<ExactNumber> {
        var lack = Lack()
        var isLacking = false
        var result = ExactNumber.zero
        switch try value(of: first) {
        case .value(let number): result = number
        case .lacking(let other):
            lack.merge(other)
            isLacking = true
        }
        for step in steps {
            switch try value(of: step.term) {
            case .lacking(let other):
                lack.merge(other)
                isLacking = true
            case .value(let number):
                if step.sign == .over, number == .zero {
                    lack.merge(Lack(EvaluationTrouble.divisionByZero(writer.written(step.term))))
                    isLacking = true
                } else if !isLacking {
                    result = try step.sign.applied(result, number)
                }
            }
        }
        return isLacking ? .lacking(lack) : .value(result)
    }

    // MARK: Cells

    private mutating func cells(of operand: CellOperand) throws(Diagnostic) -> NamedCells {
        let reports = try reports(of: operand.reports, .cells(operand.cells))
        let pattern = knownPatterns[operand.cells] ?? NamedCells.Pattern(operand.cells)
        knownPatterns[operand.cells] = pattern
        return NamedCells(pattern, of: reports, in: context.corpus)
    }

    private mutating func number(of operand: CellOperand) throws(Diagnostic) -> Evaluated<ExactNumber> {
        let cells = try cells(of: operand)
        guard cells.count <= 1 else { throw EvaluationTrouble.severalCells(writer.written(operand), cells.paths) }
        guard !cells.isEmpty else { return .lacking(Lack(EvaluationTrouble.noCell(writer.written(operand)))) }
        return try cells.value(of: .sum)
    }

    /// Whether all cells of a path are in a state; false names the first that are not.
    mutating func decision(whether operand: CellOperand, is state: CellState) throws(Diagnostic) -> Decision {
        let cells = try cells(of: operand)
        guard !cells.isEmpty else {
            return Decision(holds: nil, sides: "?", lack: Lack(EvaluationTrouble.noCell(writer.written(operand))))
        }
        let others = cells.others(than: state)
        guard others.count > 0 else { return Decision(holds: true, sides: "true") }
        return Decision(holds: false, sides: "false", lack: Lack(EvaluationTrouble.otherState(state, others)))
    }

    // MARK: Texts

    mutating func text(of term: TextTerm<PassageOperand>) throws(Diagnostic) -> Evaluated<String> {
        switch term {
        case .literal(let text): return .value(text)
        case .leaf(let operand):
            let reports = try reports(of: operand.reports, operand.place)
            var places = FirstFew<String>()
            for report in reports { places.append("\(context.corpus.canonicalPath(of: report))/\(operand.place)") }
            guard reports.count == 1, let report = reports.first else {
                throw EvaluationTrouble.severalTexts(writer.written(term), places)
            }
            if let text = try context.text(report, operand.place) { return .value(text) }
            var lack = Lack()
            for path in places.shown { lack.missing.append(MissingOperand(path: path, state: .absent, raw: "")) }
            return .lacking(lack)
        }
    }

    /// The reports in which a place is looked up.
    private mutating func reports(
        of operand: OperandReports, _ place: CorpusPath.Place
    ) throws(Diagnostic) -> [Int] {
        switch operand {
        case .current: return current.map { [$0] } ?? []
        case .scope(let scope):
            if let known = knownReports[scope] { return known }
            let reports = try context.resolve(CorpusPath(scope, place)).reports
            knownReports[scope] = reports
            return reports
        }
    }
}

extension ArithmeticSign {
    /// What the sign makes of two numbers; a division by zero, which the caller has looked for, leaves the first.
    func applied(_ left: ExactNumber, _ right: ExactNumber) throws(Diagnostic) -> ExactNumber {
        switch self {
        case .plus: try left.plus(right)
        case .minus: try left.minus(right)
        case .times: try left.times(right)
        case .over: try left.divided(by: right) ?? left
        }
    }
}

extension PlaceNumber {
    /// Whether the value depends on the report of which `each` is speaking.
    var isOfCurrentReport: Bool {
        switch self {
        case .cell(let operand), .aggregate(_, let operand), .count(_, let operand): operand.reports == .current
        case .rows: false
        }
    }
}
