@testable import LineEditing
import Testing
import TextSupport

@Suite struct CandidateColumnsTests {
    private func pages(
        _ texts: [String], columns: Int = 40, rows: Int = 24, descriptions: [String?] = []
    ) -> [[String]] {
        let candidates = texts.enumerated().map { index, text in
            Completion.Candidate(text: text, description: index < descriptions.count ? descriptions[index] : nil)
        }
        return CandidateColumns(candidates, columns: columns, rows: rows, ambiguous: .narrow).pages
    }

    @Test func alignsWideNames() {
        #expect(
            pages(["黄竹坑镇/", "a ", "吉林/", "b/", "合肥 "], columns: 36) == [
                [
                    "黄竹坑镇/  吉林/      合肥",
                    "a          b/",
                ]
            ])
    }

    @Test(arguments: [10, 11, 12, 20, 21, 22, 80])
    func staysWithinTheWindow(columns: Int) {
        let names = (1...30).map { String(repeating: "镇", count: $0 % 5 + 1) + "\($0)" }
        for line in pages(names, columns: columns).joined() {
            #expect(line.displayWidth() < columns)
        }
    }

    @Test func putsDescribedOnesOnALineOfTheirOwn() {
        #expect(
            pages(["check ", "加载 ", "x"], columns: 24, descriptions: ["run the rules", "读入报告并核对编码与散列"]) == [
                [
                    "check  run the rules",
                    "加载   读入报告并核对…",
                    "x",
                ]
            ])
    }

    @Test func showsControlsInsteadOfSendingThem() {
        #expect(pages(["a\u{1B}[2J"]) == [["a␛[2J"]])
    }

    @Test func fillsOneScreenAtMostBeforeItAsks() {
        let names = (1...100).map { "项\($0)" }
        // Five in a line of 40 columns: 20 lines fit on 24 rows.
        #expect(pages(names).map(\.count) == [20])
        // On 20 rows they do not: 40 at a time.
        #expect(pages(names, rows: 20).map(\.count) == [8, 8, 4])
        #expect(pages(names, rows: 20).flatMap(\.self).joined(separator: " ").split(separator: " ").count == 100)
    }

    @Test func neverShowsMoreThanFits() {
        let names = (1...60).map { "n\($0)" }
        let described = pages(names, rows: 12, descriptions: Array(repeating: "d", count: 60))
        #expect(described.map(\.count) == [10, 10, 10, 10, 10, 10])
    }

    @Test func survivesAWindowOfNothing() {
        #expect(pages(["黄竹坑镇"], columns: 0, rows: 0).count == 1)
    }
}
