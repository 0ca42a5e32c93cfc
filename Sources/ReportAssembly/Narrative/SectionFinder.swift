import DocumentModel
import ReportModel
import TextSupport

/// Finds the headings of the six sections among a document's paragraphs.
///
/// Numbering starts again inside sections and headings are reworded without end (DOMAIN §2.7, §2.8), so every paragraph
/// that could be a heading gets a score, and the best chain in the form's order is taken.
enum SectionFinder {
    /// The headings of a document, and its table of contents, whose lines are worded as the headings are.
    static func places(in document: Document) -> SectionPlaces {
        var candidates: [Candidate] = []
        var folded: [UInt32] = []
        let wordings = SectionWording.all
        for index in document.blocks.indices {
            guard case .paragraph(let piece) = document.blocks[index],
                let head = Head(piece, document, &folded)
            else { continue }
            // By their places: a wording holds lists of words, of which no copies are needed.
            for place in wordings.indices where wordings[place].title.mayBe(head.scalars) {
                let section = wordings[place].section
                let score = head.score(section, wordings[place].title)
                if score > 0 { candidates.append(Candidate(section: section, block: index, score: score)) }
            }
        }
        let contents = contents(among: candidates, of: document)
        if let contents { candidates.removeAll { contents.contains($0.block) } }
        return SectionPlaces(bestChain(candidates).map { ($0.section, $0.block) }, contents: contents)
    }

    /// The table of contents: three sections or more that are named one right after the other, of which every one is
    /// named again further down.
    private static func contents(among candidates: [Candidate], of document: Document) -> ClosedRange<Int>? {
        guard sectionsNamedAgain(among: candidates) > 2 else { return nil }
        for start in candidates.indices {
            let run = run(candidates[start...], of: document)
            guard run.count > 2, let first = run.first, let end = run.last else { continue }
            let isNamedAgain = run.allSatisfy { entry in
                candidates.contains { $0.section == entry.section && $0.block > end.block }
            }
            if isNamedAgain { return first.block...end.block }
        }
        return nil
    }

    /// How many sections are named more than once.
    private static func sectionsNamedAgain(among candidates: [Candidate]) -> Int {
        var (named, again) = (0, 0)
        for candidate in candidates {
            let section = 1 << candidate.section.rawValue
            again |= named & section
            named |= section
        }
        return again.nonzeroBitCount
    }

    /// The first of some candidates with those that go on from it with no text between them.
    private static func run(_ candidates: ArraySlice<Candidate>, of document: Document) -> [Candidate] {
        var run = Array(candidates.prefix(1))
        for candidate in candidates.dropFirst() {
            guard let end = run.last else { break }
            // A paragraph can be worded as several sections are: the first that goes on from the line above.
            if candidate.block == end.block || candidate.section <= end.section { continue }
            guard (end.block + 1..<candidate.block).allSatisfy({ isEntry(document.blocks[$0], of: document) }) else {
                break
            }
            run.append(candidate)
        }
        return run
    }

    /// Whether a block can stand among the lines of a table of contents: a short line that is no sentence.
    private static func isEntry(_ block: Document.Block, of document: Document) -> Bool {
        switch block {
        case .link: true
        case .table: false
        case .paragraph(let piece):
            piece.range.count <= 120 && !document.text[piece.range].suffix(3).elementsEqual(fullStopBytes)
        }
    }

    /// 。
    private static let fullStop: UInt32 = 0x3002
    private static let fullStopBytes = Array("。".utf8)

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
        /// Whether it is a sentence on its own: 无因政府信息公开被申请行政复议、提起行政诉讼的情况.
        private var isStatement: Bool

        /// The scalars of `key` and of what stands before it.
        private(set) var scalars: ScalarTrace

        private static let maximumLength = 40
        /// The most scalars that tell an enumerator, what must not stand behind it among them.
        private static let enumeratorLength = 6

        /// Nil for a long paragraph without an enumerator, which is prose, and for one without a section's words; `folded`
        /// is room for its folded text, kept from paragraph to paragraph.
        init?(_ piece: TextPiece, _ document: Document, _ folded: inout [UInt32]) {
            isShort = piece.range.count <= 4 * Self.maximumLength
            let bytes = document.text.span
            guard isShort || Self.canBeNumbered(bytes, piece.range) else { return nil }
            let start =
                piece.range.lowerBound..<min(piece.range.upperBound, piece.range.lowerBound + 4 * Self.maximumLength)
            folded.removeAll(keepingCapacity: true)
            TextFolding.append(bytes, start, atMost: isShort ? .max : Self.enumeratorLength, to: &folded)
            let leading = Enumerator.leading(folded)
            enumerator = leading?.enumerator
            guard isShort || enumerator != nil else { return nil }
            if !isShort {
                folded.removeAll(keepingCapacity: true)
                TextFolding.append(bytes, start, to: &folded)
            }
            if let simplified = TraditionalLabels.simplified(folded) { folded = simplified }
            let trace = ScalarTrace(folded)
            guard SectionWording.isAnyPossible(trace) else { return nil }
            isStatement = enumerator == nil && (folded.last == fullStop || Self.denies(folded, trace))
            key = LabelIndex.key(folded[(leading?.length ?? 0)...])
            scalars = trace
        }

