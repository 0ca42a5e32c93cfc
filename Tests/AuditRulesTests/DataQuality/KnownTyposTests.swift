import TextSupport
import Testing

@testable import AuditRules

@Suite struct KnownTyposTests {
    private static let list = KnownTypos.builtIn.typos

    @Test func `the built-in list is read, all of it`() throws {
        let known = try KnownTypos(KnownTypos.builtInText)
        #expect(known == KnownTypos.builtIn)
        #expect(known.typos.count > 300)
        #expect(Set(known.typos.map(\.wrong)).count == known.typos.count)
        #expect(RuleSettings().typos == known)
    }

    @Test func `every typo is found where it stands by itself, and its right wording holds none`() throws {
        let wrong = Self.list.map { "（\($0.wrong)）。" }.joined()
        let found = try Rule.knownTypo.findings(in: ExampleReport(prose: .overview(wrong)))
        #expect(found.map(\.quotes) == Self.list.map { [$0.wrong] })
        #expect(found.map(\.message.zh) == Self.list.map { "“\($0.wrong)”应为“\($0.right)”。" })
        let right = Self.list.map { "（\($0.right)）。" }.joined()
        #expect(try Rule.knownTypo.quotes(right) == [])
    }

    @Test func `no typo is found in the words that make it right`() throws {
        let lines = KnownTypos.builtInText.split(separator: "\n").filter { !$0.hasPrefix("#") }
        var sentences = ""
        for line in lines {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let before = fields.count > 2 ? fields[2].split(separator: " ") : []
            let behind = fields.count > 3 ? fields[3].split(separator: " ") : []
            sentences += before.map { "（\($0)\(fields[0])）。" }.joined() + behind.map { "（\(fields[0])\($0)）。" }.joined()
        }
        #expect(sentences.count > 500)
        #expect(try Rule.knownTypo.quotes(sentences) == [])
    }

    @Test func `of typos that overlap the first counts, of one typo every place`() throws {
        let quotes = try Rule.knownTypo.quotes("稳步推近落实到村，按排专人，再按排一次，推近落实。")
        #expect(quotes == [["稳步推近"], ["按排", "按排"], ["推近落实"]])
    }

    @Test func `lines of a person come behind the built-in ones or in their place`() throws {
        var settings = RuleSettings()
        settings.typos = try settings.typos.adding("# 自己的\n\n柳西镇\t柳溪镇\n按排\t安排\t每天")
        #expect(settings.typos.typos.count == Self.list.count + 1)
        #expect(settings.typos.typos.last?.right == "柳溪镇")
        #expect(try Rule.knownTypo.quotes("柳西镇按排专人，每天按排，按排名通报。", settings: settings) == [["柳西镇"], ["按排", "按排"]])
        settings.typos = try KnownTypos("")
        #expect(try Rule.knownTypo.quotes("按排专人。", settings: settings) == [])
    }

    @Test(arguments: [
        (
            "柳西镇", "应有误写、正写和可省略的前后文两栏，实有 1 栏",
            "a line has a wrong wording, the right one and two fields that may be left out; this one has 1 field",
            "各栏以制表符分隔", "fields are parted by tabs", "柳西镇"
        ),
        (
            "柳西镇\t", "应有误写、正写和可省略的前后文两栏，实有 2 栏",
            "a line has a wrong wording, the right one and two fields that may be left out; this one has 2 fields",
            "各栏以制表符分隔", "fields are parted by tabs", "柳西镇"
        ),
        (
            "柳西镇\t柳溪镇\t我\t的\t了", "应有误写、正写和可省略的前后文两栏，实有 5 栏",
            "a line has a wrong wording, the right one and two fields that may be left out; this one has 5 fields",
            "各栏以制表符分隔", "fields are parted by tabs", "柳西镇"
        ),
        ("涵\t函", "“涵”太短", "“涵” is too short", "误写至少两个字", "a wrong wording has two characters at least", "涵"),
    ])
    func `a line that is wrong is named with its number`(
        _ line: String, _ zh: String, _ en: String, _ hintZh: String, _ hintEn: String, _ word: String
    ) {
        let expected = Diagnostic(
            .setting, LocalizedText(zh: "第 3 行：\(zh)", en: "line 3: \(en)"),
            hint: LocalizedText(zh: hintZh, en: hintEn),
            word: word)
        #expect(throws: expected) { try KnownTypos("# 自己的\n按排\t安排\n\(line)\n") }
    }
}
