internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// The words in which a claim and a table are set against each other.
struct ClaimWords {
    private let reading: ReportReading
    private let names: CellNames
    private let judge: ClaimJudge

    init(_ reading: ReportReading) {
        self.reading = reading
        names = CellNames(form: reading.report.form)
        judge = ClaimJudge(reading)
    }

    /// What the text says, what the table says, and why both may be right.
    func message(_ judgement: ClaimJudgement, _ remark: LocalizedText?) -> LocalizedText {
        let quote = reading.prose.text(of: judgement.claim.range).withoutLineBreaks.withInnerMarks
        let table = judgement.isMissing ? missing(judgement) : stated(judgement.sum)
        let doubt = doubt(judgement) ?? LocalizedText(zh: "", en: "")
        let remark = remark.map { LocalizedText(zh: "；\($0.zh)", en: "; \($0.en)") } ?? LocalizedText(zh: "", en: "")
        return LocalizedText(
            zh: "正文“\(quote)”，\(table.zh)\(doubt.zh)\(remark.zh)。",
            en: "the text says “\(quote)”, \(table.en)\(doubt.en)\(remark.en).")
    }

    /// What the cells say: 表三“（一）予以公开·总计”填报为 2.
    func stated(_ sum: CheckedSum) -> LocalizedText {
        let total = sum.total(.actual)?.description ?? ""
        guard sum.terms.count > 1 else {
            let cell = cell(sum)
            return LocalizedText(zh: "\(cell.zh)填报为 \(total)", en: "\(cell.en) says \(total)")
        }
        let cells = cells(sum)
        return LocalizedText(zh: "\(cells.zh)为 \(total)", en: "\(cells.en) make \(total)")
    }

    /// Which cells have no number, and why: 表三“…”空白，无法核对.
    private func missing(_ judgement: ClaimJudgement) -> LocalizedText {
        let sum = judgement.sum
        let missing = sum.missing.map { sum.terms[$0] }
        let states = CellState.allCases.filter { state in missing.contains { $0.state == state } }
        let why = LocalizedText.list(states.map(\.wording))
        let cell = cell(sum)
        if missing.count > 1 {
            return LocalizedText(
                zh: "\(cell.zh)等 \(missing.count) 格没有数字（\(why.zh)），无法核对",
                en: "\(missing.count) cells from \(cell.en) on have no number (\(why.en)), cannot check")
        }
        let name = missing.first.map { names.cell($0.address) } ?? cell
        let table = sum.targets[0].table.wording
        let hint = hint(judgement) ?? LocalizedText(zh: "", en: "")
        return LocalizedText(
            zh: "\(table.zh)“\(name.zh)”没有数字（\(why.zh)），无法核对\(hint.zh)",
            en: "“\(name.en)” in \(table.en) has no number (\(why.en)), cannot check\(hint.en)")
    }

    /// What the only missing number would have to be, or that its row holds more already; nil where the claim does not say
    /// just that number.
    private func hint(_ judgement: ClaimJudgement) -> LocalizedText? {
        let terms = judgement.sum.terms
        let claim = judgement.claim
        guard claim.bound == .exact, !claim.unit.isMoney, let missing = terms.first(where: { $0.number == nil }),
            missing.sign == .plus
        else { return nil }
        let required = DecimalSum(claim.value) - terms.compactMap(\.signed).reduce(DecimalSum.zero, +)
        guard !required.isNegative else { return nil }
        let least = least(missing.address)
        return required < least
            ? LocalizedText(
                zh: "；须为 \(required) 才相符，而同一行已填的数合计 \(least)",
                en: "; it would have to be \(required), but the numbers in its row make \(least)")
            : LocalizedText(zh: "；须为 \(required) 才相符", en: "; it would have to be \(required)")
    }

    /// What a total without a number is at least: the numbers that stand in its row.
    private func least(_ address: CellAddress) -> DecimalSum {
        guard address.column == "total" else { return .zero }
        let parts = reading.report.form.addresses.filter {
            $0.table == address.table && $0.row == address.row && $0 != address
        }
        return parts.compactMap(reading.number).reduce(DecimalSum.zero) { $0 + DecimalSum($1) }
    }

    private func cell(_ sum: CheckedSum) -> LocalizedText {
        let name = names.cell(sum.targets[0])
        let table = sum.targets[0].table.wording
        return LocalizedText(zh: "\(table.zh)“\(name.zh)”", en: "“\(name.en)” in \(table.en)")
    }

    /// Several cells as a sum: those of one heading by the heading.
    private func cells(_ sum: CheckedSum) -> LocalizedText {
        let table = sum.targets[0].table.wording
        let added = sum.terms.filter { $0.sign == .plus }.map { names.cell($0.address) }
        let taken = sum.terms.filter { $0.sign == .minus }.map { names.cell($0.address) }
        guard added.count <= 3 else {
            return LocalizedText(
                zh: "\(table.zh)“\(added[0].zh)”等 \(added.count) 格之和",
                en: "the \(added.count) cells from “\(added[0].en)” on in \(table.en)")
        }
        func quoted(_ names: [LocalizedText], _ zh: String, _ en: String) -> LocalizedText {
            LocalizedText(
                zh: names.map { "“\($0.zh)”" }.joined(separator: zh),
                en: names.map { "“\($0.en)”" }.joined(separator: en))
        }
        let sum = quoted(added, "加", " plus ")
        guard !taken.isEmpty else {
            return LocalizedText(zh: "\(table.zh)\(sum.zh)", en: "\(sum.en) in \(table.en)")
        }
        let rest = quoted(taken, "减", " less ")
        return LocalizedText(zh: "\(table.zh)\(sum.zh)减\(rest.zh)", en: "\(sum.en) less \(rest.en) in \(table.en)")
    }

    private func doubt(_ judgement: ClaimJudgement) -> LocalizedText? {
        guard case .mayDiffer(let doubt) = judgement.outcome else { return nil }
        switch doubt {
        case .reading(let way):
            let cells = stated(judge.sum(way))
            return LocalizedText(zh: "；如按另一口径，\(cells.zh)，与正文相符", en: "; read otherwise, \(cells.en), which fits")
        case .reserve(let reserve):
            let words = reading.prose.text(of: reserve.range).withoutLineBreaks
            switch reserve.reason {
            case .scope:
                return LocalizedText(
                    zh: "；“\(words)”可能说明统计范围与表格不同", en: "; “\(words)” may mean another scope than the table's")
            case .wording:
                return LocalizedText(
                    zh: "；“\(words)”所指可能与表格不同", en: "; “\(words)” may not mean what the table counts")
            case .period:
                return LocalizedText(
                    zh: "；“\(words)”可能说明统计时段与表格不同", en: "; “\(words)” may mean another period than the table's")
            }
        case .year(let year):
            return LocalizedText(zh: "；正文写的是 \(year) 年", en: "; the text speaks of \(year)")
        }
    }
}

extension FormTable {
    /// The table for people.
    fileprivate var wording: LocalizedText { LocalizedText(zh: "表\(numeral)", en: "table \(rawValue)") }
}

extension String {
    /// The text with single quotation marks, as it stands between double ones.
    fileprivate var withInnerMarks: String {
        guard unicodeScalars.contains(where: { $0 == "\u{201C}" || $0 == "\u{201D}" }) else { return self }
        return String(map { $0 == "\u{201C}" ? "\u{2018}" : $0 == "\u{201D}" ? "\u{2019}" : $0 })
    }

    /// The text on one line, for a message.
    fileprivate var withoutLineBreaks: String {
        guard unicodeScalars.contains(where: { $0.value < 0x20 }) else { return self }
        return split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
    }
}
