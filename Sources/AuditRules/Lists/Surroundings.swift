internal import TextSupport

/// What may stand right before or right behind a wording, so that it is part of longer ones and right.
struct Surroundings: Sendable, Hashable {
    private let before: [[UInt32]]
    private let behind: [[UInt32]]

    /// Takes words that are parted by blanks.
    init(before: String = "", behind: String = "") {
        self.before = Self.words(before)
        self.behind = Self.words(behind)
    }

    private static func words(_ text: String) -> [[UInt32]] {
        text.isEmpty ? [] : text.split(separator: " ").map { TextFolding.scalars(of: String($0)) }
    }

    /// Whether any of them stands at a place of folded text.
    func stand(around place: Range<Int>, in scalars: [UInt32]) -> Bool {
        behind.contains { scalars[place.upperBound...].starts(with: $0) }
            || before.contains { word in
                place.lowerBound >= word.count
                    && scalars[place.lowerBound - word.count..<place.lowerBound].elementsEqual(word)
            }
    }
}
