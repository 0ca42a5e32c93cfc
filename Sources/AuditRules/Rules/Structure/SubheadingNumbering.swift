internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-05: the sub-headings of 一、总体情况 are not alike: numbered in several ways, or worded so.
    static let subheadingNumbering = Rule(
        RuleDescription(
            id: "S-05", name: "SubheadingNumbering", severity: .warning,
            title: LocalizedText(zh: "总体情况的小标题不统一", en: "the overview's sub-headings are not alike"),
            explanation: LocalizedText(
                zh: """
                    总体情况的小标题通常依次编为（一）至（五）。序号混用、错乱，或者又从“一、”编起与章节混淆，按警告处理；\
                    统一用了别的序号，或者只是有的带“情况”二字、有的不带，作提示。
                    """,
                en: """
                    The sub-headings of the overview are commonly numbered （一） to （五）. Several styles at once, numbers out of \
                    order, or 一、 as for sections are a warning; another style used throughout, or 情况 behind some headings \
                    and not behind others, is for information.
                    """),
            basis: LocalizedText(
                zh: "公文结构层次序数的通行写法（一、（一）1.（1）），未见年度报告格式另作规定",
                en: "the usual layers of official documents (一、（一）1.（1）); the form itself does not ask for it"),
            benignCauses: [
                LocalizedText(zh: "自动编号在转换文件时改变", en: "automatic numbers changed when the file was converted")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "（一）至（五）", en: "（一） to （五）"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "半角括号一样", en: "half-width brackets are the same"),
                    ExampleReport(prose: overview("(一) 主动公开", "(二) 依申请公开", "(三) 政府信息管理", "(四) 平台建设", "(五) 监督保障"))),
                RuleExample(
                    LocalizedText(zh: "中间一个写作（3）", en: "one of them says （3）"),
                    ExampleReport(prose: overview("（一）主动公开", "（二）依申请公开", "（3）政府信息管理", "（四）平台建设", "（五）监督保障")),
                    findings: [.fail(quotes: ["（3）政府信息管理"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "序号重复", en: "a number comes twice"),
                    ExampleReport(prose: overview("（一）主动公开", "（二）依申请公开", "（二）政府信息管理", "（四）平台建设", "（五）监督保障")),
                    findings: [.fail(quotes: ["（二）政府信息管理"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "又从“一、”编起", en: "numbered from 一、 again"),
                    ExampleReport(prose: overview("一、主动公开", "二、依申请公开", "三、政府信息管理", "四、平台建设", "五、监督保障")),
                    findings: [
                        .fail(
                            quotes: ["一、主动公开", "二、依申请公开", "三、政府信息管理", "四、平台建设", "五、监督保障"],
                            severity: .warning)
                    ]),
                RuleExample(
                    LocalizedText(zh: "统一用阿拉伯数字", en: "Arabic numerals throughout"),
                    ExampleReport(prose: overview("1.主动公开", "2.依申请公开", "3.政府信息管理", "4.平台建设", "5.监督保障")),
                    findings: [
                        .fail(
                            quotes: ["1.主动公开", "2.依申请公开", "3.政府信息管理", "4.平台建设", "5.监督保障"], severity: .info)
                    ]),
                RuleExample(
                    LocalizedText(zh: "一个小标题多“情况”二字", en: "one sub-heading says 情况"),
                    ExampleReport(
                        prose: overview("（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）平台建设", "（五）监督保障情况")),
                    findings: [.fail(quotes: ["（五）监督保障情况"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "中间另有别的小标题", en: "another sub-heading in between"),
                    ExampleReport(
                        prose: overview("（一）主动公开", "（二）依申请公开", "（四）政府信息管理", "（五）平台建设", "（六）监督保障"))),
                RuleExample(
                    LocalizedText(zh: "下一层的标题也说到平台", en: "a heading further down speaks of platforms too"),
                    ExampleReport(
                        prose: overview(
                            "（一）主动公开", "1.用好平台：", "（二）依申请公开", "（三）政府信息管理", "一、规范管理：", "（四）平台建设", "（五）监督保障"))),
                RuleExample(
                    LocalizedText(zh: "小标题都没有序号", en: "no sub-heading is numbered"),
                    ExampleReport(prose: overview("主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障"))),
            ]),
        phrases: OverviewOutline.headingPhrases,
        reads: { reading, report in
            guard let outline = OverviewOutline(reading), !SubheadingLine.areAlike(outline, reading.prose) else {
                return
            }
            let headings = SubheadingLine.main(outline, reading.prose)
            guard headings.count >= 3 else { return }
            if let fault = SubheadingFault(headings) ?? SubheadingFault(wording: headings) {
                report(
                    Observation(
                        reading, severity: fault.severity, subject: fault.subject, at: fault.headings.map(\.range),
                        message: fault.message))
            }
        })

    private static func overview(_ headings: String...) -> ExampleProse {
        ExampleProse(overview: headings.flatMap { [$0, "全年按时办理，经办人逐条登记，发布26条。"] })
    }
}

/// A numbered heading of an area.
private struct SubheadingLine {
    let enumerator: Enumerator
    let range: Range<Int>
    /// Whether it ends with 情况.
    let saysState: Bool

    /// Nil for a heading without a number.
    init?(_ index: Int, _ prose: Prose) {
        let part = prose.parts[index]
        guard let enumerator = HeadingWording(part, in: prose).enumerator else { return nil }
        self.enumerator = enumerator
        let lead = OverviewOutline.lead(of: part, in: prose) ?? part.range
        let isClosed = lead.last.map { Self.marks.contains(prose.scalars[$0]) } ?? false
        range = lead.lowerBound..<lead.upperBound - (isClosed ? 1 : 0)
        saysState = prose.stands(Self.state, at: range.upperBound - Self.state.count)
    }

    /// Whether all headings are numbered alike and in order and say 情况, or none does: what nearly always is so.
    static func areAlike(_ outline: OverviewOutline, _ prose: Prose) -> Bool {
        var last = 0
        var saysState: Bool?
        for heading in outline.headings {
            guard let line = SubheadingLine(heading.part, prose), line.enumerator.style == .bracketed,
                line.enumerator.number > last, line.saysState == saysState ?? line.saysState
            else { return false }
            last = line.enumerator.number
            saysState = line.saysState
        }
        return true
    }

    /// The heading of each area in the order of the source: headings further down may name areas too, under other
    /// numbers.
    static func main(_ outline: OverviewOutline, _ prose: Prose) -> [SubheadingLine] {
        var lines: [Int: SubheadingLine] = [:]
        for (area, _) in OverviewAreas.names {
            let own = outline.headings.filter { $0.areas.contains(area) }
            let numbered = own.compactMap { heading in
                SubheadingLine(heading.part, prose).map { (part: heading.part, line: $0) }
            }
            let main = [Enumerator.Style.bracketed, .chapter].lazy.compactMap { style in
                numbered.first { $0.line.enumerator.style == style }
            }.first
            if let main = main ?? numbered.first { lines[main.part] = main.line }
        }
        return lines.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static let state = TextFolding.scalars(of: "情况")
    private static let marks = ScalarSet("。:,")
}

/// What is not alike among the sub-headings.
private struct SubheadingFault {
    let severity: Severity
    let subject: String
    let headings: [SubheadingLine]
    let message: LocalizedText

    /// A fault of the numbers; nil where they are in order.
    init?(_ headings: [SubheadingLine]) {
        let styles = Set(headings.map(\.enumerator.style))
        if styles.count == 1, let style = styles.first, style != .bracketed {
            subject = "style"
            self.headings = headings
            severity = style == .chapter ? .warning : .info
            message =
                style == .chapter
                ? LocalizedText(
                    zh: "总体情况的小标题又从“一、”编起，与六个部分的序号混淆，通常写作（一）至（五）。",
                    en: "the overview's sub-headings are numbered 一、 as the sections are; commonly they are （一） to （五）."
                )
                : LocalizedText(
                    zh: "总体情况的小标题通常编为（一）至（五），这里用了别的序号。",
                    en: "the overview's sub-headings are commonly numbered （一） to （五）; here another style is used.")
            return
        }
        var last = 0
        var wrong: [SubheadingLine] = []
        for heading in headings {
            if heading.enumerator.style != .bracketed || heading.enumerator.number <= last { wrong.append(heading) }
            last = max(last, heading.enumerator.number)
        }
        guard !wrong.isEmpty else { return nil }
        subject = "order"
        self.headings = wrong
        severity = .warning
        message = LocalizedText(
            zh: "总体情况的小标题序号不统一或次序不对，应依次为（一）至（五）。",
            en: "the numbers of the overview's sub-headings are mixed or out of order; they should run from （一） to （五）."
        )
    }

    /// A fault of the wording; nil where all or none of the headings end with 情况.
    init?(wording headings: [SubheadingLine]) {
        let stating = headings.filter(\.saysState)
        guard !stating.isEmpty, stating.count < headings.count else { return nil }
        let plain = headings.filter { !$0.saysState }
        let areStatingFewer = stating.count <= plain.count
        subject = "wording"
        severity = .info
        self.headings = areStatingFewer ? stating : plain
        message =
            areStatingFewer
            ? LocalizedText(
                zh: "小标题的写法不统一：\(headings.count) 个中有 \(stating.count) 个带“情况”二字。",
                en: "the sub-headings are worded in two ways: \(stating.count) of \(headings.count) end with 情况.")
            : LocalizedText(
                zh: "小标题的写法不统一：\(headings.count) 个中有 \(plain.count) 个不带“情况”二字。",
                en: "the sub-headings are worded in two ways: \(plain.count) of \(headings.count) do not end with 情况.")
    }
}
