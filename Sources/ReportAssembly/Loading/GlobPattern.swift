import FileAccess
import TextSupport

/// A path with `*` and `?` in it, as shells know them; the prompt has no shell to expand it.
package struct GlobPattern {
    private let segments: [String]
    private let isAbsolute: Bool

    init(_ path: String) {
        segments = path.split(separator: "/").map(String.init)
        isAbsolute = path.hasPrefix("/")
    }

    static func isGlob(_ path: String) -> Bool { path.contains { $0 == "*" || $0 == "?" } }

    /// The paths that match, in the order of their names; hidden names match only a pattern that begins with a point.
    func matches(in files: LocalFiles) throws(Diagnostic) -> [String] {
        var paths = [isAbsolute ? "/" : ""]
        for segment in segments {
            var next: [String] = []
            for path in paths {
                guard Self.isGlob(segment) else {
                    let child = Self.child(segment, of: path)
                    if files.kind(child) != nil { next.append(child) }
                    continue
                }
                guard files.kind(path.isEmpty ? "." : path) == .folder else { continue }
                let names = try files.list(path.isEmpty ? "." : path).entries.map(\.name)
                next += names.filter { Self.matches($0, segment) }.map { Self.child($0, of: path) }
            }
            paths = next
        }
        return paths
    }

    private static func child(_ name: String, of folder: String) -> String {
        folder.isEmpty ? name : folder == "/" ? "/\(name)" : "\(folder)/\(name)"
    }

    /// Whether a line of text matches a pattern with `*` and `?`.
    package static func matches(line: String, _ pattern: String) -> Bool { matchesAnywhere(line, pattern) }

    /// Whether a name matches a pattern: a hidden one only where the pattern begins with a point too.
    static func matches(_ name: String, _ pattern: String) -> Bool {
        (!name.hasPrefix(".") || pattern.hasPrefix(".")) && matchesAnywhere(name, pattern)
    }

    /// Whether a text matches a pattern; takes time in proportion to the product of their lengths at most.
    private static func matchesAnywhere(_ name: String, _ pattern: String) -> Bool {
        let name = Array(name)
        let pattern = Array(pattern)
        var (position, star, mark, index) = (0, -1, 0, 0)
        while index < name.count {
            if position < pattern.count, pattern[position] == "?" || pattern[position] == name[index],
                pattern[position] != "*"
            {
                position += 1
                index += 1
            } else if position < pattern.count, pattern[position] == "*" {
                star = position
                mark = index
                position += 1
            } else if star >= 0 {
                position = star + 1
                mark += 1
                index = mark
            } else {
                return false
            }
        }
        return pattern[position...].allSatisfy { $0 == "*" }
    }
}
