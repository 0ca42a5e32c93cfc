internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// What a report says of the number of its parts: 本报告由…六部分组成.
struct SectionStatement {
    /// The number and 部分.
    let range: Range<Int>
    /// Where the parts are named; nil where they are not.
    let list: Range<Int>?
    private let reading: ReportReading
    private let count: Int

    private var prose: Prose { reading.prose }

    /// Nil where 部分 is not about the report, or no number stands before it.
    init?(_ reading: ReportReading, at word: Range<Int>) {
        let prose = reading.prose
        let part = prose.parts[prose.part(at: word.lowerBound)]
        guard part.section == nil || part.section == .overview,
            let quantity = reading.quantities.first(where: {
                $0.range.contains(word.lowerBound) || $0.range.upperBound == word.lowerBound
            }),
            quantity.bound == .exact, quantity.value.isInteger, (3...12).contains(quantity.value.mantissa)
        else { return nil }
        self.reading = reading
        count = Int(quantity.value.mantissa)
        range = quantity.numberRange.lowerBound..<word.upperBound
        let isAspects = prose.scalars[word.lowerBound] == 0x4E2A
        let before = part.range.lowerBound..<range.lowerBound
        guard let subject = Self.subjects.first(in: before, of: prose.scalars) else { return nil }
        let list =
            Self.list(before: range.lowerBound, from: subject.upperBound, in: prose)
            ?? Self.list(behind: range.upperBound, before: part.range.upperBound, in: prose)
        // 六个方面 are parts only where the first of them is named.
        if let list, Self.firstParts.isFound(in: list, of: prose.scalars) {
            self.list = list
        } else if !isAspects, list == nil {
            self.list = nil
        } else {
            return nil
        }
    }

    private static let subjects = WordList(["报告", "年报", "全文", "主要从"])
    private static let firstParts = WordList(["总体情况", "概述", "总体", "基本情况", "主动公开"])
    private static let openers = WordList(["由", "包括", "包含", "涵盖", "分为", "主要从", "从", "包括了", "内容为", "分别为", "分别是", "即"])

    /// Named parts before the number, from 由 or 包括 on.
    private static func list(before end: Int, from start: Int, in prose: Prose) -> Range<Int>? {
        let scalars = prose.scalars
        guard let opener = openers.first(in: max(start - 3, 0)..<end, of: scalars) else { return nil }
        return trimmed(behindAuthor(opener.upperBound, before: end, in: prose)..<end, in: prose)
    }

    /// Where the list begins of what goes on after a first opener that speaks of who wrote it: 由党政办编制，全文包括….
    private static func behindAuthor(_ start: Int, before end: Int, in prose: Prose) -> Int {
        let scalars = prose.scalars
        var position = start
        while position < end, scalars[position] != 0x3001 {
            if scalars[position] == 0x2C {
                var next = position + 1
                while let length = subjectWords.length(at: next, in: scalars, before: end) { next += length }
                if let length = listOpeners.length(at: next, in: scalars, before: end) { return next + length }
            }
            position += 1
        }
        return start
    }

    private static let subjectWords = WordList(["本", "年度", "报告", "年报", "全文", "内容", "主要", "具体", "共", "的"])
    private static let listOpeners = WordList(["包括", "包括了", "包含", "包含了", "涵盖", "涵盖了", "分为", "分别为", "分别是", "内容为", "由"])

    /// Named parts behind the number.
    private static func list(behind start: Int, before end: Int, in prose: Prose) -> Range<Int>? {
        let scalars = prose.scalars
        guard start < end else { return nil }
        if scalars[start] == 0x3A { return trimmed(start..<end, in: prose) }
        let from = openers.first(in: start..<min(start + 8, end), of: scalars)?.upperBound
        return from.flatMap { trimmed($0..<end, in: prose) }
    }

    /// The list without marks, 等, 共 and 和 at its ends; nil for less than three named parts.
    private static func trimmed(_ range: Range<Int>, in prose: Prose) -> Range<Int>? {
        let scalars = prose.scalars
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, marks.contains(scalars[start]) { start += 1 }
        while end > start {
            if marks.contains(scalars[end - 1]) { end -= 1; continue }
            guard let length = endings.length(endingAt: end, in: scalars, from: start) else { break }
            end -= length
        }
        let separators = scalars[start..<end].count { $0 == 0x3001 || $0 == 0x2C || $0 == 0x3B }
        return separators > 1 ? start..<end : nil
    }

