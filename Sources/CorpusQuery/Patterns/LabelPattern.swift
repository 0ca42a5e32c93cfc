internal import ReportModel
internal import TextSupport

/// A pattern in the form's own words, such as `三.本年新收.总计`.
///
/// The segments behind the table are laid over the labels of a cell from the outermost to the column; labels may be
/// left out, a `*` stands for at least one group, row or column. Among all ways the best-fitting is meant; when equally
/// fitting ones mean different cells the pattern is ambiguous.
struct LabelPattern {
    private let segments: [Segment]

    init(_ segments: [Segment]) {
        self.segments = segments
    }

    /// One way to lay the pattern over the labels, with the cells it means.
    private struct Meaning {
        var fit: Int
        var cells: CellSet
        /// What the pattern says in full, where no English pattern does.
        var words: String
    }

    /// The cells that are meant; throws where there are none or several kinds.
    func cells(typed: String) throws(Diagnostic) -> CellSet {
        guard let first = segments.first, first.isStar || FormVocabulary.table(first) != nil else {
            throw PatternTrouble.unknown(typed, segment: segments.first?.text ?? "", isTable: true, suggestions: [])
        }
        let meanings = meanings()
        guard let best = meanings.map(\.fit).min() else { throw unknown(typed) }
        var candidates: [Meaning] = []
        for meaning in meanings where meaning.fit == best {
            if !candidates.contains(where: { $0.cells == meaning.cells }) { candidates.append(meaning) }
        }
        if candidates.count == 1 { return candidates[0].cells }
        throw PatternTrouble.ambiguous(
            typed, candidates: candidates.map { PatternBook.shared.text(of: $0.cells) ?? $0.words })
    }

    /// All meanings, in the order of the first cell of each.
    private func meanings() -> [Meaning] {
        var order: [[String]] = []
        var meanings: [[String]: Meaning] = [:]
        let vocabulary = FormVocabulary.shared
        let isAnyTable = segments[0].isStar
        let table = FormVocabulary.table(segments[0])
        var walk = LabelWalk(segments: segments, vocabulary: vocabulary)
        for (address, names) in vocabulary.levels where isAnyTable || address.table == table {
            for (named, fit) in walk.ways(over: names, afterStar: isAnyTable) {
                let identities = named.map { vocabulary.names[$0].identity }
                switch meanings[identities] {
                case .some(let known) where known.fit < fit: continue
                case .some(let known) where known.fit == fit: meanings[identities]?.cells.insert(address)
                case let known:
                    if known == nil { order.append(identities) }
                    let words = words(names.map { vocabulary.names[$0] }, named: identities, address.table)
                    meanings[identities] = Meaning(fit: fit, cells: CellSet([address]), words: words)
                }
            }
        }
        return order.compactMap { meanings[$0] }
    }

    /// The labels that were named in full, `*` for a row that was not.
    private func words(_ names: [LevelName], named identities: [String], _ table: FormTable) -> String {
        let labels = names.compactMap { name -> String? in
            if identities.contains(name.identity) { return name.label }
            return name.hasSegment && identities.contains { $0.hasPrefix("column:") } ? "*" : nil
        }
        return ([table.numeral] + labels).joined(separator: ".")
    }

    private func unknown(_ typed: String) -> Diagnostic {
        let known = (1...segments.count).prefix { !LabelPattern(Array(segments.prefix($0))).meanings().isEmpty }.count
        let segment = segments[min(known, segments.count - 1)]
        if known > 1, !LabelPattern([segments[0], segment]).meanings().isEmpty {
            return PatternTrouble.misplaced(typed, segment: segment.text)
        }
        return PatternTrouble.unknown(typed, segment: segment.text, isTable: false, suggestions: nearest(to: segment))
    }

    /// Up to three labels of the table that differ little from a segment, the nearest first.
    private func nearest(to segment: Segment) -> [String] {
        let table = FormVocabulary.table(segments[0])
        let vocabulary = FormVocabulary.shared
        let ofTable = Set(vocabulary.levels.filter { table == nil || $0.address.table == table }.flatMap(\.names))
        var seen: Set<String> = []
        let near = ofTable.sorted().compactMap { index -> (distance: Int, index: Int)? in
            let name = vocabulary.names[index]
            guard let distance = name.distance(to: segment), seen.insert(name.label).inserted else { return nil }
            return (distance, index)
        }
        return near.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(3).map { near in
            vocabulary.names[near.index].label
        }
    }
}

/// All ways to lay the segments of a pattern over the labels of a cell.
struct LabelWalk {
    private let segments: [Segment]
    private let vocabulary: FormVocabulary
    /// How well each segment fits each name of the vocabulary.
    private let fits: [[Int?]]
    private var names: [Int] = []
    private var found: [[Int]: Int] = [:]

    init(segments: [Segment], vocabulary: FormVocabulary) {
        self.segments = segments
        self.vocabulary = vocabulary
        fits = segments.map { segment in vocabulary.names.map { segment.isStar ? nil : $0.fit(segment) } }
    }

    /// The names that each way takes, with how well it fits, 0 being exactly. The first segment, which names the table,
    /// is passed over.
    mutating func ways(over names: [Int], afterStar: Bool) -> [[Int]: Int] {
        self.names = names
        found = [:]
        step(segment: 1, level: 0, afterStar: afterStar, named: [], fit: 0)
        return found
    }

    private mutating func step(segment index: Int, level: Int, afterStar: Bool, named: [Int], fit: Int) {
        guard index < segments.count else {
            found[named] = min(found[named] ?? fit, fit)
            return
        }
        for next in (level + 1)..<(names.count + 1) {
            let name = names[next - 1]
            if segments[index].isStar {
                guard vocabulary.names[name].hasSegment else { continue }
                step(segment: index + 1, level: next, afterStar: true, named: named, fit: fit)
                continue
            }
            guard let own = fits[index][name] else { continue }
            // A * is a whole row before it is a block: 三.*.其他 is the column, not the last row of 其他处理.
            let total = fit + own + (afterStar && !vocabulary.names[name].isColumn ? 1 : 0)
            step(segment: index + 1, level: next, afterStar: false, named: named + [name], fit: total)
            // The enumerator and the text of one label, parted by the point of the enumerator: 1.属于国家秘密.
            if vocabulary.names[name].isEnumerator(segments[index]), index + 1 < segments.count,
                let text = fits[index + 1][name]
            {
                step(segment: index + 2, level: next, afterStar: false, named: named + [name], fit: total + text)
            }
        }
    }
}
