internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-24: the report does not say whom to ask or where to get it.
    static let contactMissing = Rule(
        RuleDescription(
            id: "S-24", name: "ContactMissing", severity: .info,
            title: LocalizedText(zh: "没有写明联系方式或获取途径", en: "no contact is given"),
            explanation: LocalizedText(
                zh: "许多报告写明咨询电话、地址或下载途径，方便读者询问。没有写明的作提示。",
                en:
                    "Many reports give a telephone number, an address or where to download them. One that does not is pointed out."
            ),
            basis: LocalizedText(zh: "填报惯例（规定格式未见要求）", en: "practice; the form does not ask for it"),
            benignCauses: [
                LocalizedText(zh: "联系方式在网页的其他位置", en: "the contact is elsewhere on the page")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "有联系方式", en: "a contact is given"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "有下载途径", en: "it can be downloaded"),
                    ExampleReport(prose: ExampleProse(opening: ["本报告电子版可在县门户网站下载。"]))),
                RuleExample(
                    LocalizedText(zh: "“电话”后面就是号码", en: "the number stands right behind 电话"),
                    ExampleReport(prose: ExampleProse(opening: ["柳溪镇综合办，电话 0999-5550137。"]))),
                RuleExample(
                    LocalizedText(zh: "没有写明", en: "none is given"),
                    ExampleReport(prose: ExampleProse(opening: ["2024年密切联系群众，办理电话申请。"])),
                    findings: [.fail(severity: .info)]),
            ]),
        phrases: [
            "疑问", "请与", "请向", "请联系", "请致电", "联系电话", "联系人", "联系地址", "联系方式", "咨询电话", "办公电话", "电话:", "电话号码", "地址:", "邮编",
            "邮政编码",
            "传真",
            "邮箱", "电子版", "下载", "联系:", "咨询:", "联系科室", "联系单位", "垂询", "办公地址", "通讯地址", "通信地址", "地址为", "电话(", "电话为", "电话是",
            "电话0", "电话1", "电话2", "电话3", "电话4", "电话5", "电话6", "电话7", "电话8", "电话9",
        ],
        reads: { reading, report in
            guard reading.hits.isEmpty, reading.followsForm, reading.hasSections, reading.isSimplified
            else { return }
            report(
                Observation(
                    reading, subject: "contact",
                    message: LocalizedText(
                        zh: "没有写明联系方式或获取途径。", en: "neither a contact nor where to get the report is given.")))
        })
}
