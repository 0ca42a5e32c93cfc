import CorpusQuery
import Testing
import TextSupport

struct PatternTroubleTests {
    private static let shape = (
        zh: "地址形如 t3.new.total、t3.denied、t3.*.total，也可以用表上的字：三.本年新收.总计。",
        en: "Addresses look like t3.new.total, t3.denied, t3.*.total, or use the form's words: 三.本年新收.总计."
    )

    @Test(
        "an unknown segment is named, with what is near",
        arguments: [
            (
                "t3.nwe.total", "“t3.nwe.total”不是单元格地址：这里没有叫“nwe”的行、列或分组",
                "“t3.nwe.total” names no cell: no row, column or block here is called “nwe”", "是不是 t3.new.total？",
                "Did you mean t3.new.total?"
            ),
            (
                "t3.denied.natural", "“t3.denied.natural”不是单元格地址：这里没有叫“natural”的行、列或分组",
                "“t3.denied.natural” names no cell: no row, column or block here is called “natural”",
                "是不是 t3.denied.*.natural？", "Did you mean t3.denied.*.natural?"
            ),
            (
                "x.y", "“x.y”不是单元格地址：“x”不是表，应为 t2、t3、t4 或 二、三、四",
                "“x.y” names no cell: “x” is no table; expected t2, t3, t4 or 二, 三, 四", shape.zh, shape.en
            ),
            (
                "五.总计", "“五.总计”不是单元格地址：“五”不是表，应为 t2、t3、t4 或 二、三、四",
                "“五.总计” names no cell: “五” is no table; expected t2, t3, t4 or 二, 三, 四", shape.zh, shape.en
            ),
            (
                "三.本年新受.总计", "“三.本年新受.总计”不是单元格地址：这里没有叫“本年新受”的行、列或分组",
                "“三.本年新受.总计” names no cell: no row, column or block here is called “本年新受”",
                "是不是 本年新收政府信息公开申请数量？", "Did you mean 本年新收政府信息公开申请数量?"
            ),
            (
                "三.自然人.本年新收", "“三.自然人.本年新收”不是单元格地址：“本年新收”不在前一段之下",
                "“三.自然人.本年新收” names no cell: “本年新收” is not below the segment before it",
                "顺序为 表.分组.行.列，中间的可以省略，例如 三.本年新收.总计。",
                "The order is table.group.row.column, any of which may be left out, as in 三.本年新收.总计."
            ),
            (
                "t3..total", "“t3..total”不是单元格地址：有一段是空的", "“t3..total” names no cell: a segment is empty", shape.zh,
                shape.en
            ),
            ("", "“”不是单元格地址：有一段是空的", "“” names no cell: a segment is empty", shape.zh, shape.en),
        ] as [(String, String, String, String, String)])
    func unknown(_ typed: String, _ zh: String, _ en: String, _ hintZh: String, _ hintEn: String) {
        let expected = Diagnostic(
            .address, LocalizedText(zh: zh, en: en), hint: LocalizedText(zh: hintZh, en: hintEn), word: typed)
        #expect(throws: expected) { try CellPattern(typed) }
    }

    @Test(
        "words that fit several things list them",
        arguments: [
            ("三.总计", ["t3.*.total", "t3.closed"]),
            ("三.其他", ["t3.*.others", "t3.other.3"]),
            ("三.二", ["t3.carried-in", "t3.partial"]),
            ("三.属于", ["t3.denied.1", "t3.denied.5", "t3.denied.6", "t3.denied.7", "t3.denied.8"]),
            ("三.1", ["t3.denied.1", "t3.unavailable.1", "t3.unprocessed.1", "t3.other.1"]),
            ("三.本年度办理结果.总计", ["三.本年度办理结果.*.总计", "t3.closed"]),
            ("二.规章.本年", ["t2.rules.issued", "t2.rules.repealed", "t2.rules.made", "t2.rules.published"]),
        ])
    func ambiguous(_ typed: String, _ candidates: [String]) throws {
        let expected = Diagnostic(
            .ambiguous,
            LocalizedText(
                zh: "“\(typed)”可以指：\(candidates.joined(separator: "、"))",
                en: "“\(typed)” may mean \(candidates.joined(separator: ", "))"),
            hint: LocalizedText(zh: "请写明是哪一个。", en: "Write the one you mean."), word: typed)
        #expect(throws: expected) { try CellPattern(typed) }
        let cells = try candidates.map { try CellPattern($0).cells }
        #expect(Set(cells).count == candidates.count)
    }

    @Test("long lists of candidates say how many more there are")
    func manyCandidates() {
        let expected = LocalizedText(
            zh: "“三.公开”可以指：t3.new、t3.carried-in、t3.granted、t3.partial、t3.denied、t3.denied.2、t3.unprocessed.3、"
                + "t3.other.1 等 9 个",
            en: "“三.公开” may mean t3.new, t3.carried-in, t3.granted, t3.partial, t3.denied, t3.denied.2, "
                + "t3.unprocessed.3, t3.other.1 and 1 more")
        #expect {
            try CellPattern("三.公开")
        } throws: { error in
            (error as? Diagnostic)?.message == expected
        }
    }

    @Test("limits of length and of segments, at and one past")
    func limits() throws {
        let stars = [String](repeating: "*", count: 13)
        #expect(throws: Never.self) { try CellPattern("t3.new.total" + String(repeating: " ", count: 1_012)) }
        #expect(
            throws: Diagnostic(
                .address,
                LocalizedText(
                    zh: "单元格地址过长：有 1025 字节，最多 1024 字节", en: "the cell address is too long: 1025 bytes, at most 1024"),
                hint: LocalizedText(zh: Self.shape.zh, en: Self.shape.en))
        ) { try CellPattern("t3.new.total" + String(repeating: " ", count: 1_013)) }
        let sixteen = (stars + ["a", "b", "c"]).joined(separator: ".")
        #expect {
            try CellPattern(sixteen)
        } throws: { error in
            (error as? Diagnostic)?.message.en.contains("names no cell") == true
        }
        let seventeen = sixteen + ".d"
        #expect(
            throws: Diagnostic(
                .address,
                LocalizedText(
                    zh: "单元格地址的段数过多：最多 16 段", en: "the cell address has too many segments: at most 16"),
                hint: LocalizedText(zh: Self.shape.zh, en: Self.shape.en), word: seventeen)
        ) { try CellPattern(seventeen) }
        let labels = "三." + [String](repeating: "*", count: 14).joined(separator: ".") + ".总计"
        #expect(throws: Diagnostic.self) { try CellPattern(labels) }
        let hostile = [String](repeating: "t3", count: 10_000).joined(separator: ".")
        #expect(throws: Diagnostic.self) { try CellPattern(hostile) }
    }
}
