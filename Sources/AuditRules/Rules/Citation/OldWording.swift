internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// C-10: words of the regulation as it was before 2019 are still used.
    static let oldWording = Rule(
        RuleDescription(
            id: "C-10", name: "OldWording", severity: .info,
            title: LocalizedText(zh: "沿用旧条例或旧格式的表述", en: "words of the former regulation or form are still used"),
            explanation: LocalizedText(
                zh: """
                    现行条例第五条的表述是“以公开为常态、不公开为例外”，第六条是“扰乱社会和经济管理秩序”；\
                    收费情况现为收取信息处理费情况。沿用旧表述多为照抄往年文字，只作提示。
                    """,
                en: """
                    Article 5 of the regulation in force says 以公开为常态、不公开为例外, article 6 扰乱社会和经济管理秩序, and what is \
                    reported on fees is 收取信息处理费情况. Former words are most likely copied; this is a hint only.
                    """),
            basis: LocalizedText(
                zh: "《中华人民共和国政府信息公开条例》（国务院令第711号）第五条、第六条、第四十二条",
                en: "《中华人民共和国政府信息公开条例》（国务院令第711号）, articles 5, 6 and 42"),
            benignCauses: [LocalizedText(zh: "引述历史表述", en: "former words are quoted as history")],
            examples: [
                RuleExample(
                    LocalizedText(zh: "现行表述", en: "today's words"),
                    ExampleReport(prose: .overview("坚持以公开为常态、不公开为例外，未出现扰乱社会和经济管理秩序的虚假信息。"))),
                RuleExample(
                    LocalizedText(zh: "“以公开为原则”", en: "以公开为原则"),
                    ExampleReport(prose: .overview("坚持以公开为原则，不公开为例外。")),
                    findings: [.fail(quotes: ["公开为原则"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "“扰乱社会管理秩序”", en: "扰乱社会管理秩序"),
                    ExampleReport(prose: .overview("未出现扰乱社会管理秩序的虚假信息。")),
                    findings: [.fail(quotes: ["扰乱社会管理秩序"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "新旧表述对照", en: "former words beside today's"),
                    ExampleReport(prose: .overview("从“以公开为原则”到“以公开为常态、不公开为例外”。"))),
                RuleExample(
                    LocalizedText(zh: "书名号中的文字", en: "words of a title"),
                    ExampleReport(prose: .overview("编发《公开为原则：条例问答》一册。"))),
            ]),
        whereFound: { settings in settings.citations.oldWordings.map(\.wrong) },
        reads: { reading, report in
            reading.reportWordings(reading.settings.citations.oldWordings, report) { wording, quote in
                LocalizedText(
                    zh: "“\(quote)”是旧表述，现行表述为“\(wording.right)”。",
                    en: "“\(quote)” is the former wording; it is “\(wording.right)” now.")
            }
        })
}
