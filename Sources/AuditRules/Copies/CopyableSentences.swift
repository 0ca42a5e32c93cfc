internal import DocumentModel
internal import NarrativeClaims
package import ReportModel
package import TextComparison
internal import TextSupport

/// The sentences of a report in which copying from other organs is looked for, without what every organ must write:
/// no headings, no titles of laws, no marks; names of the organ and numbers stand as one sign each.
///
/// Sentences of 总体情况 and of 存在的主要问题及改进情况; what stands before the first section and in 其他需要报告的事项
/// is prescribed.
package struct CopyableSentences: Sendable {
    private var packing = TextPacking()

    /// The sentences as they are folded: nothing beyond the basic plane is copyable.
    package var packed: PackedText { packing.text }

    /// Sentences of no report yet.
    package init() {}

    /// Takes the sentences of a report of an organ instead of those before.
    package mutating func read(_ text: ReportText, of organ: Organ) {
        packing.clear()
        let folder = SentenceFolder(organ)
        let bytes = text.document.text
        for section in text.narrative.sections where Self.isLookedAt(section.number) {
            for case .sentence(let piece) in section.parts {
                // No sign takes less than a byte of the text.
                packing.add(atMost: piece.range.count) { signs, start in
                    folder.fold(piece.range, of: bytes.span, to: &signs, from: start)
                }
            }
        }
    }

    /// The sections that are written anew every year: what the others say is the form's, or next to nothing.
    package static let sections: Set<SectionNumber> = [.overview, .problems]

    /// Whether a part is one of the sentences.
    static func isLookedAt(_ part: Prose.Part) -> Bool {
        part.kind == .sentence && part.section.map(isLookedAt) ?? false
    }

    private static func isLookedAt(_ section: SectionNumber) -> Bool { section == .overview || section == .problems }
}
