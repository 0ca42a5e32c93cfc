internal import ReportModel

/// The organs of some reports, numbered in the order of the corpus: by county, then by name.
struct OrganNumbers: Sendable {
    /// The organs in order.
    let organs: [Organ]
    /// For each of the reports the number of its organ.
    let numbers: [Int]

    init(_ indices: [Int], in corpus: Corpus) {
        let reports = corpus.reports
        var known: [Key: Int] = [:]
        var found: [Organ] = []
        let unsorted = indices.map { index -> Int in
            let key = Key(reports[index].organ)
            if let number = known[key] { return number }
            known[key] = found.count
            found.append(reports[index].organ)
            return found.count - 1
        }
        let names = found.map { (county: OrderedText($0.county ?? ""), name: OrderedText($0.name)) }
        let order = found.indices.sorted { left, right in
            if names[left].county.text.utf8.span.isSame(as: names[right].county.text.utf8.span) {
                return names[left].name < names[right].name
            }
            return names[left].county < names[right].county
        }
        var places = [Int](repeating: 0, count: found.count)
        for (place, number) in order.enumerated() { places[number] = place }
        organs = order.map { found[$0] }
        numbers = unsorted.map { places[$0] }
    }

    /// An organ with a quick hash of its bytes: hashing a string looks for equivalent spellings, which takes long.
    private struct Key: Hashable {
        let organ: Organ
        let digest: UInt64

        init(_ organ: Organ) {
            self.organ = organ
            digest = Key.digest(organ.name, Key.digest(organ.county ?? "", 0))
        }

        /// FNV-1a.
        private static func digest(_ text: String, _ seed: UInt64) -> UInt64 {
            let bytes = text.utf8.span
            var digest = seed ^ 0xCBF2_9CE4_8422_2325
            for index in bytes.indices { digest = (digest ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
            return digest
        }

        static func == (left: Key, right: Key) -> Bool { left.digest == right.digest && left.organ == right.organ }

        func hash(into hasher: inout Hasher) { hasher.combine(digest) }
    }
}

/// A text in the order of `String`, which is that of its bytes where no character can be spelled in two ways.
private struct OrderedText {
    let text: String
    /// Whether the text is ASCII and the common ideographs (U+4E00 to U+9FFF) only.
    private let isPlain: Bool

    init(_ text: String) {
        self.text = text
        isPlain = text.unicodeScalars.allSatisfy { $0.value < 0x80 || ($0.value >= 0x4E00 && $0.value <= 0x9FFF) }
    }

    static func < (left: OrderedText, right: OrderedText) -> Bool {
        guard left.isPlain, right.isPlain else { return left.text < right.text }
        let (a, b) = (left.text.utf8.span, right.text.utf8.span)
        let common = min(a.count, b.count)
        for index in 0..<common where a[index] != b[index] { return a[index] < b[index] }
        return a.count < b.count
    }
}

extension Corpus {
    /// Reports in `order`, without sorting all of the corpus: organs are sorted, then the few reports of each.
    func sorted(_ indices: [Int]) -> [Int] {
        guard indices.count > 1 else { return indices }
        let reports = reports
        let organs = OrganNumbers(indices, in: self)
        let keyed = indices.indices.map { position in
            let report = reports[indices[position]]
            return (organ: organs.numbers[position], year: report.year, revision: report.revision, position: position)
        }
        return keyed.sorted { left, right in
            (left.organ, left.year, left.revision, left.position) < (
                right.organ, right.year, right.revision, right.position
            )
        }.map { indices[$0.position] }
    }
}
