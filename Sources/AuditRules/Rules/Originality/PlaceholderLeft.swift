internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// O-05: a template's placeholder was not filled in.
    static let placeholderLeft = Rule(
        RuleDescription(
            id: "O-05", name: "PlaceholderLeft", severity: .error,
            title: LocalizedText(zh: "留有未填写的占位符", en: "a placeholder was not filled in"),
            explanation: LocalizedText(
                zh: "正文中留有 ××、XX、**、____、【填写】之类的占位符，说明模板没有填写完整。",
                en: "The prose holds a placeholder such as ××, XX, **, ____ or 【填写】: a template was not filled in."),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求年度报告内容准确、全面，不得敷衍塞责",
                en: "circular 国办公开办函〔2021〕30号 asks for accurate and complete reports"),
            benignCauses: [
                LocalizedText(zh: "个人信息依法隐去", en: "personal data was left out as the law asks")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "没有占位符", en: "no placeholder"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "镇名没有填写", en: "the town's name is missing"),
                    ExampleReport(prose: .overview("××镇严格落实公开要求，发布信息XX条。")),
                    findings: [.fail(quotes: ["××"]), .fail(quotes: ["XX"])]),
                RuleExample(
                    LocalizedText(zh: "同一占位符两处", en: "the same placeholder twice"),
                    ExampleReport(prose: .overview("发布信息____条，答复来电____次。")),
                    findings: [.fail(quotes: ["____", "____"])]),
            ]),
        phrases: ["××", "xx", "**", "__", "【填写】", "【请填写】", "(填写)"],
        reads: { reading, report in
            for places in reading.hitsByWording {
                let quote = reading.prose.text(of: places[0])
                report(
                    Observation(
                        reading, at: places,
                        message: LocalizedText(
                            zh: "留有未填写的占位符“\(quote)”\(places.count > 1 ? "，共 \(places.count) 处" : "")。",
                            en: "the placeholder “\(quote)” was not filled in"
                                + (places.count > 1 ? ", in \(places.count) places." : "."))))
            }
        })
}
