import TextComparison
import AuditSession
import ReportModel
import TextSupport

/// Changes written as the commands that make them.
enum ChangeText {
    /// An event as a command line.
    static func line(_ event: JournalEvent) -> String {
        switch event.action {
        case .change(let change): line(change)
        case .undo(let number): "undo # \(number)"
        case .redo(let number): "redo # \(number)"
        }
    }

    /// A change as a command line.
    static func line(_ change: Change) -> String { words(change).map(Words.quoted).joined(separator: " ") }

    /// A change as the words of its command.
    static func words(_ change: Change) -> [String] {
        switch change {
        case .load(let request, _, _): load(request)
        case .unload(let request, _): command("unload", [request])
        case .annotate(let annotation):
            command(
                "annotate", [annotation.target.path, annotation.text],
                tags(annotation.tags) + option("--quote", annotation.quote?.exact))
        case .edit(let edit):
            command(
                "edit", [edit.id] + (edit.text.map { [$0] } ?? []),
                (edit.tags.map { $0.isEmpty ? ["--untag"] : tags($0) } ?? []) + option("--quote", edit.quote?.exact))
        case .remove(let id): command("remove", [id])
        case .judge(let judgements): judge(judgements)
        case .set(let name, let value): command("set", [name, value])
        }
    }

    /// The words of a command; operands that look like options stand behind `--`.
    static func command(_ verb: String, _ operands: [String], _ options: [String] = []) -> [String] {
        operands.contains { $0.hasPrefix("-") }
            ? [verb] + options + ["--"] + operands : [verb] + operands + options
    }

    /// An option with its value; nothing where there is none.
    static func option(_ name: String, _ value: String?) -> [String] {
        value.map { $0.hasPrefix("-") ? ["\(name)=\($0)"] : [name, $0] } ?? []
    }

    /// The options that say what a person said of files.
    static func options(_ given: GivenIdentity) -> [String] {
        option("--organ", given.organ) + option("--county", given.county)
            + option("--year", given.year.map(String.init))
    }

    private static func load(_ request: LoadRequest) -> [String] {
        guard let reports = request.reloaded else { return command("load", request.paths, options(request.given)) }
        return command("reload", reports == "all" ? [] : [reports])
    }

    private static func judge(_ judgements: [Judgement]) -> [String] {
        guard let first = judgements.first else { return [] }
        let findings = judgements.map(\.subject.id)
        let reason = option("--reason", first.reason)
        return switch first.triage {
        case .confirmed: command("confirm", findings, reason)
        case .open: command("reopen", findings, reason)
        case .falsePositive, .accepted, .duplicate:
            command("dismiss", findings, ["--as", first.triage.rawValue] + reason)
        }
    }

    private static func tags(_ tags: [String]) -> [String] { tags.flatMap { option("--tag", $0) } }
}
