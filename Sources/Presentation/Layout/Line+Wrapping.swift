internal import TextSupport

extension Line {
    /// The line as lines of at most so many columns, each piece in its role.
    func wrapped(toWidth width: Int, ambiguous: AmbiguousWidth) -> [Line] {
        let characters = spans.flatMap { span in span.text.safeForTerminal.map { ($0, span.role) } }
        let text = String(characters.map(\.0))
        guard text.displayWidth(ambiguous: ambiguous) > width else { return [self] }
        var position = 0
        return text.wrapped(toWidth: width, ambiguous: ambiguous).map { part in
            // The blank at which a line was broken is in no line.
            while position < characters.count, !characters[position...].lazy.map(\.0).starts(with: part) {
                position += 1
            }
            let piece = characters[position..<min(position + part.count, characters.count)]
            position += piece.count
            return Line(
                piece.reduce(into: [Span]()) { spans, character in
                    if spans.last?.role == character.1 {
                        spans[spans.count - 1].text.append(character.0)
                    } else {
                        spans.append(Span(String(character.0), role: character.1))
                    }
                })
        }
    }
}
