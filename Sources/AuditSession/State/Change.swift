package import ReportModel
package import TextComparison

/// What one command did to a session: enough to do it again without the command, and to write the command.
package enum Change: Sendable, Hashable {
    /// Reports were read: new ones, and ones that take the place of those with their paths; with the notes on all files
    /// that any are to be kept on.
    case load(LoadRequest, sources: [SessionSource], notes: [SourceNote])
    /// The reports of these files were taken out; `request` is the path that named them.
    case unload(request: String, files: [String])
    // Kept beside the change: else every event of a long history would be as large as the largest of them.
    indirect case annotate(Annotation)
    indirect case edit(AnnotationEdit)
    /// The annotation of this id was taken away.
    case remove(id: String)
    /// Findings were judged alike, at once.
    case judge([Judgement])
    /// A setting got a value.
    case set(name: String, value: String)
}

extension Change {
    /// The same change; where one of some others lists the same reports or files, the list is kept once. Whoever loads and
    /// unloads a folder all day has its reports in the history once, not a thousand times.
    func sharing(with others: [Change]) -> Change {
        switch self {
        case .load(let request, let sources, let notes):
            for case .load(_, let known, _) in others where known == sources {
                if zip(known, sources).allSatisfy({ $0.isSpelled(as: $1) }) {
                    return .load(request.sharing(with: others), sources: known, notes: notes)
                }
            }
            return self
        case .unload(let request, let files):
            for case .unload(_, let known) in others where known == files {
                if known.areSpelled(as: files) {
                    return .unload(request: request, files: known)
                }
            }
            return self
        case .annotate, .edit, .remove, .judge, .set: return self
        }
    }
}

extension LoadRequest {
    /// The same request; where one of some changes lists the same paths, the list is kept once.
    fileprivate func sharing(with changes: [Change]) -> LoadRequest {
        var shared = self
        for case .load(let known, _, _) in changes where known.paths == paths && known.paths.areSpelled(as: paths) {
            shared.paths = known.paths
            break
        }
        return shared
    }
}

extension [String] {
    /// Whether texts that are the same to `==` are also the same bytes.
    fileprivate func areSpelled(as others: [String]) -> Bool {
        zip(self, others).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    }
}

extension SessionSource {
    /// Whether texts that are the same to `==` are also the same bytes: two spellings of a path may be two files.
    fileprivate func isSpelled(as other: SessionSource) -> Bool {
        let own = [file.path, organ.name, organ.county, file.given.organ, file.given.county]
        let others = [
            other.file.path, other.organ.name, other.organ.county, other.file.given.organ, other.file.given.county,
        ]
        return zip(own, others).allSatisfy { ($0 ?? "").utf8.elementsEqual(($1 ?? "").utf8) }
    }
}

/// What a person asked to be read.
package struct LoadRequest: Sendable, Hashable {
    /// Files, folders and globs; empty for a reading of what was loaded already.
    package var paths: [String]
    /// What the person said of all of them.
    package var given: GivenIdentity
    /// The reports that were read again, as a path; nil where files were loaded.
    package var reloaded: String?

    /// Makes a request to load files, folders and globs.
    package init(paths: [String], given: GivenIdentity = GivenIdentity()) {
        self.paths = paths
        self.given = given
    }

    /// Makes a request to read loaded reports again.
    package init(reloading reports: String) {
        paths = []
        given = GivenIdentity()
        reloaded = reports
    }
}

/// A change of an annotation; what is nil stays.
package struct AnnotationEdit: Sendable, Hashable {
    /// The annotation's id.
    package var id: String
    /// The new text.
    package var text: String?
    /// The new tags, all of them.
    package var tags: [String]?
    /// The passage that is now meant.
    package var quote: TextQuote?
    /// Who changed it and when.
    package var stamp: Annotation.Stamp

    /// Makes a change of the annotation of an id.
    package init(
        id: String, text: String? = nil, tags: [String]? = nil, quote: TextQuote? = nil, stamp: Annotation.Stamp
    ) {
        self.id = id
        self.text = text
        self.tags = tags
        self.quote = quote
        self.stamp = stamp
    }
}
