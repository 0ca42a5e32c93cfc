/// A format in which output is written: its name, whom it is for, and its writer.
///
/// Each format is a file of `Writers/` and a line of the registry.
package struct OutputFormat: Sendable {
    /// The name in `--format` and `set format`.
    package let name: String
    /// Whether people or programs read it.
    package let audience: Audience
    /// The endings of file names, without the dot, that imply this format.
    package let fileEndings: [String]
    private let write: Writer

    /// Appends the output's bytes to those there are; all lines end with a line break.
    typealias Writer = @Sendable (_ output: Output, _ options: WriterOptions, _ bytes: inout [UInt8]) -> Void

    /// Whom a format is for.
    package enum Audience: Sendable, Hashable {
        /// Titles and footers are shown, and `shown` for what is missing; may be shortened on a screen.
        case people
        /// Keys instead of titles, every row complete, no text beside a table.
        case programs
    }

    init(_ name: String, for audience: Audience, fileEndings: [String] = [], write: @escaping Writer) {
        self.name = name
        self.audience = audience
        self.fileEndings = fileEndings
        self.write = write
    }

    /// Appends an output in this format to the bytes there are.
    package func append(_ output: Output, to bytes: inout [UInt8], options: WriterOptions = WriterOptions()) {
        write(output.shown(to: audience, width: options.width), options, &bytes)
    }

    /// An output's bytes in this format, UTF-8; every line ends with a line break.
    package func bytes(of output: Output, options: WriterOptions = WriterOptions()) -> [UInt8] {
        var bytes: [UInt8] = []
        append(output, to: &bytes, options: options)
        return bytes
    }

    /// An output's text in this format.
    package func text(of output: Output, options: WriterOptions = WriterOptions()) -> String {
        String(decoding: bytes(of: output, options: options), as: UTF8.self)
    }
}

extension OutputFormat: Hashable {
    /// Whether two formats have the same name, by which the registry tells them apart.
    package static func == (one: OutputFormat, other: OutputFormat) -> Bool { one.name == other.name }

    /// Hashes the name.
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
