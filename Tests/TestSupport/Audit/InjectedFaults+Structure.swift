extension InjectedFault {
    /// Faults of structure: group S of the catalogue.
    static let ofStructure: [InjectedFault] = sections + contents + tables + wholeText

    private static let sections: [InjectedFault] = [
        InjectedFault("S-01", "section four is missing") { audit in
            audit.last.prose.headings[4] = .some(nil)
            return true
        },
        InjectedFault("S-14", "the year doubled") { audit in
            let title = "\(audit.last.organ)\(audit.last.year)年度政府信息公开工作年度报告"
            audit.last.titleLines = [title]
            audit.expected.quote = title
            return true
        },
        .heading("S-03", 5, "五、乡镇信息公开的建议和下一步工作思考"),
        .heading("S-04", 5, "5、存在的主要问题及改进情况"),
        .words("S-05", "（三）政府信息管理", "（3）政府信息管理"),
        InjectedFault("S-02", "a section's heading stands twice") { audit in
            audit.last.prose.problems.append(PrintedForm.sections[4])
            audit.expected.quote = PrintedForm.sections[4]
            return true
        },
        InjectedFault("S-02", "section five before section four") { audit in
            let five = ([PrintedForm.sections[4]] + audit.last.prose.problems).map { $0 + "\n" }.joined()
            audit.last.prose.problems = []
            audit.last.prose.headings[5] = .some(nil)
            audit.expected.quote = PrintedForm.sections[3]
            return audit.reprint(PrintedForm.sections[3], as: five + PrintedForm.sections[3])
        },
    ]

    private static let contents: [InjectedFault] = [
        InjectedFault("S-06", "two areas are missing") { audit in
            let overview = audit.last.prose.overview
            guard let index = overview.firstIndex(of: "（三）政府信息管理") else { return false }
            audit.last.prose.overview = Array(overview[..<index])
            audit.expected.quote = PrintedForm.sections[0]
            return true
        },
        InjectedFault("S-07", "no results of assessment, review and accountability") { audit in
            guard let index = audit.last.prose.overview.firstIndex(of: "（五）监督保障") else { return false }
            audit.last.prose.overview[index + 1] = "组织业务学习四次，村级信息员轮流讲解。"
            audit.expected.quote = "（五）监督保障"
            return true
        },
        InjectedFault("S-08", "problems without what was done") { audit in
            guard let index = audit.last.prose.problems.firstIndex(of: "（二）改进情况") else { return false }
            audit.last.prose.problems = Array(audit.last.prose.problems[..<index])
            audit.expected.quote = "3个方面的问题"
            return true
        },
        InjectedFault("S-08", "nothing at all") { audit in
            audit.last.prose.problems = ["无。"]
            audit.expected.quote = "无。"
            return true
        },
        InjectedFault("S-11", "nothing said of fees") { audit in
            audit.last.prose.others = ["无。"]
            audit.expected.quote = "无。"
            return true
        },
        InjectedFault("S-13", "the fees until now, not of the year") { audit in
            audit.last.prose.others = ["截至目前未收取信息处理费。"]
            audit.expected.quote = "截至目前"
            return true
        },
        InjectedFault("S-14", "a title in the wrong order") { audit in
            let title = "\(audit.last.organ)\(audit.last.year)年政府信息公开年度工作报告"
            audit.last.titleLines = [title]
            audit.expected.quote = title
            return true
        },
        InjectedFault("S-15", "another organ is to be asked") { audit in
            audit.expected.quote = "石坪乡人民政府"
            return audit.replace("请与\(audit.last.organ)综合办", with: "请与石坪乡人民政府综合办")
        },
        InjectedFault("S-09", "nothing is done about a problem") { audit in
            audit.expected.quote = "人员变动频繁"
            return audit.replace("3个方面的问题", with: "4个方面的问题")
                && audit.replace("的解读不够具体。", with: "的解读不够具体；四是人员变动频繁，新老经办人交接脱节。")
        },
        InjectedFault("S-10", "plans only") { audit in
            guard let index = audit.last.prose.problems.firstIndex(of: "（二）改进情况") else { return false }
            audit.last.prose.problems[index + 1] = "下一步，将为惠农文件配上图解，把更新日期写进值班表，请经办人出镜解读。"
            audit.expected.quote = "下一步"
            return true
        },
        .others("S-12", "other things alone", ["办理人大代表建议3件、政协提案2件，均按期答复并公开。"], quote: PrintedForm.sections[5]),
        InjectedFault("S-12", "fees told elsewhere") { audit in
            audit.last.prose.others = ["无其他需要报告的事项。"]
            audit.last.prose.overview[4] += "未收取信息处理费。"
            audit.expected.quote = "未收取信息处理费"
            return true
        },
        InjectedFault("S-27", "nothing is counted") { audit in
            let short = audit.last.organ
            audit.expected.quote = PrintedForm.sections[0]
            return audit.rewrite("共主动公开", as: "\(short)按时公开道路养护、雨污分流等群众关心的内容，栏目常看常新。")
                && audit.rewrite("制发行政规范性文件", as: "围绕农机补贴走访群众，把常问的事写成问答贴到村口。")
        },
    ]

    private static let tables: [InjectedFault] = [
        .print("S-17", "a row is missing", "其他法律行政法规禁止公开", "其他法律行政法规禁止公开情形说明栏次"),
        InjectedFault("Q-01", "table four with ten numbers") { audit in
            guard let line = audit.text.split(separator: "\n").last(where: { $0.count { $0 == "\t" } == 14 }) else {
                return false
            }
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            return audit.reprint(String(line), as: cells.prefix(10).joined(separator: "\t"))
        },
        .print("S-20", "a label of 2019", "本年处理决定数量", "处理决定数量", quote: "处理决定数量"),
        InjectedFault("S-18", "a row too many") { audit in
            audit.expected.quote = "其他主动公开文件"
            return audit.reprint("行政规范性文件\t", as: "其他主动公开文件\t0\t0\t0\n行政规范性文件\t")
        },
        InjectedFault("S-18", "two rows changed places") { audit in
            let lines = audit.text.split(separator: "\n")
            guard let index = lines.firstIndex(where: { $0.hasPrefix("行政处罚\t") }) else { return false }
            audit.expected.cells = ["t2.coercions.decided"]
            return audit.reprint("\(lines[index])\n\(lines[index + 1])", as: "\(lines[index + 1])\n\(lines[index])")
        },
        InjectedFault("S-18", "three rows made one") { audit in
            audit.last.form = .shortened
            for applicant in PrintedForm.applicants {
                let rows = ["other.1", "other.2", "other.3"].map { audit.number("t3.\($0).\(applicant)") }
                audit.set("t3.other.\(applicant)", String(rows.reduce(0, +)))
            }
            audit.expected.cells = ["t3.other.total"]
            return true
        },
        InjectedFault("S-19", "the form of 2019") { audit in
            audit.last.form = .edition2019
            audit.expected.quote = "本年新制作数量"
            return true
        },
        .print("S-21", "a heading is missing", "第二十条第（五）项", ""),
        .print("S-22", "the note is missing", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", ""),
        .print("S-29", "a block outside of the table", "第二十条第（八）项\t\t\t\n", "\n第二十条第（八）项\n\n", quote: "第二十条第（八）项"),
    ]

    private static let wholeText: [InjectedFault] = [
        InjectedFault("S-16", "the title once more") { audit in
            audit.last.prose.overview.insert(audit.last.title, at: 0)
            audit.expected.quote = audit.last.title
            return true
        },
        InjectedFault("S-16", "the title twice above the text") { audit in
            audit.last.titleLines = [audit.last.title, audit.last.title]
            audit.expected.quote = audit.last.title
            return true
        },
        .words("S-23", "本报告中所列数据的统计期限自2024年1月1日起至2024年12月31日止。", ""),
        InjectedFault("S-24", "nobody to ask") { audit in
            audit.replace("如对本报告有疑问，请与\(audit.last.organ)综合办联系，电话：0999-5550137。", with: "")
        },
        InjectedFault("S-25", "hardly a word on problems") { audit in
            audit.last.prose.problems = ["存在更新不及时的问题，已改进。"]
            audit.expected.quote = PrintedForm.sections[4]
            return true
        },
        .print(
            "S-26", "words of the template", PrintedForm.sections[1], PrintedForm.sections[1] + "\n该部分以表格形式报告。",
            quote: "该部分以表格形式报告"),
        .sentence("S-26", "（填报说明：此处填写年度重点工作）", quote: "填报说明"),
        .others(
            "S-28", "a cover letter", ["2024年度发出收费通知0件，总金额0元，实际收取0元。现将年度报告报上，请审阅。"], quote: "请审阅"),
        InjectedFault("S-28", "a summary's heading") { audit in
            audit.last.prose.opening.insert("2024年政务公开工作总结", at: 0)
            audit.expected.quote = "2024年政务公开工作总结"
            return true
        },
    ]

    private static func heading(_ rule: String, _ section: Int, _ heading: String) -> InjectedFault {
        InjectedFault(rule, heading) { audit in
            audit.last.prose.headings[section] = heading
            audit.expected.quote = heading
            return true
        }
    }

    private static func others(_ rule: String, _ name: String, _ others: [String], quote: String) -> InjectedFault {
        InjectedFault(rule, name) { audit in
            audit.last.prose.others = others
            audit.expected.quote = quote
            return true
        }
    }
}
