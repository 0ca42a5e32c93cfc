extension InjectedFault {
    /// Faults of what the prose says of itself: T-13 to T-25 of the catalogue.
    static let withinProse: [InjectedFault] = lists + numbers

    private static let lists: [InjectedFault] = [
        InjectedFault("T-13", "the parts of a closed list do not make the whole") { audit in
            audit.raiseNumber(behind: "共主动公开政府信息", unit: "条").map { audit.expected.quote = String($0.dropFirst(9)) }
                != nil
        },
        .sentence("T-13", "门户网站全年发布信息共50条，其中通知类20条、动态类15条、解读类12条。", quote: "50条"),
        .sentence("T-13", "来信来访共30件，分别为办事类12件、咨询类9件、建议类7件。", quote: "30件"),
        .sentence("T-13", "印制宣传册40份、海报类12份、折页类18份，共计66份。", quote: "66份"),
        .sentence("T-14", "便民平台发布信息35条，其中办事类80条、动态类24条等。", quote: "35条"),
        .sentence("T-15", "公示栏张贴50份，其中惠农类30份（其中农机类12份、种粮类10份、水利类5份）、民政类20份。", quote: "30份"),
        .sentence("T-16", "来电答复65次，其中电话答复45次，占75%。", quote: "75%"),
        .sentence("T-16", "全年张贴公告50份，比上年40份增长20%。", quote: "20%"),
        .sentence("T-17", "群众来访中咨询办事的占40%，反映困难的占35%，其他占15%。", quote: "35%"),
        .sentence("T-17", "来访人员中老年人占65%，其他占45%。", quote: "45%"),
        .sentence("T-19", "宣传册共发放9份，其中规划总结2份、惠农问答5份、规划总结2份。", quote: "规划总结2份"),
        .words("T-20", "3个方面的问题", "4个方面的问题", quote: "4个方面"),
        InjectedFault("T-21", "seven parts are said, six are named") { audit in
            audit.last.prose.opening[0] +=
                "报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、"
                + "存在的主要问题及改进情况、其他需要报告的事项等七部分组成。"
            audit.expected.quote = "七部分"
            return true
        },
        InjectedFault("T-21", "five parts are said, the report has six") { audit in
            audit.last.prose.opening[0] += "本报告共五个部分。"
            audit.expected.quote = "五个部分"
            return true
        },
    ]

    private static let numbers: [InjectedFault] = [
        InjectedFault("T-18", "another total in another place") { audit in
            guard let published = audit.number(behind: "共主动公开政府信息") else { return false }
            audit.say("全年共主动公开政府信息\(published + 9)条。")
            audit.expected.quote = "\(published + 9)条"
            return true
        },
        InjectedFault("T-18", "other requests in another place") { audit in
            guard let received = audit.number(behind: "新收政府信息公开申请") else { return false }
            audit.say("全年新收政府信息公开申请\(received + 3)件。")
            audit.expected.quote = "\(received + 3)件"
            return true
        },
        InjectedFault("T-22", "a rounded number that the exact one does not fit") { audit in
            guard let published = audit.number(behind: "共主动公开政府信息") else { return false }
            let rounded = (published / 10 + 3) * 10
            audit.say("全年主动公开政府信息\(rounded)余条。")
            audit.expected.quote = "\(rounded)余条"
            return true
        },
        .sentence("T-24", "公开政策文件8件，发布政策解读12件。", quote: "12件"),
        .sentence("T-24", "全年政策文件解读率120%。", quote: "120%"),
        .sentence("T-25", "2022年制定公开目录三份。", quote: "2022年"),
        .sentence("T-25", "2023年，全镇共开展业务培训4次。", quote: "2023年"),
    ]
}
