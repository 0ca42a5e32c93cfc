internal import NarrativeClaims
internal import ReportModel

/// What stands in a section behind its title.
struct SectionContents {
    /// The index of the section's heading among the parts.
    let heading: Int
    /// The text that stands on the heading's own line, behind the title; nearly always empty.
    let inline: Range<Int>
    /// The indices of the parts below the heading.
    let parts: Range<Int>

    /// The contents of a section; nil where the section was not found.
    init?(_ section: SectionNumber, of prose: Prose) {
        guard let indices = prose.partIndices(of: section) else { return nil }
        heading = indices.lowerBound
        parts = indices.dropFirst().startIndex..<indices.upperBound
        let part = prose.parts[heading]
        if !SectionTitle.isPlain(part, in: prose),
            case .longer(let rest) = SectionTitle.of(section).match(
                HeadingWording(part, in: prose).words, of: prose),
            !Self.endsTitle(at: rest, of: prose)
        {
            inline = rest..<part.range.upperBound
        } else {
            inline = part.range.upperBound..<part.range.upperBound
        }
    }

    /// All scalars behind the title.
    func range(in prose: Prose) -> Range<Int> {
        let start = inline.isEmpty ? prose.parts[heading].range.upperBound : inline.lowerBound
        return start..<max(start, prose.parts[parts.upperBound - 1].range.upperBound)
    }

    /// How many characters stand behind the title, white space left out.
    func length(in prose: Prose) -> Int { max(0, range(in: prose).count - parts.count) }

    /// Whether what stands behind the form's wording belongs to the title, not to the text below it.
    static func endsTitle(at position: Int, of prose: Prose) -> Bool { endings.begins(at: position, in: prose) }

    /// What may stand behind the form's wording and belongs to the title.
    private static let endings = WordList(["分析", "说明", "表", "统计", "一览", "汇总", "汇报", "概述", "介绍", "的", "及", "和", "与"])
}
