extension InjectedFault {
    /// Faults of structure, citations and dates: groups S, C and D of the catalogue.
    static let ofForm: [InjectedFault] = structure + citations + dates

    private static let structure: [InjectedFault] = [
        InjectedFault("S-01", "section four is missing") { audit in
            audit.last.prose.headings[4] = .some(nil)
            return true
        },
        .heading("S-03", 5, "五、乡镇信息公开的建议和下一步工作思考"),
        .heading("S-04", 5, "5、存在的主要问题及改进情况"),
        .words("S-05", "（三）政府信息管理", "（3）政府信息管理", quote: "3"),
        InjectedFault("S-06", "two areas are missing") { audit in
            let overview = audit.last.prose.overview
            guard let index = overview.firstIndex(of: "（三）政府信息管理") else { return false }
            audit.last.prose.overview = Array(overview[..<index])
            return true
        },
        InjectedFault("S-07", "no results of assessment, review and accountability") { audit in
            guard let index = audit.last.prose.overview.firstIndex(of: "（五）监督保障") else { return false }
            audit.last.prose.overview[index + 1] = "组织业务学习四次，村级信息员轮流讲解。"
            return true
        },
        InjectedFault("S-08", "problems without what was done") { audit in
            guard let index = audit.last.prose.problems.firstIndex(of: "（二）改进情况") else { return false }
            audit.last.prose.problems = Array(audit.last.prose.problems[..<index])
            return true
        },
        InjectedFault("S-11", "nothing said of fees") { audit in
            audit.last.prose.others = ["无。"]
            return true
        },
        .words("S-13", "发出信息处理费收费通知0件，总金额0元，实际收取0元", "截至目前未收取信息处理费"),
        InjectedFault("S-14", "a title in the wrong order") { audit in
            audit.last.titleLines = ["\(audit.last.organ)\(audit.last.year)年政府信息公开年度工作报告"]
            return true
        },
        InjectedFault("S-15", "another organ is to be asked") { audit in
            audit.replace("请与\(audit.last.organ)综合办", with: "请与石坪乡人民政府综合办")
        },
        .print("S-17", "a row is missing", "其他法律行政法规禁止公开", "其他法律行政法规禁止公开情形说明栏次"),
        .print("S-20", "a label of 2019", "本年处理决定数量", "处理决定数量"),
        InjectedFault("S-25", "hardly a word on problems") { audit in
            audit.last.prose.problems = ["存在更新不及时的问题，已改进。"]
            return true
        },
    ]

    private static let citations: [InjectedFault] = [
        .words("C-01", "《中华人民共和国政府信息公开条例》", "《中华人民共和国政府信息管理条例》", quote: "政府信息管理条例"),
        .words("C-02", "国务院令第711号", "国务院令第492号", quote: "492"),
        .words("C-03", "国办公开办函〔2021〕30号", "国办发〔2021〕30号", quote: "国办发"),
        .words(
            "C-04", "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）",
            "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）", quote: "60号"),
        .sentence("C-05", "收费标准按《政府信息处理费管理办法》执行。"),
        .sentence("C-06", "收费按《政府信息公开信息处理费管理办法》（国办公开办函〔2021〕30号）执行。"),
        .sentence("C-07", "张贴了《关于印发《便民手册》的通知》。"),
        .sentence("C-08", "按照《中华人民共和国政府信息公开条例》第三十二条规定编制年度报告。", quote: "三十二条"),
        .sentence("C-10", "坚持以公开为原则、不公开为例外。", quote: "公开为原则"),
        .sentence("C-11", "涉及国家机密的内容一律不公开。", quote: "国家机密"),
    ]

    private static let dates: [InjectedFault] = [
        .published("D-02", "2025-02-10"), .published("D-02", "2025-04-10"), .published("D-04", "2024-12-25"),
        .words("D-09", "统计期限自2024年1月1日起至2024年12月31日止", "统计期限自2023年1月1日起至2023年12月31日止"),
        .words("D-09", "2024年12月31日止", "2024年12月30日止"),
        .sentence("D-11", "11月31日组织业务学习。", quote: "11月31日"),
        .sentence("D-12", "2026年3月已召开公开工作例会。", quote: "2026年3月"),
    ]

    private static func heading(_ rule: String, _ section: Int, _ heading: String) -> InjectedFault {
        InjectedFault(rule, heading) { audit in
            audit.last.prose.headings[section] = heading
            return true
        }
    }

    private static func published(_ rule: String, _ date: String) -> InjectedFault {
        InjectedFault(rule, "published \(date)") { audit in
            audit.last.published = date
            return true
        }
    }
}

extension InjectedFault {
    /// All faults, by group.
    package static let all: [InjectedFault] = ofTables + ofClaims + ofForm

    /// Rules of the groups A, X, T, S, C and D that no fault is put in for yet.
    package static let untried: Set<String> = [
        "A-11", "A-12", "A-13", "A-14", "A-15", "A-17", "A-18", "A-19", "A-20", "A-21", "C-09", "C-12", "C-13",
        "D-01", "D-03", "D-05", "D-06", "D-07", "D-08", "D-10", "S-02", "S-09", "S-10", "S-11", "S-12", "S-16",
        "S-18", "S-19", "S-21", "S-22", "S-23", "S-24", "S-26", "S-27", "S-28", "S-29", "T-17", "T-18", "T-19",
        "T-20", "T-21", "T-22", "T-23", "T-24", "T-25", "X-04", "X-07", "X-08", "X-11", "X-12",
    ]
}
