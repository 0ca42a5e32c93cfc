import ChildProcesses
import TestSupport

/// The programs of others with which some tests work; nil where they are not installed, which is said.
enum InstalledProgram {
    static let pdftotext: String? = located("pdftotext", "poppler-utils")
    static let soffice: String? = located("soffice", "libreoffice-writer and libreoffice-calc")

    private static func located(_ program: String, _ package: String) -> String? {
        let path = Programs.ofThisProcess.locate(program)
        if path == nil { print("skipped: \(program) is not installed (\(package))") }
        return path
    }
}

/// A folder with a shell script in the place of a program.
struct FakeProgram {
    let folder: TemporaryFolder

    init(_ name: String, _ script: String) throws {
        folder = try TemporaryFolder()
        try folder.writeProgram(name, "#!/bin/sh\n\(script)\n")
    }

    /// Where it is found, and nothing else is.
    var programs: Programs { Programs(searchPath: folder.path) }
}
