/// Finds the stretches of the prose in which lists of parts can stand, so that nothing else is read closely.
struct ListSearch {
    private let prose: Prose
    private let quantities: [Quantity]

    init(_ prose: Prose, _ quantities: [Quantity]) {
        self.prose = prose
        self.quantities = quantities
    }

    /// The numbers of the paragraphs that hold a list, as indices of all numbers; paragraphs that ； or a colon strings
    /// together are one.
    func stretches() -> [Range<Int>] {
        let scalars = prose.scalars
        var stretches: [Range<Int>] = []
        var start = 0
        var hasList = false
        var part = 0
        for index in quantities.indices {
            let place = quantities[index].range.lowerBound
            let isNewParagraph = passesParagraph(to: place, &part, scalars)
            if isNewParagraph {
                if hasList, index - start > 1 { stretches.append(start..<index) }
                start = index
                hasList = false
            }
            if !hasList, index > start {
                hasList = Self.holdsOpener(scalars, quantities[index - 1].range.upperBound, place)
            }
        }
        if hasList, quantities.count - start > 1 { stretches.append(start..<quantities.count) }
        return stretches
    }

    /// Moves on to the part that holds a place; whether a paragraph begins on the way that is not strung to the last.
    private func passesParagraph(to place: Int, _ part: inout Int, _ scalars: [UInt32]) -> Bool {
        var isNew = false
        while part + 1 < prose.parts.count, prose.parts[part + 1].range.lowerBound <= place {
            part += 1
            guard prose.parts[part].startsLine else { continue }
            let start = prose.parts[part].range.lowerBound
            let last = start > 1 ? scalars[start - 2] : 0
            if last != 0x3B, last != 0x3A { isNew = true }
        }
        return isNew
    }

    /// Whether a scalar that begins an opener, or ends the words before a sum, stands between two numbers.
    private static func holdsOpener(_ scalars: [UInt32], _ start: Int, _ end: Int) -> Bool {
        guard start < end, end - start <= ListGap.longest else { return false }
        switch scalars[end - 1] {
        case 0x8BA1, 0x5171, 0x4E3A: return true  // 计 共 为
        default: break
        }
        for position in start..<end {
            switch scalars[position] {
            // ( : 其 分 具 即 依 包 内 含 主 涵
            case 0x28, 0x3A, 0x5176, 0x5206, 0x5177, 0x5373, 0x4F9D, 0x5305, 0x5185, 0x542B, 0x4E3B, 0x6DB5: return true
            // 一是
            case 0x4E00 where position - start <= CountedLists.longestName && scalars[position + 1] == 0x662F:
                return true
            default: break
            }
        }
        return false
    }
}
