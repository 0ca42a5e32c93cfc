import AuditRules
import CorpusQuery
import DocumentModel
import NarrativeClaims
import Presentation
import ReportModel
import TextSupport

/// A claim of a report's prose.
struct ClaimRow {
    var claim: Claim
    var passage: Passage
    /// The report's number in the corpus.
    var report: Int
}

/// Draws claims: what the prose counts, how many, and what the tables say in the cells that it is held against.
struct ClaimsView {
    var corpus: Corpus
    var language: Language

    func table(_ rows: [ClaimRow]) -> Table {
        let isOneReport = Set(rows.map(\.report)).count == 1
        // Sums of many cells have to be broken, a single address is not.
        let isLong = rows.contains { (reading(of: $0)?.cells.count ?? 0) > 2 }
        let columns = [
            Column("report", language.say("报告", "report"), overflow: .wrap, for: isOneReport ? .programs : nil),
            Column("place", language.say("位置", "place"), overflow: .keep),
            Column("section", language.say("部分", "section")), Column("subject", "", for: .programs),
            Column("counted", language.say("所计", "what is counted"), overflow: .wrap, for: .people),
            Column("bound", "", for: .programs), Column("value", "", for: .programs),
            Column("unit", "", for: .programs),
            Column("number", language.say("数量", "number"), alignment: .right, for: .people),
            Column("year", language.say("年度", "year")),
            Column("cells", language.say("核对的单元格", "held against"), overflow: isLong ? .wrap : .keep),
            Column("stated", language.say("填报", "stated"), alignment: .right),
            Column("quote", language.say("原文", "quote"), overflow: .wrap),
        ]
        return Table(
            columns: columns, rows: rows.map(fields),
            title: isOneReport ? rows.first.map { corpus.canonicalPath(of: $0.report) } : nil,
            footer: language.say("\(rows.count) 处数量", rows.count.of("claim")))
    }

    private func fields(_ row: ClaimRow) -> [Field] {
        let claim = row.claim
        let reading = reading(of: row)
        return [
            .text(corpus.canonicalPath(of: row.report), role: .name),
            .text(row.passage.place.description, role: .place), .text(row.passage.section?.key ?? ""),
            .text(claim.subject.key), .text(claim.subject.wording[language]), .text(bound(claim)),
            claim.statement == .all ? .missing(shown: "") : .number(claim.value.description), .text(unit(claim)),
            .text(number(claim)), .text(year(claim)),
            .text(reading.map(cells) ?? "", role: .name), reading.map { stated($0, row.report) } ?? .text(""),
            .text(row.passage.exact),
        ]
    }

    /// The literal reading; others are tried by the rules where it does not fit. A rate is held against no number.
    private func reading(of row: ClaimRow) -> ClaimReading? {
        if row.claim.statement == .number, [.percent, .percentagePoint].contains(row.claim.unit) { return nil }
        return ClaimReadings.of(corpus.reports[row.report].form).of(row.claim).first
    }

    /// The number as people read it.
    private func number(_ claim: Claim) -> String {
        if claim.statement == .all { return language.say("全部", "all") }
        return bound(claim) + claim.value.description + unit(claim)
    }

    /// As people write it before the number; empty for an exact one.
    private func bound(_ claim: Claim) -> String {
        if claim.statement == .all { return "all" }
        return switch claim.bound {
        case .exact: ""
        case .atLeast: "≥"
        case .atMost: "≤"
        case .about: "≈"
        }
    }

    private func unit(_ claim: Claim) -> String { claim.statement == .number ? claim.unit.text : "" }

    private func year(_ claim: Claim) -> String {
        switch claim.year {
        case .own: ""
        case .last: language.say("上年", "last")
        case .named(let year): String(year)
        }
    }

    private func cells(_ reading: ClaimReading) -> String {
        reading.plus.map(\.description).joined(separator: " + ")
            + reading.minus.map { " - \($0.description)" }.joined()
    }

    /// The sum of a reading's cells; missing where one of them has no number.
    private func stated(_ reading: ClaimReading, _ report: Int) -> Field {
        var total = DecimalSum.zero
        for (address, sign) in reading.plus.map({ ($0, 1) }) + reading.minus.map({ ($0, -1) }) {
            guard let number = corpus.cells.number(address, of: report) else { return .missing(shown: "?") }
            total = sign > 0 ? total + DecimalSum(number) : total - DecimalSum(number)
        }
        return .number(total.description)
    }
}
