import TestSupport
import Testing

/// What other targets may use says what it is.
@Suite struct DocCommentTests {
    /// A declaration for other targets and whether a comment stands above it.
    private struct Declaration {
        var place: String
        var text: Substring
        var isDocumented: Bool

        /// Whether a protocol of the standard library, or one of the house with comments of its own, says what it is.
        var isWitness: Bool {
            let witnesses = [
                "static func ==", "static func <", "static func +", "static func -", "func hash(into",
                "func makeIterator()",
                "mutating func next(", "mutating func remember(", "mutating func dropWaiting(",
            ]
            return witnesses.contains { text.contains($0) }
        }

        /// Whether it is a property or initializer, of which many are told by their names and their type's comment.
        var isMember: Bool {
            let words = text.prefix { $0 != "(" && $0 != ":" && $0 != "=" }.split(separator: " ")
            return words.contains("var") || words.contains("let") || words.contains { $0.hasPrefix("init") }
        }
    }

    private static func declarations() throws -> [Declaration] {
        let paths = try Checkout.files(below: "Sources") + Checkout.files(below: "Tests/TestSupport")
        return try paths.filter { $0.hasSuffix(".swift") }.flatMap { path -> [Declaration] in
            let lines = try Checkout.text(path).split(separator: "\n", omittingEmptySubsequences: false).map { line in
                line.drop { $0 == " " }
            }
            return lines.indices.filter { isDeclaration(lines[$0]) }.map { index in
                let above = lines[..<index].last { !$0.hasPrefix("@") } ?? ""
                return Declaration(
                    place: "\(path):\(index + 1)", text: lines[index], isDocumented: above.hasPrefix("///"))
            }
        }
    }

    private static func isDeclaration(_ line: Substring) -> Bool {
        (line.hasPrefix("package ") || line.hasPrefix("public ")) && !line.hasPrefix("package import ")
    }

    @Test func typesAndFunctions() throws {
        let declarations = try Self.declarations().filter { !$0.isMember }
        #expect(declarations.count > 200, "the test no longer sees what it looks for")
        for declaration in declarations where !declaration.isDocumented && !declaration.isWitness {
            Issue.record("\(declaration.place) has no comment: \(declaration.text)")
        }
    }
}
