internal import Glibc
package import TextSupport

extension LocalFiles {
    /// Adds `bytes` at the end of a file, which only its owner can read when it has to be made.
    ///
    /// Processes that append at the same time wait for each other; when the disk is full the file keeps its old end.
    package func append(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
        let name = try located(path, .write)
        do throws(SystemFailure) {
            let file = try locked(name, O_WRONLY | O_APPEND)
            let before = try file.status().st_size
            do throws(SystemFailure) {
                try file.write(bytes)
            } catch {
                ftruncate(file.number, before)
                throw error
            }
        } catch {
            throw error.writing(path)
        }
    }

    /// Replaces a file's content by what `change` makes of it, with no append in between; nil leaves it as it is.
    package func rewrite(
        _ path: String, limit: Int, change: ([UInt8]) -> [UInt8]?
    ) throws(Diagnostic) {
        let name = try located(path, .write)
        do throws(SystemFailure) {
            let file = try locked(name, O_RDWR)
            guard let old = try file.bytes(expecting: Int(try file.status().st_size), limit: limit) else {
                throw SystemFailure(number: EFBIG)
            }
            if let new = change(old) {
                try replace(name, with: new)
            }
        } catch {
            throw error.writing(path)
        }
    }

    /// The file under its name, locked. A rewrite puts another file under the name while one waits for the lock.
    private func locked(_ name: PathName, _ flags: Int32) throws(SystemFailure) -> Descriptor {
        while true {
            let file = try Self.unlinked(name, flags | O_CREAT, mode: 0o600)
            let status = try file.status()
            guard Kind(mode: status.st_mode) == .file else { throw SystemFailure(number: ENODEV) }
            try file.lock()
            var current = stat()
            let isThere = unsafe name.withPointer { unsafe stat($0, &current) } == 0
            if isThere, current.st_ino == status.st_ino, current.st_dev == status.st_dev {
                return file
            }
        }
    }
}