        /// Whether an enumerator can begin with the first ink of a range: of most prose it cannot.
        private static func canBeNumbered(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
            var position = range.lowerBound
            while position < range.upperBound {
                if let first = TextFolding.fold(UTF8Text.nextScalar(bytes, &position)) {
                    return Enumerator.canBegin(with: first)
                }
            }
            return false
        }

        /// How likely it is the heading of a section, whose title may be it.
        func score(_ section: SectionNumber, _ title: SectionWording) -> Int {
            let bonus = enumerator?.number == section.rawValue && enumerator?.style != .bracketedArabic ? 10 : 0
            if key == title.key { return 100 + bonus }
            if key.starts(with: title.key) { return isShort ? 60 + bonus : (bonus > 0 ? 50 : 0) }
            guard isShort, !isStatement, key.count <= 32, title.means(key) else { return 0 }
            return 50 + bonus
        }

        /// Whether a line says that there was none of something.
        private static func denies(_ folded: [UInt32], _ trace: ScalarTrace) -> Bool {
            denials.contains { trace.covers($0.trace) && folded.contains(run: $0.scalars) }
        }

        private static let denials = ["无", "未发生", "未被", "未因", "未出现", "未产生", "没有", "不存在", "均为0", "均为零"].map(
            SectionWording.Word.init)
    }
}

/// Which scalars stand in a text, roughly: a bit for each, which others share.
struct ScalarTrace: Sendable {
    private var bits: UInt64 = 0

    init(_ scalars: some Sequence<UInt32>) {
        for scalar in scalars { bits |= 1 << UInt64((scalar &* 0x9E37_79B1) >> 26) }
    }

    /// Whether all scalars of another text may stand in this one.
    func covers(_ other: ScalarTrace) -> Bool { bits & other.bits == other.bits }
}

/// How a section's heading is worded.
struct SectionWording: Sendable {
    var key: [UInt32]
    private var trace: ScalarTrace
    /// Each inner list holds words of which one must stand in the heading.
    private var words: [[Word]]

    /// A word with its trace, by which most texts are known not to have it.
    struct Word: Sendable {
        var scalars: [UInt32]
        var trace: ScalarTrace

        init(_ text: String) {
            scalars = TextFolding.scalars(of: text)
            trace = ScalarTrace(scalars)
        }
    }

    /// Whether a heading of these scalars can be the section's.
    func mayBe(_ heading: ScalarTrace) -> Bool {
        heading.covers(trace)
            || words.allSatisfy { alternatives in alternatives.contains { heading.covers($0.trace) } }
    }

    /// Whether a heading of these scalars can be that of any section.
    static func isAnyPossible(_ heading: ScalarTrace) -> Bool {
        all.indices.contains { all[$0].title.mayBe(heading) }
    }

    /// Whether a heading says the same in other words.
    func means(_ heading: [UInt32]) -> Bool {
        words.allSatisfy { alternatives in alternatives.contains { heading.contains(run: $0.scalars) } }
    }

    private init(_ title: String, _ words: [[String]]) {
        key = LabelIndex.key(TextFolding.scalars(of: title))
        trace = ScalarTrace(key)
        self.words = words.map { $0.map(Word.init) }
    }

    /// The wordings of all sections in the form's order.
    static let all: [(section: SectionNumber, title: SectionWording)] = Array(
        zip(
            SectionNumber.allCases,
            [
                SectionWording("总体情况", [["总体情况", "基本情况", "总体推进情况", "总体落实情况", "总结概述"]]),
                SectionWording("主动公开政府信息情况", [["主动公开政府信息", "主动公开政务信息"], ["情况"]]),
                SectionWording("收到和处理政府信息公开申请情况", [["收到和处理", "收到与处理", "收到及处理"], ["申请"]]),
                SectionWording("政府信息公开行政复议、行政诉讼情况", [["复议"], ["诉讼"], ["情况", "统计"]]),
                SectionWording("存在的主要问题及改进情况", [["问题", "建议"], ["改进", "思路", "措施", "下一步"], ["存在", "主要", "工作"]]),
                SectionWording("其他需要报告的事项", [["其他需要报告", "其他需报告", "其他应报告"]]),
            ]))
}

extension Array where Element == UInt32 {
    /// Whether the elements stand in the array one after the other.
    fileprivate func contains(run: [UInt32]) -> Bool {
        guard count >= run.count else { return false }
        return (0...(count - run.count)).contains { self[$0..<$0 + run.count].elementsEqual(run) }
    }
}
