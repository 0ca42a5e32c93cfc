import TestSupport
import Testing

/// What every source file keeps to.
@Suite struct SourceTests {
    private static func swiftFiles(_ folders: String...) throws -> [String] {
        try folders.flatMap { try Checkout.files(below: $0) }.filter { $0.hasSuffix(".swift") }
    }

    /// The lines of a file with their numbers, without comments and without what stands in quotes.
    private static func codeLines(_ path: String) throws -> [(number: Int, text: String)] {
        var isInText = false
        return try Checkout.text(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
            index, line in
            let delimiters = line.components(of: "\"\"\"")
            defer { if !delimiters.isMultiple(of: 2) { isInText.toggle() } }
            guard !isInText, !line.drop(while: { $0 == " " }).hasPrefix("//") else { return (index + 1, "") }
            return (index + 1, withoutQuotes(line))
        }
    }

    private static func withoutQuotes(_ line: Substring) -> String {
        var code = ""
        var isQuoted = false
        var isEscaped = false
        for character in line {
            if character == "\"", !isEscaped { isQuoted.toggle() } else if !isQuoted { code.append(character) }
            isEscaped = character == "\\" && !isEscaped
        }
        return code
    }

    @Test func noFileIsLongerThan400Lines() throws {
        for path in try Checkout.files(below: "Sources") + Checkout.files(below: "Tests") {
            let lines = try Checkout.text(path).split(separator: "\n", omittingEmptySubsequences: false).count - 1
            #expect(lines <= 400, "\(path) has \(lines) lines")
        }
    }

    @Test func unsafeStaysInItsBoxes() throws {
        let boxes = [
            "Sources/Archives/", "Sources/ChildProcesses/", "Sources/FileAccess/", "Sources/LineEditing/",
            "Sources/MarkupParsing/", "Sources/RelationalQueries/", "Sources/TextEncodings/",
            "Sources/TextSupport/EightBytes.swift",
            "Tests/ReaderFuzzer/", "Tests/RelationalQueriesTests/FileReading.swift", "Tests/TerminalTests/",
        ]
        for path in try Self.swiftFiles("Sources", "Tests") where !boxes.contains(where: path.hasPrefix) {
            for line in try Self.codeLines(path) where line.text.hasWord("unsafe") {
                Issue.record("\(path):\(line.number) is unsafe: \(line.text)")
            }
        }
        let users = try Self.swiftFiles("Sources").filter { path in
            try Self.codeLines(path).contains { $0.text.hasWord("unsafe") }
        }
        #expect(!users.isEmpty, "the test no longer sees what it looks for")
    }

    @Test(arguments: [
        "try!", "as!", "fatalError(", "preconditionFailure(", "unowned(", "@unchecked", "@preconcurrency",
        "nonisolated(unsafe)",
    ])
    func neverWrites(text: String) throws {
        for path in try Self.swiftFiles("Sources", "Tests") {
            for line in try Self.codeLines(path) where line.text.contains(text) {
                Issue.record("\(path):\(line.number) has \(text)")
            }
        }
    }

    @Test func theTopLevelHoldsWhatItShould() throws {
        let known: Set = ["Package.swift", "Package.resolved", "README.md", "Scripts", "Sessions", "Sources", "Tests"]
        for name in try Checkout.topLevel where !name.hasPrefix(".") {
            #expect(known.contains(name), "\(name) does not belong at the top level")
        }
    }
}

extension Substring {
    /// How often a text occurs.
    fileprivate func components(of text: String) -> Int {
        split(separator: text, omittingEmptySubsequences: false).count - 1
    }
}

extension String {
    /// Whether a word occurs that is no part of another.
    fileprivate func hasWord(_ word: String) -> Bool {
        split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains(word[...])
    }
}
