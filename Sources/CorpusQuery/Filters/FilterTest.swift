internal import ReportModel
internal import TextSupport

/// What a condition comes to for a cell: less than, more than or just undecided, so that `and` is the least of its
/// operands, `or` the greatest, and `not` what is left to 2.
enum Verdict {
    /// Zero, so that those that do not hold are passed over eight at a time.
    static let fails: UInt8 = 0
    static let undecided: UInt8 = 1
    static let holds: UInt8 = 2

    static func of(_ holds: Bool) -> UInt8 { holds ? Self.holds : Self.fails }
}

/// A comparison made ready for a corpus: what it says of texts is worked out once for each organ, state and address.
enum FilterTest: Sendable, Hashable {
    /// The same for every cell.
    case always(UInt8)
    /// The verdict for each number of an organ.
    case organs([UInt8])
    /// One bit for each state in which a cell meets it.
    case states(UInt8)
    case addresses(CellSet)
    /// A cell's number beside one that is written out.
    case value(WrittenBound)
    case numbers(NumberTerm<NumberField>, NumberRelation, NumberTerm<NumberField>)

    init(_ comparison: Comparison<Fields>, organs: [Organ]) {
        switch comparison {
        case .numbers(.leaf(.value), let relation, .literal(let number)): self = .value(WrittenBound(relation, number))
        case .numbers(.literal(let number), let relation, .leaf(.value)):
            self = .value(WrittenBound(relation.turned, number))
        case .numbers(let left, let relation, let right): self = .numbers(left, relation, right)
        case .within(let left, let right, let distance):
            let step = NumberTerm<NumberField>.Step(sign: .minus, term: right)
            self = .numbers(.absolute(.chain(left, [step])), .atMost, distance)
        case .texts(let left, let relation, let right): self = .ofTexts(left, relation, right, organs)
        }
    }

    private static func ofTexts(
        _ left: TextTerm<FieldText>, _ relation: TextRelation, _ right: TextTerm<FieldText>, _ organs: [Organ]
    ) -> FilterTest {
        switch left.field?.subject ?? right.field?.subject {
        case .organ: .organs(organs.map { verdict(left, relation, right, $0) })
        case .state:
            .states(
                CellState.allCases.reduce(into: 0) { mask, state in
                    let values = FieldValues.values(of: state).names
                    let holds = relation.holds(left.names { _ in values }, right.names { _ in values })
                    if holds { mask |= 1 << state.rawValue }
                })
        case .address:
            .addresses(
                CellSet(
                    CellAddress.all.filter { address in
                        relation.holds(left.names(of: address), right.names(of: address))
                    }))
        case nil: .always(Verdict.of(relation.holds(left.text, right.text)))
        }
    }

    /// What a comparison says of an organ; nothing where it asks for a county that is not known.
    private static func verdict(
        _ left: TextTerm<FieldText>, _ relation: TextRelation, _ right: TextTerm<FieldText>, _ organ: Organ
    ) -> UInt8 {
        if organ.county == nil, [left.field, right.field].contains(.county) { return Verdict.undecided }
        let names = { (field: TextField) in [field == .county ? organ.county ?? "" : organ.name] }
        return Verdict.of(relation.holds(left.names(names), right.names(names)))
    }
}

extension TextTerm<FieldText> {
    /// The text itself, or the names of what the field is.
    fileprivate func names(_ names: (TextField) -> [String]) -> [String] { field.map(names) ?? [text] }

    fileprivate func names(of address: CellAddress) -> [String] {
        names { ($0 == .row ? FieldValues.row(of: address) : FieldValues.column(of: address)).names }
    }
}

extension NumberRelation {
    /// The relation as it reads from the other side.
    var turned: NumberRelation {
        switch self {
        case .equal, .unequal: self
        case .less: .greater
        case .atMost: .atLeast
        case .greater: .less
        case .atLeast: .atMost
        }
    }
}

/// The whole numbers that stand in a relation to one that is written out.
struct WrittenBound: Sendable, Hashable {
    let relation: NumberRelation
    let number: DecimalSum
    /// The whole numbers that do, or with `!=` those that do not; nil for none.
    private let range: ClosedRange<Int32>?

    init(_ relation: NumberRelation, _ decimal: ExactDecimal) {
        self.relation = relation
        number = DecimalSum(decimal)
        let unit = (0..<Int(decimal.scale)).reduce(Int64(1)) { unit, _ in unit * 10 }
        let (quotient, rest) = decimal.mantissa.quotientAndRemainder(dividingBy: unit)
        let floor = rest < 0 ? quotient - 1 : quotient
        let ceiling = rest > 0 ? quotient + 1 : quotient
        let wide: ClosedRange<Int64>? =
            switch relation {
            case .equal, .unequal: rest == 0 ? quotient...quotient : nil
            case .less: Int64.min...(ceiling - 1)
            case .atMost: Int64.min...floor
            case .greater: (floor + 1)...Int64.max
            case .atLeast: ceiling...Int64.max
            }
        let small = Int64(Int32.min)...Int64(Int32.max)
        range = wide.flatMap { wide in
            wide.overlaps(small)
                ? Int32(clamping: wide.lowerBound)...Int32(clamping: wide.upperBound) : nil
        }
    }

    /// Whether a whole number stands in the relation.
    func holds(_ whole: Int32) -> Bool { (range?.contains(whole) ?? false) != (relation == .unequal) }

    /// What the relation comes to for each of some whole numbers, as `Verdict`.
    func verdicts(_ numbers: Span<Int32>) -> [UInt8] {
        let (inside, outside) =
            relation == .unequal ? (Verdict.fails, Verdict.holds) : (Verdict.holds, Verdict.fails)
        var verdicts = [UInt8](repeating: outside, count: numbers.count)
        guard let range else { return verdicts }
        // One comparison without a branch: less than the least is far above the greatest.
        let (least, width) = (range.lowerBound, UInt32(bitPattern: range.upperBound &- range.lowerBound))
        var span = verdicts.mutableSpan
        for row in 0..<min(numbers.count, span.count) {
            span[row] = UInt32(bitPattern: numbers[row] &- least) <= width ? inside : outside
        }
        return verdicts
    }

    /// Whether any number does.
    func holds(_ decimal: ExactDecimal) -> Bool { relation.holds(DecimalSum(decimal), number) }
}
