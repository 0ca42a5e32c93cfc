extension InjectedFault {
    /// Faults of the tables: groups A and X of the catalogue.
    static let ofTables: [InjectedFault] = arithmetic + acrossYears

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

    private static let acrossYears: [InjectedFault] = [
        .cell("X-01", "t3.carried-in.total", by: 2),
        .cell("X-01", "t3.carried-in.legal", by: 1),
        .cell("X-02", "t2.normative.in-force", by: 3),
        InjectedFault("X-03", "pending cases are gone") { audit in
            audit.reports[0].cells["t4.suit.pending"] = "3"
            audit.reports[0].cells["t4.suit.total"] = "3"
            for cell in ["upheld", "corrected", "other", "pending", "total"] {
                audit.set("t4.suit.\(cell)", "0")
                audit.set("t4.suit-after-review.\(cell)", "0")
            }
            audit.expected.cells = ["t4.suit.total"]
            return true
        },
        InjectedFault("X-05", "last year's tables again") { audit in
            audit.last.cells = audit.reports[0].cells
            return audit.reports[0].cells.values.count { $0 != "0" } >= 6
        },
        InjectedFault("X-06", "penalties fifty times as many") { audit in
            audit.reports[0].cells["t2.penalties.decided"] = "30"
            audit.set("t2.penalties.decided", "1500")
            audit.expected.cells = ["t2.penalties.decided"]
            return true
        },
        InjectedFault("X-09", "a year is missing", years: 2021...2024) { audit in
            audit.reports.remove(at: 2)
            return true
        },
        InjectedFault("X-10", "later than last year") { audit in
            audit.reports[0].published = "2024-01-20"
            audit.last.published = "2025-02-20"
            return true
        },
        InjectedFault("X-13", "a second file says otherwise") { audit in
            audit.reports.append(audit.last)
            audit.add(1, to: "t2.licences.decided")
            audit.expected.cells = ["t2.licences.decided"]
            return true
        },
    ]
}
