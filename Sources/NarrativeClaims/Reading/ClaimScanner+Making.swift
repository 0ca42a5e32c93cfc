internal import TextSupport

extension ClaimScanner {
    /// Adds a claim that begins with a token.
    mutating func claim(
        _ subject: ClaimSubject, _ stated: Stated, from first: Int, _ place: Place, _ frame: ClaimFrame,
        to last: Int? = nil, wording: Range<Int>? = nil, alternative: ClaimSubject? = nil
    ) {
        // 4件分别为行政执法案卷和重复申请 says nothing of either alone.
        guard Self.sharing.length(at: stated.range.upperBound, in: scalars, before: scalars.count) == nil else {
            return
        }
        // 2件结转下年度 with the word behind the number.
        let start = min(tokens[first].range.lowerBound, stated.range.lowerBound)
        let end = max(stated.range.upperBound, tokens[last ?? first].range.upperBound)
        let whole = start..<max(end, start, tokens[first].range.upperBound)
        let range = whole.count > Self.longest ? stated.range : withOpeningMark(whole)
        let reserve: Claim.Reserve? =
            if let scope = place.scope {
                Claim.Reserve(reason: .scope, range: scope)
            } else if let wording {
                Claim.Reserve(reason: .wording, range: wording)
            } else if let cumulative = frame.cumulative, !frame.namesYear {
                Claim.Reserve(reason: .period, range: cumulative)
            } else {
                nil
            }
        let claim = Claim(
            subject: subject, alternative: alternative, statement: stated.statement, value: stated.value,
            bound: stated.bound, unit: stated.unit, year: frame.year, reserve: reserve, section: section, range: range,
            numberRange: stated.range)
        claims.append(claim)
    }

    /// What shares a number among all of a list behind it.
    private static let sharing = WordList("分别", "各为", "均为")
    /// The longest words that make a claim, in scalars; of longer ones only the number is quoted.
    private static let longest = 60

    /// A range with the quotation mark before it, where one of a pair is in it: “予以公开”2件.
    private func withOpeningMark(_ range: Range<Int>) -> Range<Int> {
        guard range.lowerBound > 0, scalars[range.lowerBound - 1] == 0x22,
            scalars[range].count(where: { $0 == 0x22 }) % 2 == 1
        else { return range }
        return range.lowerBound - 1..<range.upperBound
    }
}
