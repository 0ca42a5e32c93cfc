package import TextSupport

/// The steps of which a store builds its promises, each of them one that can fail or be the last before a crash.
///
/// What was appended or created is safe only behind a `synchronize` of the file, a new or changed name only behind one
/// of its folder. Failures are diagnostics as those of `LocalFiles`, which is the real disk; tests have one that fails
/// on purpose.
package protocol Disk: Sendable {
    /// What the path leads to; nil where nothing is or may be seen.
    func kind(_ path: String) -> LocalFiles.Kind?
    /// All bytes of a file of at most `limit` bytes.
    func read(_ path: String, limit: Int) throws(Diagnostic) -> [UInt8]
    /// The names in a folder.
    func list(_ folder: String) throws(Diagnostic) -> LocalFiles.Listing
    /// Makes a folder and the folders above it, where they are missing.
    func makeFolder(_ path: String) throws(Diagnostic)
    /// Makes a file with this content; one that is there is emptied first.
    func create(_ path: String, _ bytes: [UInt8]) throws(Diagnostic)
    /// Adds bytes at the end of a file that has `length` bytes; throws `E-changed` where it has another length.
    func append(_ bytes: [UInt8], to path: String, behind length: Int) throws(Diagnostic)
    /// Cuts a file off behind `length` bytes.
    func cut(_ path: String, to length: Int) throws(Diagnostic)
    /// Returns when a file's content, or the names in a folder, are where no crash can take them away.
    func synchronize(_ path: String) throws(Diagnostic)
    /// Gives what is at a path another name, taking the place of a file that has it.
    func rename(_ path: String, to newPath: String) throws(Diagnostic)
    /// Takes a file's lock without waiting, for as long as what is returned is kept; `note` tells others who has it.
    func lock(_ path: String, note: String) throws(Diagnostic) -> LockAttempt
}

/// What became of the attempt to take a lock.
package enum LockAttempt: Sendable {
    /// The lock is held until this is let go, and never longer than the process lives.
    case held(any AnyObject & Sendable)
    /// Somebody else has it; what they noted of themselves.
    case taken(by: String)
}
