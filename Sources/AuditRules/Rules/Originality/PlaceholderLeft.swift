internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// O-05: a template's placeholder was not filled in.
    static let placeholderLeft = Rule(
        RuleDescription(
            id: "O-05", name: "PlaceholderLeft", severity: .error,
            title: LocalizedText(zh: "留有未填写的占位符", en: "a placeholder was not filled in"),
            explanation: LocalizedText(
                zh: "正文中留有 ××、XX、**、____、【填写】、[具体地名] 之类的占位符，说明模板没有填写完整。",
                en:
                    "The prose holds a placeholder such as ××, XX, **, ____, 【填写】 or [具体地名]: a template was not filled in."
            ),
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
                RuleExample(
                    LocalizedText(zh: "网址和邮箱里的字母、下划线", en: "letters and lines in addresses"),
                    ExampleReport(prose: .overview("网址www.example.gov.cn/xxgk/a__b.html，邮箱xxgk@example.cn，栏目代码zwxx01。"))
                ),
                RuleExample(
                    LocalizedText(zh: "成对的加粗记号", en: "paired marks for bold type"),
                    ExampleReport(prose: .overview("**一是加强组织领导。****二是及时更新。**全年发布信息26条，**注重实效**。"))),
                RuleExample(
                    LocalizedText(zh: "成对却不是加粗", en: "paired, but not for bold type"),
                    ExampleReport(prose: .overview("**镇发布信息**条，答复来电**次。")),
                    findings: [.fail(quotes: ["**", "**", "**"])]),
                RuleExample(
                    LocalizedText(zh: "隐去的姓名和证件号码", en: "a name and a number that were masked"),
                    ExampleReport(
                        prose: .overview("如张**、李××反映的事项，身份证号4113**********1234、电话138****5678，均已办结。"))),
                RuleExample(
                    LocalizedText(zh: "方括号里的名称没有填写", en: "a name in brackets was not filled in"),
                    ExampleReport(
                        prose: .overview("更新《[具体地名]镇信息公开指南》，由【单位名称】负责；（单位名称）按月报送。申请表写明姓名（单位名称）和住址[1]。")),
                    findings: [
                        .fail(quotes: ["[具体地名]"]), .fail(quotes: ["【单位名称】"]), .fail(quotes: ["（单位名称）"]),
                    ]),
                RuleExample(
                    LocalizedText(zh: "年份、条数没有填写", en: "a year and a count were not filled in"),
                    ExampleReport(prose: .overview("20××年发布信息1**条。")),
                    findings: [.fail(quotes: ["××"]), .fail(quotes: ["**"])]),
            ]),
        whereFound: ["××", "xx", "**", "__", "【填写】", "【请填写】", "(填写)"] + blanks,
        reads: { reading, report in
            for group in reading.hitsByWording {
                let places = group.filter { isPlaceholder($0, reading.prose) }
                guard !places.isEmpty else { continue }
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

    /// What a template has in brackets for a name, folded: [具体地名]镇.
    private static let blanks = [
        "具体地名", "地名", "地区名称", "单位名称", "单位全称", "机关名称", "机关全称", "部门名称", "乡镇名称", "街道名称", "县名", "镇名",
    ].flatMap { name in [("[", "]"), ("【", "】"), ("(", ")")].map { $0.0 + name + $0.1 } }

    /// Whether signs stand for something to be filled in: not in an address, not as marks for bold type.
    private static func isPlaceholder(_ range: Range<Int>, _ prose: Prose) -> Bool {
        let scalars = prose.scalars
        switch scalars[range.lowerBound] {
        case 0x28 where scalars[range.lowerBound + 1] != Self.fill:
            // 姓名（单位名称） says what belongs there, 1.姓名；2.（单位名称）； lists it.
            let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : 0
            return !(0x3400...0x9FFF).contains(before) && !Self.listing.contains(before)
                && !Self.listing.contains(scalars[range.upperBound])
        case 0x5B, 0x3010:
            // “【部门名称】+标题”格式
            return scalars[range.upperBound] != 0x2B
        default: break
        }
        if isMasked(range, scalars) { return false }
        switch scalars[range.lowerBound] {
        case 0x78, 0x5F:
            // xxgk, a__b
            let isInWord = range.lowerBound > 0 && isOfAddress(scalars[range.lowerBound - 1])
            return !isInWord && !isOfAddress(scalars[range.upperBound])
        case 0x2A: return !isBoldMark(range, prose)
        default: return true
        }
    }

    /// Whether signs hide personal data: the rest of a name, or digits of a number.
    private static func isMasked(_ range: Range<Int>, _ scalars: [UInt32]) -> Bool {
        guard scalars[range.lowerBound] != 0x5F, range.lowerBound > 0 else { return false }
        let behind = scalars[range.upperBound]
        let before = scalars[..<range.lowerBound].reversed().prefix { isDigit($0) }.count
        if isDigit(behind) {
            let following = scalars[range.upperBound...].prefix { isDigit($0) }
            // 1**条至2**条 and 20××1月 are none.
            return before > 1 && following.count > 1
                || following.count > 2 && !filledIn.contains(scalars[following.endIndex])
        }
        if before > 2 { return !filledIn.contains(behind) }
        return before == 0 && range.count <= longestName && surnames.contains(scalars[range.lowerBound - 1])
            && !filledIn.contains(behind) && standsAlone(range.lowerBound - 1, scalars)
    }

    /// Whether a character is a surname rather than the end of a word: nothing stands before it, or what people are called.
    private static func standsAlone(_ surname: Int, _ scalars: [UInt32]) -> Bool {
        guard surname > 0, (0x3400...0x9FFF).contains(scalars[surname - 1]) else { return true }
        return callings.contains(scalars[surname - 1])
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

    /// The most signs that stand for the rest of a name.
    private static let longestName = 3
    private static let surnames = ScalarSet(
        "张王李赵刘陈杨黄周吴徐孙朱马胡郭林何罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖石贾韦付夏邹熊孟秦邱江尹薛阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔汤卜涂温柯易翟乔赖樊庞殷颜倪鲁庄牛欧")
    /// What people are called ends with these: 申请人, 村民, 党员, 干部, 农户; and 如, 由, 向, 为, 给, 和, 与, 对.
    private static let callings = ScalarSet("人民员部户士某名如由向为给和与对及被是")

    private static func isOfAddress(_ scalar: UInt32) -> Bool {
        (0x61...0x7A).contains(scalar) || (0x30...0x39).contains(scalar) || addressMarks.contains(scalar)
    }

    /// Whether `**` stands around words, as Markdown has it: at the start of a sentence or behind a mark, with another
    /// behind it.
    private static func isBoldMark(_ range: Range<Int>, _ prose: Prose) -> Bool {
        let part = prose.parts[prose.part(at: range.lowerBound)].range
        let text = Array(prose.scalars[part])
        let marks = text.indices.dropLast().filter { index in
            text[index] == 0x2A && text[index + 1] == 0x2A && (index == 0 || text[index - 1] != 0x2A)
        }
        guard marks.count.isMultiple(of: 2) || text.prefix(2).elementsEqual([0x2A, 0x2A]), let first = marks.first
        else {
            return false
        }
        let behind = text.dropFirst(first + 2).first { $0 != 0x2A }
        let before = first == 0 ? nil : text[first - 1]
        return behind.map { !filledIn.contains($0) } ?? true && before.map { !(0x3400...0x9FFF).contains($0) } ?? true
    }

    private static let listing = ScalarSet("、;.:")
    /// 填
    private static let fill: UInt32 = 0x586B
    private static let addressMarks = ScalarSet("./-_@:%?=&~#")
    /// What stands behind a blank that is to be filled in.
    private static let filledIn = ScalarSet("镇乡村县市区省局年月日条件次个项号份起宗人家户万元%")
}
