/// The organs of a corpus, each once, numbered as they first came; so that a report names its organ by a number.
package struct OrganBook: Sendable {
    /// The organs by their numbers.
    package private(set) var organs: [Organ] = []
    /// The numbers of the organs in the order in which organs are shown: by county, unknown ones first, then by name.
    package private(set) var order: [Int32] = []
    /// The place of each organ in `order`, by its number.
    package private(set) var ranks: [Int32] = []
    /// The counties of the organs in the order in which they are shown; nil for the unknown one.
    package private(set) var counties: [String?] = []
    /// For each organ the place of its county among `counties`, by the organ's number.
    package private(set) var countyNumbers: [Int32] = []
    /// Organs by digests of their bytes.
    private var numbers: [UInt64: Int32] = [:]
    /// All organs by their names as texts, from the first on that has characters which can be spelled in two ways.
    private var numbersByText: [Organ: Int32]?
    private var names: [OrderedName] = []
    private var namesakes: [String: [Int32]] = [:]
    private var isNameShared: [Bool] = []

    /// Makes a book without organs.
    package init() {}

    /// How many organs there are.
    package var count: Int { organs.count }

    /// The number of an organ; nil for one that is not in the book.
    package func number(of organ: Organ) -> Int? { slot(of: organ).number }

    /// Whether organs of other counties have the name of an organ, so that only the county tells them apart.
    package func isNameShared(_ number: Int) -> Bool { isNameShared[number] }

    /// Whether several organs have a name.
    package func isNameShared(_ name: String) -> Bool { (namesakes[name]?.count ?? 0) > 1 }

    /// The numbers of the organs of a name, in the order in which they came.
    package func numbers(named name: String) -> [Int] { (namesakes[name] ?? []).map(Int.init) }

    /// The number of an organ, which is put into the book where it is not there; in `order` after `settle` only.
    mutating func enter(_ organ: Organ) -> Int {
        let (digest, known) = slot(of: organ)
        if let known { return known }
        let number = Int32(organs.count)
        let name = OrderedName(organ)
        numbers[digest] = number
        organs.append(organ)
        names.append(name)
        if numbersByText != nil {
            numbersByText?[organ] = number
        } else if !name.isPlain {
            numbersByText = Dictionary(uniqueKeysWithValues: organs.enumerated().map { ($1, Int32($0)) })
        }
        enterName(of: number)
        return Int(number)
    }

    /// Gives the organs that came in their places in the order.
    mutating func settle() {
        guard order.count < organs.count else { return }
        let fresh = (Int32(order.count)..<Int32(organs.count)).sorted { names[Int($0)] < names[Int($1)] }
        var merged: [Int32] = []
        merged.reserveCapacity(organs.count)
        var rest = order[...]
        for number in fresh {
            while let first = rest.first, names[Int(first)] < names[Int(number)] {
                merged.append(first)
                rest.removeFirst()
            }
            merged.append(number)
        }
        order = merged + rest
        ranks = [Int32](repeating: 0, count: organs.count)
        for (rank, number) in order.enumerated() { ranks[Int(number)] = Int32(rank) }
        numberCounties()
    }

    /// Organs in order follow each other by county: comparing is quicker than hashing.
    private mutating func numberCounties() {
        counties = []
        countyNumbers = [Int32](repeating: 0, count: organs.count)
        for number in order {
            let county = organs[Int(number)].county
            if counties.isEmpty || counties[counties.count - 1] != county { counties.append(county) }
            countyNumbers[Int(number)] = Int32(counties.count - 1)
        }
    }

    private mutating func enterName(of number: Int32) {
        let sharers = namesakes[organs[Int(number)].name] ?? []
        namesakes[organs[Int(number)].name] = sharers + [number]
        isNameShared.append(!sharers.isEmpty)
        for sharer in sharers { isNameShared[Int(sharer)] = true }
    }

    /// Where an organ is kept or would be.
    ///
    /// Hashing a text looks for other spellings of its characters, which takes long; of what names are made of there are
    /// none, so that their bytes tell them.
    private func slot(of organ: Organ) -> (digest: UInt64, number: Int?) {
        var digest = Self.digest(organ)
        while let known = numbers[digest] {
            if organs[Int(known)] == organ { return (digest, Int(known)) }
            digest &+= 1
        }
        if let numbersByText { return (digest, numbersByText[organ].map(Int.init)) }
        guard !OrderedName(organ).isPlain else { return (digest, nil) }
        return (digest, organs.firstIndex(of: organ))
    }

    /// FNV-1a.
    private static func digest(_ organ: Organ) -> UInt64 {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for text in [organ.name, organ.county ?? ""] {
            let bytes = text.utf8.span
            for index in bytes.indices { digest = (digest ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        }
        return digest
    }
}

/// An organ's county and name in the order of `String`, which is that of their bytes where no character can be spelled in
/// two ways.
private struct OrderedName: Sendable {
    let county: String
    let name: String
    let isPlain: Bool

    init(_ organ: Organ) {
        county = organ.county ?? ""
        name = organ.name
        isPlain = Self.isPlain(county) && Self.isPlain(name)
    }

    /// Whether a text is ASCII and the common ideographs (U+4E00 to U+9FFF) only.
    static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value < 0x80 || ($0.value >= 0x4E00 && $0.value <= 0x9FFF) }
    }

    static func < (left: OrderedName, right: OrderedName) -> Bool {
        guard left.isPlain, right.isPlain else {
            return left.county == right.county ? left.name < right.name : left.county < right.county
        }
        return compare(left.county, right.county).map { $0 < 0 } ?? ((compare(left.name, right.name) ?? 0) < 0)
    }

    /// Which of two plain texts comes first: below 0 for the first; nil where they are the same.
    private static func compare(_ left: String, _ right: String) -> Int? {
        let (a, b) = (left.utf8.span, right.utf8.span)
        for index in 0..<min(a.count, b.count) where a[index] != b[index] { return Int(a[index]) - Int(b[index]) }
        return a.count == b.count ? nil : a.count - b.count
    }
}
