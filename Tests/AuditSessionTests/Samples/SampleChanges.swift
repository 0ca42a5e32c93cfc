import AuditRules
import DocumentModel
import ReportModel
import Testing
import TextComparison
import TextSupport

@testable import AuditSession

/// The changes of a small audit of two invented townships.
enum SampleChanges {
    static let author = "李"
    static let liuxi = Organ(name: "清河县柳溪镇人民政府", county: "清河县")
    static let shiping = Organ(name: "石坪乡人民政府", county: "清河县")
    static let liuxiSource = source("reports/柳溪2024.txt", liuxi)
    static let shipingSource = source("reports/shiping-2024.txt", shiping, GivenIdentity(county: "清河县"))

    /// When the change of a number was done.
    static func time(_ number: Int) -> String {
        "2026-01-12T09:\(number < 10 ? "0" : "")\(number):00+08:00"
    }

    static func stamp(_ number: Int) -> Annotation.Stamp { Annotation.Stamp(by: author, at: time(number)) }

    static func source(_ path: String, _ organ: Organ, _ given: GivenIdentity = GivenIdentity()) -> SessionSource {
        let file = Source(path: path, size: 4321, hash: ContentHash(of: path), given: given)
        return SessionSource(file: file, organ: organ, year: 2024, revision: 1, edition: .y2021)
    }

    static let load = Change.load(
        LoadRequest(paths: ["reports/柳溪2024.txt"]), sources: [liuxiSource],
        notes: [
            SourceNote(
                path: "reports/旧.txt",
                note: ReadingNote(.skippedFile, LocalizedText(zh: "没有标题", en: "it has no title")))
        ])

    static let loadMore = Change.load(
        LoadRequest(paths: ["reports/shiping-2024.txt"], given: GivenIdentity(county: "清河县")),
        sources: [shipingSource], notes: [])

    static func reload(of source: SessionSource) -> Change {
        var changed = source
        changed.file.size += 7
        changed.file.hash = ContentHash(of: "corrected")
        return .load(LoadRequest(reloading: "清河县柳溪镇人民政府/2024"), sources: [changed], notes: [])
    }

    static let unload = Change.unload(
        request: "county:清河县/石坪乡人民政府", files: ["reports/shiping-2024.txt"])

    static func cell(_ text: String) throws -> CellAddress { try #require(CellAddress(text)) }

    static func annotation(
        _ id: String, _ place: AnnotationTarget.Place, _ text: String, quote: TextQuote? = nil,
        witness: ValueWitness? = nil, tags: [String] = [], at number: Int
    ) -> Annotation {
        Annotation(
            id: id, target: AnnotationTarget(organ: liuxi, year: 2024, place: place), quote: quote, witness: witness,
            source: liuxiSource.file.hash, text: text, tags: tags, by: author, at: time(number))
    }

    /// A finding on a sum of table 三.
    static func subject(_ name: String) throws -> JudgedSubject {
        let total = try cell("t3.granted.total")
        let natural = try cell("t3.granted.natural")
        let identity = ContentHash(of: "identity \(name)")
        let fingerprint = Fingerprint(
            identity: identity, evidence: ContentHash(of: "evidence \(name)"), similar: ContentHash(of: "similar"))
        return JudgedSubject(
            id: "F-" + identity.base32(6), fingerprint: fingerprint, rule: "A-03", severity: .error, verdict: .fail,
            organ: liuxi, year: 2024, cells: [total],
            values: [
                ValueWitness(year: 2024, cell: natural, state: .number, value: "3", raw: "３"),
                ValueWitness(year: 2024, cell: total, state: .dash, value: nil, raw: "/"),
            ],
            message: LocalizedText(zh: "总计应为 3", en: "the total should be 3"))
    }

    static func judgement(_ name: String, _ triage: Triage, reason: String?, at number: Int) throws -> Change {
        .judge([Judgement(try subject(name), triage: triage, reason: reason, by: author, at: time(number))])
    }
}
