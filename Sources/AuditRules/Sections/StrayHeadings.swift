internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// A line worded as the heading of one of the six sections that stands where the form does not have it.
struct StrayHeading {
    /// The section that it names.
    let section: SectionNumber
    /// The index of the part that it is.
    let part: Int
    /// Whether the section's heading stands in its own place too.
    let isRepeated: Bool
    /// The section in which it stands; nil for before the first.
    let place: SectionNumber?

    /// How the titles of the six sections begin, in their order.
    static let phrases = ["总体情况", "主动公开政府信息", "收到和处理政府信息", "政府信息公开行政复议", "存在的主要问题", "其他需要报告"]
}

extension ReportReading {
    /// Whether the report is to follow one of the two editions of the form, which came with the fiscal year 2019.
    var followsForm: Bool { year >= 2019 }

    /// Whether the text is in simplified characters, so that words which are not found are not there: phrases are looked
    /// for in simplified characters only. Told by the sections' headings, whose words are known.
    var isSimplified: Bool {
        let prose = prose
        return !prose.parts.contains { part in
            part.kind == .sectionHeading && part.range.contains { Self.traditional.contains(prose.scalars[$0]) }
        }
    }

    private static let traditional = ScalarSet("總體況開動報處復議訟問題進項訊")

    /// The sections that have a heading in their own place.
    var foundSections: Set<SectionNumber> { Set(contents.text.narrative.sections.map(\.number)) }

    /// Whether any section has its heading.
    var hasSections: Bool { !prose.sectionHeadings.isEmpty }

    /// The headings of sections that stand twice or out of the form's order, by the places of `StrayHeading.phrases`,
    /// which are the rule's `hits`.
    var strayHeadings: [StrayHeading] {
        var strays: [StrayHeading] = []
        for hit in hits {
            let index = prose.part(at: hit.range.lowerBound)
            let part = prose.parts[index]
            guard isLine(part), let section = SectionNumber(rawValue: hit.phrase + 1) else { continue }
            let wording = HeadingWording(part, in: prose)
            guard SectionTitle.of(section).match(wording.words, of: prose) == .exact else { continue }
            let isRepeated = prose.partIndices(of: section) != nil
            guard isChapter(wording.enumerator, section, in: part.section, isRepeated: isRepeated) else { continue }
            strays.append(
                StrayHeading(section: section, part: index, isRepeated: isRepeated, place: part.section))
        }
        return strays
    }

    /// Whether a part may be a heading by itself.
    private func isLine(_ part: Prose.Part) -> Bool {
        switch part.kind {
        case .heading: true
        case .sentence: part.startsLine && part.range.count <= 24
        case .title, .sectionHeading: false
        }
    }

    /// Whether a number is that of a chapter: areas of 一、总体情况 and parts of 五 may be called as sections are.
    private func isChapter(
        _ enumerator: Enumerator?, _ section: SectionNumber, in place: SectionNumber?, isRepeated: Bool
    ) -> Bool {
        switch enumerator?.style {
        case .chapter: enumerator?.number == section.rawValue || !(isRepeated || place == .overview)
        case nil: !isRepeated
        case .arabic: !isRepeated && enumerator?.number == section.rawValue
        case .bracketed, .bracketedArabic, .ordinal: false
        }
    }
}
