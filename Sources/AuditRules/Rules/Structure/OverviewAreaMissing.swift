internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-06: 一、总体情况 does not tell of one of its five areas.
    static let overviewAreaMissing = Rule(
        RuleDescription(
            id: "S-06", name: "OverviewAreaMissing", severity: .error,
            title: LocalizedText(zh: "总体情况没有写全五个方面", en: "the overview leaves out an area"),
            explanation: LocalizedText(
                zh: """
                    总体情况应写明主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。\
                    全文没有提到的方面按错误处理；只是提到、没有分开写的，按警告处理。次序和说法不限。
                    """,
                en: """
                    The overview tells of five areas: disclosure on the organ's own initiative, disclosure on request, \
                    management of information, platforms, supervision. An area without a word is an error; one that is \
                    mentioned but has no passage of its own is a warning. Order and wording are free.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号：总体情况概述主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障等情况",
                en: "circular 国办公开办函〔2021〕30号 names the five areas of the overview"),
            editions: [.y2021],
            benignCauses: [
                LocalizedText(zh: "同一方面用了别的说法", en: "an area is told in words that the rule does not know")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "五个方面齐全", en: "all five areas"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "次序和说法不同", en: "another order and other words"),
                    ExampleReport(
                        prose: ExampleProse(overview: [
                            "（一）平台载体建设。栏目按月检修。", "（二）政务信息发布。发布26条。", "（三）受理公开申请。未收到申请。", "（四）规范管理。两人核对。",
                            "（五）考核监督。考核合格。",
                        ]))),
                RuleExample(
                    LocalizedText(zh: "用“一是”分开写", en: "told one by one with 一是"),
                    ExampleReport(
                        prose: ExampleProse(overview: [
                            "一是做好主动公开，发布26条。二是做好依申请公开，未收到申请。三是加强政府信息管理，两人核对。四是抓好平台建设，按月检修。五是强化监督保障，考核合格。"
                        ]))),
                RuleExample(
                    LocalizedText(zh: "用“……方面”分开写", en: "told one by one with 方面"),
                    ExampleReport(
                        prose: ExampleProse(overview: [
                            "主动公开方面，发布26条。", "在依申请公开方面，未收到申请。", "政府信息管理情况：两人核对。", "【平台建设】按月检修。", "监督保障方面，考核合格。",
                        ]))),
                RuleExample(
                    LocalizedText(zh: "没有写政府信息管理和监督保障", en: "neither management nor supervision"),
                    ExampleReport(
                        prose: ExampleProse(overview: [
                            "（一）主动公开", "切实保障知情权和监督权，发布26条。", "（二）依申请公开", "未收到申请。", "（三）平台建设", "栏目按月检修。",
                        ])),
                    findings: [.fail(quotes: ["一、总体情况"])]),
                RuleExample(
                    LocalizedText(zh: "提到了但没有分开写", en: "mentioned, but without passages of their own"),
                    ExampleReport(
                        prose: ExampleProse(overview: [
                            "2024年主动公开信息26条，没有收到依申请公开件，经审核后在网站发布，接受社会监督。"
                        ])),
                    findings: [.fail(quotes: ["一、总体情况"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "2020 年度的格式没有这样要求", en: "the form of 2020 did not ask for it"),
                    ExampleReport(.y2019, year: 2020, prose: ExampleProse(overview: ["发布26条。"]))),
            ]),
        phrases: OverviewOutline.phrases,
        reads: { reading, report in
            guard reading.year >= 2021, let outline = OverviewOutline(reading) else { return }
            let headed = outline.headed
            guard headed != .all, reading.isSimplified else { return }
            let heading = reading.prose.parts.first { $0.kind == .sectionHeading && $0.section == .overview }
            let missing = OverviewAreas.all.subtracting(headed).subtracting(outline.mentioned)
            if !missing.isEmpty {
                report(
                    Observation(
                        reading, subject: "missing", at: [heading].compactMap { $0?.range },
                        message: LocalizedText(
                            zh: "总体情况没有写到：\(missing.wording.zh)。",
                            en: "the overview says nothing of: \(missing.wording.en).")))
            }
            let loose = outline.mentioned.subtracting(headed)
            if !loose.isEmpty {
                report(
                    Observation(
                        reading, severity: .warning, subject: "loose", at: [heading].compactMap { $0?.range },
                        message: LocalizedText(
                            zh: "总体情况只是提到、没有分开写明：\(loose.wording.zh)。",
                            en: "the overview only mentions, without a passage of its own: \(loose.wording.en).")))
            }
        })
}
