import TextSupport

/// A word of a page as the eye takes it: where it stands, how large its characters are, and whether it can be a value.
struct InkWord: Sendable {
    var box: InkBox
    /// The bytes of its ink.
    var text: Range<Int>
    /// The width of an ideograph in its size.
    var em: Double
    /// A number or a dash, as a cell of a table holds.
    var value: ValueInk?
    /// Higher than wide although it has several characters: text turned by a right angle.
    var isTurned: Bool
    /// Whether its first and its last character are ideographs or as wide.
    var beginsWide: Bool
    var endsWide: Bool

    /// What a word can be in a cell for numbers.
    enum ValueInk: Sendable {
        /// Digits, or a mark for nothing.
        case figure
        /// A word for nothing, such as 无: it can be part of a label as well.
        case word
    }

    /// Makes a word; nil where it leaves no ink. Boxes far outside any page are brought to its edge.
    init?(_ word: LaidWord, _ bytes: Span<UInt8>, style: LayoutStyle) {
        let ink = UTF8Text.trimmed(bytes, word.text)
        guard !ink.isEmpty else { return nil }
        text = ink
        let (left, right) = (Self.tame(word.x.lowerBound), Self.tame(word.x.upperBound))
        let (top, bottom) = (Self.tame(word.y.lowerBound), Self.tame(word.y.upperBound))
        box = InkBox(left: left, right: right, top: top, bottom: max(bottom, top + 1))
        let shape = Self.shape(bytes, ink)
        let width = right - left
        beginsWide = shape.beginsWide
        endsWide = shape.endsWide
        isTurned = shape.count > 1 && box.height > 1.8 * max(1, width)
        if case .typed(let em, _) = style {
            self.em = em
        } else if isTurned {
            em = max(1, width)
        } else if shape.hasIdeograph {
            em = max(1, 2 * width / Double(max(1, shape.columns)))
        } else {
            em = max(1, 0.85 * box.height)
        }
        value = Self.value(bytes, ink, hasIdeograph: shape.hasIdeograph)
    }

    /// The folded scalars of the word.
    func folded(_ bytes: Span<UInt8>) -> [UInt32] {
        var scalars: [UInt32] = []
        TextFolding.append(bytes, text, to: &scalars)
        return scalars
    }

    private static func value(_ bytes: Span<UInt8>, _ ink: Range<Int>, hasIdeograph: Bool) -> ValueInk? {
        guard ink.count <= 60 else { return nil }
        switch NumberText.read(bytes, ink) {
        case .number: return .figure
        case .dash: return hasIdeograph ? .word : .figure
        case .blank, .unreadable: return nil
        }
    }

    private struct Shape {
        var count = 0
        var columns = 0
        var hasIdeograph = false
        var beginsWide = false
        var endsWide = false
    }

    private static func shape(_ bytes: Span<UInt8>, _ ink: Range<Int>) -> Shape {
        var shape = Shape()
        var position = ink.lowerBound
        while position < ink.upperBound {
            let isWide = UTF8Text.nextScalar(bytes, &position) >= 0x2E80
            shape.hasIdeograph = shape.hasIdeograph || isWide
            shape.beginsWide = shape.beginsWide || (shape.count == 0 && isWide)
            shape.endsWide = isWide
            shape.columns += isWide ? 2 : 1
            shape.count += 1
        }
        return shape
    }

    private static func tame(_ coordinate: Double) -> Double { min(max(coordinate, -100_000), 100_000) }
}

/// How far the positions of words can be trusted.
enum LayoutStyle: Sendable {
    /// Painted on a page: columns stand where their headers stand, on this page and the next.
    case painted
    /// Typed with runs of blanks, characters as wide as told: columns of neighbouring lines stand roughly below each other.
    /// Where tables prove that width, values stand below their labels.
    case typed(em: Double, isProven: Bool = false)

    var isPainted: Bool {
        if case .painted = self { true } else { false }
    }

    /// Whether characters are typed and surely as wide as told.
    var isProvenTyped: Bool {
        if case .typed(_, true) = self { true } else { false }
    }
}
