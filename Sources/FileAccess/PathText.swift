/// Reckoning with paths as text, without looking at the disk: links are not followed.
package enum PathText {
    /// Whether a path starts at the root of the file system.
    package static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

    /// The path as seen from where `folder` is seen: `path` itself where it is absolute or the folder is empty.
    package static func joined(_ folder: String, _ path: String) -> String {
        guard !isAbsolute(path), !folder.isEmpty else { return path }
        return folder.utf8.last == UInt8(ascii: "/") ? folder + path : "\(folder)/\(path)"
    }

    /// The path without `.`, without doubled or closing slashes, and without `..` behind a name; `.` where nothing is
    /// left.
    package static func normalized(_ path: String) -> String {
        let parts = parts(of: path)
        if isAbsolute(path) { return "/" + parts.joined(separator: "/") }
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }

    /// The way from a folder to a path; both absolute.
    package static func relative(_ path: String, to folder: String) -> String {
        let (target, start) = (parts(of: path), parts(of: folder))
        let common = zip(target, start).prefix { $0.utf8.elementsEqual($1.utf8) }.count
        let way = [String](repeating: "..", count: start.count - common) + target[common...]
        return way.isEmpty ? "." : way.joined(separator: "/")
    }

    /// The folder in which the path's last part lies; `.` for a bare name.
    package static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part of a path.
    package static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    private static func parts(of path: String) -> [String] {
        var parts: [String] = []
        // By bytes, as the disk sees them: a combining mark behind a slash makes another Character of it.
        for part in path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init) where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !isAbsolute(path) {
                parts.append(String(part))
            }
        }
        return parts
    }
}
