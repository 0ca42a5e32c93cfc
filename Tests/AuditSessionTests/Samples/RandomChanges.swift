import AuditRules
import DocumentModel
import ReportModel
import TestSupport
import TextComparison
import TextSupport

@testable import AuditSession

/// Changes of anything to anything, the same for the same seed.
struct RandomChanges {
    var random: SeededRandom
    /// The ids and paths that changes speak of, few enough that they meet.
    private let ids = (1...4).map { "N-00000\($0)" }
    private let files = ["a.txt", "reports/柳溪.txt", "../石坪.txt", "/srv/a.txt", "./b.txt", "x//y.txt"]
    private let stamp: Annotation.Stamp

    init(_ random: SeededRandom, stamp: Annotation.Stamp) {
        self.random = random
        self.stamp = stamp
    }

    mutating func next() -> Change {
        switch random.below(9) {
        case 0, 1: load()
        case 2: .unload(request: random.hostileText(), files: [file()])
        case 3, 4: .annotate(annotation())
        case 5: .edit(edit())
        case 6: .remove(id: random.one(of: ids, or: ""))
        case 7: .judge((0..<1 + random.below(2)).map { _ in judgement() })
        default: .set(name: random.isOne(in: 2) ? "lang" : random.hostileText(), value: random.hostileText())
        }
    }

    private mutating func file() -> String { random.one(of: files, or: "a.txt") }

    private mutating func hash() -> ContentHash { ContentHash(of: "\(random.below(4))") }

    private mutating func organ() -> Organ {
        Organ(name: "清河县柳溪镇人民政府" + random.hostileText(), county: random.hostileTextOrNone())
    }

    private mutating func given() -> GivenIdentity {
        guard random.isOne(in: 2) else { return GivenIdentity() }
        return GivenIdentity(
            organ: random.hostileTextOrNone(), county: random.hostileTextOrNone(),
            year: random.isOne(in: 2) ? 2019 + random.below(6) : nil)
    }

    private mutating func load() -> Change {
        let sources = (0..<random.below(3)).map { _ in
            SessionSource(
                file: Source(path: file(), size: random.below(1 << 40), hash: hash(), given: given()), organ: organ(),
                year: 2019 + random.below(6), revision: 1 + random.below(3),
                edition: random.one(of: Edition.allCases, or: .y2021))
        }
        let notes = (0..<random.below(2)).map { _ in
            let kind = random.one(of: ReadingNote.Kind.allCases, or: .edition)
            let text = LocalizedText(zh: random.hostileText(), en: random.hostileText())
            return SourceNote(path: file(), note: ReadingNote(kind, text))
        }
        let request =
            random.isOne(in: 3)
            ? LoadRequest(reloading: random.hostileText()) : LoadRequest(paths: [file(), "**/*.txt"], given: given())
        return .load(request, sources: sources, notes: notes)
    }

    private mutating func cell() -> CellAddress {
        let all = CellAddress.all
        return all[random.below(all.count)]
    }

    private mutating func place() -> AnnotationTarget.Place {
        switch random.below(5) {
        case 0: .report
        case 1: .section(random.one(of: SectionNumber.allCases, or: .overview))
        case 2: .cell(cell())
        case 3: .line(1 + random.below(1000))
        default: .finding(id: "F-" + random.hostileText(), identity: hash())
        }
    }

    private mutating func quote() -> TextQuote? {
        guard random.isOne(in: 2) else { return nil }
        return TextQuote(
            exact: random.hostileText(), prefix: random.hostileText(), suffix: random.hostileText(),
            twins: random.below(3))
    }

    private mutating func witness() -> ValueWitness {
        let value = random.isOne(in: 2) ? nil : "\(random.below(50))"
        return ValueWitness(
            year: 2024, cell: cell(), state: random.one(of: CellState.allCases, or: .blank), value: value,
            raw: random.isOne(in: 2) ? value ?? "" : random.hostileText())
    }

    private mutating func tags() -> [String] { (0..<random.below(3)).map { _ in random.hostileText() } }

    private mutating func annotation() -> Annotation {
        Annotation(
            id: random.one(of: ids, or: ""), target: AnnotationTarget(organ: organ(), year: 2024, place: place()),
            quote: quote(), witness: random.isOne(in: 2) ? witness() : nil, source: hash(),
            text: random.hostileText(), tags: tags(), by: random.hostileText(), at: random.hostileText(),
            edited: random.isOne(in: 4) ? Annotation.Stamp(by: random.hostileText(), at: "") : nil)
    }

    private mutating func edit() -> AnnotationEdit {
        AnnotationEdit(
            id: random.one(of: ids, or: ""), text: random.hostileTextOrNone(), tags: random.isOne(in: 2) ? tags() : nil,
            quote: quote(), stamp: stamp)
    }

    private mutating func judgement() -> Judgement {
        let subject = JudgedSubject(
            id: "F-" + random.hostileText(),
            fingerprint: Fingerprint(identity: hash(), evidence: hash(), similar: hash()), rule: random.hostileText(),
            severity: random.isOne(in: 2) ? .error : .info, verdict: random.isOne(in: 2) ? .fail : .notAssessable,
            organ: organ(), year: 2024, cells: (0..<random.below(3)).map { _ in cell() },
            values: (0..<random.below(3)).map { _ in witness() },
            message: LocalizedText(zh: random.hostileText(), en: random.hostileText()))
        return Judgement(
            subject, triage: random.one(of: Triage.allCases, or: .open),
            remedy: random.one(of: Remedy.allCases, or: .none), reason: random.hostileTextOrNone(),
            by: random.hostileText(), at: random.hostileText())
    }
}
