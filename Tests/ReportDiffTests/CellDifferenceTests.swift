import ReportDiff
import ReportModel
import Testing
import TextSupport

struct CellDifferenceTests {
    struct Case: Sendable {
        var old: CellValue
        var new: CellValue
        var kind: CellDifference.Kind?
        var change: String?
        var percent: String?

        init(
            _ old: CellValue, _ new: CellValue, _ kind: CellDifference.Kind?, _ change: String? = nil,
            _ percent: String? = nil
        ) {
            self.old = old
            self.new = new
            self.kind = kind
            self.change = change
            self.percent = percent
        }
    }

    @Test(
        "the kind, the change and the percentage of two values",
        arguments: [
            Case(number("3"), number("3"), nil),
            Case(.blank, .blank, nil),
            Case(.absent, .absent, nil),
            Case(.dash(raw: "/"), .dash(raw: "/"), nil),
            Case(.unreadable(raw: "O"), .unreadable(raw: "O"), nil),
            Case(number("3"), number("5"), .changed, "2", "66.7"),
            Case(number("5"), number("3"), .changed, "-2", "-40"),
            Case(number("0.1"), number("0.3"), .changed, "0.2", "200"),
            Case(number("-4"), number("-6"), .changed, "-2", "-50"),
            Case(number("-4"), number("4"), .changed, "8", "200"),
            Case(number("0"), number("7"), .fromZero, "7", nil),
            Case(number("7"), number("0"), .toZero, "-7", "-100"),
            Case(number("3"), number("３件"), .writtenDifferently, "0", "0"),
            Case(number("0"), number("0.00"), .writtenDifferently, "0", nil),
            Case(.dash(raw: "/"), .dash(raw: "—"), .writtenDifferently),
            Case(.unreadable(raw: "O"), .unreadable(raw: "三"), .unreadable),
            Case(number("0"), .blank, .blankness),
            Case(.blank, number("0"), .blankness),
            Case(number("3"), .absent, .blankness),
            Case(.blank, .dash(raw: "/"), .blankness),
            Case(.unreadable(raw: "O"), .blank, .blankness),
        ])
    func kinds(_ example: Case) throws {
        let address = try #require(CellAddress("t3.new.total"))
        let difference = CellDifference(address, old: example.old, new: example.new)
        #expect(difference?.kind == example.kind)
        #expect(difference?.change?.description == example.change)
        #expect(difference?.percent?.description == example.percent)
    }

    @Test("every kind has a wording of its own in both languages")
    func wording() {
        let wordings = CellDifference.Kind.allCases.map(\.wording)
        #expect(Set(wordings.map(\.zh)).count == wordings.count)
        #expect(Set(wordings.map(\.en)).count == wordings.count)
    }

    private static func number(_ raw: String) -> CellValue {
        guard case .number(let number) = NumberText.read(raw) else { return .unreadable(raw: raw) }
        return .number(number, raw: raw)
    }
}
