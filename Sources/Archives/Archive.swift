internal import CArchive

/// A zip archive in memory, read by libzip; nothing touches the disk.
@safe package struct Archive: ~Copyable {
    /// The entries in the order of the archive's directory. Several may have the same name.
    package let entries: [ArchiveEntry]

    /// The most entries that an archive may have.
    package static let maximumEntries = 20_000

    private let handle: OpaquePointer

    /// Opens an archive of bytes, which are copied.
    package init(_ bytes: [UInt8]) throws(ArchiveFailure) {
        _ = try ArchiveDirectory(bytes)
        var outcome = ArchiveDone
        guard let handle = unsafe ArchiveOpen(bytes, bytes.count, &outcome) else { throw Self.failure(outcome, 0) }
        do throws(ArchiveFailure) {
            entries = unsafe try Self.entries(of: handle)
        } catch {
            unsafe ArchiveClose(handle)
            throw error
        }
        unsafe self.handle = handle
    }

    deinit {
        unsafe ArchiveClose(handle)
    }

    /// Unpacks an entry of at most `limit` bytes.
    ///
    /// What comes out is counted, whatever the archive says of it; it must have the sum and the size that the archive
    /// says. Throws `tooLarge` before anything is unpacked where the archive says so, else before more than the limit is.
    package func read(_ entry: ArchiveEntry, limit: Int) throws(ArchiveFailure) -> [UInt8] {
        guard entries.indices.contains(entry.index), entries[entry.index] == entry else { throw .noSuchEntry }
        guard !entry.isEncrypted else { throw .encrypted }
        guard Self.methods.contains(entry.method) else { throw .unsupportedMethod(entry.method) }
        let limit = max(0, limit)
        guard entry.declaredSize <= UInt64(limit) else { throw .tooLarge(limit: limit) }
        // A byte of deflate makes at most 1,032 (RFC 1951: 258 bytes of two bits), so a small entry gets a small room.
        let (most, isBeyond) = entry.packedSize.multipliedReportingOverflow(by: 1_040)
        let room = Int(min(entry.declaredSize, isBeyond ? .max : most))
        var outcome = ArchiveDone
        let content = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            unsafe outcome = ArchiveRead(handle, UInt64(entry.index), buffer.baseAddress, room, &count)
        }
        if outcome == ArchiveHasMore {
            throw room == limit ? .tooLarge(limit: limit) : .damaged
        }
        guard outcome == ArchiveDone else { throw Self.failure(outcome, entry.method) }
        // Of what is deflated libzip compares the sum only.
        guard UInt64(content.count) == entry.declaredSize else { throw .damaged }
        return content
    }

    /// Stored and deflated: what office programs write (ECMA-376 part 2, 7.3.5), and folders nearly always are.
    private static let methods = [0, 8]

    private static func entries(of handle: OpaquePointer) throws(ArchiveFailure) -> [ArchiveEntry] {
        let count = unsafe ArchiveItemCount(handle)
        guard count <= UInt64(maximumEntries) else { throw .tooManyEntries(limit: maximumEntries) }
        var entries: [ArchiveEntry] = []
        entries.reserveCapacity(Int(count))
        for index in 0..<count {
            var item = unsafe ArchiveItem()
            guard unsafe ArchiveDescribe(handle, index, &item) else { throw .damaged }
            let name = unsafe UnsafeRawBufferPointer(start: item.name, count: item.nameCount)
            entries.append(
                ArchiveEntry(
                    index: Int(index), rawName: unsafe Array(name), declaredSize: unsafe item.size,
                    packedSize: unsafe item.packedSize, isEncrypted: unsafe item.isEncrypted,
                    method: Int(unsafe item.method)))
        }
        return entries
    }

    private static func failure(_ outcome: ArchiveOutcome, _ method: Int) -> ArchiveFailure {
        switch outcome {
        case ArchiveEncrypted: .encrypted
        case ArchiveMethodUnknown: .unsupportedMethod(method)
        case ArchiveNoMemory: .noMemory
        case ArchiveNoLibrary: .noLibrary
        default: .damaged
        }
    }
}
