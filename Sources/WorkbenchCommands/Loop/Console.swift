package import Presentation
package import TextSupport

/// Where results and messages go.
package protocol Console {
    /// The language of complaints; nil for that of the workbench.
    var complaintLanguage: Language? { get }
    /// Shows data on standard output.
    mutating func show(_ output: Output, _ settings: Settings)
    /// Writes data as it is on standard output; false when nobody reads it any more.
    mutating func write(_ bytes: [UInt8]) throws(Diagnostic) -> Bool
    /// Says something on standard error.
    mutating func say(_ lines: [Line], _ settings: Settings)
    /// Says on standard error why something did not happen.
    mutating func complain(_ lines: [Line], _ settings: Settings)
}

extension Console {
    /// That of the workbench, unless a console says otherwise.
    package var complaintLanguage: Language? { nil }
}

/// Where command lines come from: the prompt, `-c`, standard input.
package protocol LineSource: ~Copyable {
    /// The next line. `continuing` is what holds the one before open: a `\` or a quotation mark.
    mutating func next(continuing: String?, _ workbench: Workbench) throws(Diagnostic) -> LineReading
    /// Where the line read last stands, as `name:line`; nil where the person sees it anyway.
    var place: String? { get }
    /// Keeps a command that was read whole, for a source that has a history.
    mutating func remember(_ command: String, _ workbench: Workbench) throws(Diagnostic)
    /// Forgets lines that are waiting, because a command before them failed.
    mutating func dropWaiting()
}

extension LineSource where Self: ~Copyable {
    /// Keeps nothing, for sources without a history.
    package mutating func remember(_ command: String, _ workbench: Workbench) throws(Diagnostic) {}
    /// Forgets nothing, for sources that nobody types.
    package mutating func dropWaiting() {}
}

/// How the reading of a line ended.
package enum LineReading: Sendable, Hashable {
    case line(String)
    /// The person dropped the line.
    case interrupted
    case end
}

/// The commands of `-c`, one after the other.
package struct ArgumentLines: LineSource {
    private let lines: [String]
    private var index = 0

    /// Makes a source from the commands of all `-c`, in their order.
    package init(_ lines: [String]) {
        self.lines = lines
    }

    /// The next command; the end behind the last.
    package mutating func next(continuing: String?, _ workbench: Workbench) -> LineReading {
        guard index < lines.count else { return .end }
        index += 1
        return .line(lines[index - 1])
    }

    /// `-c` and the number, from 1, of the command read last; a plain `-c` where there is only one.
    package var place: String? { lines.count > 1 ? "-c \(index)" : "-c" }
}

/// No lines, for a run of nothing but the script files that wait.
package struct NoLines: LineSource {
    /// Makes a source that is at its end.
    package init() {}

    /// The end.
    package mutating func next(continuing: String?, _ workbench: Workbench) -> LineReading { .end }
    /// No place.
    package var place: String? { nil }
}
