extension InjectedFault {
    /// Faults of the tables of one report: group A of the catalogue.
    static let ofTables: [InjectedFault] = arithmetic + incompleteRequests + oldForm + hints

    private static let arithmetic: [InjectedFault] = [
        .cell("A-01", "t3.carried-out.natural"),
        .cell("A-01", "t3.new.total"),
        .cell("A-02", "t3.closed.business"),
        .cell("A-02", "t3.denied.4.legal", found: "t3.closed.legal"),
        .cell("A-03", "t3.granted.total"),
        .cell("A-03", "t3.other.3.research", found: "t3.other.3.total"),
        .cell("A-04", "t4.review.total"),
        .cell("A-05", "t4.suit.total"),
        .cell("A-06", "t4.suit-after-review.total"),
        .zero("A-04", "review", [0, 1, 0, 0]), .zero("A-05", "suit", [2, 0, 0, 1]),
        .zero("A-06", "suit-after-review", [1, 0, 0, 0]),
        .blank("A-01", "t3.carried-out.total"), .blank("A-02", "t3.closed.natural"), .blank("A-03", "t3.partial.total"),
        .blank("A-04", "t4.review.total"), .blank("A-05", "t4.suit.pending", found: "t4.suit.total"),
        .blank("A-06", "t4.suit-after-review.total"), .blank("A-07", "t2.normative.in-force"),
        InjectedFault("A-07", "more issued than in force") { audit in
            audit.set(
                "t2.normative.issued",
                String(audit.number("t2.normative.in-force") + audit.number("t2.normative.repealed") + 4))
            audit.expected.cells = ["t2.normative.in-force"]
            return true
        },
        InjectedFault("A-08", "negative count") { audit in
            audit.set("t2.coercions.decided", "-2")
            audit.expected.cells = ["t2.coercions.decided"]
            return true
        },
        InjectedFault("A-09", "元 for 万元") { audit in
            audit.set("t2.fees.amount", "1904573.79")
            audit.expected.cells = ["t2.fees.amount"]
            return true
        },
        InjectedFault("A-10", "rules of a township") { audit in
            audit.set("t2.rules.in-force", "6")
            audit.expected.cells = ["t2.rules.in-force"]
            return true
        },
        InjectedFault("A-16", "not paid, yet no notice was sent") { audit in
            guard audit.number("t3.other.2.total") == 0 else { return false }
            for cell in [
                "t3.other.2.natural", "t3.other.2.total", "t3.closed.natural", "t3.closed.total", "t3.new.natural",
                "t3.new.total",
            ] {
                audit.add(2, to: cell)
            }
            audit.expected.cells = ["t3.other.2.total"]
            return true
        },
    ]

    /// Where a total is blank nothing can be added up, and what is plainly too much is told by itself.
    private static let incompleteRequests: [InjectedFault] = [
        InjectedFault("A-12", "more granted than there were, the total left blank") { audit in
            audit.fill("t3.closed.", with: "")
            let excess = audit.number("t3.new.natural") + audit.number("t3.carried-in.natural") + 1
            audit.add(excess, to: "t3.granted.natural")
            audit.add(excess, to: "t3.granted.total")
            audit.expected.cells = ["t3.granted.natural"]
            return true
        },
        InjectedFault("A-12", "more denied than there were, one total left blank") { audit in
            audit.set("t3.closed.legal", "")
            let excess = audit.number("t3.new.legal") + audit.number("t3.carried-in.legal") + 1
            audit.add(excess, to: "t3.denied.2.legal")
            audit.add(excess, to: "t3.denied.2.total")
            audit.expected.cells = ["t3.denied.2.legal"]
            return true
        },
        InjectedFault("A-13", "more carried out than there were, the total left blank") { audit in
            audit.fill("t3.closed.", with: "")
            let excess = audit.number("t3.new.business") + audit.number("t3.carried-in.business") + 1
            audit.add(excess, to: "t3.carried-out.business")
            audit.add(excess, to: "t3.carried-out.total")
            audit.expected.cells = ["t3.carried-out.business"]
            return true
        },
    ]

