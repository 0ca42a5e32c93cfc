import FileAccess
import Presentation
import TextSupport
import WorkbenchCommands

/// Standard output and standard error.
struct ProcessConsole: Console {
    /// Whether whoever read standard output is gone.
    private(set) var isReaderGone = false
    /// Why standard output could not be written; nil where it could.
    private(set) var failure: Diagnostic?
    private let hasByteOrderMark: Bool
    private let environment: ProcessEnvironment
    private var isMarkWritten = false

    init(hasByteOrderMark: Bool, environment: ProcessEnvironment) {
        self.hasByteOrderMark = hasByteOrderMark
        self.environment = environment
    }

    mutating func show(_ output: Output, _ settings: Settings) {
        guard !output.blocks.isEmpty else { return }
        let isTerminal = StandardStream.output.isTerminal
        let format = settings.format ?? (isTerminal ? .box : .tsv)
        let options = WriterOptions(
            width: isTerminal ? StandardStream.output.windowSize?.columns : nil,
            color: isColored(.output, settings), ambiguous: settings.ambiguousWidth,
            byteOrderMark: hasByteOrderMark && !isMarkWritten, language: settings.language)
        isMarkWritten = true
        send(format.bytes(of: output, options: options), to: .output)
    }

    mutating func write(_ bytes: [UInt8]) -> Bool {
        send(bytes, to: .output)
        return !isReaderGone && failure == nil
    }

    mutating func say(_ lines: [Line], _ settings: Settings) {
        guard !lines.isEmpty else { return }
        let options = WriterOptions(color: isColored(.error, settings), ambiguous: settings.ambiguousWidth)
        send(OutputFormat.plain.bytes(of: Output([.lines(lines)]), options: options), to: .error)
    }

    mutating func complain(_ lines: [Line], _ settings: Settings) { say(lines, settings) }

    private mutating func send(_ bytes: [UInt8], to stream: StandardStream) {
        do throws(Diagnostic) {
            guard stream == .error || (!isReaderGone && failure == nil) else { return }
            let delivery = try stream.write(bytes)
            if case .readerGone = delivery, stream == .output { isReaderGone = true }
        } catch {
            // Where standard error is closed there is nobody left to tell.
            if stream == .output { failure = error }
        }
    }

    private func isColored(_ stream: StandardStream, _ settings: Settings) -> Bool {
        switch settings.color {
        case .always: true
        case .never: false
        case .auto:
            stream.isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        }
    }
}
