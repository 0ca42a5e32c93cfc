import TestSupport
import CorpusQuery
import Testing
import TextSupport

struct PathTroubleTests {
    private static let shape = (
        zh: "路径形如 机关/年份/位置，例如 清河县柳溪镇人民政府/2024/t3.new.total。",
        en: "Paths look like ORGAN/YEAR/PLACE, for example 清河县柳溪镇人民政府/2024/t3.new.total."
    )
    private static let lists = (zh: "列举写作 {甲镇,乙镇}。", en: "Lists are written {A,B}.")
    private static let years = (
        zh: "年份写作 2024、2021..2024、{2023,2024} 或 *。", en: "Years are written 2024, 2021..2024, {2023,2024} or *."
    )

    struct Case: Sendable {
        var typed: String
        var zh: String
        var en: String
        var hint: (zh: String, en: String)
        var word: String?

        init(_ typed: String, _ zh: String, _ en: String, _ hint: (zh: String, en: String), word: String?) {
            self.typed = typed
            self.zh = zh
            self.en = en
            self.hint = hint
            self.word = word
        }
    }

    private static func malformed(
        _ typed: String, _ zh: String, _ en: String, _ hint: (zh: String, en: String), word: String? = nil
    ) -> Case {
        Case(typed, "路径“\(typed)”有误：\(zh)", "the path “\(typed)” is malformed: \(en)", hint, word: word ?? typed)
    }

    @Test(
        "what is wrong, what was expected",
        arguments: [
            Case("", "路径是空的", "the path is empty", shape, word: nil),
            Case(" \u{3000}", "路径是空的", "the path is empty", shape, word: nil),
            malformed("/2024", "缺少机关名称", "the organ is missing", shape),
            malformed("甲镇/2024/t4/t4", "斜杠分开的部分太多", "it has too many parts between slashes", shape),
            malformed("all/2024/t4", "斜杠分开的部分太多", "it has too many parts between slashes", shape),
            malformed(
                "{甲镇,乙镇/2024", "“{甲镇,乙镇”的花括号不成对", "the braces of “{甲镇,乙镇” do not match", lists, word: "{甲镇,乙镇"),
            malformed("甲镇}/2024", "“甲镇}”的花括号不成对", "the braces of “甲镇}” do not match", lists, word: "甲镇}"),
            malformed("{{甲镇}}/2024", "“{{甲镇}}”的花括号不成对", "the braces of “{{甲镇}}” do not match", lists, word: "{{甲镇}}"),
            malformed("{甲镇,}/2024", "“{甲镇,}”里有一项是空的", "an item of “{甲镇,}” is empty", lists, word: "{甲镇,}"),
            malformed("{}/2024", "“{}”里有一项是空的", "an item of “{}” is empty", lists, word: "{}"),
            malformed("甲镇/20x4", "“20x4”不是年份", "“20x4” is no year", years, word: "20x4"),
            malformed("甲镇/t3.new", "“t3.new”不是年份", "“t3.new” is no year", years, word: "t3.new"),
            malformed("甲镇/２０２４", "“２０２４”不是年份", "“２０２４” is no year", years, word: "２０２４"),
            malformed("甲镇/2021...2024", "“2021...2024”不是年份", "“2021...2024” is no year", years, word: "2021...2024"),
            malformed(
                "甲镇/2024..2021", "“2024..2021”的起止年份颠倒", "“2024..2021” ends before it begins",
                ("先写较早的年份。", "Write the earlier year first."), word: "2024..2021"),
            malformed(
                "甲镇/2024@0", "“@0”不是版本", "“@0” is no revision", ("版本写作 @1、@2。", "Revisions are written @1, @2."),
                word: "@0"),
            malformed(
                "甲镇/2024@1@2", "“@1@2”不是版本", "“@1@2” is no revision", ("版本写作 @1、@2。", "Revisions are written @1, @2."),
                word: "@1@2"),
            Case(
                "甲镇/2024/", "路径最后的斜杠后面没有位置", "no place stands behind the last slash of the path",
                (
                    "去掉斜杠，或写上单元格（t3.new.total）、章节（s6）或行（L14）。",
                    "Leave the slash out, or write cells (t3.new.total), a section (s6) or a line (L14)."
                ), word: nil),
            Case(
                "甲镇/2024/s7", "“s7”不是章节", "“s7” is no section", ("章节写作 s1 至 s6。", "Sections are s1 to s6."), word: "s7"),
            Case("s0", "“s0”不是章节", "“s0” is no section", ("章节写作 s1 至 s6。", "Sections are s1 to s6."), word: "s0"),
            Case(
                "甲镇/2024/L0", "“L0”不是行号", "“L0” is no line", ("行写作 L1 至 L65535。", "Lines are L1 to L65535."),
                word: "L0"),
            Case(
                "L65536", "“L65536”不是行号", "“L65536” is no line", ("行写作 L1 至 L65535。", "Lines are L1 to L65535."),
                word: "L65536"),
        ])
    func wording(_ example: Case) {
        let expected = Diagnostic(
            .path, LocalizedText(zh: example.zh, en: example.en),
            hint: LocalizedText(zh: example.hint.zh, en: example.hint.en), word: example.word)
        #expect(throws: expected) { try CorpusPath(example.typed) }
    }

    @Test(
        "what is wrong with a pattern is told as of the pattern",
        arguments: ["t5.new", "t5", "甲镇/2024/t5.new", "all/2024"])
    func patterns(_ typed: String) {
        #expect {
            try CorpusPath(typed)
        } throws: { error in
            (error as? Diagnostic)?.code == .address
        }
    }

    @Test("the limit of length, at and one past")
    func limits() throws {
        let name = String(repeating: "镇", count: 5_459) + "xx"
        #expect(try CorpusPath(name + "/2024").description.utf8.count == 16_384)
        #expect(
            throws: Diagnostic(
                .path,
                LocalizedText(
                    zh: "路径过长：有 16385 字节，最多 16384 字节", en: "the path is too long: 16385 bytes, at most 16384"),
                hint: LocalizedText(
                    zh: "用 * 或 county:县/* 代替逐一列名。", en: "Use * or county:COUNTY/* instead of listing names."))
        ) { try CorpusPath(name + "x/2024") }
    }

    @Test("hostile text is refused or read, never worse")
    func hostile() {
        let pieces = [
            "{", "}", ",", "/", "*", "@", "..", "county:", "all", "last", "2024", "t3", ".", "三", "s6", "L", "镇", "1",
        ]
        var numbers = SeededRandom()
        for _ in 0..<3_000 {
            let typed = (0..<numbers.below(9)).map { _ in pieces[numbers.below(pieces.count)] }.joined()
            guard let path = try? CorpusPath(typed) else { continue }
            #expect((try? CorpusPath(path.description)) == path, "\(numbers) \(typed) \(path)")
        }
        #expect((try? CorpusPath("county:清河县/county:,三镇")) == nil)
        for typed in [
            String(repeating: "/", count: 10_000), String(repeating: "{", count: 10_000),
            "t3" + String(repeating: ".x", count: 5_000), "*/{" + String(repeating: "2024,", count: 2_000) + "2024}/t4",
        ] {
            _ = try? CorpusPath(typed)
        }
    }
}
