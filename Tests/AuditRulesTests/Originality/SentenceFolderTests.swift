import ReportModel
import TestSupport
import TextSupport
import Testing

@testable import AuditRules

@Suite struct SentenceFolderTests {
    private let organ = Organ(name: "清河县柳溪镇人民政府", county: "清河县")

    /// Scalar by scalar: names of the organ as `@`, numbers as `#`, no titles and no marks.
    private func naive(_ text: [UInt32]) -> (folded: [UInt32], length: Int) {
        let names = organ.spokenNames.map(TextFolding.scalars).filter { $0.count > 1 }.sorted { $0.count > $1.count }
        var folded: [UInt32] = []
        var (length, titles, position) = (0, 0, 0)
        var isBehindNumber = false
        while position < text.count {
            let scalar = text[position]
            if titles == 0, let name = names.first(where: { text[position...].starts(with: $0) }) {
                folded.append(0x40)
                isBehindNumber = false
                position += name.count
                continue
            }
            position += 1
            if (0x30...0x39).contains(scalar) {
                if titles == 0, !isBehindNumber { folded.append(0x23) }
                isBehindNumber = isBehindNumber || titles == 0
            } else if (0x3400...0x9FFF).contains(scalar) {
                guard titles == 0 else { continue }
                folded.append(scalar)
                isBehindNumber = false
                length += 1
            } else if scalar == 0x300A {
                titles += 1
            } else if scalar == 0x300B {
                titles = max(0, titles - 1)
            }
        }
        return (folded, length)
    }

    @Test func `a sentence is folded as scalar by scalar`() {
        var random = SeededRandom(seed: 17)
        let pieces = ["清河县", "柳溪镇", "柳溪", "人民政府", "清", "柳", "发布信息", "26", "1.5万", "《", "》", "，", "甲乙", "😀", "a"]
        let folder = SentenceFolder(organ)
        for _ in 0..<500 {
            let text = TextFolding.scalars(
                of: (0..<random.below(14)).map { _ in pieces[random.below(pieces.count)] }.joined())
            var folded: [UInt32] = []
            let length = folder.fold(text.indices, of: text.span) { folded.append($0) }
            let expected = naive(text)
            #expect(folded == expected.folded, "\(UTF8Text.string(text))")
            #expect(length == expected.length, "\(UTF8Text.string(text))")
        }
    }
}