    /// What only the form of 2019 asks for.
    private static let oldForm: [InjectedFault] = [
        InjectedFault("A-19", "more published than is open", years: 2019...2020) { audit in
            audit.set("t2.normative.made", "34")
            audit.set("t2.normative.published", "34")
            audit.set("t2.normative.open", "4")
            audit.expected.cells = ["t2.normative.published", "t2.normative.open"]
            return true
        },
        InjectedFault("A-19", "more items gone than there were", years: 2019...2020) { audit in
            audit.set("t2.services.previous", "12")
            audit.set("t2.services.change", "-15")
            audit.expected.cells = ["t2.services.previous", "t2.services.change"]
            return true
        },
        InjectedFault("A-20", "projects without an amount", years: 2019...2020) { audit in
            audit.set("t2.procurement.count", "3")
            audit.expected.cells = ["t2.procurement.count", "t2.procurement.amount"]
            return true
        },
        InjectedFault("A-20", "an amount without projects", years: 2019...2020) { audit in
            audit.set("t2.procurement.amount", "80.5")
            audit.expected.cells = ["t2.procurement.count", "t2.procurement.amount"]
            return true
        },
    ]

    /// What is worth a look, or says what an error comes from.
    private static let hints: [InjectedFault] = [
        InjectedFault("A-11", "the results are not filled in") { audit in
            guard audit.number("t3.carried-in.total") == 0 else { return false }
            for row in audit.last.form.requests where row.key != "new" && row.key != "carried-in" {
                audit.fill("t3.\(row.key).", with: "0")
            }
            audit.expected.cells = ["t3.new.total", "t3.closed.total", "t3.carried-out.total"]
            return true
        },
        .cell("A-14", "t3.granted.natural", by: 5), .cell("A-14", "t3.closed.others", by: 2),
        .cell("A-14", "t3.new.total", by: 10),
        InjectedFault("A-14", "two neighbouring cells changed places") { audit in
            let (natural, business) = (audit.number("t3.partial.natural"), audit.number("t3.partial.business"))
            guard natural != business else { return false }
            audit.set("t3.partial.natural", String(business))
            audit.set("t3.partial.business", String(natural))
            audit.expected.cells = ["t3.partial.natural", "t3.partial.business"]
            return true
        },
        InjectedFault("A-15", "what was carried in is left out") { audit in
            let (carriedIn, carriedOut) = (audit.number("t3.carried-in.total"), audit.number("t3.carried-out.total"))
            // With twice as many the two rows may have changed places as well.
            guard carriedIn > 0, carriedIn != 2 * carriedOut else { return false }
            for applicant in PrintedForm.applicants {
                let accounted = audit.number("t3.closed.\(applicant)") + audit.number("t3.carried-out.\(applicant)")
                audit.set("t3.new.\(applicant)", String(accounted))
            }
            audit.expected.cells = ["t3.new.total", "t3.carried-in.total", "t3.closed.total"]
            return true
        },
        InjectedFault("A-17", "a case was corrected, and nobody says so") { audit in
            audit.set(cases: "review", [0, 1, 0, 0])
            audit.expected.cells = ["t4.review.corrected"]
            return audit.rewrite("行政复议", as: "便民大厅设专人接待来访群众，当面说明填写要点。")
        },
        InjectedFault("A-18", "a lawsuit after a review that never was") { audit in
            for cell in PrintedForm.results.map({ "t4.review.\($0)" }) {
                for report in audit.reports.indices { audit.reports[report].cells[cell] = "0" }
            }
            audit.set(cases: "suit-after-review", [1, 0, 0, 0])
            audit.expected.cells = ["t4.suit-after-review.total"]
            return true
        },
        InjectedFault("A-21", "nothing but zeros") { audit in
            audit.fill("t3.", with: "0")
            audit.fill("t4.", with: "0")
            audit.expected.cells = ["t3.new.total"]
            return true
        },
    ]

    /// A total of table 四 that was left at 0 beside its parts.
    private static func zero(_ rule: String, _ cases: String, _ counts: [Int]) -> InjectedFault {
        InjectedFault(rule, "a total of 0 beside \(counts)") { audit in
            audit.set(cases: cases, counts)
            audit.set("t4.\(cases).total", "0")
            audit.expected.cells = ["t4.\(cases).total"]
            return true
        }
    }

    /// A cell that was left blank: what it stands in cannot be judged.
    private static func blank(_ rule: String, _ cell: String, found: String? = nil) -> InjectedFault {
        InjectedFault(rule, "\(cell) is blank") { audit in
            audit.set(cell, "")
            audit.expected.cells = [found ?? cell]
            audit.expected.isUnjudged = true
            return true
        }
    }
}
