import ReportModel
import TestSupport
import TextSupport

/// A random condition: its text, and what it comes to for a cell, worked out the plain way.
indirect enum RandomCondition {
    case numbers(Term, String, Term)
    case text(String, String, String)
    case not(RandomCondition)
    case both(RandomCondition, RandomCondition)
    case either(RandomCondition, RandomCondition)

    indirect enum Term {
        case literal(String)
        case field(String)
        case absolute(Term)
        case pair(Term, String, Term)

        init(_ random: inout SeededRandom, depth: Int) {
            switch random.below(depth > 0 ? 6 : 4) {
            case 0: self = .literal(["0", "3", "-7", "0.5", "12", "1234", "9000000000"][random.below(7)])
            case 1, 2: self = .field(["value", "value", "change", "year"][random.below(4)])
            case 3: self = .absolute(.field("change"))
            default:
                self = .pair(
                    Term(&random, depth: depth - 1), ["+", "-", "*", "/"][random.below(4)],
                    Term(&random, depth: depth - 1))
            }
        }

        var text: String {
            switch self {
            case .literal(let text), .field(let text): text
            case .absolute(let term): "abs(\(term.text))"
            case .pair(let left, let sign, let right): "(\(left.text) \(sign) \(right.text))"
            }
        }

        func value(_ cell: FilteredCorpus.Known) -> PlainFraction? {
            switch self {
            case .literal(let text):
                guard case .number(let number) = NumberText.read(text) else { return nil }
                return PlainFraction(DecimalSum(number))
            case .field("value"): return cell.number.map { PlainFraction($0) }
            case .field("change"): return cell.change.map { PlainFraction($0) }
            case .field: return PlainFraction(Int128(cell.year))
            case .absolute(let term):
                return term.value(cell).map { PlainFraction(abs($0.numerator), $0.denominator) }
            case .pair(let left, let sign, let right):
                guard let a = left.value(cell), let b = right.value(cell) else { return nil }
                switch sign {
                case "+":
                    return PlainFraction(
                        a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator
                    ).reduced
                case "-":
                    return PlainFraction(
                        a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator
                    ).reduced
                case "*": return PlainFraction(a.numerator * b.numerator, a.denominator * b.denominator).reduced
                default:
                    return b.numerator == 0
                        ? nil : PlainFraction(a.numerator * b.denominator, a.denominator * b.numerator).reduced
                }
            }
        }
    }

    init(_ random: inout SeededRandom, depth: Int = 2) {
        switch random.below(depth > 0 ? 7 : 4) {
        case 0, 1, 2:
            self = .numbers(
                Term(&random, depth: 1), ["=", "!=", "<", "<=", ">", ">="][random.below(6)], Term(&random, depth: 1))
        case 3:
            let (field, texts) = [
                ("organ", FilteredCorpus.organs + ["镇"]), ("county", ["清河县", "白石县", "河"]),
                ("state", CellState.allCases.map(\.name)), ("row", ["new", "denied.1", "denied"]),
                ("column", ["total", "natural"]),
            ][random.below(5)]
            self = .text(field, ["=", "!=", "~"][random.below(3)], texts[random.below(texts.count)])
        case 4: self = .not(RandomCondition(&random, depth: depth - 1))
        case 5: self = .both(RandomCondition(&random, depth: depth - 1), RandomCondition(&random, depth: depth - 1))
        default: self = .either(RandomCondition(&random, depth: depth - 1), RandomCondition(&random, depth: depth - 1))
        }
    }

    var text: String {
        switch self {
        case .numbers(let left, let sign, let right): "\(left.text) \(sign) \(right.text)"
        case .text(let field, let sign, let text): "\(field) \(sign) '\(text)'"
        case .not(let inner): "not (\(inner.text))"
        case .both(let left, let right): "(\(left.text)) and (\(right.text))"
        case .either(let left, let right): "(\(left.text)) or (\(right.text))"
        }
    }

    /// Nil where it cannot be judged.
    func holds(_ cell: FilteredCorpus.Known) -> Bool? {
        switch self {
        case .numbers(let left, let sign, let right):
            guard let order = left.value(cell).flatMap({ a in right.value(cell).map { a.order($0) } }) else {
                return nil
            }
            switch sign {
            case "=": return order == 0
            case "!=": return order != 0
            case "<": return order < 0
            case "<=": return order <= 0
            case ">": return order > 0
            default: return order >= 0
            }
        case .text(let field, let sign, let text):
            guard let names = Self.names(field, cell) else { return nil }
            switch sign {
            case "~": return names.contains { $0.contains(text) }
            case "=": return names.contains(text)
            default: return !names.contains(text)
            }
        case .not(let inner): return inner.holds(cell).map { !$0 }
        case .both(let left, let right):
            let sides = [left.holds(cell), right.holds(cell)]
            return sides.contains(false) ? false : sides.contains(nil) ? nil : true
        case .either(let left, let right):
            let sides = [left.holds(cell), right.holds(cell)]
            return sides.contains(true) ? true : sides.contains(nil) ? nil : false
        }
    }

    private static func names(_ field: String, _ cell: FilteredCorpus.Known) -> [String]? {
        switch field {
        case "organ": [cell.organ.name]
        case "county": cell.organ.county.map { [$0] }
        case "state": [cell.state.name]
        case "row": cell.address.row.hasPrefix("denied.") ? [cell.address.row, "denied"] : [cell.address.row]
        default: [cell.address.column]
        }
    }
}

extension PlainFraction {
    /// The same in lowest terms, so that what is made of it stays small.
    var reduced: PlainFraction {
        var (a, b) = (numerator.magnitude, denominator.magnitude)
        while b != 0 { (a, b) = (b, a % b) }
        let divisor = Int128(max(a, 1))
        return PlainFraction(numerator / divisor, denominator / divisor)
    }
}
