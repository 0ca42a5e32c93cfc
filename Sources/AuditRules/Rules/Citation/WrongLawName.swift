internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// C-01: a law is cited under a name that no law has.
    static let wrongLawName = Rule(
        RuleDescription(
            id: "C-01", name: "WrongLawName", severity: .error,
            title: LocalizedText(zh: "法规名称引用错误", en: "no law has the name that is cited"),
            explanation: LocalizedText(
                zh: """
                    书名号中的名称不是任何法规的名称，如《政府信息管理条例》《信息公开条例》，或者把\
                    《中华人民共和国政府信息公开条例》写错了一两个字。报告自己定义的简称不算错。
                    """,
                en: """
                    The name between 《》 is that of no law, such as 《政府信息管理条例》, or it is \
                    《中华人民共和国政府信息公开条例》 with a character or two wrong. A short form that the report defines is fine.
                    """),
            basis: LocalizedText(
                zh: "法规的正式名称：《中华人民共和国政府信息公开条例》（国务院令第711号）",
                en: "the law's own name: 《中华人民共和国政府信息公开条例》（国务院令第711号）"),
            benignCauses: [
                LocalizedText(zh: "这一名称是报告定义的简称", en: "the name is a short form that the report defines"),
                LocalizedText(zh: "确有这一名称的地方性法规", en: "there is a local regulation of that name"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "名称正确", en: "the right name"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "《政府信息管理条例》", en: "《政府信息管理条例》"),
                    ExampleReport(prose: .overview("对照《政府信息管理条例》的主动公开范围逐项梳理栏目。")),
                    findings: [.fail(quotes: ["《政府信息管理条例》"])]),
                RuleExample(
                    LocalizedText(zh: "同一错误名称两处", en: "the same wrong name twice"),
                    ExampleReport(prose: .overview("落实《信息公开条例》，学习《信息公开条例》和《政务公开条例》。")),
                    findings: [
                        .fail(quotes: ["《信息公开条例》", "《信息公开条例》"]), .fail(quotes: ["《政务公开条例》"]),
                    ]),
                RuleExample(
                    LocalizedText(zh: "全称写错一个字", en: "one character of the full name is wrong"),
                    ExampleReport(prose: .overview("组织学习《中华人民共和国政府信息公开条列》。")),
                    findings: [.fail(quotes: ["《中华人民共和国政府信息公开条列》"])]),
                RuleExample(
                    LocalizedText(zh: "定义过的简称", en: "a short form that is defined"),
                    ExampleReport(
                        prose: .overview("落实《中华人民共和国政府信息公开条例》（以下简称《信息公开条例》），逐条学习《信息公开条例》。"))),
                RuleExample(
                    LocalizedText(zh: "地方法规的名称更长", en: "the longer name of a local regulation"),
                    ExampleReport(prose: .overview("落实《政府信息公开条例》《条例》和《清河市政府信息公开规定》《清河市政务公开条例》。"))),
            ]),
        phrases: { settings in settings.citations.wrongTitles.flatMap { ["《\($0.wrong)》", "<\($0.wrong)>"] } },
        reads: { reading, report in
            func tell(_ places: [Range<Int>], _ right: String) {
                let quote = reading.prose.text(of: places[0])
                report(
                    Observation(
                        reading, at: places,
                        message: LocalizedText(
                            zh: "没有名为\(quote)的法规，应为《\(right)》。",
                            en: "there is no law called \(quote): it is 《\(right)》.")))
            }
            for (wording, places) in reading.wrongTitles where !places.contains(where: reading.isDefinition) {
                tell(places, wording.right)
            }
            for (law, places) in reading.misspeltLaws { tell(places, law.title) }
        })
}

extension ReportReading {
    /// The wrong names of the list that stand in the prose, each with its places: a name has two phrases.
    fileprivate var wrongTitles: [(KnownCitations.Wording, [Range<Int>])] {
        guard !hits.isEmpty else { return [] }
        return hits.groupedInOrder { $0.phrase / 2 }.map { group in
            (settings.citations.wrongTitles[group.key], group.elements.map(\.range))
        }
    }

    /// Whether the report defines a name as a short form at a place: 以下简称《…》.
    fileprivate func isDefinition(_ place: Range<Int>) -> Bool {
        Self.definitions.start(before: place.lowerBound, in: prose) != nil
    }

    private static let definitions = WordList("简称", "简称\"", "下称", "下称\"", "简称为", "简称为\"")

    /// The laws of which the full name stands in the prose with a character or two wrong.
    fileprivate var misspeltLaws: [(KnownCitations.Document, [Range<Int>])] {
        var found: [(law: KnownCitations.Document, places: [Range<Int>])] = []
        for title in citations.titles {
            guard let law = misspeltLaw(title), !hits.contains(where: { $0.range == title.range }) else { continue }
            if let index = found.firstIndex(where: { $0.law.title == law.title }) {
                found[index].places.append(title.range)
            } else {
                found.append((law, [title.range]))
            }
        }
        return found
    }

    /// The law of which a title is nearly the full name.
    private func misspeltLaw(_ title: CitedTitle) -> KnownCitations.Document? {
        let cited = prose.scalars[title.name]
        return settings.citations.documents.first { law in
            law.year == nil && law.name.count > law.core.count && abs(law.name.count - cited.count) <= 2
                && cited.starts(with: law.name.prefix(2)) && !cited.elementsEqual(law.name)
                && EditDistance.between(Array(cited), law.name, limit: 2) != nil
        }
    }
}
