import FileAccess

/// Completes the names of files and folders.
struct FileCompletion {
    var files: LocalFiles

    func candidates(_ typed: String) -> [CompletionEngine.Candidate] {
        let slash = typed.lastIndex(of: "/")
        let folder = slash.map { String(typed[...$0]) } ?? ""
        let name = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
        guard let listing = try? files.list(folder.isEmpty ? "." : folder) else { return [] }
        return listing.entries.filter { entry in
            entry.name.hasPrefix(name) && (name.hasPrefix(".") || !entry.name.hasPrefix("."))
        }.map { entry in
            CompletionEngine.Candidate(folder + entry.name + (entry.kind == .folder ? "/" : " "))
        }
    }
}
