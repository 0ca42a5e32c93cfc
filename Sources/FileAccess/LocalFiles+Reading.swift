internal import Glibc
package import TextSupport

extension LocalFiles {
    /// All bytes of a regular file of at most `limit` bytes.
    ///
    /// Devices, pipes and folders are refused without waiting for them. Four system calls for a file that nobody
    /// changes meanwhile; one that shrinks or grows during the reading is read to the end it then has.
    package func read(_ path: String, limit: Int) throws(Diagnostic) -> [UInt8] {
        try readStamped(path, limit: limit).bytes
    }

    /// All bytes of a regular file, as `read` gives them, with the stamp that it had before they were read: a file that
    /// changes meanwhile has another one then.
    package func readStamped(_ path: String, limit: Int) throws(Diagnostic) -> (bytes: [UInt8], stamp: UInt64?) {
        let name = try located(path, .file)
        do throws(SystemFailure) {
            // Without O_NONBLOCK the opening of a pipe would wait for a writer.
            let file = try Descriptor(name, O_RDONLY | O_NONBLOCK | O_NOCTTY)
            let status = try file.status()
            switch Kind(mode: status.st_mode) {
            case .folder: throw SystemFailure(number: EISDIR)
            case .other: throw SystemFailure(number: ENODEV)
            case .file: break
            }
            if let bytes = try file.bytes(expecting: Int(status.st_size), limit: limit) {
                return (bytes, Self.stamp(status))
            }
        } catch {
            throw error.reading(path)
        }
        throw Self.tooLarge(path, size: size(path), limit: limit)
    }

    private func size(_ path: String) -> Int? {
        guard let name = try? located(path, .file) else { return nil }
        var status = stat()
        guard unsafe name.withPointer({ unsafe stat($0, &status) }) == 0 else { return nil }
        return Int(status.st_size)
    }

    private static func tooLarge(_ path: String, size: Int?, limit: Int) -> Diagnostic {
        let zh = size.map { "大小为 \($0) 字节，" } ?? ""
        let en = size.map { "it has \($0) bytes, " } ?? ""
        return Diagnostic(
            .limit,
            LocalizedText(
                zh: "文件太大：\(path)（\(zh)上限 \(limit) 字节）",
                en: "the file is too large: \(path) (\(en)the limit is \(limit) bytes)"),
            word: path)
    }
}

extension Descriptor {
    /// The bytes up to the end of the file, or nil when there are more than `limit`.
    func bytes(expecting expected: Int, limit: Int) throws(SystemFailure) -> [UInt8]? {
        guard expected <= limit else { return nil }
        // One byte of room too many: the call that leaves it empty has seen the end. A call may give less than there is,
        // as those of network disks do (read(2)).
        var bytes = try chunk(upTo: expected + 1)
        guard bytes.count != expected else { return bytes }
        while bytes.count <= limit {
            let more = try chunk(upTo: max(4096, min(bytes.count, limit - bytes.count + 1)))
            if more.isEmpty { return bytes }
            bytes += more
        }
        return nil
    }

    /// What one call gives, at most `count` bytes; empty at the end of the file.
    func chunk(upTo count: Int) throws(SystemFailure) -> [UInt8] {
        var failure: SystemFailure?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { room, filled in
            do throws(SystemFailure) {
                filled = try unsafe read(into: UnsafeMutableRawBufferPointer(room))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
