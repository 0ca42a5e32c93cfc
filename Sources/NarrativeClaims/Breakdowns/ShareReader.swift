/// Reads the percentages of a report's prose that are of a part and its whole.
package struct ShareReader {
    private let prose: Prose
    private let quantities: [Quantity]
    private let breakdowns: [Breakdown]

    /// Makes a reader of what was read already.
    package init(_ prose: Prose, _ quantities: [Quantity], _ breakdowns: [Breakdown]) {
        self.prose = prose
        self.quantities = quantities
        self.breakdowns = breakdowns
    }

    /// The shares in the order of the prose, those that follow each other in one list together.
    package func read() -> [[Share]] {
        var groups: [[Share]] = []
        var index = 0
        while index < quantities.count {
            guard quantities[index].unit == .percent, let clause = clause(before: index) else {
                index += 1
                continue
            }
            let (shares, next) = shares(at: index, clause)
            if !shares.isEmpty {
                if let last = groups.last?.last, goesOn(from: last, to: shares[0]) {
                    groups[groups.count - 1] += shares
                } else {
                    groups.append(shares)
                }
            }
            index = next
        }
        return groups
    }

    // MARK: One share

    /// The words between the last mark and a percentage, with 占 or 率 in them.
    private struct Clause {
        var range: Range<Int>
        /// 占
        var share: Int?
        /// 率
        var rate: Int?
        /// 分别
        var isDistributed = false
    }

    private func clause(before index: Int) -> Clause? {
        let scalars = prose.scalars
        let end = quantities[index].range.lowerBound
        var clause = Clause(range: end..<end)
        var start = end
        while start > 0, end - start < Self.longestClause, !Self.breaks.contains(scalars[start - 1]) {
            start -= 1
            switch scalars[start] {
            case 0x5360: clause.share = start
            case 0x7387: if clause.rate == nil, end - start <= 4 { clause.rate = start }
            case 0x522B: if start > 0, scalars[start - 1] == 0x5206 { clause.isDistributed = true }
            default: break
            }
        }
        clause.range = start..<end
        return clause.share == nil && clause.rate == nil ? nil : clause
    }

    private static let longestClause = 30
    private static let breaks = ScalarSet(",、;:。()!?\n")

    private func shares(at index: Int, _ clause: Clause) -> ([Share], next: Int) {
        if let place = clause.share {
            // 占比较上年提高5%
            if ListWords.changes.isFound(in: place..<clause.range.upperBound, of: prose.scalars) {
                return ([], index + 1)
            }
            if clause.isDistributed { return distributed(from: index, place) }
            return ([share(at: index, clause, place)].compactMap { $0 }, index + 1)
        }
        guard let place = clause.rate else { return ([], index + 1) }
        return ([rate(at: index, clause, place)].compactMap { $0 }, index + 1)
    }

    /// 45条，占75%; 45条，占总数60条的75%
    private func share(at index: Int, _ clause: Clause, _ place: Int) -> Share? {
        var before = index
        var stated: Quantity?
        while before > 0, quantities[before - 1].range.lowerBound > place {
            before -= 1
            stated = quantities[before]
        }
        let nearest = before > 0 ? quantities[before - 1] : nil
        guard let part = nearest, isCount(part), isClose(part.range.upperBound..<place, marks: 1) else {
            let label = min(clause.range.lowerBound, place)..<place
            return Share(percent: quantities[index], part: nil, wholes: [], isRate: false, label: label)
        }
        let wholes: [Share.Whole]
        if let stated {
            // 占全年3次会议的30% and the like are of something else.
            guard stated.unit == part.unit else { return nil }
            wholes = [Share.Whole(quantity: stated, isCertain: true)]
        } else {
            wholes = namesNoWhole(place + 1..<clause.range.upperBound) ? self.wholes(of: part, before: before - 1) : []
        }
        return Share(
            percent: quantities[index], part: part, wholes: wholes, isRate: false, label: label(before: part))
    }

    /// 自然人45件、企业15件，分别占75%、25%
    private func distributed(from index: Int, _ place: Int) -> ([Share], next: Int) {
        var next = index + 1
        while next < quantities.count, quantities[next].unit == .percent,
            isJoined(quantities[next - 1].range.upperBound..<quantities[next].range.lowerBound)
        {
            next += 1
        }
        let count = next - index
        let parts = quantities[..<index].suffix(count)
        guard count > 1, parts.count == count, let first = parts.first, let last = parts.last,
            parts.allSatisfy({ isCount($0) && $0.unit == first.unit }),
            isClose(last.range.upperBound..<place, marks: 1)
        else { return ([], next) }
        let isOfAll = namesNoWhole(place + 1..<quantities[index].range.lowerBound)
        let wholes = isOfAll ? self.wholes(of: first, before: parts.startIndex) : []
        let shares = zip(index..<next, parts).map { percent, part in
            Share(
                percent: quantities[percent], part: part, wholes: wholes, isRate: false, label: label(before: part))
        }
        return (shares, next)
    }

    /// 收到65件，办结45件，办结率69%: the wholes are all counts of the sentence before.
    private func rate(at index: Int, _ clause: Clause, _ place: Int) -> Share? {
        let scalars = prose.scalars
        guard let word = Self.rates.length(endingAt: place + 1, in: scalars, from: clause.range.lowerBound),
            Self.ownRates.length(endingAt: place + 1, in: scalars, from: clause.range.lowerBound) == nil
        else { return nil }
        let sentence = prose.parts[prose.part(at: place)].range
        let counts = quantities[..<index].suffix(6).filter {
            isCount($0) && $0.range.lowerBound >= sentence.lowerBound
        }
        guard let part = counts.last else { return nil }
        let words = label(before: part).lowerBound..<place
        // 人大建议8件、政协提案6件，办复率100% is of both.
        guard !Self.timeliness.isFound(in: words, of: scalars), names(part, place + 1 - word..<place) else {
            return nil
        }
        let wholes = counts.dropLast().filter { $0.unit == part.unit }
        return Share(
            percent: quantities[index], part: part,
            wholes: wholes.map { Share.Whole(quantity: $0, isCertain: wholes.count == 1) }, isRate: true,
            label: place + 1 - word..<place + 1)
    }

    /// Whether the words before a number hold those of a rate, 办结 of 办结率.
    private func names(_ part: Quantity, _ word: Range<Int>) -> Bool {
        let label = label(before: part)
        return !prose.positions(of: Array(prose.scalars[word]), in: label).isEmpty
    }

    private static let rates = WordList(["办结率", "答复率", "回复率", "公开率", "办理率", "处理率", "办复率", "受理率"])
    /// What is reckoned on documents and not on the numbers that a sentence states.
    private static let ownRates = WordList(
        ["主动", "全文", "依法", "应公开", "全面", "网上", "信息", "文件", "公文", "政策"].map { $0 + "公开率" })
    /// 按时办结率 is of another whole, and so may be the rate of what is 按时办结.
    private static let timeliness = WordList(["按时", "按期", "及时", "限时", "规定", "时限", "满意"])

    // MARK: Wholes

    /// What the share of a part can be of: the total of its list, or counts before it.
    private func wholes(of part: Quantity, before index: Int) -> [Share.Whole] {
        let lists = breakdowns.filter { list in (list.parts + list.tail).contains { $0.quantity == part } }
        if let list = lists.first {
            return lists.map { Share.Whole(quantity: $0.total, isCertain: list.otherTotals.isEmpty) }
        }
        let paragraph = paragraph(of: part)
        let sentence = prose.parts[prose.part(at: part.range.lowerBound)].range.lowerBound
        let candidates = quantities[..<index].suffix(12).reversed().filter {
            $0.unit == part.unit && $0.range.lowerBound >= paragraph && part.value < $0.value && isCount($0)
        }
        let isOnly = candidates.count == 1 && candidates[0].range.lowerBound >= sentence
        return candidates.map { Share.Whole(quantity: $0, isCertain: isOnly) }
    }

    /// Whether the words between 占 and the percentage leave it to the context what the whole is; 占全镇干部的 does not.
    private func namesNoWhole(_ range: Range<Int>) -> Bool {
        range.isEmpty
            || Self.wholeWords.length(at: range.lowerBound, in: prose.scalars, before: range.upperBound) == range.count
    }

    private static let wholeWords = WordList(
        ["比", "比为", "比达", "比达到", "比是", "比例为", "比例达", "比重为", "比重达", "比分别为", "比例分别为", "总数的", "总量的", "全部的", "总数"]
            + [
                "申请", "信息", "公开", "受理", "发布", "申请件", "公开信息", "收到申请", "收到", "办结", "答复", "办理", "处理", "办理结果",
            ].flatMap { [$0 + "总数的", $0 + "总量的"] })

    /// Where the paragraph of a number begins.
    private func paragraph(of quantity: Quantity) -> Int {
        var index = prose.part(at: quantity.range.lowerBound)
        while index > 0, !prose.parts[index].startsLine { index -= 1 }
        return prose.parts[index].range.lowerBound
    }

    private func isCount(_ quantity: Quantity) -> Bool {
        quantity.unit != .percent && quantity.unit != .percentagePoint && quantity.unit != .none
            && quantity.bound == .exact
    }

    private func label(before part: Quantity) -> Range<Int> {
        var start = part.range.lowerBound
        while start > 0, part.range.lowerBound - start < Self.longestClause,
            !Self.breaks.contains(prose.scalars[start - 1])
        {
            start -= 1
        }
        return start..<part.range.lowerBound
    }

    /// Whether at most so many commas and few words stand in a range, and no sentence ends in it.
    private func isClose(_ range: Range<Int>, marks: Int) -> Bool {
        guard range.count <= 14 else { return false }
        var commas = 0
        for position in range {
            switch prose.scalars[position] {
            case 0x2C: commas += 1
            case 0x0A, 0x3B, 0x3002, 0x29: return false
            default: break
            }
        }
        return commas <= marks
    }

    /// Whether nothing but marks and 和 stands between two percentages.
    private func isJoined(_ range: Range<Int>) -> Bool {
        range.count <= 2 && range.allSatisfy { Self.joints.contains(prose.scalars[$0]) }
    }

    private static let joints = ScalarSet(",、和及与")

    /// Whether two shares stand in one list: in one sentence, or parted by ；, with no list of its own between them.
    private func goesOn(from last: Share, to next: Share) -> Bool {
        guard !last.isRate, !next.isRate else { return false }
        let between = last.percent.range.upperBound..<next.percent.range.lowerBound
        guard between.count <= 80, !ListWords.among.isFound(in: between, of: prose.scalars) else { return false }
        for position in between where prose.scalars[position] == 0x0A {
            if prose.scalars[position - 1] != 0x3B { return false }
        }
        return true
    }
}
