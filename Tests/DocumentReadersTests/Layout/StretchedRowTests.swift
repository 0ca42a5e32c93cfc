import Testing

@testable import DocumentReaders

/// Rows that the label of their group, written a character a line, makes higher than their own labels.
@Suite struct StretchedRowTests {
    private static let labels: Set = ["无法提供", "1.不掌握", "2.没有现成", "3.仍不明确", "1.信访举报", "自然人", "企业", "总计"]
    private let places = [250.0, 350, 450]

    /// Three rows beside a vertical label, the last of them higher; its values are at `y`.
    private func rows(_ last: [String], at y: Double, second: [String] = ["1", "2", "3"]) -> PaintedPages {
        var pages = PaintedPages()
        pages.paint(["自然人", "企业", "总计"], at: places, 80)
        for (index, character) in "无法提供".enumerated() {
            pages.paint(String(character), 60, 100 + 22 * Double(index))
        }
        for (label, y) in [("1.不掌握", 100.0), ("2.没有现成", 118), ("3.仍不明确", 150), ("1.信访举报", 188)] {
            pages.paint(label, 100, y, .left)
        }
        pages.paint(["40000", "0", "40000"], at: places, 100)
        pages.paint(second, at: places, 118)
        pages.paint(last, at: places, y)
        pages.paint(["7", "8", "15"], at: places, 188)
        return pages
    }

    @Test(
        "Values at the upper edge of a high row belong to its label, full or not",
        arguments: [["4", "5", "9"], ["", "5", "5"]])
    func valuesOnTop(last: [String]) throws {
        let read = try rows(last, at: 136).read(knowing: Self.labels)
        #expect(read.rows.contains("3.仍不明确|\(last.joined(separator: "|"))"))
        #expect(read.rows.contains("2.没有现成|1|2|3") && read.rows.contains("1.信访举报|7|8|15"))
        #expect(read.notes == [])
    }

    @Test("A single value between two rows may be the rest of another")
    func singleValue() throws {
        let read = try rows(["", "", "5"], at: 136).read(knowing: Self.labels)
        #expect(!read.rows.contains { $0.hasPrefix("3.仍不明确|") && $0.hasSuffix("5") })
        #expect(read.notes.count >= 1)
    }

    @Test("With two rows without values above it, a line of values could be of either")
    func twoBlankRows() throws {
        let read = try rows(["4", "5", "9"], at: 136, second: ["", "", ""]).read(knowing: Self.labels)
        #expect(!read.rows.contains { $0.hasSuffix("|4|5|9") })
        #expect(read.notes.count >= 1)
    }
}
