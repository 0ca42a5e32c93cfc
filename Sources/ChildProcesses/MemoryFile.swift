internal import CMemoryFile
internal import Glibc

/// A file without a name that lives in memory (memfd_create(2)), a child's standard stream.
///
/// Unlike a pipe it needs nobody at the other end: a child that does not read its input, or writes more than anybody
/// wants, makes no one wait, and the limit on the size of files holds for it.
struct MemoryFile: ~Copyable {
    let number: Int32

    /// Makes a file with this content, to be read from its start.
    init(_ bytes: [UInt8] = []) throws(ChildFailure) {
        number = unsafe makeMemoryFile("gxaudit")
        guard number >= 0 else { throw ChildFailure(systemError: errno) }
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { room in
                unsafe write(number, room.baseAddress?.advanced(by: done), room.count - done)
            }
            if count > 0 { done += count } else if errno != EINTR { throw ChildFailure(systemError: errno) }
        }
        lseek(number, 0, SEEK_SET)
    }

    deinit {
        close(number)
    }

    /// How many bytes it has.
    func count() throws(ChildFailure) -> Int {
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else { throw ChildFailure(systemError: errno) }
        return Int(status.st_size)
    }

    /// Its first bytes, at most `limit` of them.
    func bytes(_ limit: Int) throws(ChildFailure) -> [UInt8] {
        let size = min(try count(), limit)
        var failure: ChildFailure?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { room, filled in
            while filled < size {
                let rest = unsafe room.baseAddress?.advanced(by: filled)
                let count = unsafe pread(number, rest, size - filled, off_t(filled))
                if count > 0 {
                    filled += count
                } else if count == 0 {
                    return
                } else if errno != EINTR {
                    failure = ChildFailure(systemError: errno)
                    return
                }
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
