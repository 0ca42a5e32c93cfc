package import Presentation
package import TextSupport

/// Draws a diagnostic: what is wrong, the line with a caret under the word, what to do.
package enum DiagnosticView {
    /// The lines of a diagnostic. `line` is the command that it is about, empty for none; `place` where it stands.
    package static func lines(_ diagnostic: Diagnostic, line: String = "", place: String? = nil, _ language: Language)
        -> [Line]
    {
        let word = caret(under: diagnostic.word, in: line)
        let column = word.map { ":\($0.column)" } ?? ""
        let head = place.map { "\($0)\(column): " } ?? ""
        let error = LocalizedText(zh: "错误 \(diagnostic.code.rawValue)：", en: "error \(diagnostic.code.rawValue): ")
        var lines = [
            Line([
                Span(head, role: .place), Span(error[language], role: .error),
                Span(diagnostic.message[language].safeForTerminal),
            ])
        ]
        if let word {
            lines.append(Line([Span("  "), Span(word.line, role: .faint)]))
            lines.append(Line([Span("  "), Span(word.carets, role: .error)]))
        }
        if let hint = diagnostic.hint {
            let label = LocalizedText(zh: "提示：", en: "hint: ")
            lines.append(Line([Span(label[language], role: .info), Span(hint[language].safeForTerminal)]))
        }
        return lines
    }

    /// Carets as wide as the word and below it; nil where the line does not hold the word.
    private static func caret(under word: String?, in line: String) -> (line: String, carets: String, column: Int)? {
        let words = Words(line).words
        guard let word,
            let found = words.first(where: { $0.text == word }) ?? words.first(where: { $0.text.contains(word) })
        else {
            return nil
        }
        let scalars = Array(line.unicodeScalars)
        let text = { (range: Range<Int>) in String(String.UnicodeScalarView(scalars[range])).safeForTerminal }
        let indent = text(0..<found.range.lowerBound).displayWidth()
        let width = max(1, text(found.range).displayWidth())
        let carets = String(repeating: " ", count: indent) + String(repeating: "^", count: width)
        return (text(0..<scalars.count), carets, found.range.lowerBound + 1)
    }
}
