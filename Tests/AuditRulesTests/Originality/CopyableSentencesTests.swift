import DocumentModel
import NarrativeClaims
import ReportModel
import TestSupport
import TextComparison
import TextSupport
import Testing

@testable import AuditRules

@Suite struct CopyableSentencesTests {
    private let organ = Organ(name: "清河县柳溪镇人民政府", county: "清河县")

    /// By way of the whole prose, as the rules read it.
    private func naive(_ text: ReportText) -> PackedText {
        let (prose, folder) = (Prose(text), SentenceFolder(organ))
        var scalars: [UInt32] = []
        for part in prose.parts where CopyableSentences.isLookedAt(part) {
            _ = folder.fold(part.range, of: prose.scalars.span) { scalars.append($0) }
            scalars.append(0)
        }
        return PackedText(scalars)
    }

    /// A text of which sentences and headings of all sections stand anywhere.
    private func text(_ random: inout SeededRandom) -> ReportText {
        let words = [
            "清河县", "柳溪镇", "柳溪", "人民 政府", "清", "㐀㐁", "发布信息", "２６", "1.5万", "《条例", "》", "，", "\u{3000}", "甲\n乙", "😀", "𠀀",
            "Ab", "\u{200E}",
        ]
        var bytes: [UInt8] = []
        func piece() -> TextPiece {
            let start = bytes.count
            for _ in 0..<random.below(14) { bytes += Array(words[random.below(words.count)].utf8) }
            return TextPiece(range: start..<bytes.count, anchor: .text(line: 1, column: 1))
        }
        func parts() -> [Narrative.Part] {
            (0..<random.below(5)).map { _ in random.below(4) == 0 ? .heading(piece()) : .sentence(piece()) }
        }
        let opening = parts()
        let sections = SectionNumber.allCases.filter { _ in random.below(5) > 0 }.map {
            Narrative.Section(number: $0, heading: piece(), parts: parts())
        }
        return ReportText(
            Document(text: bytes, blocks: []), narrative: Narrative(opening: opening, sections: sections))
    }

    @Test func `the sentences of two sections are folded as prose is, one report after the other`() {
        var random = SeededRandom(seed: 23)
        var sentences = CopyableSentences()
        for _ in 0..<300 {
            let text = text(&random)
            sentences.read(text, of: organ)
            #expect(sentences.packed == naive(text))
        }
    }
}
