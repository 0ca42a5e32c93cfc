/// How a report writes the form's labels: signs, blanks and breaks that change nothing of what they say.
struct LabelDress: Sendable {
    private var isHalfWidth = false
    private var blankBehindNumber = false
    private var point = "."
    private var quotes = ("“", "”")
    private var breaks = Breaks.none
    private var isTraditional = false

    /// Where a label is broken.
    private enum Breaks {
        case none
        /// In the column labels of four and more characters.
        case headings
        /// In all labels, after some characters.
        case every(Int)
    }

    /// The form's own writing.
    init() {}

    /// Draws a dress; without `breaks` no label is broken.
    init(_ random: inout SeededRandom, breaks: Bool = true) {
        isHalfWidth = random.chance(20)
        blankBehindNumber = random.chance(15)
        point = random.pick([".", ".", ".", "．", "、"])
        quotes = random.pick([("“", "”"), ("“", "”"), ("\"", "\""), ("「", "」")])
        if breaks {
            switch random.below(10) {
            case 0..<3: self.breaks = .headings
            case 3..<5: self.breaks = .every(random.pick([4, 7, 11]))
            default: break
            }
        }
    }

    /// The same dress in the traditional characters of a mirror site.
    func traditional() -> LabelDress {
        var dress = self
        dress.isTraditional = true
        return dress
    }

    /// A label, or a heading of the text, in this dress.
    func dressed(_ label: String, _ role: PrintedTable.Role? = nil) -> String {
        var text = label
        if isTraditional { text = TraditionalLabels.converted(text) }
        text = text.replacing("“", with: quotes.0).replacing("”", with: quotes.1)
        if let first = text.first, "1"..."9" ~= first, text.dropFirst().first == "." {
            text = "\(first)\(point)\(blankBehindNumber ? " " : "")\(text.dropFirst(2))"
        }
        if isHalfWidth {
            text = text.replacing("（", with: "(").replacing("）", with: blankBehindNumber ? ") " : ")")
        }
        return role.map { broken(text, $0) } ?? text
    }

    private func broken(_ text: String, _ role: PrintedTable.Role) -> String {
        switch breaks {
        case .none: return text
        case .headings:
            guard role == .heading, text.count >= 4, text.count <= 8 else { return text }
            return "\(text.prefix(text.count / 2))\n\(text.dropFirst(text.count / 2))"
        case .every(let length):
            let characters = Array(text)
            // A break right behind the number would make a line of it.
            let lines = stride(from: 0, to: characters.count, by: length).map {
                String(characters[$0..<min($0 + length, characters.count)])
            }
            return lines.joined(separator: "\n")
        }
    }
}
