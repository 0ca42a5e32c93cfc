package import NarrativeClaims
package import ReportModel
internal import TextSupport

/// The sentences of a report in which copying from other organs is looked for, without what every organ must write:
/// no headings, no titles of laws, no marks; names of the organ and numbers stand as one sign each.
///
/// Sentences of 总体情况 and of 存在的主要问题及改进情况; what stands before the first section and in 其他需要报告的事项
/// is prescribed.
package struct CopyableSentences: Sendable {
    /// The folded scalars of all sentences, a gap behind each.
    package private(set) var scalars: [UInt32] = []

    /// What stands behind each sentence.
    package static let gap: UInt32 = 0

    /// Folds the prose of a report of an organ.
    package init(_ prose: Prose, of organ: Organ) {
        let folder = SentenceFolder(organ)
        for part in prose.parts where Self.isLookedAt(part) {
            _ = folder.fold(part.range, of: prose.scalars.span) { scalars.append($0) }
            scalars.append(Self.gap)
        }
    }

    /// The sections that are written anew every year: what the others say is the form's, or next to nothing.
    package static let sections: Set<SectionNumber> = [.overview, .problems]

    /// Whether a part is one of the sentences.
    static func isLookedAt(_ part: Prose.Part) -> Bool {
        part.kind == .sentence && (part.section == .overview || part.section == .problems)
    }
}

/// Leaves of a sentence what copying is looked for in: names of the organ and numbers stand as one sign each.
struct SentenceFolder {
    /// What prose calls the organ, folded, the longest first.
    private let names: [ArraySlice<UInt32>]
    /// A bit for the last six bits of each scalar that begins one.
    private let heads: UInt64
    /// What stands for a number, and for a name of the organ: digits and marks are in no folded text otherwise.
    private static let number: UInt32 = 0x23
    private static let name: UInt32 = 0x40

    init(_ organ: Organ) {
        let county = organ.county.map(TextFolding.scalars)
        names = Organ.spoken(name: TextFolding.scalars(of: organ.name), county: county).filter { $0.count > 1 }
            .sorted { $0.count > $1.count }
        heads = names.reduce(0) { heads, name in heads | (name.first.map { 1 << UInt64($0 & 63) } ?? 0) }
    }

    /// Folds a sentence scalar by scalar; returns how many Chinese characters there are.
    @inline(__always)
    func fold(_ range: Range<Int>, of scalars: Span<UInt32>, _ add: (UInt32) -> Void) -> Int {
        var length = 0
        var titles = 0
        var isBehindNumber = false
        var position = range.lowerBound
        while position < range.upperBound {
            // Nearly all that stands there.
            if titles == 0 {
                let start = position
                while position < range.upperBound, isPlain(scalars[position]) {
                    add(scalars[position])
                    position += 1
                }
                if position > start {
                    length += position - start
                    isBehindNumber = false
                    continue
                }
            }
            let scalar = scalars[position]
            let name = titles == 0 && mayBeginName(scalar) ? name(at: position, of: scalars, range.upperBound) : 0
            if name > 0 {
                add(Self.name)
                isBehindNumber = false
                position += name
                continue
            }
            position += 1
            if CopyableText.isCopyable(scalar, &titles) {
                add(scalar)
                isBehindNumber = false
                length += 1
            } else if titles == 0, !isBehindNumber, Self.isDigit(scalar) {
                add(Self.number)
                isBehindNumber = true
            }
        }
        return length
    }

    /// The length of the longest name that stands at a position; 0 where none does.
    private func name(at position: Int, of scalars: Span<UInt32>, _ end: Int) -> Int {
        for name in names {
            let name = name.span
            guard position + name.count <= end else { continue }
            var count = 0
            while count < name.count, name[count] == scalars[position + count] { count += 1 }
            if count == name.count { return count }
        }
        return 0
    }

    /// Whether a scalar is a Chinese character that begins no name.
    @inline(__always)
    private func isPlain(_ scalar: UInt32) -> Bool {
        scalar >= 0x3400 && scalar <= 0x9FFF && !mayBeginName(scalar)
    }

    @inline(__always)
    private func mayBeginName(_ scalar: UInt32) -> Bool { heads >> UInt64(scalar & 63) & 1 != 0 }

    /// Digits, the point and the sign of a percentage within numbers, and Chinese numerals are left alone.
    @inline(__always)
    private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
}
