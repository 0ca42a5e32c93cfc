import ChildProcesses
import DocumentModel
import TextSupport

/// Reads a PDF: `pdftotext` takes it apart in a confined process, and what it tells of words and boxes is laid out.
struct PDFReader {
    /// Where `pdftotext` is found.
    var programs = Programs.ofThisProcess
    /// What it may use up; a report of 10 pages takes 0.05 seconds and 32 MiB of address space.
    var limits = ChildLimits(seconds: 30, cpuSeconds: 30, memoryBytes: 1 << 30, outputBytes: 64 << 20)

    /// The most pages that are read; a report has some 10.
    static let pageLimit = 200

    /// What was read: the words, and what is to be said of them.
    struct Reading {
        var text: LaidText
        var notes: [DocumentNote]
    }

    private static let signature = Array("%PDF-".utf8)

    /// Whether bytes are those of a PDF.
    static func hasSignature(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(1024)
        guard bytes.span.extracting(first: 1024).holds(UInt8(ascii: "%")) else { return false }
        return bytes.span.contains(in: head.indices) {
            ByteMarks.of(UInt8(ascii: "%"), in: $0)
        } where: {
            head[$0...].starts(with: signature)
        }
    }

    /// Reads a whole file.
    func read(_ input: DocumentInput) throws(Diagnostic) -> Document {
        let reading = try words(of: input.bytes)
        var builder = DocumentBuilder()
        for note in reading.notes { builder.add(note: note) }
        try LayoutReader.read(reading.text, vocabulary: input.vocabulary, into: &builder)
        return builder.finished()
    }

    /// The words of a PDF's first 200 pages; throws E-report where there are none.
    func words(of bytes: [UInt8]) throws(Diagnostic) -> Reading {
        let output = try run(bytes)
        var boxes = WordBoxReader()
        guard boxes.read(output.bytes) else { throw Self.unknownOutput }
        var text = boxes.text
        var notes: [DocumentNote] = []
        if text.pages.count > Self.pageLimit {
            text.pages.removeSubrange(Self.pageLimit...)
            notes.append(Self.longDocument)
        }
        guard text.pages.contains(where: { !$0.words.isEmpty }) else {
            // A page that could not even be opened has no size.
            throw text.pages.contains { $0.width > 0 } ? Self.imageOnly : Self.damaged
        }
        if Self.hasErrors(output.messages) { notes.append(Self.erroneous) }
        if boxes.strayWords > 0 { notes.append(Self.stray(boxes.strayWords)) }
        let blank = text.pages.filter(\.words.isEmpty).map(\.number)
        if !blank.isEmpty { notes.append(Self.blank(blank)) }
        return Reading(text: text, notes: notes)
    }

    private func run(_ bytes: [UInt8]) throws(Diagnostic) -> ConfinedProcess.Output {
        // One page more than is read tells whether there are more.
        let process = ConfinedProcess(
            "pdftotext", arguments: ["-bbox", "-enc", "UTF-8", "-l", "\(Self.pageLimit + 1)", "-", "-"],
            limits: limits, programs: programs)
        do throws(ChildFailure) {
            return try process.run(input: bytes)
        } catch {
            guard case .exited(_, let messages) = error else {
                throw Self.program.diagnostic(error, damaged: Self.damaged.message)
            }
            if messages.contains("Incorrect password") { throw Self.encrypted }
            if messages.contains("Usage:") { throw Self.unknownOutput }
            throw messages.contains("Wrong page range") ? Self.noPages : Self.damaged
        }
    }

    /// Whether `pdftotext` complained of more than warnings, and of more than a page without words.
    private static func hasErrors(_ messages: String) -> Bool {
        messages.split(separator: "\n").contains { $0.hasPrefix("Syntax Error") || $0.hasPrefix("Internal Error") }
    }
}
