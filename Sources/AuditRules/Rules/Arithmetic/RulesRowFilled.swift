internal import ReportModel
internal import TextSupport

extension Rule {
    /// an organ that makes no 规章 has numbers in that row.
    static let rulesRowFilled = Rule(
        RuleDescription(
            id: "A-10", name: "RulesRowFilled", severity: .error,
            title: LocalizedText(zh: "一般不制定规章的机关填报了规章件数", en: "rules are counted by an organ that makes none"),
            explanation: LocalizedText(
                zh: """
                    乡镇、街道、县级人民政府和各级部门一般不制定规章，表二规章一行应为 0 或者划线；有数的，多半是把其他文件填入了这一行。\
                    2019 年格式中只有公开数量的为警告；标题只写市名、不知是否设区的作提示。设区的市以上人民政府和国务院部门不核对。
                    """,
                en: """
                    Townships, counties and departments as a rule make no rules (规章), so this row of table 2 says 0 or \
                    is dashed; a number there mostly counts other documents. Numbers of published documents alone, in the \
                    form of 2019, are warnings; a city whose name does not tell whether it has districts is for \
                    information. Governments of cities and provinces and central ministries are not judged.
                    """),
            basis: LocalizedText(
                zh: """
                    按立法法，规章由国务院部门和省、自治区、直辖市、设区的市、自治州人民政府制定（依据未经核实，仅作填报提示）；\
                    有的表格在该行注明“设区的市、自治州人民政府应提供相关数据”
                    """,
                en: """
                    the Legislation Law leaves 规章 to central ministries and to governments of provinces, cities with \
                    districts and autonomous prefectures (not verified: a hint on filling in); some forms say so in the row
                    """),
            benignCauses: [
                LocalizedText(zh: "把公开的上级规章计入了公开数量", en: "rules of other organs that were published are counted"),
                LocalizedText(zh: "机关名称没有反映其级别", en: "the organ's name does not tell its rank"),
            ],
            examples: examples),
        check: { scope, report in
            let rows = Form.all.compactMap { $0.addresses(.disclosure, "rules") }
            let doubtful = Set(rows.flatMap { $0 }).flatMap { scope.candidates(with: $0, outside: 0...0) }
            for index in Set(doubtful).sorted() {
                let form = scope.corpus.reports[index].form
                guard let row = form.addresses(.disclosure, "rules"),
                    let standing = standing(scope.corpus.reports[index].organ)
                else { continue }
                let terms = row.map { FindingTerm($0, scope.corpus.cells.cell($0, of: index), .actual) }
                    .filter { $0.number.map { !$0.isZero } ?? false }
                guard !terms.isEmpty else { continue }
                let isMade = terms.contains { $0.address.column != "published" && $0.address.column != "open" }
                report(
                    Observation(
                        verdict: .fail, severity: standing == .unknown ? .info : isMade ? nil : .warning,
                        reports: [index], cells: row,
                        sums: terms.map { CheckedSum(relation: .count, targets: [$0.address], terms: [$0]) },
                        message: message(terms, CellNames(form: form), standing)))
            }
        })

    private static func message(
        _ terms: [FindingTerm], _ names: CellNames, _ standing: Standing
    ) -> LocalizedText {
        let values = LocalizedText.list(
            terms.map { term in
                let column = names.column(term.address)
                let number = term.number?.description ?? ""
                return LocalizedText(zh: "\(column.zh) \(number)", en: "\(number) \(column.en)")
            })
        if standing == .unknown {
            return LocalizedText(
                zh: "规章：填报\(values.zh)；仅设区的市可以制定规章，从名称看不出本市是否设区，请核对。",
                en:
                    "rules: the form says \(values.en); of cities only those with districts make any, and the name does not "
                    + "tell whether this one has; please check.")
        }
        return LocalizedText(
            zh: "规章：填报\(values.zh)；本机关一般不制定规章，请核对是否把其他文件填入了这一行。",
            en: "rules: the form says \(values.en); such organs as a rule make none, are these other documents?")
    }

