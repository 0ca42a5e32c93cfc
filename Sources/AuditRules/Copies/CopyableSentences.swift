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
    /// The sentences in the order of the source.
    package private(set) var sentences: [Sentence] = []

    /// A sentence that is not left out.
    package struct Sentence: Sendable {
        /// The index of its part of the prose.
        package let part: Int
        /// Its scalars, without the gap.
        package let range: Range<Int>
        /// How many Chinese characters there are among them.
        package let length: Int
    }

    /// What stands behind each sentence.
    package static let gap: UInt32 = 0
    /// What stands for a number, and for a name of the organ: digits and marks are in no folded text otherwise.
    private static let number: UInt32 = 0x23
    private static let name: UInt32 = 0x40

    /// Folds the prose of a report of an organ.
    package init(_ prose: Prose, of organ: Organ) {
        let names = organ.spokenNames.filter { $0.count > 1 }.map { TextFolding.scalars(of: $0) }
            .sorted { $0.count > $1.count }
        let all = prose.scalars.span
        for (index, part) in prose.parts.enumerated()
        where part.kind == .sentence && (part.section == .overview || part.section == .problems) {
            let start = scalars.count
            var length = 0
            var titles = 0
            var position = part.range.lowerBound
            while position < part.range.upperBound {
                let scalar = all[position]
                let name = titles == 0 ? Self.name(names, at: position, of: all, part.range.upperBound) : 0
                if name > 0 {
                    scalars.append(Self.name)
                    position += name
                    continue
                }
                if Self.isDigit(scalar) {
                    if titles == 0, scalars.count == start || scalars.last != Self.number {
                        scalars.append(Self.number)
                    }
                } else if CopyableText.isCopyable(scalar, &titles) {
                    scalars.append(scalar)
                    length += 1
                }
                position += 1
            }
            sentences.append(Sentence(part: index, range: start..<scalars.count, length: length))
            scalars.append(Self.gap)
        }
    }

    /// The length of the longest name that stands at a position; 0 where none does.
    @inline(__always)
    private static func name(_ names: [[UInt32]], at position: Int, of scalars: Span<UInt32>, _ end: Int) -> Int {
        for name in names where name[0] == scalars[position] && position + name.count <= end {
            var count = 1
            while count < name.count, name[count] == scalars[position + count] { count += 1 }
            if count == name.count { return count }
        }
        return 0
    }

    /// Digits, the point and the sign of a percentage within numbers, and Chinese numerals are left alone.
    @inline(__always)
    private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
}
