import ReportModel
import AuditSession
import DocumentModel
import FileAccess
import Presentation
import ReportAssembly
import TextSupport

/// Commands as script files spell them.
enum ScriptText {
    /// Words as a line, or several: an operand that ends in a line break stands below the command.
    static func line(_ words: [String]) -> String {
        guard let index = words.indices.first(where: { isBody($0, of: words) }) else {
            return words.map(Words.quoted).joined(separator: " ")
        }
        let lines = words[index].split(separator: "\n", omittingEmptySubsequences: false)
        var end = "END"
        while lines.contains(Substring(end)) { end += "_" }
        let others = words.indices.filter { $0 != index }.map { Words.quoted(words[$0]) }
        return others.joined(separator: " ") + " <<\(end)\n\(words[index])\(end)"
    }

    /// Whether a word can stand below its command, where the last word of the command has its place.
    private static func isBody(_ index: Int, of words: [String]) -> Bool {
        guard index > 0, words[index].hasSuffix("\n") else { return false }
        if words[1..<index].contains("--") { return true }
        // The value of an option has to stay behind its name.
        return !words[index].hasPrefix("-") && (index == words.count - 1 || !words[index - 1].hasPrefix("-"))
    }
}
