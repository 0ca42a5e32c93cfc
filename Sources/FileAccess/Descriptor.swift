internal import Glibc

/// An open file, closed when its owner lets it go.
struct Descriptor: ~Copyable {
    let number: Int32

    init(_ path: PathName, _ flags: Int32, mode: mode_t = 0) throws(SystemFailure) {
        while true {
            // The shims of `open` are variadic in C; Glibc's overlay offers the two fixed forms.
            let number = unsafe path.withPointer { unsafe open($0, flags | O_CLOEXEC, mode) }
            if number >= 0 {
                self.number = number
                return
            }
            guard errno == EINTR else { throw .last }
        }
    }

    deinit {
        close(number)
    }

    /// Its kind, size, mode and identity.
    func status() throws(SystemFailure) -> stat {
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else { throw .last }
        return status
    }

    /// Fills as much of `room` as one call gives; 0 at the end of the file.
    func read(into room: UnsafeMutableRawBufferPointer) throws(SystemFailure) -> Int {
        while true {
            let count = unsafe Glibc.read(number, room.baseAddress, room.count)
            if count >= 0 { return count }
            guard errno == EINTR else { throw .last }
        }
    }

    /// Writes all of `bytes`, in as many calls as the system wants.
    func write(_ bytes: [UInt8]) throws(SystemFailure) {
        try Self.write(bytes, to: number)
    }

    /// Writes to a file by its number, for closures: they cannot hold the descriptor that owns it.
    static func write(_ bytes: [UInt8], to number: Int32) throws(SystemFailure) {
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { room in
                unsafe Glibc.write(number, room.baseAddress?.advanced(by: done), room.count - done)
            }
            if count >= 0 {
                done += count
            } else if errno != EINTR {
                throw .last
            }
        }
    }

    /// Returns when what was written is on the disk.
    func synchronize() throws(SystemFailure) {
        while fsync(number) != 0 {
            guard errno == EINTR else { throw .last }
        }
    }

    /// Returns when the content is on the disk, with as much of what the file says of itself as reading it needs.
    func synchronizeContent() throws(SystemFailure) {
        while fdatasync(number) != 0 {
            guard errno == EINTR else { throw .last }
        }
    }

    /// Takes the file's lock unless another opening of the file has it; it is let go with the file.
    func tryLock() throws(SystemFailure) -> Bool {
        while flock(number, LOCK_EX | LOCK_NB) != 0 {
            if errno == EWOULDBLOCK { return false }
            guard errno == EINTR else { throw .last }
        }
        return true
    }

    /// Waits until no other process holds the file's lock; it is let go with the file.
    func lock() throws(SystemFailure) {
        while flock(number, LOCK_EX) != 0 {
            guard errno == EINTR else { throw .last }
        }
    }
}
