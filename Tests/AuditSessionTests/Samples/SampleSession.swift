import AuditRules
import DocumentModel
import ReportModel
import TextComparison
import TextSupport

@testable import AuditSession

/// A command that changes a session.
enum SessionStep: Sendable {
    case make(Change)
    case undo
    case redo

    /// Does it as the command of this number.
    func run(_ session: inout Session, as number: Int) throws(Diagnostic) {
        let (by, at) = (SampleChanges.author, SampleChanges.time(number))
        switch self {
        case .make(let change): try session.make(change, by: by, at: at)
        case .undo: try session.undo(by: by, at: at)
        case .redo: try session.redo(by: by, at: at)
        }
    }
}

/// Sessions of every kind of change.
enum SampleSession {
    /// The eleven changes of one line each, on every kind of target, and two changes of the mind.
    static func golden() throws -> [SessionStep] {
        let finding = try SampleChanges.subject("勾稽")
        let quote = TextQuote(exact: "全年新收申请3件", prefix: "情况如下：", suffix: "，均已答复。", twins: 1)
        let cell = try SampleChanges.cell("t3.new.total")
        let witness = ValueWitness(year: 2024, cell: cell, state: .number, value: "3", raw: "3")
        let annotate = { (id: String, place: AnnotationTarget.Place, text: String, number: Int) in
            SessionStep.make(.annotate(SampleChanges.annotation(id, place, text, at: number)))
        }
        return [
            .make(SampleChanges.load),
            .make(SampleChanges.loadMore),
            annotate("N-000001", .report, "待补充“说明”", 3),
            .make(
                .annotate(
                    SampleChanges.annotation(
                        "N-000002", .section(.requests), "与表三不符", quote: quote, tags: ["疑点", "第三部分"], at: 4))),
            .make(
                .annotate(
                    SampleChanges.annotation("N-000003", .cell(cell), "请核对", witness: witness, at: 5))),
            annotate("N-000004", .line(61), "多一个空行\n已电话询问", 6),
            annotate("N-000005", .finding(id: finding.id, identity: finding.fingerprint.identity), "经办人已答复", 7),
            .make(
                .edit(
                    AnnotationEdit(id: "N-000001", text: "已补充说明", tags: ["已办"], stamp: SampleChanges.stamp(8)))),
            .make(try SampleChanges.judgement("勾稽", .confirmed, reason: "笔误", at: 9)),
            .make(.set(name: "lang", value: "zh")),
            .undo,
            .redo,
            .make(.remove(id: "N-000004")),
            .make(SampleChanges.unload),
        ]
    }

    /// Twelve commands with undone changes among them, as a person might give them one after the other.
    static func mixed() throws -> [SessionStep] {
        let line = SampleChanges.annotation("N-000001", .line(61), "多一个空行", at: 3)
        return [
            .make(SampleChanges.load),
            .make(.set(name: "lang", value: "en")),
            .make(.annotate(line)),
            .undo,
            .redo,
            .make(try SampleChanges.judgement("勾稽", .confirmed, reason: "笔误", at: 6)),
            .make(.edit(AnnotationEdit(id: "N-000001", text: "空行已删", stamp: SampleChanges.stamp(7)))),
            .undo,
            .undo,
            .make(SampleChanges.reload(of: SampleChanges.liuxiSource)),
            .make(try SampleChanges.judgement("勾稽", .falsePositive, reason: nil, at: 11)),
            .make(.remove(id: "N-000001")),
        ]
    }

    /// Twelve commands in few bytes.
    static func terse() throws -> [SessionStep] {
        let note = SampleChanges.annotation("N-000001", .line(61), "空行", at: 3)
        let set = { SessionStep.make(.set(name: $0, value: $1)) }
        return [
            set("lang", "zh"), set("pager", "off"), .make(.annotate(note)), .undo, .redo, set("lang", "en"), .undo,
            .undo, .redo, .make(.edit(AnnotationEdit(id: note.id, text: "“”", stamp: SampleChanges.stamp(10)))),
            .make(.remove(id: note.id)), .undo,
        ]
    }

    /// Ten changes, each of another kind or of another thing.
    static func tenChanges() throws -> [Change] {
        try golden().compactMap { step in
            if case .make(let change) = step { change } else { nil }
        }.suffix(10)
    }

    /// The session in which steps were done, kept nowhere.
    static func unkept(_ steps: [SessionStep]) throws -> Session {
        var session = Session()
        for (index, step) in steps.enumerated() { try step.run(&session, as: index + 1) }
        return session
    }
}
