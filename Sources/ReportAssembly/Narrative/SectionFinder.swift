import DocumentModel
import ReportModel
import TextSupport

/// Finds the headings of the six sections among a document's paragraphs.
///
/// Numbering starts again inside sections and headings are reworded without end (DOMAIN §2.7, §2.8), so every paragraph
/// that could be a heading gets a score, and the best chain in the form's order is taken.
enum SectionFinder {
    /// The paragraph of each section that was found, by its block index, in the form's order.
    static func find(in document: Document) -> [(section: SectionNumber, block: Int)] {
        var candidates: [Candidate] = []
        for (index, block) in document.blocks.enumerated() {
            guard case .paragraph(let piece) = block else { continue }
            guard let head = Head(piece, document) else { continue }
            for section in SectionNumber.allCases {
                let score = head.score(section)
                if score > 0 { candidates.append(Candidate(section: section, block: index, score: score)) }
            }
        }
        return bestChain(candidates).map { ($0.section, $0.block) }
    }

    private struct Candidate {
        var section: SectionNumber
        var block: Int
        var score: Int
    }

    /// The chain of rising sections and blocks with the highest sum; of equal ones the earliest.
    private static func bestChain(_ candidates: [Candidate]) -> [Candidate] {
        var best: [(score: Int, previous: Int?)] = []
        for (index, candidate) in candidates.enumerated() {
            var entry: (score: Int, previous: Int?) = (candidate.score, nil)
            for earlier in 0..<index
            where candidates[earlier].section < candidate.section && candidates[earlier].block < candidate.block
                && best[earlier].score + candidate.score > entry.score
            {
                entry = (best[earlier].score + candidate.score, earlier)
            }
            best.append(entry)
        }
        guard var index = best.indices.max(by: { best[$0].score < best[$1].score }) else { return [] }
        var chain = [candidates[index]]
        while let previous = best[index].previous {
            chain.append(candidates[previous])
            index = previous
        }
        return chain.reversed()
    }

    /// The first words of a paragraph, folded.
    private struct Head {
        var enumerator: Enumerator?
        /// Ideographs of the paragraph, at most `maximumLength` of them.
        var key: [UInt32]
        var isShort: Bool

        private static let maximumLength = 40

        /// Nil for a long paragraph without an enumerator, which is prose.
        init?(_ piece: TextPiece, _ document: Document) {
            let bytes = document.text.span
            isShort = piece.range.count <= 4 * Self.maximumLength
            let end = min(piece.range.upperBound, piece.range.lowerBound + 4 * Self.maximumLength)
            var scalars: [UInt32] = []
            scalars.reserveCapacity(end - piece.range.lowerBound)
            var position = piece.range.lowerBound
            while position < end {
                if let folded = TextFolding.fold(UTF8Text.nextScalar(bytes, &position)) { scalars.append(folded) }
            }
            let leading = Enumerator.leading(scalars)
            enumerator = leading?.enumerator
            guard isShort || enumerator != nil else { return nil }
            scalars = TraditionalLabels.simplified(scalars) ?? scalars
            key = LabelIndex.key(scalars.dropFirst(leading?.length ?? 0))
        }

        func score(_ section: SectionNumber) -> Int {
            let bonus = enumerator?.number == section.rawValue && enumerator?.style != .bracketedArabic ? 10 : 0
            let title = SectionWording.of(section)
            if key == title.key { return 100 + bonus }
            if key.starts(with: title.key) { return isShort ? 60 + bonus : (bonus > 0 ? 50 : 0) }
            guard isShort, key.count <= 32, title.means(key) else { return 0 }
            return 50 + bonus
        }
    }
}

/// How a section's heading is worded.
struct SectionWording: Sendable {
    var key: [UInt32]
    /// Each inner list holds words of which one must stand in the heading.
    private var words: [[[UInt32]]]

    static func of(_ section: SectionNumber) -> SectionWording { all[section.rawValue - 1] }

    /// Whether a heading says the same in other words.
    func means(_ heading: [UInt32]) -> Bool {
        words.allSatisfy { alternatives in alternatives.contains { heading.contains(run: $0) } }
    }

    private init(_ title: String, _ words: [[String]]) {
        key = LabelIndex.key(TextFolding.scalars(of: title))
        self.words = words.map { $0.map(TextFolding.scalars(of:)) }
    }

    private static let all: [SectionWording] = [
        SectionWording("总体情况", [["总体情况", "基本情况", "总体推进情况", "总体落实情况", "总结概述"]]),
        SectionWording("主动公开政府信息情况", [["主动公开政府信息", "主动公开政务信息"], ["情况"]]),
        SectionWording("收到和处理政府信息公开申请情况", [["收到和处理", "收到与处理", "收到及处理"], ["申请"]]),
        SectionWording("政府信息公开行政复议、行政诉讼情况", [["复议"], ["诉讼"], ["情况", "统计"]]),
        SectionWording("存在的主要问题及改进情况", [["问题", "建议"], ["改进", "思路", "措施", "下一步"], ["存在", "主要", "工作"]]),
        SectionWording("其他需要报告的事项", [["其他需要报告", "其他需报告", "其他应报告"]]),
    ]
}

extension Array where Element == UInt32 {
    /// Whether the elements stand in the array one after the other.
    fileprivate func contains(run: [UInt32]) -> Bool {
        guard count >= run.count else { return false }
        return (0...(count - run.count)).contains { self[$0..<$0 + run.count].elementsEqual(run) }
    }
}
