package import ReportModel
package import TextComparison

/// What one command did to a session: enough to do it again without the command, and to write the command.
package enum Change: Sendable, Hashable {
    /// Reports were read: new ones, and ones that take the place of those with their paths; with the notes on all files
    /// that any are to be kept on.
    case load(LoadRequest, sources: [SessionSource], notes: [SourceNote])
    /// The reports of these files were taken out; `request` is the path that named them.
    case unload(request: String, files: [String])
    case annotate(Annotation)
    case edit(AnnotationEdit)
    /// The annotation of this id was taken away.
    case remove(id: String)
    /// Findings were judged alike, at once.
    case judge([Judgement])
    /// A setting got a value.
    case set(name: String, value: String)
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
