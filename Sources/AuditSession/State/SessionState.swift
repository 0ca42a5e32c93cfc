internal import AuditRules
internal import ReportModel
package import DocumentModel

/// All that a session holds; what follows from its changes, one after the other.
package struct SessionState: Sendable, Hashable {
    /// The reports, in the order of loading.
    package private(set) var sources: [SessionSource] = []
    /// What is to be known of files that were met while loading.
    package private(set) var notes: [SourceNote] = []
    /// By the identity of the finding.
    package private(set) var judgements: [ContentHash: Judgement] = [:]
    /// In the order of writing.
    package private(set) var annotations: [Annotation] = []
    /// The ids of the annotations.
    private(set) var annotationIDs: Set<String> = []
    /// The settings that were set, by name.
    package private(set) var settings: [String: String] = [:]

    /// Makes the state of a session in which nothing was done.
    package init() {}

    /// The state that follows from changes.
    package init(_ changes: some Sequence<Change>) {
        for change in changes { apply(change) }
    }

    /// The annotation of an id; nil where there is none.
    package func annotation(_ id: String) -> Annotation? { annotations.first { $0.id == id } }

    /// Does what a change says. A change of what is not there does nothing.
    package mutating func apply(_ change: Change) {
        switch change {
        case .load(_, let sources, let notes): load(sources, notes)
        case .unload(_, let files):
            let gone = Set(files)
            sources.removeAll { gone.contains($0.file.path) }
            notes = sources.isEmpty ? [] : notes.filter { !gone.contains($0.path) }
        case .annotate(let annotation):
            annotations.append(annotation)
            annotationIDs.insert(annotation.id)
        case .edit(let edit):
            guard let index = annotations.firstIndex(where: { $0.id == edit.id }) else { return }
            annotations[index].text = edit.text ?? annotations[index].text
            annotations[index].tags = edit.tags ?? annotations[index].tags
            annotations[index].quote = edit.quote ?? annotations[index].quote
            annotations[index].edited = edit.stamp
        case .remove(let id):
            annotations.removeAll { $0.id == id }
            annotationIDs.remove(id)
        case .judge(let judged):
            for judgement in judged { judgements[judgement.subject.fingerprint.identity] = judgement }
        case .set(let name, let value): settings[name] = value
        }
    }

    private mutating func load(_ loaded: [SessionSource], _ notes: [SourceNote]) {
        var places: [String: Int] = [:]
        for (index, source) in sources.enumerated() { places[source.file.path] = index }
        for source in loaded {
            if let place = places[source.file.path] {
                sources[place] = source
            } else {
                places[source.file.path] = sources.count
                sources.append(source)
            }
        }
        // What was to be known of a file is so no longer when it is read again.
        let read = Set(loaded.map(\.file.path) + notes.map(\.path))
        self.notes = self.notes.filter { !read.contains($0.path) } + notes
    }
}
