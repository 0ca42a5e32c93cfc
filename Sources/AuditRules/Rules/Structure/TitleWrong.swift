internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-14: the report's title is not `<机关><年>年政府信息公开工作年度报告`.
    static let titleWrong = Rule(
        RuleDescription(
            id: "S-14", name: "TitleWrong", severity: .warning,
            title: LocalizedText(zh: "报告标题不规范", en: "the title is not as it should be"),
            explanation: LocalizedText(
                zh: """
                    标题应为“机关全称＋年度＋政府信息公开工作年度报告”。写成工作报告、工作总结的是文种错误；\
                    缺字、年度重复、没有机关名称的按警告处理；年度在前、机关不用全称的作提示。换行和空格不计。
                    """,
                en: """
                    A title reads <organ><year>年政府信息公开工作年度报告. A work report or summary is the wrong kind of document; \
                    missing words, 年度 twice or no organ are a warning; the year first or a short name is for information. \
                    Line breaks and blanks do not count.
                    """),
            basis: LocalizedText(
                zh: "《政府信息公开条例》第四十九条、第五十条“政府信息公开工作年度报告”；各地通行的标题写法",
                en: "the name of the document in Articles 49 and 50 of the Regulation; the title in common use"),
            benignCauses: [
                LocalizedText(zh: "网页标题被截短", en: "the page's title was cut short")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "标题规范", en: "as it should be"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "分成两行，中间有空格", en: "on two lines, with blanks"),
                    ExampleReport(prose: ExampleProse(title: ["清河县柳溪镇人民政府", "2024 年政府信息公开工作年度 报告"]))),
                RuleExample(
                    LocalizedText(zh: "写成年度工作报告", en: "a work report"),
                    ExampleReport(prose: ExampleProse(title: ["清河县柳溪镇人民政府2024年政府信息公开年度工作报告"])),
                    findings: [.fail(quotes: ["清河县柳溪镇人民政府2024年政府信息公开年度工作报告"])]),
                RuleExample(
                    LocalizedText(zh: "标题是工作总结", en: "the title says summary"),
                    ExampleReport(prose: ExampleProse(title: ["柳溪镇2024年政务公开工作总结"])),
                    findings: [.fail(quotes: ["柳溪镇2024年政务公开工作总结"])]),
                RuleExample(
                    LocalizedText(zh: "缺“工作”二字", en: "工作 is missing"),
                    ExampleReport(prose: ExampleProse(title: ["清河县柳溪镇人民政府2024年政府信息公开年度报告"])),
                    findings: [.fail(quotes: ["清河县柳溪镇人民政府2024年政府信息公开年度报告"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "年度重复", en: "年度 twice"),
                    ExampleReport(prose: ExampleProse(title: ["清河县柳溪镇人民政府2024年度政府信息公开工作年度报告"])),
                    findings: [.fail(quotes: ["清河县柳溪镇人民政府2024年度政府信息公开工作年度报告"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "年份后缺“年”字", en: "年 is missing behind the year"),
                    ExampleReport(prose: ExampleProse(title: ["清河县柳溪镇人民政府2024政府信息公开工作年度报告"])),
                    findings: [.fail(quotes: ["清河县柳溪镇人民政府2024政府信息公开工作年度报告"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "写成信息公开，缺“政府”二字", en: "政府 is missing"),
                    ExampleReport(prose: ExampleProse(title: ["清河县柳溪镇人民政府2024年信息公开工作年度报告"])),
                    findings: [.fail(quotes: ["清河县柳溪镇人民政府2024年信息公开工作年度报告"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "没有机关名称", en: "nobody is named"),
                    ExampleReport(prose: ExampleProse(title: ["2024年政府信息公开工作年度报告"])),
                    findings: [.fail(quotes: ["2024年政府信息公开工作年度报告"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "年度在前、机关不是全称", en: "the year first, and a short name"),
                    ExampleReport(prose: ExampleProse(title: ["2024年柳溪镇政府信息公开工作年度报告"])),
                    findings: [.fail(quotes: ["2024年柳溪镇政府信息公开工作年度报告"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "没有标题", en: "there is no title"),
                    ExampleReport(prose: ExampleProse(title: [])), findings: [.fail(severity: .warning)]),
            ]),
        reads: { reading, report in
            guard reading.followsForm else { return }
            let title = PublishedTitle(reading.prose)
            guard !title.parts.isEmpty else { return reportUntitled(reading, report) }
            let faults = title.faults
            guard let worst = faults.first else { return }
            report(
                Observation(
                    reading, severity: severity(worst), subject: "title",
                    at: title.parts.prefix(2).map { reading.prose.parts[$0].range }, message: message(faults)))
        })

    private static func severity(_ fault: PublishedTitle.Fault) -> Severity {
        switch fault {
        case .kind: .error
        case .wording, .doubled, .bareYear, .nameless: .warning
        case .yearFirst, .short: .info
        }
    }

    private static func message(_ faults: [PublishedTitle.Fault]) -> LocalizedText {
        let texts = faults.map { fault in
            switch fault {
            case .kind: LocalizedText(zh: "文种应为“年度报告”", en: "the document is an annual report (年度报告)")
            case .wording:
                LocalizedText(zh: "应写作“政府信息公开工作年度报告”", en: "it should say 政府信息公开工作年度报告")
            case .doubled: LocalizedText(zh: "“年度”重复，应写作“年”", en: "年度 stands twice; the first should be 年")
            case .bareYear: LocalizedText(zh: "年份后缺“年”字", en: "年 is missing behind the year")
            case .nameless: LocalizedText(zh: "没有机关名称", en: "no organ is named")
            case .yearFirst: LocalizedText(zh: "年度应在机关名称之后", en: "the year belongs behind the organ")
            case .short: LocalizedText(zh: "机关不是全称", en: "the organ is not named in full")
            }
        }
        return LocalizedText(
            zh: "标题不规范：\(texts.map(\.zh).joined(separator: "；"))。",
            en: "the title: \(texts.map(\.en).joined(separator: "; ")).")
    }

    /// A report without a line that is its title: it may have one of another kind.
    private static func reportUntitled(_ reading: ReportReading, _ report: (Observation) -> Void) {
        let prose = reading.prose
        let other = prose.parts.prefix { $0.section == nil }.first { part in
            part.range.count <= 60 && publicity.occurs(in: prose, part.range)
                && endings.contains { prose.stands($0, at: part.range.upperBound - $0.count) }
        }
        if let other {
            let isKind = kinds.contains { prose.stands($0, at: other.range.upperBound - $0.count) }
            report(
                Observation(
                    reading, severity: isKind ? .error : .warning, subject: "title", at: [other.range],
                    message: message([isKind ? .kind : .wording])))
        } else if reading.report.publication?.pageTitle == nil, reading.hasSections, reading.isSimplified {
            report(
                Observation(
                    reading, subject: "title",
                    message: LocalizedText(zh: "正文前没有报告标题。", en: "the report has no title above its text.")))
        }
    }

    private static let publicity = WordList(["公开"])
    private static let kinds = ["工作总结", "工作报告", "总结"].map(TextFolding.scalars(of:))
    private static let endings = kinds + ["年度报告", "年报", "报告"].map(TextFolding.scalars(of:))
}
