import DocumentModel
import MarkupParsing
import TextSupport

extension WordReader {
    mutating func beginParagraph() throws(Diagnostic) {
        if !paragraph.isJoined { try flushParagraph() }
        paragraph.isJoined = false
        paragraph.properties = WordParagraphProperties()
        paragraph.style = nil
    }

    mutating func endParagraph() throws(Diagnostic) {
        let boxes = paragraph.boxes
        if paragraph.properties.isEndDeleted, boxes.isEmpty {
            paragraph.isJoined = true
        } else {
            try flushParagraph(isEnded: true)
            readBoxes(boxes)
        }
    }

    /// Writes the paragraph in progress, or adds it to the cell in progress.
    mutating func flushParagraph(isEnded: Bool = false) throws(Diagnostic) {
        let ended = paragraph
        paragraph = WordParagraph()
        guard isEnded || !ended.text.isEmpty else { return }
        let number = isEnded ? counters.number(ended.properties, ended.style) : nil
        let text = ended.numbered(number)
        if let last = tables.indices.last, tables[last].cell != nil {
            if !text.isEmpty { tables[last].cell?.append(text) }
            return
        }
        for line in text.split(separator: 0x0A) {
            if ended.isOfContents {
                try builder.add(link: line.span)
            } else {
                try builder.add(paragraph: line.span)
            }
        }
    }

    /// Adds text of a run, unless it is hidden or a field's code.
    mutating func append(_ bytes: ArraySlice<UInt8>) {
        guard !fields.isInCode else { return fields.swallow() }
        if isHidden {
            notes.hasHidden = true
            return
        }
        paragraph.append(bytes, isStruck: isStruck, isRaised: isRaised)
        paragraph.isOfContents = paragraph.isOfContents || fields.isInContents
    }

    /// Takes the properties of a paragraph.
    mutating func takeParagraphProperties() {
        paragraph.properties = WordParagraphProperties(part, index)
        paragraph.style = styles.style(paragraph.properties.style)
        notes.hasChanges = paragraph.properties.isChanged || notes.hasChanges
    }

    /// Takes the looks of a run: as it says itself, else as one of its styles says but not both (17.7.3).
    mutating func takeLook(_ own: WordLook) {
        let run = styles.style(own.style)?.look ?? WordLook()
        let paragraph = paragraph.style?.look ?? WordLook()
        isHidden = own.isHidden ?? ((run.isHidden ?? false) != (paragraph.isHidden ?? false))
        isStruck = own.isStruck ?? ((run.isStruck ?? false) != (paragraph.isStruck ?? false))
        isRaised = own.isRaised ?? run.isRaised ?? paragraph.isRaised ?? false
    }

    /// Takes what stands in a run beside its text.
    mutating func takeSign(_ name: WordName) {
        switch name {
        case .tab, .positionTab: appendBlank(0x09)
        case .lineBreak, .carriageReturn: appendBlank(0x0A)
        case .noBreakHyphen: append([0x2D])
        case .symbol: append(symbol[...])
        case .fieldCharacter:
            takeFieldCharacter()
            skip()
        case .fieldCode:
            let end = part.end(of: index)
            for event in part.events[index..<end] where event.kind == .text {
                fields.take(code: part.text[event.range])
            }
            index = end
        default: break
        }
    }

    private mutating func appendBlank(_ byte: UInt8) {
        if !fields.isInCode, !isHidden { paragraph.appendBlank(byte) }
    }

    private mutating func takeFieldCharacter() {
        switch part.string(.fieldKind, of: index) {
        case "begin": fields.begin()
        case "separate": fields.separate()
        case "end":
            // Such as a fraction or a circled number: there is something, but only Word can draw it.
            if fields.end(), !fields.isInCode, !isHidden { paragraph.append("[域]") }
        default: break
        }
    }

    /// The UTF-8 of a symbol: its character, or U+FFFD where that only means something in a font of signs (17.3.3.30).
    private var symbol: [UInt8] {
        let font = part.string(.font, of: index)?.lowercased() ?? ""
        let isOfSigns = Self.fontsOfSigns.contains { font.hasPrefix($0) }
        let character = part.string(.character, of: index).flatMap { UInt32($0, radix: 16) }
        guard !isOfSigns, let character, character >= 0x20, !(0xE000...0xF8FF).contains(character),
            let scalar = Unicode.Scalar(character)
        else { return Array("\u{FFFD}".utf8) }
        return Array(String(scalar).utf8)
    }

    private static let fontsOfSigns = ["symbol", "wingdings", "webdings", "marlett"]
}

extension WordReader {
    /// Takes a drawing: the text boxes in it are read behind the paragraph.
    mutating func takeDrawing() {
        let end = part.end(of: index)
        let boxes = textBoxes(in: index..<end)
        index = end
        guard !isHidden, !fields.isInCode else { return }
        if let last = tables.indices.last {
            if boxes.isEmpty { tables[last].cell?.hasPicture = true } else { tables[last].cell?.hasBox = true }
        }
        if boxes.isEmpty { notes.pictures += 1 }
        guard stories.count < TableLimits.depth else {
            notes.hasDeepTable = notes.hasDeepTable || !boxes.isEmpty
            return
        }
        paragraph.boxes += boxes
    }

    /// The contents of the text boxes in a range of events, without those in others.
    private func textBoxes(in range: Range<Int>) -> [Range<Int>] {
        var boxes: [Range<Int>] = []
        var taken: [Bool] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let event = part.events[index]
            switch (event.kind, part.name(event)) {
            case (.start, .alternatives): taken.append(false)
            case (.end, .alternatives): _ = taken.popLast()
            case (.start, .choice), (.start, .fallback):
                if let last = taken.indices.last {
                    if taken[last] { index = part.end(of: index) }
                    taken[last] = true
                }
            case (.start, .textBox):
                let end = part.end(of: index)
                boxes.append(index + 1..<end)
                index = end
            default: break
            }
            index += 1
        }
        return boxes
    }

    /// Goes to text boxes, and from each to the next one.
    private mutating func readBoxes(_ boxes: [Range<Int>]) {
        // The event that ends the paragraph is behind the reader when it comes back.
        var next = index + 1
        for box in boxes.reversed() {
            stories.append(Story(end: box.upperBound, next: next, fields: fields.enter()))
            next = box.lowerBound
        }
        if !boxes.isEmpty { index = next - 1 }
    }
}
