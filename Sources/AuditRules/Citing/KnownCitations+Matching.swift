internal import NarrativeClaims
internal import TextSupport

extension KnownCitations.Document {
    /// Whether a number is this document's, its issuer too.
    func has(_ number: CitedNumber, in prose: Prose) -> Bool {
        hasFigures(of: number) && prose.scalars[number.issuer].elementsEqual(issuer)
    }

    /// Whether a number has this document's year and serial, whoever issued it.
    func hasFigures(of number: CitedNumber) -> Bool { serial == number.serial && year == number.year }

    /// Whether a title names this document and no local one of the same wording: alone, or behind 中华人民共和国 or the
    /// words of a State Council office.
    func isNamed(by title: CitedTitle, in prose: Prose) -> Bool {
        let head = title.name.count - core.count
        guard head >= 0, prose.stands(core, at: title.name.upperBound - core.count) else { return false }
        let start = title.name.lowerBound
        return head == 0 || Self.national.begins(at: start, in: prose)
            || (head == Self.republicLength && Self.republic.begins(at: start, in: prose))
    }

    /// Whether a title can be a wording of this document's: it holds the word that every wording does, or is short for
    /// it.
    func canBeNamed(by title: CitedTitle, in prose: Prose) -> Bool {
        keyword.occurs(in: prose, title.name) || isShortened(by: prose.scalars[title.name])
    }

    /// Whether it is the measure on fees for information, which has a rule of its own.
    var isOnFees: Bool { core == Self.feeMeasure }

    /// Whether some words are part of the title.
    private func isShortened(by name: ArraySlice<UInt32>) -> Bool {
        guard let first = name.first, name.count <= core.count else { return false }
        return (0...core.count - name.count).contains { start in
            core[start] == first && core[start..<start + name.count].elementsEqual(name)
        }
    }

    private static let national = WordList("国务院", "国办")
    private static let republic = WordList("中华人民共和国")
    private static let republicLength = 7
    private static let feeMeasure = TextFolding.scalars(of: "政府信息公开信息处理费管理办法")
}

extension ReportReading {
    /// The part in which a position stands: a sentence, a heading or a line of the title.
    func part(at position: Int) -> Prose.Part { prose.parts[prose.part(at: position)] }

    /// Whether a number was given by an office of the State Council, as far as its letters tell.
    func isNational(_ number: CitedNumber) -> Bool {
        prose.scalars[number.issuer.lowerBound] == 0x56FD  // 国
    }

    /// A title with the number that belongs to it; the title alone where none does.
    func span(of title: CitedTitle) -> Range<Int> {
        guard let number = title.number else { return title.range }
        let end = citations.numbers[number].range.upperBound
        return title.range.lowerBound..<end + (prose.scalars[end] == 0x29 ? 1 : 0)
    }

    /// Whether a report calls something its basis at a position: words such as 根据 stand before it in the sentence.
    func isBasis(at position: Int) -> Bool {
        Self.basisWords.occurs(in: prose, part(at: position).range.lowerBound..<position)
    }

    private static let basisWords = WordList(
        "根据", "按照", "依据", "依照", "遵照", "遵循", "按", "严格执行", "认真落实", "贯彻落实", "严格落实", "对照", "参照")
}

extension Sequence {
    /// The elements that share a key together, in the order in which the keys first come.
    func groupedInOrder<Key: Hashable>(by key: (Element) -> Key) -> [(key: Key, elements: [Element])] {
        var groups: [(key: Key, elements: [Element])] = []
        for element in self {
            let key = key(element)
            if let index = groups.firstIndex(where: { $0.key == key }) {
                groups[index].elements.append(element)
            } else {
                groups.append((key, [element]))
            }
        }
        return groups
    }
}
