package import FileAccess
import Foundation

/// A folder for one test, removed with it.
package final class TemporaryFolder: Sendable {
    /// The folder's absolute path, without links.
    package let path: String

    /// Makes an empty folder of its own among the system's temporary files.
    package init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "gxaudit-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The absolute path of something in the folder.
    package func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    /// The disk as it is seen from the folder: relative paths lie in it.
    package var disk: LocalFiles { LocalFiles(in: path) }

    /// Writes a file, and the folders above it.
    package func write(_ name: String, _ text: String) throws {
        try write(name, bytes: Array(text.utf8))
    }

    /// Writes a file of any bytes, and the folders above it.
    package func write(_ name: String, bytes: [UInt8]) throws {
        let url = URL(filePath: self(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// Writes a script that can be run, and the folders above it.
    ///
    /// By a child: what this process has open for writing while another of its threads starts a program stays open in
    /// that program too, and the system runs no file that is open for writing (ETXTBSY).
    package func writeProgram(_ name: String, _ script: String) throws {
        try write("\(name).text", script)
        try shell("cp '\(name).text' '\(name)' && chmod 755 '\(name)' && rm '\(name).text'")
    }

    /// Makes a file of so many zeros that takes no room on the disk.
    package func writeZeros(_ name: String, count: UInt64) throws {
        try write(name, bytes: [])
        let file = try FileHandle(forWritingTo: URL(filePath: self(name)))
        try file.truncate(atOffset: count)
        try file.close()
    }

    /// Makes in the folder what only a shell can make: pipes, names that are no text.
    package func shell(_ script: String) throws {
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", script]
        shell.currentDirectoryURL = URL(filePath: path)
        try shell.run()
        shell.waitUntilExit()
    }

    /// A file's text.
    package func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: self(name))), as: UTF8.self)
    }

    /// Removes a file or folder.
    package func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: self(name))
    }

    /// Makes a link to a path that need not be there.
    package func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: target)
    }

    /// Forbids or allows everything with a file or folder.
    package func setPermissions(_ name: String, _ permissions: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: self(name))
    }

    /// The paths of all files below, sorted.
    package var files: [String] {
        get throws {
            try FileManager.default.subpathsOfDirectory(atPath: path).filter { LocalFiles().kind(self($0)) != .folder }
                .sorted()
        }
    }
}
