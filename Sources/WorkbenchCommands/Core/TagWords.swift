import ArgumentParser
import AuditSession
import DocumentModel
import Presentation
import ReportModel
import TextSupport

/// Tags of annotations: words by which they are found again.
enum TagWords {
    /// Throws `E-usage` for a tag that is no word, `E-limit` where there are too many.
    static func check(_ tags: [String]) throws(Diagnostic) {
        guard tags.count <= 32 else {
            throw Diagnostic(.limit, LocalizedText(zh: "最多 32 个标签", en: "there can be at most 32 tags"))
        }
        for tag in tags where tag.isEmpty || tag.utf8.count > 120 || tag.contains(where: \.isWhitespace) {
            throw Diagnostic(
                .usage, LocalizedText(zh: "标签是一个词，不含空白", en: "a tag is one word without blanks"), word: tag)
        }
    }

    /// Each tag once, where it first stands.
    static func unique(_ tags: [String]) -> [String] {
        tags.enumerated().filter { index, tag in tags.firstIndex(of: tag) == index }.map(\.element)
    }
}
