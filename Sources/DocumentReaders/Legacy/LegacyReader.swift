import ChildProcesses
import DocumentModel
import FileAccess
import TextSupport

/// Reads an old office file: LibreOffice converts it in a confined process and a folder of its own, and what it makes
/// is read as any such file.
struct LegacyReader {
    /// Where `soffice` is found.
    var programs = Programs.ofThisProcess
    /// What it may use up; a report takes some three seconds and half a GiB of address space.
    var limits = ChildLimits(
        seconds: 120, cpuSeconds: 120, memoryBytes: 4 << 30, outputBytes: 1 << 20, fileBytes: 256 << 20)

    /// Reads a whole file.
    func read(_ input: DocumentInput) throws(Diagnostic) -> Document {
        if EncryptedOffice.isEncrypted(input.bytes) { throw OfficeTrouble.encrypted }
        guard let kind = LegacyKind(input.bytes, ending: input.ending) else { throw Self.neither }
        let converted = DocumentInput(
            try convert(input.bytes, kind), name: kind.isSpreadsheet ? "converted.xlsx" : "converted.docx",
            vocabulary: input.vocabulary)
        var document = try (kind.isSpreadsheet ? DocumentFormat.spreadsheet : .word).read(converted)
        document.notes.insert(Self.converted, at: 0)
        return document
    }

    /// The file as LibreOffice saves it in the format of today.
    func convert(_ bytes: [UInt8], _ kind: LegacyKind) throws(Diagnostic) -> [UInt8] {
        let folder = try WorkingFolder()
        let files = LocalFiles()
        try files.makeFolder(folder("profile/user"))
        try files.create(folder("profile/user/registrymodifications.xcu"), Array(LegacyProfile.settings.utf8))
        try files.create(folder("input.\(kind.ending)"), bytes)
        let ending = kind.isSpreadsheet ? "xlsx" : "docx"
        let process = ConfinedProcess(
            "soffice",
            arguments: [
                "--headless", "--norestore", "--nolockcheck", "--nologo", "--nodefault",
                "-env:UserInstallation=\(LegacyProfile.address(of: folder("profile")))",
                "--infilter=\(kind.filter)", "--convert-to", ending, "--outdir", folder("output"),
                folder("input.\(kind.ending)"),
            ],
            limits: limits, programs: programs, folder: folder.path)
        do throws(ChildFailure) {
            _ = try process.run()
        } catch {
            throw Self.program.diagnostic(error, damaged: Self.damaged.message)
        }
        // It ends well even where it has converted nothing.
        let output = folder("output/input.\(ending)")
        guard files.kind(output) == .file else { throw Self.damaged }
        let converted = try files.read(output, limit: limits.fileBytes)
        guard !converted.isEmpty else { throw Self.damaged }
        return converted
    }
}
