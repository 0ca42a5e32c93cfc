import FileAccess
package import Foundation

/// The checkout that the tests were built from.
package enum Checkout {
    /// The folder with Package.swift.
    package static let folder: URL = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The real reports beside the checkout; nil where they are not there, which is said.
    package static let samples: URL? = {
        let samples = folder.deletingLastPathComponent().appending(path: "shared/samples")
        if FileManager.default.fileExists(atPath: samples.path) { return samples }
        print("skipped: the real reports are not beside this checkout (../shared/samples)")
        return nil
    }()

    /// Whether the tests run as a user for whom files have no permissions.
    package static let isRoot = getuid() == 0

    /// The paths of all files below a folder of the checkout, relative to the checkout and sorted.
    package static func files(below name: String) throws -> [String] {
        let folder = folder.appending(path: name)
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
            LocalFiles().kind(folder.appending(path: path).path) != .folder
        }.map { "\(name)/\($0)" }.sorted()
    }

    /// The names in the checkout's folder, sorted.
    package static var topLevel: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }

    /// The text of a file of the checkout.
    package static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
    }
}
