import Presentation
import ReportModel
import TextSupport

extension Field {
    /// A cell's address and its label in one field, for screens that have no room for a column of each.
    static func cell(_ address: CellAddress, _ label: String) -> Field {
        .line(Line([Span("\(address) ", role: .name), Span(label, role: .label)]))
    }
}

extension CellValue {
    /// The value as a field: a number, or what stands in its place.
    func field(_ language: Language) -> Field {
        switch self {
        case .number(let number, _): .number(number.description)
        case .blank, .absent, .dash, .unreadable: .missing(shown: state.wording[language])
        }
    }

    /// The text as published: `３` stays `３`, a blank is said to be one.
    func publishedField(_ language: Language) -> Field {
        switch self {
        case .number(let number, let raw): raw == number.description ? .number(raw) : .text(raw, role: .number)
        case .dash(let raw): .text(raw, role: .missing)
        case .unreadable(let raw): .text(raw, role: .warning)
        case .blank, .absent: .missing(shown: state.wording[language])
        }
    }
}
