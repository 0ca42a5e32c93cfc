internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// T-15: a part has parts of its own that do not make it.
    static let nestedPartsMismatch = Rule(
        RuleDescription(
            id: "T-15", name: "NestedPartsMismatch", severity: .error,
            title: LocalizedText(zh: "分项之下再列的各项之和不等于该分项", en: "the parts of a part do not make it"),
            explanation: LocalizedText(
                zh: """
                    分项之后用括号、“内有”或“其中”再列出组成的（概况类20条（机构10条、领导4条、其他6条）），下一层各项之和应等于该分项。\
                    另有单位不同或由动词引出的数字、可能也是一项的，计入与不计入都不相符时才作警告。
                    """,
                en: """
                    Where a part is followed by parts of its own, in brackets or behind 内有 or 其中 \
                    (概况类20条（机构10条、领导4条、其他6条）), those make the part. Numbers that may be parts as well, for another measure word or a verb before them, are \
                    tried with and without; where neither agrees, that is a warning.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求年度报告内容准确；分项与其下一层应一致",
                en: "circular 国办公开办函〔2021〕30号 asks for accurate reports; a part agrees with its own parts"),
            benignCauses: [
                LocalizedText(zh: "下一层只列举了一部分而没有写“等”", en: "only some of the part's parts are listed, without 等")
            ],
            parameters: [.nestedCoverage, .nestedDoubt],
            examples: [
                RuleExample(
                    LocalizedText(zh: "每一层都相符", en: "every level agrees"),
                    ExampleReport(
                        prose: .overview(
                            """
                            公开信息50条，其中概况类20条（机构10条、领导4条、职能1条、其他5条），法规类11条（国家3条、省级3条、县级5条），规划类4条，\
                            动态类8条，业务类7条（许可2条、服务5条）。
                            """))),
                RuleExample(
                    LocalizedText(zh: "括号内是与上年的比较，不是分项", en: "brackets that compare with last year list no parts"),
                    ExampleReport(prose: .overview("公开信息60条，其中甲类20条（较上年增加5条）、乙类28条（含转载6条）、其他12条。"))),
                RuleExample(
                    LocalizedText(zh: "括号内各项之和多 1", en: "the parts in brackets are 1 too many"),
                    ExampleReport(prose: .overview("公开信息45条，其中概况类20条（机构10条、领导4条、职能7条），业务类25条。")),
                    findings: [.fail(quotes: ["概况类20条", "机构10条", "领导4条", "职能7条"])]),
            ]),
        reads: { reading, report in
            for breakdown in reading.breakdowns where breakdown.depth > 0 {
                let coverage = BreakdownVerdict.Coverage(reading.settings, for: breakdown)
                guard case .mismatch(let severity) = BreakdownVerdict(breakdown, coverage) else { continue }
                let wording = BreakdownWording(prose: reading.prose, breakdown: breakdown)
                report(
                    Observation(
                        reading, severity: severity, subject: wording.subject, at: wording.passages,
                        message: wording.nestedMismatch))
            }
        })
}

extension BreakdownWording {
    /// What is wrong with the parts of a part that do not make it.
    fileprivate var nestedMismatch: LocalizedText {
        if let (numbers, withAsides) = withAsides {
            return LocalizedText(
                zh: "该分项为 \(total)，其下所列 \(sum)，加上另列的 \(numbers)为 \(withAsides)，都与该分项不符。",
                en: "the part says \(total); what is listed for it makes \(sum), or \(withAsides) with the "
                    + "\(numbers) listed beside it, and neither agrees.")
        }
        return LocalizedText(
            zh: "该分项为 \(total)，其下所列 \(sum)，相差 \(difference)。",
            en: "the part says \(total), what is listed for it makes \(sum), a difference of \(difference).")
    }
}
