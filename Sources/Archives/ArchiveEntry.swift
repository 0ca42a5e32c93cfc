/// A file or folder in an archive, as the archive's directory tells of it.
package struct ArchiveEntry: Sendable, Hashable {
    /// The number of the entry, from 0.
    package var index: Int
    /// The bytes of its name: whoever writes it to a disk must see to `..` and the like.
    package var rawName: [UInt8]
    /// What the archive says that it unpacks to, in bytes; only reading it tells.
    package var declaredSize: UInt64
    /// How many bytes it takes in the archive.
    package var packedSize: UInt64
    /// Whether it needs a password.
    package var isEncrypted: Bool
    /// How it is packed (PKWARE APPNOTE 6.3.10, 4.4.5).
    package var method: Int

    /// Its name where that is UTF-8, as ASCII is; nil for names in another encoding.
    package var name: String? { String(validating: rawName, as: UTF8.self) }

    /// Whether it is a folder: its name ends in a slash (4.3.8).
    package var isFolder: Bool { rawName.last == UInt8(ascii: "/") }
}