    /// How an organ that has numbers in the row stands to rules.
    private enum Standing {
        /// It makes none.
        case barred
        /// A city that may have districts, which its name does not tell.
        case unknown
    }

    /// How an organ stands to rules; nil where it may make 规章, or where its name tells nothing.
    private static func standing(_ organ: Organ) -> Standing? {
        switch OrganKind(organ) {
        case .township, .government(.county): return .barred
        case .government(.city), .government(.province): return nil
        case .department: break
        }
        let name = organ.name
        func contains(_ parts: [String]) -> Bool { parts.contains { name.contains($0) } }
        // 清河市2024年政府信息公开工作年度报告: the city itself, its report that of all its organs.
        if name.hasSuffix("自治州") || municipalities.contains(name) { return nil }
        if name.hasSuffix("市") { return .unknown }
        if organ.county != nil || contains(["县", "镇", "街道", "旗"]) { return .barred }
        let isCentral =
            ["国家", "中国", "中华人民共和国"].contains { name.hasPrefix($0) }
            || ["部", "总局", "总署", "银行", "审计署"].contains { name.hasSuffix($0) }
        if isCentral || contains(["省", "自治区", "厅"]) { return nil }
        return contains(["市", "区", "州", "盟"]) ? .barred : nil
    }

    private static let municipalities = ["北京市", "天津市", "上海市", "重庆市"]

    private static let examples = [
        RuleExample(LocalizedText(zh: "规章一行全为 0", en: "no rules"), ExampleReport()),
        RuleExample(
            LocalizedText(zh: "镇填报现行有效规章 6 件", en: "a town says that 6 rules are in force"),
            ExampleReport(cells: ["t2.rules.in-force": "6"]),
            findings: [.fail("t2.rules.issued", "t2.rules.repealed", "t2.rules.in-force")]),
        RuleExample(
            LocalizedText(zh: "划线表示不适用", en: "a dash says that it does not apply"),
            ExampleReport(cells: ["t2.rules": "/"])),
        RuleExample(
            LocalizedText(zh: "划线中夹有一个数", en: "one number among dashes"),
            ExampleReport(cells: ["t2.rules": "/", "t2.rules.issued": "1"]),
            findings: [.fail("t2.rules.issued", "t2.rules.repealed", "t2.rules.in-force")]),
        RuleExample(
            LocalizedText(zh: "县人民政府汇总的报告也应为 0", en: "a county's report is no different"),
            ExampleReport(organ: Organ(name: "清河县人民政府"), cells: ["t2.rules.issued": "2", "t2.rules.in-force": "2"]),
            findings: [.fail("t2.rules.issued", "t2.rules.repealed", "t2.rules.in-force")]),
        RuleExample(
            LocalizedText(zh: "设区的市人民政府可以制定规章", en: "the government of a city may make rules"),
            ExampleReport(organ: Organ(name: "清河市人民政府"), cells: ["t2.rules.in-force": "6"])),
        RuleExample(
            LocalizedText(
                zh: "标题只写市名，是否设区不得而知", en: "a city, of which the name does not tell whether it has districts"),
            ExampleReport(organ: Organ(name: "清河市"), cells: ["t2.rules.in-force": "6"]),
            findings: [
                .fail("t2.rules.issued", "t2.rules.repealed", "t2.rules.in-force", severity: .info)
            ]),
        RuleExample(
            LocalizedText(zh: "国务院部门可以制定规章", en: "a central ministry may make rules"),
            ExampleReport(organ: Organ(name: "国家水陆运输总局"), cells: ["t2.rules.in-force": "6"])),
        RuleExample(
            LocalizedText(zh: "2019 年格式只有公开数量", en: "the form of 2019, published only"),
            ExampleReport(.y2019, year: 2020, cells: ["t2.rules.open": "3"]),
            findings: [
                .fail("t2.rules.made", "t2.rules.published", "t2.rules.open", severity: .warning)
            ]),
    ]
}
