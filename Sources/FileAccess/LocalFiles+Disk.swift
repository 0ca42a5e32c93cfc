internal import Glibc
package import TextSupport

extension LocalFiles: Disk {
    /// Makes a file with this content; one that is there is emptied first.
    package func create(_ path: String, _ bytes: [UInt8]) throws(Diagnostic) {
        try onFile(path, O_WRONLY | O_CREAT | O_TRUNC) { file throws(SystemFailure) in try file.write(bytes) }
    }

    /// Adds bytes at the end of a file that has `length` bytes; throws `E-changed` where it has another length.
    package func append(_ bytes: [UInt8], to path: String, behind length: Int) throws(Diagnostic) {
        var isAsExpected = kind(path) != nil
        if isAsExpected {
            try onFile(path, O_WRONLY | O_APPEND) { file throws(SystemFailure) in
                isAsExpected = try file.status().st_size == off_t(length)
                if isAsExpected { try file.write(bytes) }
            }
        }
        guard isAsExpected else {
            throw Diagnostic(
                .changed,
                LocalizedText(
                    zh: "\(path) 被别的程序改动过，没有写入", en: "another program has changed \(path); nothing was written"),
                word: path)
        }
    }

    /// Cuts a file off behind `length` bytes.
    package func cut(_ path: String, to length: Int) throws(Diagnostic) {
        try onFile(path, O_WRONLY) { file throws(SystemFailure) in
            guard ftruncate(file.number, off_t(length)) == 0 else { throw .last }
        }
    }

    /// Returns when a file's content, or the names in a folder, are where no crash can take them away.
    package func synchronize(_ path: String) throws(Diagnostic) {
        guard kind(path) == .folder else {
            return try onFile(path, O_WRONLY) { file throws(SystemFailure) in try file.synchronizeContent() }
        }
        let name = try located(path, .write)
        do throws(SystemFailure) {
            // A folder that a link leads to is as good: nothing is written in it here.
            try Descriptor(name, O_RDONLY | O_DIRECTORY).synchronize()
        } catch {
            // A file system that cannot do this for folders says EINVAL (fsync(2)); then there is no more to be done.
            guard error.number == EINVAL else { throw error.writing(path) }
        }
    }

    /// Gives what is at a path another name, taking the place of a file that has it.
    package func rename(_ path: String, to newPath: String) throws(Diagnostic) {
        let (from, to) = (try located(path, .write), try located(newPath, .write))
        let failure: SystemFailure? = unsafe from.withPointer { from in
            unsafe to.withPointer { to in unsafe Glibc.rename(from, to) == 0 ? nil : .last }
        }
        if let failure { throw failure.writing(newPath) }
    }

    /// Takes a file's lock without waiting, for as long as what is returned is kept; `note` tells others who has it.
    ///
    /// The system lets the lock go with the process, however it ends (flock(2)); the note is only for people.
    package func lock(_ path: String, note: String) throws(Diagnostic) -> LockAttempt {
        let name = try located(path, .write)
        do throws(SystemFailure) {
            let file = try Self.unlinked(name, O_RDWR | O_CREAT)
            guard try file.tryLock() else {
                let bytes = try file.bytes(expecting: 0, limit: 4096) ?? []
                return .taken(by: String(decoding: bytes, as: UTF8.self))
            }
            // On a full disk the lock is as good without its note.
            if ftruncate(file.number, 0) == 0 { try? file.write(Array(note.utf8)) }
            return .held(HeldLock(file))
        } catch {
            throw error.writing(path)
        }
    }

    private func onFile(
        _ path: String, _ flags: Int32, _ body: (_ file: borrowing Descriptor) throws(SystemFailure) -> Void
    ) throws(Diagnostic) {
        let name = try located(path, .write)
        do throws(SystemFailure) {
            try body(try Self.unlinked(name, flags))
        } catch {
            throw error.writing(path)
        }
    }

    /// The file itself: a folder that somebody sent must not lead what is written in it elsewhere by a link.
    static func unlinked(_ name: PathName, _ flags: Int32, mode: mode_t = 0o666) throws(SystemFailure) -> Descriptor {
        do throws(SystemFailure) {
            return try Descriptor(name, flags | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW, mode: mode)
        } catch {
            throw error.number == ELOOP ? SystemFailure(number: ENODEV) : error
        }
    }
}

/// Keeps the file open whose lock is held.
private final class HeldLock: Sendable {
    private let file: Descriptor

    init(_ file: consuming Descriptor) {
        self.file = file
    }
}
