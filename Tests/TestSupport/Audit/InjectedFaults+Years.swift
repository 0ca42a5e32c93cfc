extension InjectedFault {
    /// Faults that two reports of one organ show: group X of the catalogue.
    static let acrossYears: [InjectedFault] = tablesOverYears + proseOverYears

    private static let tablesOverYears: [InjectedFault] = [
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
        InjectedFault("X-04", "last year's items without last year's change", years: 2019...2020) { audit in
            audit.reports[0].cells["t2.licences.previous"] = "12"
            audit.reports[0].cells["t2.licences.change"] = "3"
            audit.set("t2.licences.previous", "12")
            audit.expected.cells = ["t2.licences.previous"]
            return true
        },
        InjectedFault("X-04", "fewer documents open than last year", years: 2019...2020) { audit in
            audit.reports[0].cells["t2.normative.open"] = "47"
            audit.set("t2.normative.open", "40")
            audit.expected.cells = ["t2.normative.open"]
            return true
        },
        InjectedFault("X-07", "fewer in force, none repealed") { audit in
            audit.reports[0].cells["t2.normative.in-force"] = "9"
            audit.set("t2.normative.issued", "0")
            audit.set("t2.normative.repealed", "0")
            audit.set("t2.normative.in-force", "6")
            audit.expected.cells = ["t2.normative.in-force"]
            return true
        },
        InjectedFault("X-08", "a township became a town, untold") { audit in
            let organ = audit.last.organ.replacing("镇人民政府", with: "乡人民政府")
            audit.reports[0].organ = organ
            audit.expected.quote = audit.last.title
            return organ != audit.last.organ
        },
    ]

    private static let proseOverYears: [InjectedFault] = [
        InjectedFault("X-11", "the figures of last year again") { audit in
            for report in audit.reports.indices {
                audit.reports[report].prose.overview[0] += "公示栏张贴公告163份，接待来访咨询40次。"
            }
            audit.expected.quote = "163份"
            return true
        },
        InjectedFault("X-11", "last year's kinds of information again") { audit in
            guard let old = audit.reports[0].prose.overview.first(where: { $0.contains("共主动公开") }),
                let kinds = old.firstRange(of: "其中"), let end = old[kinds.lowerBound...].firstIndex(of: "。")
            else { return false }
            let list = old[kinds.lowerBound..<end]
            // Small numbers may well be the same by chance.
            let counts = Set(list.split { !$0.isNumber }.compactMap { Int($0) }.filter { $0 >= 20 })
            return audit.rewrite("共主动公开", as: "\(audit.last.year)年主动公开政府信息，\(list)。") && counts.count > 1
        },
        .claim("X-12", "上年结转"),
        InjectedFault("X-12", "other requests last year than last year's report has") { audit in
            let requests = ["new", "carried-in"].map { Int(audit.reports[0].text("t3.\($0).total")) ?? 0 }
            let stated = requests.reduce(7, +)
            audit.say("上年收到政府信息公开申请\(stated)件。")
            audit.expected.quote = "\(stated)件"
            return true
        },
    ]
}
