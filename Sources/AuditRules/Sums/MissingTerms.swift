internal import ReportModel
internal import TextSupport

/// Sums of one report that lack the same terms, and the message that says so.
struct MissingTerms {
    /// At least one.
    let sums: [NamedSum]
    /// The indices of the missing terms in each sum.
    let missing: [Int]
    /// Whether these are all sums of the rule.
    let isWholeTable: Bool

    func message(in rule: SumRule) -> LocalizedText {
        let subject = subject(in: rule)
        let gap = gap
        let remedy = requirement ?? LocalizedText(zh: "", en: "")
        return LocalizedText(
            zh: "\(subject.zh)：\(gap.zh)，无法核对\(rule.comparison.zh)\(remedy.zh)。",
            en: "\(subject.en): \(gap.en), cannot check \(rule.comparison.en)\(remedy.en).")
    }

    private func subject(in rule: SumRule) -> LocalizedText {
        if sums.count == 1 { return sums[0].subject }
        let unit = rule.unit == .row ? (zh: "行", en: "rows") : (zh: "列", en: "columns")
        if isWholeTable {
            return LocalizedText(
                zh: "表\(rule.table.numeral)全部 \(sums.count) \(unit.zh)",
                en: "all \(sums.count) \(unit.en) of table \(rule.table.rawValue)")
        }
        let list = LocalizedText.list(sums.map(\.shortSubject))
        return LocalizedText(
            zh: "\(list.zh)（共 \(sums.count) \(unit.zh)）", en: "\(list.en) (\(sums.count) \(unit.en))")
    }

    /// Which terms are missing and what stands in their place.
    private var gap: LocalizedText {
        if missing.count == sums[0].sum.terms.count {
            let states = states(missing)
            return LocalizedText(zh: "没有一个数（\(states.zh)）", en: "no number there (\(states.en))")
        }
        let terms = LocalizedText.list(
            missing.map { index in
                let term = sums[0].sum.terms[index]
                let name = missing.count > 3 ? sums[0].shortTermName(term) : sums[0].termName(term)
                let states = states([index])
                return LocalizedText(zh: "\(name.zh)（\(states.zh)）", en: "\(name.en) (\(states.en))")
            })
        return LocalizedText(zh: "缺少\(terms.zh)", en: "\(terms.en) \(missing.count == 1 ? "is" : "are") missing")
    }

    /// The states of the terms at these indices over all sums, in a fixed order.
    private func states(_ indices: [Int]) -> LocalizedText {
        let found = Set(sums.flatMap { named in indices.map { named.sum.terms[$0].state } })
        return .list(CellState.allCases.filter(found.contains).map(\.wording))
    }

    /// What the only missing term would have to be; nil where several are missing.
    private var requirement: LocalizedText? {
        guard let index = missing.first, let bound = sums[0].sum.required?.bound else { return nil }
        let name = sums[0].termName(sums[0].sum.terms[index])
        let values = LocalizedText.list(
            sums.compactMap { named in
                guard let value = named.sum.required?.value.description else { return nil }
                guard sums.count > 1 else { return LocalizedText(zh: value, en: value) }
                return LocalizedText(zh: "\(named.shortSubject.zh)=\(value)", en: "\(named.shortSubject.en)=\(value)")
            })
        let must = bound.wording
        return LocalizedText(
            zh: "；\(name.zh)\(must.zh) \(values.zh) 才相符", en: "; \(name.en) \(must.en) \(values.en)")
    }
}
