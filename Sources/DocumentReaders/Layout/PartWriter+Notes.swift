import TextSupport

extension PartWriter {
    mutating func note(_ lines: [ValueLine], _ text: LocalizedText) {
        reading.isWhole = false
        reading.score -= 4
        let boxes = lines.flatMap(\.fragments).map { (index: $0, box: field.fragments[$0].box) }
        guard let first = boxes.first else { return }
        let box = boxes.map(\.box).reduce(first.box) { $0.union($1) }
        let word = field.fragments[first.index].words[0]
        reading.notes.append(LaidNote(place: LaidPlace(page: page.index, box: box, word: word), text: text))
    }

    /// That nothing of a table was taken, for its columns are not known.
    mutating func noteUnplaced(_ lines: [ValueLine]) {
        guard columns == nil, let first = lines.first else { return }
        let values = values(of: [first])
        note(
            lines,
            LocalizedText(
                zh: "一张表（\(lines.count) 行数值）的各栏不能确定，数值均未采用；第一行：\(values)",
                en:
                    "the columns of a table with \(lines.count) lines of values cannot be told, none is used; the first: "
                    + values))
    }

    func values(of lines: [ValueLine]) -> String {
        lines.flatMap(\.fragments).prefix(20).map { string(field.fragments[$0].words) }.joined(separator: " | ")
    }

    func strayText(_ line: ValueLine, _ matcher: RowMatcher) -> LocalizedText {
        let rows = matcher.labels.filter { !$0.isGroup }
        let names = [rows.last { $0.box.middle <= line.middle }, rows.first { $0.box.middle > line.middle }]
            .compactMap { $0.map { text($0.block) } }
        let values = values(of: [line])
        return LocalizedText(
            zh: "一行数值不能确定属于\(names.map { "“\($0)”" }.joined(separator: "还是"))，未采用：\(values)",
            en: "values that may belong to \(names.map { "“\($0)”" }.joined(separator: " or ")) are not used: \(values)"
        )
    }

    func text(_ block: Int) -> String {
        string(search.blocks[block].fragments.flatMap { field.fragments[$0].words })
    }

    private func string(_ words: [Int]) -> String {
        String(decoding: InkText.label(words, page, bytes).prefix(300), as: UTF8.self)
    }
}
