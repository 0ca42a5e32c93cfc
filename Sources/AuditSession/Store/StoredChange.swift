internal import AuditRules
internal import ReportModel

/// A change as a line of the journal writes it, under the name of its operation.
struct StoredChange: Codable {
    var paths: [String]?
    var given: StoredIdentity?
    var reports: String?
    var sources: [StoredSource]?
    var notes: [StoredNote]?
    var annotation: StoredAnnotation?
    var id: String?
    var text: String?
    var tags: [String]?
    var quote: StoredQuote?
    var judgements: [StoredJudgement]?
    var name: String?
    var value: String?
    var event: Int?

    /// The operation's name and its arguments.
    static func stored(_ action: JournalEvent.Action, _ paths: SessionPaths) -> (name: String, arguments: StoredChange)
    {
        var stored = StoredChange()
        switch action {
        case .undo(let number):
            stored.event = number
            return ("undo", stored)
        case .redo(let number):
            stored.event = number
            return ("redo", stored)
        case .change(.load(let request, let sources, let notes)):
            stored.paths = request.reloaded == nil ? request.paths.map(paths.stored) : nil
            stored.reports = request.reloaded
            stored.given = StoredIdentity(request.given)
            stored.sources = sources.map { StoredSource($0, paths) }
            stored.notes = notes.isEmpty ? nil : notes.map { StoredNote($0, paths) }
            return (request.reloaded == nil ? "load" : "reload", stored)
        case .change(.unload(let request, let files)):
            stored.reports = request
            stored.paths = files.map(paths.stored)
            return ("unload", stored)
        case .change(.annotate(let annotation)):
            stored.annotation = StoredAnnotation(annotation)
            return ("annotate", stored)
        case .change(.edit(let edit)):
            stored.id = edit.id
            stored.text = edit.text
            stored.tags = edit.tags
            stored.quote = edit.quote.map(StoredQuote.init)
            return ("edit", stored)
        case .change(.remove(let id)):
            stored.id = id
            return ("remove", stored)
        case .change(.judge(let judgements)):
            stored.judgements = judgements.map(StoredJudgement.init)
            return ("judge", stored)
        case .change(.set(let name, let value)):
            stored.name = name
            stored.value = value
            return ("set", stored)
        }
    }

    /// The action of an operation's name with these arguments; `stamp` says who did it and when.
    func action(_ name: String, _ paths: SessionPaths, stamp: Annotation.Stamp) throws(MalformedRecord)
        -> JournalEvent.Action
    {
        switch name {
        case "undo": return .undo(try required(event))
        case "redo": return .redo(try required(event))
        case "load", "reload": return .change(try load(paths))
        case "unload":
            return .change(.unload(request: try required(reports), files: try required(self.paths).map(paths.known)))
        case "annotate": return .change(.annotate(try required(annotation).annotation()))
        case "edit":
            return .change(
                .edit(
                    AnnotationEdit(id: try required(id), text: text, tags: tags, quote: quote?.quote, stamp: stamp)))
        case "remove": return .change(.remove(id: try required(id)))
        case "judge":
            var judged: [Judgement] = []
            for judgement in try required(judgements) { judged.append(try judgement.judgement()) }
            return .change(.judge(judged))
        case "set": return .change(.set(name: try required(self.name), value: try required(value)))
        default: throw MalformedRecord()
        }
    }

    private func load(_ paths: SessionPaths) throws(MalformedRecord) -> Change {
        var sources: [SessionSource] = []
        for source in try required(self.sources) { sources.append(try source.value(paths)) }
        var notes: [SourceNote] = []
        for note in self.notes ?? [] { notes.append(try note.value(paths)) }
        var request = LoadRequest(reloading: reports ?? "")
        if reports == nil {
            request = LoadRequest(
                paths: try required(self.paths).map(paths.known), given: given?.value ?? GivenIdentity())
        }
        return .load(request, sources: sources, notes: notes)
    }

    private func required<Value>(_ value: Value?) throws(MalformedRecord) -> Value {
        guard let value else { throw MalformedRecord() }
        return value
    }
}
