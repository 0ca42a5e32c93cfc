import Presentation
import ReportAssembly
import TextComparison
import TextSupport

/// What a command shows held against what a script says.
struct TextComparedWithOutput {
    /// With plain line breaks, and one at the end unless it is empty.
    let text: String
    private let lines: [String]
    private let expected: [String]
    private let language: Language

    /// How many lines of a difference are shown.
    private static let maximum = 60

    init(text: String, expected: String, language: Language) {
        let plain = text.replacing("\r\n", with: "\n")
        self.text = plain.isEmpty || plain.hasSuffix("\n") ? plain : plain + "\n"
        lines = Self.lines(self.text)
        self.expected = Self.lines(expected)
        self.language = language
    }

    var isEqual: Bool { lines == expected }
    var isContained: Bool { expected.allSatisfy { line in lines.contains { $0.contains(line) } } }
    var isMatched: Bool {
        lines.count == expected.count && zip(lines, expected).allSatisfy { GlobPattern.matches(line: $0, $1) }
    }

    var summary: String { language.say("\(lines.count) 行", lines.count.of("line")) }

    /// The lines that differ, `-` what the script says, `+` what was shown, with a line of what is alike around them.
    var difference: [Line] {
        var shown: [Line] = []
        let runs = Alignment(expected, lines).runs
        for (index, run) in runs.enumerated() {
            switch run.kind {
            case .removed: shown += expected[run.old].map { Line("    - \($0)", role: .removed) }
            case .added: shown += lines[run.new].map { Line("    + \($0)", role: .added) }
            case .matched:
                let same = lines[run.new]
                let head = index == 0 ? [] : Array(same.prefix(1))
                let tail = index == runs.count - 1 ? [] : Array(same.dropFirst(head.count).suffix(1))
                shown += (head + tail).map { Line("      \($0)", role: .faint) }
            }
        }
        let rest = shown.count - Self.maximum
        guard rest > 0 else { return shown }
        return shown.prefix(Self.maximum) + [
            Line(language.say("      …还有 \(rest) 行", "      … \(rest) more lines"), role: .faint)
        ]
    }

    private static func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}

extension CommandResult {
    /// What the command shows, as a script sees it: in the format that was set, tsv without one.
    func text(_ settings: Settings) throws(Diagnostic) -> String {
        let format = settings.format ?? .tsv
        var bytes = output.blocks.isEmpty ? [] : format.bytes(of: output)
        if let stream {
            try stream.write { chunk throws(Diagnostic) in
                bytes += chunk
                return true
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
