internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// C-11: a term is wrong.
    static let wrongTerm = Rule(
        RuleDescription(
            id: "C-11", name: "WrongTerm", severity: .warning,
            title: LocalizedText(zh: "用语错误", en: "a term is wrong"),
            explanation: LocalizedText(
                zh: "条例的用语是“国家秘密”，不是“国家机密”；“应公开尽公开”“三审三校”也常有错字。用语清单可以补充。",
                en: """
                    The regulation's term is 国家秘密, not 国家机密; 应公开尽公开 and 三审三校 are often misspelt. The list of terms can \
                    be added to.
                    """),
            basis: LocalizedText(
                zh: "《中华人民共和国政府信息公开条例》（国务院令第711号）第十四条", en: "《中华人民共和国政府信息公开条例》（国务院令第711号）, article 14"),
            benignCauses: [LocalizedText(zh: "引用的文件名称或原话如此", en: "a cited title or quotation says so")],
            examples: [
                RuleExample(
                    LocalizedText(zh: "用语正确", en: "the right terms"),
                    ExampleReport(prose: .overview("涉及国家秘密的不予公开，做到应公开尽公开，落实三审三校。"))),
                RuleExample(
                    LocalizedText(zh: "“国家机密”", en: "国家机密"),
                    ExampleReport(prose: .overview("涉及国家机密的不予公开，审查是否含有国家机密。")),
                    findings: [.fail(quotes: ["国家机密", "国家机密"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "两种错字", en: "two terms misspelt"),
                    ExampleReport(prose: .overview("做到“应公开近公开”，落实“三审三较”。")),
                    findings: [
                        .fail(quotes: ["应公开近公开"], severity: .warning), .fail(quotes: ["三审三较"], severity: .warning),
                    ]),
                RuleExample(
                    LocalizedText(zh: "旧法规的名称", en: "the name of a former law"),
                    ExampleReport(prose: .overview("展出《保守国家机密暂行条例》影印件。"))),
            ]),
        whereFound: { settings in settings.citations.wrongTerms.map(\.wrong) },
        reads: { reading, report in
            reading.reportWordings(reading.settings.citations.wrongTerms, report) { wording, quote in
                LocalizedText(
                    zh: "“\(quote)”应为“\(wording.right)”。", en: "“\(quote)” should be “\(wording.right)”.")
            }
        })
}
