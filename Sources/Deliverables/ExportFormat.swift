package import AuditSession
package import RelationalQueries
package import ReportModel
package import TextSupport

/// What is exported.
package enum ExportKind: String, Sendable, Hashable, CaseIterable {
    case annotations
    case cells
    case findings
    /// Everything, as a database.
    case sqlite
}

/// What there is to export.
package struct ExportContents: Sendable {
    /// The corpus that `reports` are indices of.
    package var corpus: Corpus
    /// The reports whose cells are wanted, in the order in which they are written.
    package var reports: [Int]
    /// In the order in which they are written.
    package var findings: [JudgedFinding]
    /// What was judged and is not found any more; written behind the findings.
    package var departed: [DepartedFinding]
    /// In the order in which they are written.
    package var annotations: [AnchoredAnnotation]
    /// The tables of a database, with all their rows.
    package var relations: [any Relation]

    /// All reports of a corpus in its order, and findings and annotations in theirs.
    package init(
        corpus: Corpus, reports: [Int]? = nil, findings: [JudgedFinding] = [], departed: [DepartedFinding] = [],
        annotations: [AnchoredAnnotation] = [], relations: [any Relation] = []
    ) {
        self.corpus = corpus
        self.reports = reports ?? corpus.order
        self.findings = findings
        self.departed = departed
        self.annotations = annotations
        self.relations = relations
    }
}

/// What an export has to know of whom it is for.
package struct ExportOptions: Sendable, Hashable {
    /// The language of messages and titles, in formats that write only one.
    package var language: Language
    /// Whether csv begins with a byte order mark.
    package var byteOrderMark: Bool

    /// Makes options from a language and whether csv gets a mark.
    package init(language: Language = .chinese, byteOrderMark: Bool = false) {
        self.language = language
        self.byteOrderMark = byteOrderMark
    }
}

/// A way to export one kind of thing: its name, the file endings that imply it, and how it is written.
///
/// Each is a file of this target and a line of the registry.
package struct ExportFormat: Sendable {
    /// What it exports; formats of different kinds may share a name.
    package let kind: ExportKind
    /// The name in `--format`.
    package let name: String
    /// The endings of file names, without the dot, that imply this format.
    package let fileEndings: [String]
    private let way: Way

    /// How an export is written.
    private enum Way: Sendable {
        case parts(Maker)
        case database
    }

    typealias Maker = @Sendable (_ contents: ExportContents, _ options: ExportOptions) -> ExportParts

    init(_ kind: ExportKind, _ name: String, fileEndings: [String], parts: @escaping Maker) {
        self.kind = kind
        self.name = name
        self.fileEndings = fileEndings
        way = .parts(parts)
    }

    /// A format that is a database, which only a path can be given to.
    init(database kind: ExportKind, _ name: String, fileEndings: [String]) {
        self.kind = kind
        self.name = name
        self.fileEndings = fileEndings
        way = .database
    }

    /// Whether it is a database, to be written by path only.
    package var isDatabase: Bool {
        if case .database = way { true } else { false }
    }

    /// Writes a database of the contents' tables to a new or empty file; nothing for another format.
    ///
    /// The same contents give the same bytes.
    package func writeDatabase(
        _ contents: ExportContents, to path: String, isInterrupted: @escaping () -> Bool = { false }
    ) throws(QueryFailure) {
        guard isDatabase else { return }
        try DatabaseFile.write(contents.relations, to: path, isInterrupted: isInterrupted)
    }

    private func parts(_ contents: ExportContents, _ options: ExportOptions) -> ExportParts {
        switch way {
        case .parts(let maker): maker(contents, options)
        case .database: ExportParts(count: 0) { _, _ in }
        }
    }

    /// Writes the export in chunks of some 64 kB, so that a whole country's cells never stand in memory.
    ///
    /// `receive` says whether it wants more; the writing ends when it does not.
    package func write(
        _ contents: ExportContents, options: ExportOptions = ExportOptions(),
        to receive: (_ chunk: [UInt8]) throws(Diagnostic) -> Bool
    ) throws(Diagnostic) {
        let parts = parts(contents, options)
        var bytes = parts.head
        bytes.reserveCapacity(Self.chunk * 2)
        for index in 0..<parts.count {
            parts.append(index, &bytes)
            if bytes.count >= Self.chunk {
                guard try receive(bytes) else { return }
                bytes.removeAll(keepingCapacity: true)
            }
        }
        if !bytes.isEmpty { _ = try receive(bytes) }
    }

    /// The whole export as bytes.
    package func bytes(_ contents: ExportContents, options: ExportOptions = ExportOptions()) -> [UInt8] {
        let parts = parts(contents, options)
        var bytes = parts.head
        for index in 0..<parts.count { parts.append(index, &bytes) }
        return bytes
    }

    private static let chunk = 65_536
}

/// An export cut into parts that are written one after the other, each by itself.
struct ExportParts {
    var head: [UInt8] = []
    /// How many parts there are.
    var count: Int
    /// Appends a part.
    var append: (_ part: Int, _ bytes: inout [UInt8]) -> Void
}
