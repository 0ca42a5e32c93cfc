internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// T-19: a list of parts names the same part twice.
    static let repeatedPart = Rule(
        RuleDescription(
            id: "T-19", name: "RepeatedPart", severity: .warning,
            title: LocalizedText(zh: "分项重复列出", en: "a part is listed twice"),
            explanation: LocalizedText(
                zh: "同一个总数之下的分项中，名称完全相同的一项出现了两次，多为复制或漏改。",
                en: "Among the parts of one total the same name stands twice, most often copied or not changed."),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求年度报告内容准确",
                en: "circular 国办公开办函〔2021〕30号 asks for accurate reports"),
            benignCauses: [
                LocalizedText(zh: "两项名称相同而内容不同", en: "two parts share a name and are not the same")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "各项名称不同", en: "every part has its own name"),
                    ExampleReport(prose: .overview("公开信息共9条，其中规划计划2条、规划总结2条、工作动态5条。"))),
                RuleExample(
                    LocalizedText(zh: "各层中名称相同的不是一项", en: "the same name on two levels is not one part"),
                    ExampleReport(
                        prose: .overview("公开信息共9条，其中规划类4条（文件2条、其他2条）、动态类3条、其他2条。"))),
                RuleExample(
                    LocalizedText(zh: "规划总结列了两次", en: "规划总结 is listed twice"),
                    ExampleReport(prose: .overview("公开信息共9条，其中规划总结2条、工作动态5条、规划总结2条。")),
                    findings: [.fail(quotes: ["规划总结2条", "规划总结2条"], severity: .warning)]),
            ]),
        reads: { reading, report in
            for breakdown in reading.breakdowns {
                for places in breakdown.repeatedParts(in: reading.prose) {
                    let name = reading.prose.text(of: places[0].label)
                    let numbers = places.map(\.quantity.value.description)
                    report(
                        Observation(
                            reading, subject: reading.prose.subject(places[0].label), at: places.map(\.range),
                            message: LocalizedText(
                                zh: "“\(name)”列出了 \(places.count) 次（\(numbers.joined(separator: "、"))）。",
                                en: "“\(name)” is listed \(places.count) times (\(numbers.joined(separator: ", "))).")))
                }
            }
        })
}

extension Breakdown {
    /// The parts that share a name of two scalars or more with another, each name's together; none of a list that is
    /// longer than any report's.
    fileprivate func repeatedParts(in prose: Prose) -> [[Part]] {
        guard parts.count <= Self.mostParts, repeatsLabel(in: prose) else { return [] }
        var groups: [[Part]] = []
        for (index, part) in parts.enumerated() where part.label.count > 1 {
            let isKnown = groups.contains { $0.contains(part) }
            guard !isKnown else { continue }
            let same = parts[index...].filter {
                $0.label.count == part.label.count
                    && prose.scalars[$0.label].elementsEqual(prose.scalars[part.label])
            }
            if same.count > 1 { groups.append(same) }
        }
        return groups
    }

    private static let mostParts = 200

    /// Whether two parts may share a name.
    private func repeatsLabel(in prose: Prose) -> Bool {
        let (parts, scalars) = (parts.span, prose.scalars.span)
        for index in 0..<parts.count where !parts[index].label.isEmpty {
            let label = parts[index].label
            for earlier in 0..<index where parts[earlier].label.count == label.count {
                if scalars[parts[earlier].label.lowerBound] == scalars[label.lowerBound] { return true }
            }
        }
        return false
    }
}
