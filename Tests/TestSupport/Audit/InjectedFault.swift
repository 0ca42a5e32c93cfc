/// One kind of fault that is put into consistent reports, with the rule that has to find it.
package struct InjectedFault: Sendable {
    /// The id of the rule that has to find it.
    package let rule: String
    /// What is wrong, in a few words.
    package let name: String
    /// The fiscal years of the reports that it needs; the last is made wrong.
    package let years: ClosedRange<Int>
    private let inject: @Sendable (inout AuditCase) -> Bool

    /// `inject` makes the last report wrong, says what has to be found, and returns false where the reports do not lend
    /// themselves to the fault.
    init(
        _ rule: String, _ name: String, years: ClosedRange<Int> = 2023...2024,
        _ inject: @escaping @Sendable (inout AuditCase) -> Bool
    ) {
        self.rule = rule
        self.name = name
        self.years = years
        self.inject = inject
    }

    /// The reports of an organ with the fault in them; nil where they do not lend themselves to it.
    package func made(of reports: [InventedReport]) -> AuditCase? {
        var audit = AuditCase(reports)
        return inject(&audit) ? audit : nil
    }

    /// A cell that is changed and has to be found, or another that has to be found then.
    static func cell(_ rule: String, _ cell: String, by amount: Int = 1, found: String? = nil) -> InjectedFault {
        InjectedFault(rule, "\(cell) \(amount > 0 ? "+" : "")\(amount)") { audit in
            guard audit.number(cell) + amount >= 0 else { return false }
            audit.add(amount, to: cell)
            audit.expected.cells = [found ?? cell]
            return true
        }
    }

    /// A number of the prose that is made larger, so that it contradicts a cell.
    static func claim(_ rule: String, _ wording: String, unit: String = "件", cells: [String] = []) -> InjectedFault {
        InjectedFault(rule, wording) { audit in
            guard let claim = audit.raiseNumber(behind: wording, unit: unit) else { return false }
            audit.expected.cells = cells
            audit.expected.quote = String(claim.dropFirst(wording.count))
            return true
        }
    }

    /// A sentence that is wrong by itself; `quote` is what has to be quoted of it, by default all.
    static func sentence(_ rule: String, _ sentence: String, quote: String? = nil, cells: [String] = [])
        -> InjectedFault
    {
        InjectedFault(rule, sentence) { audit in
            audit.say(sentence)
            audit.expected.quote = quote ?? sentence
            audit.expected.cells = cells
            return true
        }
    }

    /// Words of the prose that are replaced by wrong ones, which have to be quoted unless `quote` says otherwise.
    static func words(
        _ rule: String, _ old: String, _ new: String, quote: String? = nil, years: ClosedRange<Int> = 2023...2024
    ) -> InjectedFault {
        InjectedFault(rule, "\(old) → \(new)", years: years) { audit in
            audit.expected.quote = quote ?? (new.isEmpty ? nil : new)
            return audit.replace(old, with: new)
        }
    }

    /// A change of the printed text, such as a row that is left out.
    static func print(_ rule: String, _ name: String, _ old: String, _ new: String, quote: String? = nil)
        -> InjectedFault
    {
        InjectedFault(rule, name) { audit in
            audit.expected.quote = quote
            return audit.reprint(old, as: new)
        }
    }
}
