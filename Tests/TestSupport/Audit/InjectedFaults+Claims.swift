extension InjectedFault {
    /// Faults of what the prose says of the tables: T-01 to T-12 and T-23 of the catalogue.
    static let ofClaims: [InjectedFault] = [
        .claim("T-01", "新收政府信息公开申请", cells: ["t3.new.total"]),
        InjectedFault("T-02", "none received, says the prose") { audit in
            guard audit.number("t3.new.total") > 0, let index = requests(audit) else { return false }
            audit.last.prose.overview[index] = "全年未收到政府信息公开申请。"
            audit.expected.cells = ["t3.new.total"]
            audit.expected.quote = "未收到"
            return true
        },
        .claim("T-03", "全年办结", cells: ["t3.closed.total"]),
        InjectedFault("T-03", "all closed beside requests carried out") { audit in
            guard audit.number("t3.carried-out.total") > 0, let index = requests(audit) else { return false }
            audit.last.prose.overview[index] =
                "全年新收政府信息公开申请\(audit.number("t3.new.total"))件，已全部办结。"
            audit.expected.cells = ["t3.carried-out.total"]
            audit.expected.quote = "全部办结"
            return true
        },
        .claim("T-04", "结转下年度继续办理", cells: ["t3.carried-out.total"]),
        .claim("T-04", "上年结转", cells: ["t3.carried-in.total"]),
        .claim("T-05", "予以公开", cells: ["t3.granted.total"]), .claim("T-05", "无法提供"), .claim("T-05", "不予处理"),
        .claim("T-06", "其中自然人申请", cells: ["t3.new.natural"]),
        .claim("T-07", "被申请行政复议", cells: ["t4.review.total"]),
        .claim("T-07", "被提起行政诉讼", cells: ["t4.suit.total", "t4.suit-after-review.total"]),
        InjectedFault("T-07", "no case, says the prose") { audit in
            audit.set("t4.review.upheld", "1")
            audit.set("t4.review.corrected", "0")
            audit.set("t4.review.other", "0")
            audit.set("t4.review.pending", "0")
            audit.set("t4.review.total", "1")
            guard let index = audit.last.prose.overview.firstIndex(where: { $0.contains("行政复议") }) else { return false }
            audit.last.prose.overview[index] = "未发生因政府信息公开引起的行政复议和行政诉讼。"
            audit.expected.cells = ["t4.review.total"]
            audit.expected.quote = "未发生"
            return true
        },
        InjectedFault("T-08", "one more upheld than the table has") { audit in
            let upheld = audit.number("t4.review.upheld")
            guard audit.number("t4.review.total") > 0 else { return false }
            audit.expected.cells = ["t4.review.upheld"]
            let total = audit.number("t4.review.total")
            return audit.replace("被申请行政复议\(total)件", with: "被申请行政复议\(total)件，其中结果维持\(upheld + 1)件")
        },
        .claim("T-09", "制发行政规范性文件", cells: ["t2.normative.issued"]),
        .claim("T-09", "废止行政规范性文件", cells: ["t2.normative.repealed"]),
        .claim("T-09", "现行有效行政规范性文件", cells: ["t2.normative.in-force"]),
        .claim("T-10", "作出行政许可决定", cells: ["t2.licences.decided"]),
        .claim("T-10", "行政处罚决定", cells: ["t2.penalties.decided"]),
        InjectedFault("T-11", "元 for 万元") { audit in
            audit.set("t2.fees.amount", "3.2")
            audit.say("收取行政事业性收费3.2元。")
            audit.expected.quote = "3.2元"
            audit.expected.cells = ["t2.fees.amount"]
            return true
        },
        InjectedFault("T-12", "a fee that the table does not have") { audit in
            audit.set("t2.fees.amount", "0")
            audit.last.prose.others = ["2024年度发出信息处理费收费通知1件，总金额400元，实际收取信息处理费400元。"]
            audit.expected.quote = "400元"
            audit.expected.cells = ["t2.fees.amount"]
            return true
        },
        InjectedFault("T-23", "all requests closed though there were none") { audit in
            audit.fill("t3.", with: "0")
            audit.expected.cells = ["t3.new.total", "t3.carried-in.total"]
            audit.expected.quote = "100%"
            guard let index = requests(audit) else { return false }
            audit.last.prose.overview[index] = "设专人接待，当面说明填写要点，政府信息公开申请按时办结率100%。"
            return true
        },
    ]

    private static func requests(_ audit: AuditCase) -> Int? {
        audit.last.prose.overview.firstIndex { $0.contains("政府信息公开申请") }
    }
}
