import DocumentModel
import DocumentReaders
import FileAccess
import ReportAssembly
import ReportModel
import TextSupport

#if FUZZING
    import CFuzzing
#endif

/// Feeds bytes to the readers of text, pages and containers: a crash, a hang or a broken promise ends it.
///
/// `Scripts/fuzz` builds it with libFuzzer's instrumentation. Built without, it reads the files that it is given, so that
/// what the fuzzer found can be looked at.
@main
struct Main {
    /// The first byte of an input chooses the name that the file has, for endings decide where bytes do not, and whether
    /// it is an archive to be made anew.
    private static let kinds: [(name: String, isRebuilt: Bool)] = [
        ("a.txt", false), ("a.html", false), ("a.csv", false), ("a.tsv", false), ("a.md", false), ("a.docx", false),
        ("a.xlsx", false), ("a", false), ("a.docx", true), ("a.xlsx", true),
    ]

    static func main() throws {
        #if FUZZING
            var count = CommandLine.argc
            var arguments = unsafe CommandLine.unsafeArgv
            unsafe withUnsafeMutablePointer(to: &arguments) { pointer in
                unsafe pointer.withMemoryRebound(
                    to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1
                ) {
                    _ = unsafe LLVMFuzzerRunDriver(&count, $0) { bytes, count in
                        Main.take(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
                        return 0
                    }
                }
            }
        #else
            for path in CommandLine.arguments.dropFirst() {
                take(try LocalFiles().read(path, limit: TextLimits.fileBytes))
            }
        #endif
    }

    /// Reads one input and looks at what comes of it.
    private static func take(_ input: [UInt8]) {
        guard let first = input.first, input.count > 1 else { return }
        let (name, isRebuilt) = kinds[Int(first) % kinds.count]
        let bytes = isRebuilt ? RebuiltArchive.of(Array(input.dropFirst())) : Array(input.dropFirst())
        let file = DocumentInput(bytes, name: name)
        // These are the work of other programs, each in a process of its own.
        guard !DocumentFormat.pdf.recognizes(file), !DocumentFormat.legacy.recognizes(file),
            let document = try? DocumentFormats.read(file)
        else { return }
        precondition(DocumentCheck.isSound(document), "a piece does not lie in its document")
        let source = Source(path: name, size: bytes.count, hash: ContentHash(of: bytes))
        _ = try? ReportAssembler.assemble(document, source: source)
    }
}

/// What every document promises.
enum DocumentCheck {
    /// Whether the text is UTF-8 and every piece lies in it, from scalar to scalar.
    static func isSound(_ document: Document) -> Bool {
        guard String(validating: document.text, as: UTF8.self) != nil else { return false }
        return document.blocks.allSatisfy { block in
            switch block {
            case .paragraph(let piece), .link(let piece): isSound(piece, document)
            case .table(let grid):
                grid.cells.allSatisfy { isSound($0, document) }
                    && (!grid.hasColumns || grid.columns.count == grid.cells.count)
            }
        } && document.properties.allSatisfy { isSound($0.value, document) }
    }

    private static func isSound(_ piece: TextPiece, _ document: Document) -> Bool {
        document.text.indices.contains(piece.range.lowerBound) && piece.range.upperBound <= document.text.count
            && isStart(piece.range.lowerBound, document) && isStart(piece.range.upperBound, document)
            || piece.isBlank && piece.range.lowerBound <= document.text.count
    }

    private static func isStart(_ offset: Int, _ document: Document) -> Bool {
        offset == document.text.count || document.text[offset] & 0xC0 != 0x80
    }
}
