package import DocumentModel
import DocumentReaders
package import FileAccess
package import ReportModel
import Synchronization
package import TextSupport

/// A file that holds a report: reads it whole, and reads it again when its text is wanted.
package struct ReportFile: Sendable {
    /// The path of the file, by which the report's source names it.
    package var path: String
    /// What the person says of the report; it goes before title, path and text.
    package var given: GivenIdentity

    /// Makes a file from its path, without reading it, and what the person says of it.
    package init(_ path: String, given: GivenIdentity = GivenIdentity()) {
        self.path = path
        self.given = given
    }

    /// Reads the report by a reader that may have its archive open; every diagnostic names the file.
    ///
    /// The reader is held only while the bytes are read: others can read by it while the report is assembled.
    func read(by reader: borrowing Mutex<SourceReader>) throws(Diagnostic) -> ReadReport {
        let (bytes, stamp) = try reader.withLock { reader throws(Diagnostic) in
            try reader.stamped(path, limit: TextLimits.fileBytes)
        }
        do throws(Diagnostic) {
            let source = Source(path: path, size: bytes.count, hash: ContentHash(of: bytes), given: given)
            var read = try ReportAssembler.assemble(DocumentFormats.read(input(bytes)), source: source)
            read.report.fileStamp = stamp
            return read
        } catch {
            throw error.about(path)
        }
    }

    private func input(_ bytes: [UInt8]) -> DocumentInput {
        DocumentInput(
            bytes, name: PathText.name(of: path), vocabulary: LabelIndex.vocabulary)
    }

    /// The document of a loaded report, read again from its source.
    ///
    /// Throws E-changed where the source has other bytes than when it was loaded: places and cells would no longer fit.
    package static func document(of report: Report, from files: LocalFiles) throws(Diagnostic) -> Document {
        var reader = SourceReader(files)
        return try document(of: report, by: &reader)
    }

    /// The document of a loaded report, read again by a reader that may have its archive open.
    static func document(of report: Report, by reader: inout SourceReader) throws(Diagnostic) -> Document {
        let path = report.source.path
        let (bytes, stamp) = try reader.stamped(path, limit: TextLimits.fileBytes)
        // What has the stamp that it was loaded with has its bytes.
        let isKnown = stamp != nil && stamp == report.fileStamp
        guard isKnown || ContentHash(of: bytes) == report.source.hash else {
            throw Diagnostic(
                .changed,
                LocalizedText(zh: "\(path) 在加载之后已被改动", en: "\(path) has changed since it was loaded"),
                hint: LocalizedText(zh: "用 reload 重新读取", en: "read it again with reload"), word: path)
        }
        do throws(Diagnostic) {
            return try DocumentFormats.read(ReportFile(path).input(bytes))
        } catch {
            throw error.about(path)
        }
    }
}
