internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// X-11: the prose states several figures that it stated last year.
    static let repeatedFigures = Rule(
        RuleDescription(
            id: "X-11", name: "RepeatedFigures", severity: .warning,
            title: LocalizedText(zh: "正文中的数字与上年度相同", en: "the text gives the same figures as last year"),
            explanation: LocalizedText(
                zh: """
                    正文中至少有若干个不同的数字，连同前面的文字和单位，与上一年度报告完全相同，可能照搬了上年度的数据。\
                    只看本年度会变的件数、条数、次数之类，不看较小的数、约数、百分比、现有或者累计的数、按月按周可以算出的期数，\
                    也不看同一说法出现不止一次的数。
                    """,
                en: """
                    Several figures, with the words before them and their units, are the same as in last year's \
                    report: they may have been carried over. Looked at are counts that a year makes, not small \
                    numbers, rough ones, shares, stocks, numbers that months and weeks make, nor wordings that come \
                    more than once.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号把内容不准确、雷同列为追究责任的情形；几个数字恰好都相同的可能性很小",
                en: """
                    circular 国办公开办函〔2021〕30号 counts inaccurate and copied reports among what is to be \
                    accounted for; that several figures are the same again is unlikely
                    """),
            benignCauses: [
                LocalizedText(zh: "两年的数恰好相同", en: "the numbers of both years happen to be the same"),
                LocalizedText(zh: "数字是固定不变的，如栏目数、村数", en: "the figures stay from year to year"),
            ],
            parameters: [figures, least], examples: examples),
        reads: { reading, report in
            guard let previous = reading.previous else { return }
            let least = reading.settings.number(least)
            let own = YearFigures(reading.contents, least: least)
            let matches = own.matches(in: YearFigures(previous.contents, least: least))
            guard ExactDecimal(Set(matches.map(\.value)).count) >= reading.settings.number(figures) else { return }
            let shown = matches.prefix(shownFigures)
            var observation = Observation(
                reading, subject: "",
                message: message(shown.map { reading.prose.text(of: $0.own) }, of: matches.count))
            observation.reports.append(previous.index)
            observation.passages = shown.flatMap { match in
                [
                    FoundPassage(reading.prose.passage(match.own)),
                    FoundPassage(previous.contents.prose.passage(match.other), report: 1),
                ]
            }
            report(observation)
        })

    private static func message(_ quotes: [String], of count: Int) -> LocalizedText {
        let list = LocalizedText.list(quotes.map { LocalizedText(zh: "“\($0)”", en: "“\($0)”") })
        let isMore = count > quotes.count
        return LocalizedText(
            zh: "正文有 \(count) 处数字与上年度报告相同：\(list.zh)\(isMore ? "等" : "")。",
            en: "the text gives \(count) figures that last year's report gives too: \(list.en)\(isMore ? ", …" : "").")
    }

    private static let figures = RuleParameter(
        "X-11.figures", 2, LocalizedText(zh: "不同的数字至少这么多个相同才提示", en: "how many different figures must be the same"))
    private static let least = RuleParameter(
        "X-11.least", 20, LocalizedText(zh: "小于这个数的不看", en: "numbers below this one are left out"))
    /// As many as one looks at side by side.
    private static let shownFigures = 5

    private static func prose(_ sentence: String) -> ExampleProse {
        ExampleProse(overview: ["（一）主动公开", sentence])
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "163 条、40 次两年相同", en: "163 and 40 in both years"),
            ExampleReport(prose: prose("2024年在门户网站发布信息163条，接待来访咨询40次。")),
            previous: ExampleReport(year: 2023, prose: prose("2023年在门户网站发布信息163条，接待来访咨询40次。")),
            findings: [
                .fail(
                    quotes: ["门户网站发布信息163条", "门户网站发布信息163条", "接待来访咨询40次", "接待来访咨询40次"], severity: .warning)
            ]),
        RuleExample(
            LocalizedText(zh: "数字变了", en: "new figures"),
            ExampleReport(prose: prose("2024年在门户网站发布信息171条，接待来访咨询40次。")),
            previous: ExampleReport(year: 2023, prose: prose("2023年在门户网站发布信息163条，接待来访咨询40次。"))),
        RuleExample(
            LocalizedText(zh: "固定的数不算", en: "figures that stay"),
            ExampleReport(prose: prose("现有行政规范性文件32件，累计发布信息410条，设置公开栏目26个，印发简报24期。")),
            previous: ExampleReport(
                year: 2023, prose: prose("现有行政规范性文件32件，累计发布信息410条，设置公开栏目26个，印发简报24期。"))),
        RuleExample(
            LocalizedText(zh: "约数不算", en: "rough numbers"),
            ExampleReport(prose: prose("发布信息160余条，接待咨询约40次。")),
            previous: ExampleReport(year: 2023, prose: prose("发布信息160余条，接待咨询约40次。"))),
        RuleExample(
            LocalizedText(zh: "同一个数出现在两处", en: "one number in two places"),
            ExampleReport(prose: prose("收到申请21件，办结申请21件。")),
            previous: ExampleReport(year: 2023, prose: prose("收到申请21件，办结申请21件。"))),
        RuleExample(
            LocalizedText(zh: "说法不同的数", en: "the same numbers of other things"),
            ExampleReport(prose: prose("发布信息163条，接待咨询40次。")),
            previous: ExampleReport(year: 2023, prose: prose("转发文章163条，组织检查40次。"))),
    ]
}

/// The figures of a report that a year makes: 163条, but neither 现有32件 nor 160余条.
private struct YearFigures {
    private let prose: Prose
    private let quantities: [Quantity]
    private let least: ExactDecimal

    /// A figure with the words before it, in both reports.
    struct Match {
        let value: ExactDecimal
        let own: Range<Int>
        let other: Range<Int>
    }

    init(_ contents: ReportContents, least: ExactDecimal) {
        prose = contents.prose
        quantities = contents.quantities
        self.least = least
    }

    /// The figures that another report gives in the same words, in the order of the prose.
    func matches(in other: YearFigures) -> [Match] {
        quantities.compactMap { quantity in
            // Wordings are looked at only where there is reason to.
            guard isTold(quantity), Self.units.contains(quantity.unit),
                other.states(quantity.value, quantity.unit),
                !isStanding(quantity)
            else { return nil }
            let own = phrase(of: quantity)
            guard self.only(like: quantity, own, of: self) != nil,
                let match = other.only(like: quantity, own, of: self),
                match.value == quantity.value, other.isTold(match)
            else { return nil }
            return Match(value: quantity.value, own: own, other: other.phrase(of: match))
        }
    }

    /// Whether a number with a unit stands among the figures.
    private func states(_ value: ExactDecimal, _ unit: Quantity.Unit) -> Bool {
        let (mantissa, quantities) = (value.mantissa, quantities.span)
        for index in 0..<quantities.count where quantities[index].value.mantissa == mantissa {
            if quantities[index].value == value, quantities[index].unit == unit { return true }
        }
        return false
    }

    private func isTold(_ quantity: Quantity) -> Bool {
        quantity.value >= least && quantity.bound == .exact && !Self.isPeriodic(quantity)
    }

    /// Whether months or weeks make the number: a sheet a month, a meeting a week.
    private static func isPeriodic(_ quantity: Quantity) -> Bool {
        periodicUnits.contains(quantity.unit)
            && [24, 36, 48, 52].contains { ExactDecimal($0) == quantity.value }
    }

    /// Whether the words before it say that the number is a stock.
    private func isStanding(_ quantity: Quantity) -> Bool {
        let part = prose.parts[prose.part(at: quantity.range.lowerBound)].range
        let before = max(part.lowerBound, quantity.range.lowerBound - 16)..<quantity.range.lowerBound
        return Self.standing.occurs(in: prose, before)
    }

    /// The quantity in the wording of another, whose phrase is given with the figures that it is one of: the words before
    /// the number, digits hidden, and its unit. Nil where none has it or several have.
    private func only(like quantity: Quantity, _ phrase: Range<Int>, of figures: YearFigures) -> Quantity? {
        var only: Quantity?
        for other in quantities where other.unit == quantity.unit {
            guard isWorded(other, like: quantity, phrase, of: figures) else { continue }
            guard only == nil else { return nil }
            only = other
        }
        return only
    }

    private func isWorded(
        _ quantity: Quantity, like other: Quantity, _ phrase: Range<Int>, of figures: YearFigures
    ) -> Bool {
        let (own, others) = (prose.scalars, figures.prose.scalars)
        let length = other.range.lowerBound - phrase.lowerBound
        let start = quantity.range.lowerBound - length
        // From the number backwards: most wordings differ in its first word.
        guard start >= 0 else { return false }
        for offset in (0..<length).reversed() {
            let (a, b) = (own[start + offset], others[phrase.lowerBound + offset])
            guard a == b || (Self.isDigit(a) && Self.isDigit(b)) else { return false }
        }
        let unit = own[quantity.numberRange.upperBound..<quantity.range.upperBound]
        let otherUnit = others[other.numberRange.upperBound..<other.range.upperBound]
        return unit.elementsEqual(otherUnit) && self.phrase(of: quantity).lowerBound == start
    }

    /// The number with the words of its clause before it, but few of them.
    private func phrase(of quantity: Quantity) -> Range<Int> {
        let part = prose.parts[prose.part(at: quantity.range.lowerBound)].range
        var start = quantity.range.lowerBound
        while start > part.lowerBound, quantity.range.lowerBound - start < Self.wordsBefore,
            !Self.isMark(prose.scalars[start - 1])
        {
            start -= 1
        }
        // Years whole.
        while start > part.lowerBound, Self.isDigit(prose.scalars[start]), Self.isDigit(prose.scalars[start - 1]) {
            start -= 1
        }
        return start..<quantity.range.upperBound
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

    private static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x2C, 0x3B, 0x3A, 0x21, 0x28, 0x29, 0x3001, 0x3002: true  // " , ; : ! ( ) 、 。
        default: false
        }
    }

    private static let wordsBefore = 8
    private static let units = UnitSet(
        "条", "件", "次", "份", "篇", "场", "封", "起", "期", "幅", "张", "人次", "场次", "件次", "条次", "批次")
    private static let periodicUnits = UnitSet("期", "次", "场", "场次")
    private static let standing = WordList([
        "现有", "现行", "共有", "累计", "保留", "设有", "设置", "设立", "配备", "历年", "总量", "库存",
    ])
}
