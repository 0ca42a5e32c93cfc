internal import TextSupport

extension Span where Element == UInt32 {
    /// The article whose 第 and number end at the 条 at a position, with the 款 and 项 behind it.
    ///
    /// `titles` and `citations` are what was read before it.
    func citedArticle(
        _ ordinal: (start: Int, number: Int), at mark: Int, _ citations: Citations, _ titles: [CitedTitle]
    ) -> CitedArticle {
        var end = mark + 1
        var item: Int?
        while let part = part(at: end) {
            if part.isItem { item = part.number }
            end = part.end
        }
        return CitedArticle(
            range: ordinal.start..<end, number: ordinal.number, item: item,
            law: law(before: ordinal.start, citations, titles))
    }

    /// 第 with the number behind it that ends before a position.
    func ordinal(before end: Int) -> (start: Int, number: Int)? {
        let arabic = digits(before: end)
        if !arabic.isEmpty {
            guard arabic.lowerBound > 0, self[arabic.lowerBound - 1] == Scalar.ordinal else { return nil }
            return number(arabic).map { (arabic.lowerBound - 1, $0) }
        }
        var start = end
        while start > 0, end - start <= 3, self[start - 1] != Scalar.ordinal { start -= 1 }
        guard start > 0, start < end, self[start - 1] == Scalar.ordinal else { return nil }
        return chineseNumber(start..<end).map { (start - 1, $0) }
    }

    /// The 款 or 项 at a position: 第二款, 第（八）项, （八）项.
    private func part(at start: Int) -> (number: Int, isItem: Bool, end: Int)? {
        var position = start
        if position < count, self[position] == Scalar.ordinal { position += 1 }
        let isBracketed = position < count && self[position] == Scalar.openBracket
        if isBracketed { position += 1 }
        var end = digits(from: position).upperBound
        let arabic = number(position..<end)
        while arabic == nil, end < count, end - position < 3, chineseNumber(position..<end + 1) != nil { end += 1 }
        guard end > position, let number = arabic ?? chineseNumber(position..<end) else { return nil }
        if isBracketed {
            guard end < count, self[end] == Scalar.closeBracket else { return nil }
            end += 1
        }
        guard end < count, self[end] == item || self[end] == paragraph else { return nil }
        return (number, self[end] == item, end + 1)
    }

    /// A number from 1 to 99 in Chinese numerals that is all of a range.
    private func chineseNumber(_ range: Range<Int>) -> Int? {
        guard let (number, length) = Enumerator.chineseNumber(self, at: range.lowerBound, before: range.upperBound),
            length == range.count
        else { return nil }
        return number
    }

    /// The words that name the law of an article that begins at a position: right before it, before the number of the
    /// law in brackets, or before other articles of it.
    private func law(before start: Int, _ citations: Citations, _ titles: [CitedTitle]) -> Range<Int>? {
        var end = start
        if let previous = citations.articles.last, previous.range.upperBound <= end,
            end - previous.range.upperBound <= 1, end == previous.range.upperBound || isJoint(self[end - 1])
        {
            return previous.law
        }
        if end > 0, self[end - 1] == Scalar.closeBracket {
            if let number = citations.numbers.last, number.range.upperBound == end - 1,
                number.range.lowerBound > 0, self[number.range.lowerBound - 1] == Scalar.openBracket
            {
                end = number.range.lowerBound - 1
            } else if end > 1, Scalar.isTitleEnd(self[end - 2]) {
                end -= 1
            }
        }
        if let title = titles.last, title.range.upperBound == end { return title.range }
        guard stands(regulation, at: end - regulation.count) else { return nil }
        var first = end
        while first > 0, end - first < longestLaw, Scalar.isIdeograph(self[first - 1]) { first -= 1 }
        return first..<end
    }

    /// 、, 和, 及 or 与
    private func isJoint(_ scalar: UInt32) -> Bool {
        scalar == Scalar.pause || scalar == 0x548C || scalar == 0x53CA || scalar == 0x4E0E
    }

    /// 项
    private var item: UInt32 { 0x9879 }
    /// 款
    private var paragraph: UInt32 { 0x6B3E }
    /// 条例
    private var regulation: [UInt32] { [0x6761, 0x4F8B] }
    /// The most letters of a law that is named without marks.
    private var longestLaw: Int { 24 }
}