    private static let marks: Set<UInt32> = [0x3A, 0x2C, 0x3001, 0x3B, 0x3002]
    private static let endings = WordList(["等", "共", "共计", "这", "内容", "共有", "组成"])

    /// The number of parts that are named or that there are, where it is not the stated one.
    var mismatch: Int? {
        guard let list else {
            let sections = Set(prose.parts.filter { $0.kind == .sectionHeading }.compactMap(\.section)).count
            // Where a section was not found, it may not have been read.
            return sections == SectionNumber.allCases.count && count != sections ? sections : nil
        }
        let named = NamedParts(prose, list)
        if named.possible.contains(count) { return nil }
        let isChoice = prose.scalars[list.upperBound] == 0x7B49 && named.possible.upperBound + 1 < count
        return isChoice ? nil : named.possible.lowerBound
    }
}

/// The parts of a report that its prose names, as many as there can be.
private struct NamedParts {
    /// How many they can be: 和 may join two or stand inside one.
    let possible: ClosedRange<Int>

    init(_ prose: Prose, _ list: Range<Int>) {
        let scalars = prose.scalars
        var least = 0
        var most = 0
        var start = list.lowerBound
        var before: Range<Int>?
        for position in list.lowerBound...list.upperBound {
            let isEnd = position == list.upperBound
            guard isEnd || scalars[position] == 0x3001 || scalars[position] == 0x2C || scalars[position] == 0x3B else {
                continue
            }
            let joint = Self.leadingJoints.length(at: start, in: scalars, before: position) ?? 0
            let item = start + joint..<position
            start = position + 1
            // 一、 is a number, not a name.
            guard item.count > 1 else { continue }
            // 行政复议、行政诉讼情况 is one.
            let isSuit = Self.suits.length(at: item.lowerBound, in: scalars, before: item.upperBound) != nil
            let endsWithReview = before.map {
                Self.reviews.length(endingAt: $0.upperBound, in: scalars, from: $0.lowerBound) != nil
            }
            if isSuit, endsWithReview == true {
                before = item
                continue
            }
            let isReview = before.map { Self.reviews.isFound(in: $0, of: scalars) } ?? false
            least += isSuit && isReview ? 0 : 1
            most += 1
            let joined = Self.joined(scalars, item, isLast: isEnd)
            least += joined.certain
            most += joined.certain + joined.possible
            before = item
        }
        possible = max(least, 1)...max(most, 1)
    }

    /// How many parts a piece between two marks has more than one: 改进情况及其他需要报告的事项 is two.
    private static func joined(_ scalars: [UInt32], _ item: Range<Int>, isLast: Bool) -> (certain: Int, possible: Int) {
        var certain = 0
        var possible = 0
        for position in item.dropFirst() where joints.contains(scalars[position]) {
            if pairs.length(endingAt: position, in: scalars, from: item.lowerBound) != nil { continue }
            let isBehindPart = endings.length(endingAt: position, in: scalars, from: item.lowerBound) != nil
            let isSuit = suits.length(at: position + 1, in: scalars, before: item.upperBound) != nil
            if others.length(at: position + 1, in: scalars, before: item.upperBound) != nil {
                certain += 1
            } else if isSuit || isLast || isBehindPart {
                possible += 1
            }
        }
        return (certain, possible)
    }

    private static let suits = WordList(["行政诉讼", "诉讼", "提起行政诉讼", "提起诉讼", "被提起"])
    private static let reviews = WordList(["复议"])
    private static let endings = WordList(["情况", "事项"])
    /// 问题及改进 and 收到和处理 are of one part.
    private static let pairs = WordList(["问题", "收到", "建议"])
    private static let others = WordList(["其他需要", "其他需报告", "其他应", "需要说明", "其他报告"])
    /// ，以及 parts two parts once.
    private static let leadingJoints = WordList(["以及", "及", "和", "与"])
    /// 和 及 与
    private static let joints: Set<UInt32> = [0x548C, 0x53CA, 0x4E0E]
}
