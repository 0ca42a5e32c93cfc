internal import Glibc
package import TextSupport

extension LocalFiles {
    /// Puts `bytes` in place of the file's content, or makes the file: whole, or not at all.
    package func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
        try write(to: path) { append throws(Diagnostic) in try append(bytes) }
    }

    /// Puts what `produce` appends, chunk after chunk, in place of the file's content, or makes the file: whole, or not
    /// at all.
    ///
    /// The chunks go to a temporary file in the same folder, to the disk, and only then under the name. A file that
    /// exists keeps its permissions, a link stays and what it leads to changes; devices and pipes are refused.
    package func write(
        to path: String, _ produce: (_ append: ([UInt8]) throws(Diagnostic) -> Void) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        try writeDraft(of: path) { draft throws(Diagnostic) in
            let file = draft.file.number
            try produce { bytes throws(Diagnostic) in
                do throws(SystemFailure) {
                    try Descriptor.write(bytes, to: file)
                } catch {
                    throw error.writing(path)
                }
            }
        }
    }

    /// Puts what `produce` writes into an empty file, whose path it gets, in place of a file's content: as `write`, for
    /// what can only write to a path.
    package func write(
        to path: String, byPath produce: (_ draft: String) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        try writeDraft(of: path) { draft throws(Diagnostic) in try produce(draft.name) }
    }

    /// Lets a draft be filled and puts it, once it is on the disk, in place of a file's content.
    private func writeDraft(
        of path: String, _ fill: (_ draft: borrowing Draft) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        let name = try located(path, .write)
        let draft: Draft
        let target: PathName
        do throws(SystemFailure) {
            target = try resolved(name)
            draft = try openDraft(for: target)
        } catch {
            throw error.writing(path)
        }
        try fill(draft)
        do throws(SystemFailure) {
            try draft.file.synchronize()
            try draft.publish(as: target)
        } catch {
            throw error.writing(path)
        }
    }

    func replace(_ target: PathName, with bytes: [UInt8]) throws(SystemFailure) {
        let draft = try openDraft(for: target)
        try draft.file.write(bytes)
        try draft.file.synchronize()
        try draft.publish(as: target)
    }

    /// A draft beside the file that it is to replace, with that file's permissions.
    private func openDraft(for target: PathName) throws(SystemFailure) -> Draft {
        var old = stat()
        let exists = unsafe target.withPointer { unsafe stat($0, &old) } == 0
        switch exists ? Kind(mode: old.st_mode) : .file {
        case .folder: throw SystemFailure(number: EISDIR)
        case .other: throw SystemFailure(number: ENODEV)
        case .file: break
        }
        let draft = try Draft(in: target.folder)
        if exists, fchmod(draft.file.number, old.st_mode & 0o7777) != 0 {
            throw .last
        }
        return draft
    }

    /// The path behind links, so that the rename does not replace the link itself.
    func resolved(_ name: PathName) throws(SystemFailure) -> PathName {
        var status = stat()
        guard unsafe name.withPointer({ unsafe lstat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFLNK else {
            return name
        }
        let real: String? = unsafe name.withPointer { path in
            guard let real = unsafe realpath(path, nil) else { return nil }
            defer { unsafe free(real) }
            return unsafe String(validatingCString: real)
        }
        guard let real, let target = try? PathName(real, code: .write) else { throw .last }
        return target
    }
}

/// A file that has no name yet which anybody knows, removed when it is not published.
private struct Draft: ~Copyable {
    let file: Descriptor
    private let path: PathName
    private var isPublished = false

    /// The path of the file as long as it is not published.
    var name: String { path.text }

    init(in folder: String) throws(SystemFailure) {
        var attempts = 0
        while true {
            let name = "\(folder)/.gxaudit-\(String(UInt64.random(in: 0 ... .max), radix: 36)).tmp"
            guard let path = try? PathName(name, code: .write) else { throw SystemFailure(number: EINVAL) }
            do throws(SystemFailure) {
                file = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
                self.path = path
                return
            } catch {
                attempts += 1
                guard error.number == EEXIST, attempts < 100 else { throw error }
            }
        }
    }

    consuming func publish(as target: PathName) throws(SystemFailure) {
        let failure: SystemFailure? = unsafe path.withPointer { from in
            unsafe target.withPointer { to in unsafe rename(from, to) == 0 ? nil : .last }
        }
        if let failure { throw failure }
        isPublished = true
    }

    deinit {
        if !isPublished {
            _ = unsafe path.withPointer { unsafe unlink($0) }
        }
    }
}
