package import NarrativeClaims
package import ReportModel

/// A way to read a claim: the cells whose sum it should be.
package struct ClaimReading: Sendable, Hashable {
    /// The cells that are added up.
    package let plus: [CellAddress]
    /// The cells that are taken away.
    package let minus: [CellAddress]
    /// Whether the words say just this; otherwise they allow it.
    package let isLiteral: Bool

    /// All cells, those added up first.
    package var cells: [CellAddress] { plus + minus }
}

/// What claims are held against in the tables of a form.
package struct ClaimReadings: Sendable {
    /// By the indices of the subjects.
    private let readings: [[ClaimReading]]

    /// Those for each form, in the order of `Form.all`.
    static let ofForms = Form.all.map { ClaimReadings($0) }

    /// The readings for a form.
    package static func of(_ form: Form) -> ClaimReadings {
        ofForms[Form.number(of: form.edition, isShortened: form.isShortened)]
    }

    /// The ways to read a claim, the literal ones first; none where the tables count nothing like it.
    package func of(_ claim: Claim) -> [ClaimReading] {
        // 均已办结: nothing is carried out.
        if claim.statement == .all { return readings[ClaimSubject.requests(.carriedOut).index] }
        let literal = of(claim.subject)
        return claim.alternative.map { literal + of($0) } ?? literal
    }

    /// The ways to read a count of a subject, the literal ones first.
    func of(_ subject: ClaimSubject) -> [ClaimReading] { readings[subject.index] }

    private init(_ form: Form) {
        var lines = ClaimReadingLines(form)
        lines.addRequests()
        lines.addOutcomes()
        lines.addApplicants()
        lines.addCases()
        lines.addTableTwo()
        readings = lines.readings
    }
}

/// Writes out which cells claims are held against.
private struct ClaimReadingLines {
    private let form: Form
    private(set) var readings = [[ClaimReading]](repeating: [], count: ClaimSubject.indexCount)

    init(_ form: Form) {
        self.form = form
    }

    /// Adds a reading unless the form lacks one of the cells.
    private mutating func add(
        _ subject: ClaimSubject, _ plus: [String], minus: [String] = [], isLiteral: Bool = true
    ) {
        let added = plus.compactMap(CellAddress.init).filter(form.has)
        let taken = minus.compactMap(CellAddress.init).filter(form.has)
        guard added.count == plus.count, taken.count == minus.count else { return }
        readings[subject.index].append(ClaimReading(plus: added, minus: taken, isLiteral: isLiteral))
    }

    mutating func addRequests() {
        let new = "t3.new.total"
        let both = [new, "t3.carried-in.total"]
        add(.requests(.received), [new])
        add(.requests(.received), both, isLiteral: false)
        add(.requests(.new), [new])
        add(.requests(.receivedAndCarriedIn), both)
        add(.requests(.handled), ["t3.closed.total"])
        add(.requests(.handled), [new])
        add(.requests(.handled), both)
        add(.requests(.carriedIn), ["t3.carried-in.total"])
        add(.requests(.closed), ["t3.closed.total"])
        add(.requests(.carriedOut), ["t3.carried-out.total"])
        add(.requests(.closingRate), both)
    }

    mutating func addOutcomes() {
        add(.outcome(.granted), ["t3.granted.total"])
        add(.outcome(.partial), ["t3.partial.total"])
        add(.outcome(.grantedOrPartial), ["t3.granted.total", "t3.partial.total"])
        for group in OutcomeGroup.allCases {
            let rows = (1...group.rowCount).map { "t3.\(group.key).\($0).total" }
            let hasRows = CellAddress(rows[0]).map(form.has) ?? false
            add(.outcome(.group(group)), hasRows ? rows : ["t3.\(group.key).total"])
            for (index, row) in rows.enumerated() { add(.outcome(.row(group, index + 1)), [row]) }
        }
    }

    mutating func addApplicants() {
        let organisations = ["business", "research", "nonprofit", "legal", "others"]
        for applicant in Applicant.allCases {
            let columns = applicant == .organisations ? organisations : [applicant.key]
            func cells(_ row: String) -> [String] { columns.map { "t3.\(row).\($0)" } }
            let came = ClaimSubject.applicants(applicant, areClosed: false)
            let closed = ClaimSubject.applicants(applicant, areClosed: true)
            add(came, cells("new"))
            add(came, cells("new") + cells("carried-in"), isLiteral: false)
            add(closed, cells("closed"))
            add(closed, cells("new"), isLiteral: false)
            // 企业 may be any organisation.
            if applicant == .business {
                add(came, organisations.map { "t3.new.\($0)" }, isLiteral: false)
                add(closed, organisations.map { "t3.closed.\($0)" }, isLiteral: false)
            }
        }
    }

    mutating func addCases() {
        let rows: [CaseKind: [String]] = [
            .review: ["review"], .suit: ["suit", "suit-after-review"], .directSuit: ["suit"],
            .suitAfterReview: ["suit-after-review"], .any: ["review", "suit", "suit-after-review"],
        ]
        for (kind, rows) in rows {
            func cells(_ column: String) -> [String] { rows.map { "t4.\($0).\(column)" } }
            add(.cases(kind, .total), cells("total"))
            // The text may count those only that were decided.
            add(.cases(kind, .total), cells("total"), minus: cells("pending"), isLiteral: false)
            add(.cases(kind, .decided), cells("total"), minus: cells("pending"))
            for result in [CaseResult.upheld, .corrected, .other, .pending] {
                add(.cases(kind, result), cells(result.key))
            }
        }
    }

    mutating func addTableTwo() {
        add(.normative(.issued), ["t2.normative.issued"])
        add(.normative(.issued), ["t2.normative.made"])
        add(.normative(.repealed), ["t2.normative.repealed"])
        add(.normative(.inForce), ["t2.normative.in-force"])
        add(.normative(.policyDocuments), ["t2.normative.issued"])
        for decision in Decision.allCases { add(.decisions(decision), ["t2.\(decision.key).decided"]) }
        add(.fees(.administrative), ["t2.fees.amount"])
        add(.fees(.collected), ["t2.fees.amount"])
    }
}
