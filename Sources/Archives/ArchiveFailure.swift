/// Why an archive or one of its entries cannot be read.
package enum ArchiveFailure: Error, Sendable, Hashable {
    /// The bytes are no zip archive.
    case notAnArchive
    /// The archive is cut off, contradicts itself, or does not unpack to what it says.
    case damaged
    /// The entry needs a password.
    case encrypted
    /// The entry unpacks to more than so many bytes.
    case tooLarge(limit: Int)
    /// The archive has more than so many entries.
    case tooManyEntries(limit: Int)
    /// The archive has no such entry.
    case noSuchEntry
    /// The entry is packed in another way than stored (0) and deflated (8); the number is that of PKWARE's APPNOTE
    /// 6.3.10, 4.4.5.
    case unsupportedMethod(Int)
    case noMemory
    /// libzip is not there.
    case noLibrary
}
