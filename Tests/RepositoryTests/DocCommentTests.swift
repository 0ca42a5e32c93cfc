import TestSupport
import Testing

/// What other targets may use says what it is.
@Suite struct DocCommentTests {
    /// A declaration for other targets and whether a comment stands above it.
    private struct Declaration {
        var place: String
        var text: Substring
        var isDocumented: Bool
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

    /// Whether a line begins a declaration for other targets, whatever attributes and modifiers stand before that.
    private static func isDeclaration(_ line: Substring) -> Bool {
        let modifiers: Set<Substring> = [
            "final", "indirect", "infix", "lazy", "mutating", "nonisolated", "nonmutating", "override", "postfix",
            "prefix", "required", "static", "unsafe", "weak",
        ]
        let words = line.split(separator: " ").drop { $0.hasPrefix("@") || modifiers.contains($0) }
        guard let access = words.first, access == "package" || access == "public" else { return false }
        return words.dropFirst().first != "import"
    }

    @Test func everythingForOtherTargets() throws {
        let declarations = try Self.declarations()
        #expect(declarations.count > 700, "the test no longer sees what it looks for")
        for declaration in declarations where !declaration.isDocumented {
            Issue.record("\(declaration.place) has no comment: \(declaration.text)")
        }
    }
}
