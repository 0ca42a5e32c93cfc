import DocumentReaders
package import FileAccess
package import TextSupport

/// Finds the files that a person means by the paths of files, folders and globs.
package struct FileSearch: Sendable {
    /// A file, and whether the person named it or it was found.
    package struct Found: Sendable, Hashable {
        /// The path as it was given, or the folder's as it was given and the way from there.
        package var path: String
        /// Whether the person named it by itself: that it cannot be read is then an error, else, as for what a folder,
        /// a glob or an archive holds, a note.
        package var isNamed: Bool
    }

    /// Files in the order of the arguments, those of a folder in the order of their names.
    package private(set) var found: [Found] = []
    /// How many files of the folders were passed over for their endings.
    package private(set) var passedOver = 0
    /// Folders below the named ones that could not be looked into, and names that are no text.
    package private(set) var problems: [(path: String, reason: LocalizedText)] = []
    /// The folders that were looked into: links can lead to one again.
    private var visited: Set<LocalFiles.Identity> = []

    /// The most files that one command loads.
    package static let maximumFiles = 1_000_000
    /// How deep folders are followed.
    package static let maximumDepth = 16

    private let files: LocalFiles

    /// Makes a search from the paths of files, folders and globs; `E-file` where one yields nothing.
    package init(_ arguments: [String], in files: LocalFiles) throws(Diagnostic) {
        self.files = files
        for argument in arguments {
            try add(argument)
        }
    }

    private mutating func add(_ argument: String) throws(Diagnostic) {
        // One file has one path, however it is spelled; an empty one is refused where it is read.
        let path = argument.isEmpty ? argument : PathText.normalized(argument)
        switch files.kind(path) {
        case .folder:
            let before = found.count
            try addFolder(path, depth: 1)
            guard found.count > before else {
                throw Diagnostic(
                    .file, LocalizedText(zh: "文件夹里没有可读的报告：\(path)", en: "no readable report in the folder \(path)"),
                    hint: Self.readableFormats, word: argument)
            }
        case .file where Self.isArchive(path): try addArchive(path, isNamed: true)
        case .file, .other: found.append(Found(path: path, isNamed: true))
        case nil where GlobPattern.isGlob(path):
            let matches = try GlobPattern(path).matches(in: files)
            guard !matches.isEmpty else {
                throw Diagnostic(
                    .file, LocalizedText(zh: "没有文件符合 \(path)", en: "no file matches \(path)"), word: argument)
            }
            // What a glob finds was not named: a bad file among it is a note, as in a folder.
            for match in matches {
                switch files.kind(match) {
                case .folder: addSubfolder(match, depth: 1)
                case .file where Self.isArchive(match): addFoundArchive(match)
                default: found.append(Found(path: match, isNamed: false))
                }
            }
        case nil: found.append(Found(path: path, isNamed: true))
        }
        guard found.count <= Self.maximumFiles else {
            throw Diagnostic(
                .limit,
                LocalizedText(
                    zh: "一次最多加载 \(Self.maximumFiles) 个文件", en: "at most \(Self.maximumFiles) files are loaded at once"),
                word: argument)
        }
    }

    private mutating func addFolder(_ folder: String, depth: Int) throws(Diagnostic) {
        guard files.identity(folder).map({ visited.insert($0).inserted }) ?? true else { return }
        let listing = try files.list(folder)
        if listing.illegibleNames > 0 {
            let count = listing.illegibleNames
            problems.append(
                (
                    folder,
                    LocalizedText(
                        zh: "\(count) 个文件名不是 UTF-8，未读取",
                        en: count == 1 ? "a name is not UTF-8, not read" : "\(count) names are not UTF-8, not read")
                ))
        }
        for entry in listing.entries where !entry.name.hasPrefix(".") {
            let path = "\(folder)/\(entry.name)"
            switch entry.kind {
            case .folder: addSubfolder(path, depth: depth + 1)
            case .file where Self.isArchive(path): addFoundArchive(path)
            case .file where DocumentFormats.knowsEnding(of: entry.name):
                found.append(Found(path: path, isNamed: false))
            case .file, .other: passedOver += 1
            }
        }
    }

    /// What is wrong below a named folder is a note.
    private mutating func addSubfolder(_ folder: String, depth: Int) {
        guard depth <= Self.maximumDepth else {
            problems.append(
                (
                    folder,
                    LocalizedText(
                        zh: "文件夹超过 \(Self.maximumDepth) 层，未读取",
                        en: "more than \(Self.maximumDepth) folders deep, not read")
                ))
            return
        }
        do throws(Diagnostic) {
            try addFolder(folder, depth: depth)
        } catch {
            problems.append((folder, error.message))
        }
    }

    private static func isArchive(_ path: String) -> Bool { path.lowercased().hasSuffix(".zip") }

    /// What is wrong with an archive that a folder holds is a note.
    private mutating func addFoundArchive(_ path: String) {
        do throws(Diagnostic) {
            try addArchive(path, isNamed: false)
        } catch {
            problems.append((path, error.message))
        }
    }

    /// The files of an archive, none of which is itself named; throws where it is bad or holds nothing to be read.
    private mutating func addArchive(_ path: String, isNamed: Bool) throws(Diagnostic) {
        guard let listing = try ArchiveListing(of: path, in: files) else {
            found.append(Found(path: path, isNamed: isNamed))
            return
        }
        guard !listing.names.isEmpty else { throw Self.empty(path, listing) }
        for name in listing.names { found.append(Found(path: "\(path)/\(name)", isNamed: false)) }
        passedOver += listing.passedOver
        problems += listing.problems.map { ("\(path)/\($0.name)", $0.reason) }
    }

    /// Why there is nothing to be read in an archive: what is wrong with the first of its names, where something is.
    private static func empty(_ path: String, _ listing: ArchiveListing) -> Diagnostic {
        let reason = listing.problems.first.map { problem in
            LocalizedText(
                zh: "（\(problem.name)：\(problem.reason.zh)）", en: " (\(problem.name): \(problem.reason.en))")
        }
        return Diagnostic(
            .file,
            LocalizedText(
                zh: "压缩包里没有可读的报告：\(path)\(reason?.zh ?? "")",
                en: "no readable report in the archive \(path)\(reason?.en ?? "")"),
            hint: readableFormats, word: path)
    }

    /// What is looked for in folders and archives.
    private static var readableFormats: LocalizedText {
        let endings = DocumentFormats.all.flatMap(\.endings).map { ".\($0)" }
        return LocalizedText(
            zh: "读取的是以 \(endings.joined(separator: " ")) 结尾的文件",
            en: "files that end in \(endings.joined(separator: " ")) are read")
    }
}
