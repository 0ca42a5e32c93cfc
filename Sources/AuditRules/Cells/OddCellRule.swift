internal import ReportModel
internal import TextSupport

/// What the rules on how cells are filled have in common: they look at the cells that are there and are no numbers in
/// plain digits, and tell those of one table that are alike in one finding.
struct OddCellRule: Sendable {
    /// In what way a cell is found fault with; nil for one that is in order.
    var trait: @Sendable (OddCell) -> String?
    /// How a finding weighs where it does not weigh as the rule does.
    var severity: @Sendable (_ trait: String) -> Severity? = { _ in nil }
    var message: @Sendable (_ trait: String, OddCells) -> LocalizedText

    /// Looks at the reports that have such cells, which few have.
    var check: Rule.CellsCheck {
        { scope, report in
            for index in scope.candidatesForOddCells { judge(index, in: scope, report) }
        }
    }

    /// What these rules rest on.
    static let basis = LocalizedText(
        zh: "常理：表格里的数应当能确定地读出来；国办公开办函〔2021〕30号要求年度报告内容准确、全面",
        en: "common sense: a number in a table can be read without doubt; circular 国办公开办函〔2021〕30号 asks for "
            + "accurate and complete reports")

    private func judge(_ index: Int, in scope: AuditScope, _ report: (Observation) -> Void) {
        let form = scope.corpus.reports[index].form
        let cells = scope.corpus.cells
        var refusals: [CellAddress: ReadingNote.Kind]?
        var groups: [(trait: String, cells: OddCells)] = []
        for address in form.addresses where cells.isOdd(address, of: index) {
            if refusals == nil { refusals = scope.corpus.reports[index].refusals }
            let value = cells.value(address, of: index)
            let cell = OddCell(form: form, address: address, value: value, refusal: refusals?[address])
            guard let trait = trait(cell) else { continue }
            let table = address.table
            if let group = groups.firstIndex(where: { $0.trait == trait && $0.cells.table == table }) {
                groups[group].cells.add(address, value.raw)
            } else {
                groups.append((trait, OddCells(form: form, address, value.raw)))
            }
        }
        for (trait, found) in groups {
            report(
                Observation(
                    filling: found.addresses, of: index, in: scope, severity: severity(trait),
                    message: message(trait, found)))
        }
    }
}

/// A cell that is there and is no number in plain digits.
struct OddCell {
    let form: Form
    let address: CellAddress
    let value: CellValue
    /// Why none of the values of its row could be taken; nil where they were.
    let refusal: ReadingNote.Kind?

    /// Whether it is in the row 规章, which most organs have no power to make.
    var isOfRules: Bool { address.table == .disclosure && address.row == "rules" }
}

/// Cells of one table that are alike in some way.
struct OddCells {
    let form: Form
    private(set) var addresses: [CellAddress]
    /// What stands in them, each text once, in their order.
    private(set) var raws: [String]

    init(form: Form, _ address: CellAddress, _ raw: String) {
        self.form = form
        addresses = [address]
        raws = [raw]
    }

    var table: FormTable { addresses[0].table }

    /// The cells by name.
    var name: LocalizedText { CellNames(form: form).cells(addresses) }

    /// What stands in them, up to three texts in quotation marks.
    var quotes: LocalizedText {
        let shown = raws.prefix(Self.shown)
        return LocalizedText(
            zh: shown.map { "“\($0)”" }.joined(separator: "、") + (raws.count > Self.shown ? "等" : ""),
            en: shown.map { "“\($0)”" }.joined(separator: ", ") + (raws.count > Self.shown ? ", …" : ""))
    }

    mutating func add(_ address: CellAddress, _ raw: String) {
        addresses.append(address)
        if !raws.contains(raw) { raws.append(raw) }
    }

    private static let shown = 3
}

extension Report {
    /// The cells of rows of which no value could be taken, with the reasons.
    var refusals: [CellAddress: ReadingNote.Kind] {
        var refusals: [CellAddress: ReadingNote.Kind] = [:]
        for note in notes where note.refusesRow {
            for cell in note.cells { refusals[cell] = note.kind }
        }
        return refusals
    }
}

extension ReadingNote {
    /// Whether it says that the values of a row were not taken.
    var refusesRow: Bool {
        switch kind {
        case .rowCount, .ambiguousRow, .duplicateRow, .columnOrder: !cells.isEmpty
        default: false
        }
    }
}
