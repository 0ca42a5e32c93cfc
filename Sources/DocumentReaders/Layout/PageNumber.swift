/// A number that stands alone on a line as those of pages do: 3, - 3 -, — 3 —, 第 3 页, 第3页共5页, 3/5.
struct PageNumber: Sendable, Equatable {
    var number: Int
    /// Whether it is dressed in a way in which no value of a table is.
    var isDressed: Bool

    /// The page's number that a line's folded text is; nil where it is none.
    init?(_ folded: [UInt32]) {
        guard folded.count <= 16 else { return nil }
        var body = folded[...]
        while let first = body.first, Self.strokes.contains(first) { body = body.dropFirst() }
        let isLed = body.count < folded.count
        let count = body.count
        while let last = body.last, Self.strokes.contains(last) { body = body.dropLast() }
        let isStroked = isLed && body.count < count
        guard isStroked || body.count == folded.count else { return nil }
        if let number = Self.digits(body) {
            self.init(number: number, isDressed: isStroked)
        } else if let number = Self.ofWords(body) ?? Self.ofPair(body) {
            self.init(number: number, isDressed: true)
        } else {
            return nil
        }
    }

    private init(number: Int, isDressed: Bool) {
        self.number = number
        self.isDressed = isDressed
    }

    /// 第3页, 第3页共5页, 第3页/共5页, 第3页,共5页
    private static func ofWords(_ text: ArraySlice<UInt32>) -> Int? {
        guard text.first == ordinal, let end = text.firstIndex(of: page),
            let number = digits(text[(text.startIndex + 1)..<end])
        else { return nil }
        var rest = text[(end + 1)...]
        if rest.isEmpty { return number }
        if let first = rest.first, first == slash || first == comma { rest = rest.dropFirst() }
        guard rest.first == all, rest.last == page, digits(rest.dropFirst().dropLast()) != nil else { return nil }
        return number
    }

    /// 3/5
    private static func ofPair(_ text: ArraySlice<UInt32>) -> Int? {
        guard let bar = text.firstIndex(of: slash), let number = digits(text[..<bar]),
            let count = digits(text[(bar + 1)...]), number <= count
        else { return nil }
        return number
    }

    private static func digits(_ text: ArraySlice<UInt32>) -> Int? {
        guard !text.isEmpty, text.count <= 4 else { return nil }
        var number = 0
        for scalar in text {
            guard scalar >= 0x30, scalar <= 0x39 else { return nil }
            number = number * 10 + Int(scalar - 0x30)
        }
        return number
    }

    /// - ‐ ‑ ‒ – — ― ─ _ ~ and the middle dot, which is folded to a full stop.
    private static let strokes: Set<UInt32> = [
        0x2D, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2500, 0x5F, 0x7E, 0x2E,
    ]
    /// 第
    private static let ordinal: UInt32 = 0x7B2C
    /// 页
    private static let page: UInt32 = 0x9875
    /// 共
    private static let all: UInt32 = 0x5171
    private static let slash: UInt32 = 0x2F
    private static let comma: UInt32 = 0x2C
}
