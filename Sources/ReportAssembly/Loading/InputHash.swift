internal import DocumentModel
package import FileAccess
package import TextSupport

/// What a script says of an input, so that a replay on another content fails: `sha256:…` of a file, `tree:…` of a folder.
///
/// A folder's digest is the SHA-256 of what `sha256sum` prints for its files, sorted by their paths in it as bytes:
/// a line `HASH  PATH` for each. Hidden files and folders are left out; a glob's digest is made of its matches likewise,
/// by their paths in the folder in which its first wildcard stands.
package struct InputHash: Sendable, Hashable {
    /// Whether it is of one file or of a folder's files.
    package let isTree: Bool
    private let hash: ContentHash

    /// The hash that a script writes; nil for any other text.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "sha256" || parts[0] == "tree", let hash = ContentHash(hex: parts[1]) else {
            return nil
        }
        isTree = parts[0] == "tree"
        self.hash = hash
    }

    /// The hash of what a path leads to: a file, a folder or a glob's matches.
    package init(of path: String, in files: LocalFiles) throws(Diagnostic) {
        let kind = files.kind(path)
        let isGlob = kind == nil && GlobPattern.isGlob(path)
        isTree = kind == .folder || isGlob
        guard isTree else {
            hash = try Self.hash(path, files)
            return
        }
        var found: [(name: String, path: String)] = []
        if isGlob {
            let start = Self.folder(ofGlob: path)
            for match in try GlobPattern(path).matches(in: files) {
                let name = match.hasPrefix(start) ? String(match.dropFirst(start.count)) : match
                if files.kind(match) == .folder {
                    try Self.collect(match, name: name, depth: 1, files, &found)
                } else {
                    found.append((name, match))
                }
            }
        } else {
            try Self.collect(path, name: "", depth: 1, files, &found)
        }
        found.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        var listing: [UInt8] = []
        for file in found {
            listing += Array("\(try Self.hash(file.path, files).hex)  \(file.name)\n".utf8)
        }
        hash = ContentHash(of: listing)
    }

    /// The part of a glob before its first wildcard, up to and with a slash: from where it is seen does not matter.
    private static func folder(ofGlob path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).prefix { !GlobPattern.isGlob(String($0)) }
            .map { "\($0)/" }.joined()
    }

    private static func hash(_ path: String, _ files: LocalFiles) throws(Diagnostic) -> ContentHash {
        var reader = SourceReader(files)
        return ContentHash(of: try reader.bytes(of: path, limit: fileLimit))
    }

    private static func collect(
        _ folder: String, name: String, depth: Int, _ files: LocalFiles, _ found: inout [(name: String, path: String)]
    ) throws(Diagnostic) {
        guard depth <= FileSearch.maximumDepth else { return }
        for entry in try files.list(folder).entries where !entry.name.hasPrefix(".") {
            let path = PathText.joined(folder, entry.name)
            let entryName = name.isEmpty ? entry.name : "\(name)/\(entry.name)"
            switch entry.kind {
            case .folder: try collect(path, name: entryName, depth: depth + 1, files, &found)
            case .file: found.append((entryName, path))
            case .other: continue
            }
        }
    }

    /// The largest file of a folder of reports: 1 GiB.
    private static let fileLimit = 1 << 30
}

extension InputHash: CustomStringConvertible {
    /// The hash as scripts write it.
    package var description: String { "\(isTree ? "tree" : "sha256"):\(hash.hex)" }
}
