internal import FileAccess

/// The paths of sources as a session's files write them and as the workbench knows them.
///
/// A relative path is stored relative to the session's folder, so that folder and reports can be moved together; an
/// absolute one stays absolute. What is stored is known again, letter for letter, as long as nothing is moved.
package struct SessionPaths: Sendable, Hashable {
    /// The session's folder, absolute and without `..`.
    private let folder: String
    /// The folder at which the workbench's relative paths start, absolute.
    private let base: String

    /// Makes the translation for a session's folder and the folder at which relative paths start, which is absolute.
    package init(folder: String, base: String) {
        self.base = PathText.normalized(base)
        self.folder = PathText.normalized(PathText.joined(base, folder))
    }

    /// The path as the session's files write it.
    func stored(_ path: String) -> String {
        guard !PathText.isAbsolute(path) else { return path }
        // One that a person wrote otherwise, as `./a.txt`, stays as it is behind the way to the base.
        guard path == PathText.normalized(path) else { return "\(way)/\(path)" }
        return PathText.relative(PathText.normalized(PathText.joined(base, path)), to: folder)
    }

    /// The path as the workbench knows it.
    func known(_ path: String) -> String {
        guard !PathText.isAbsolute(path) else { return path }
        if path != PathText.normalized(path), path.utf8.starts(with: "\(way)/".utf8) {
            return String(Substring(path.utf8.dropFirst(way.utf8.count + 1)))
        }
        return PathText.relative(PathText.normalized(PathText.joined(folder, path)), to: base)
    }

    /// The way from the session's folder to the base.
    private var way: String { PathText.relative(base, to: folder) }
}
