@testable import LineEditing
import Testing

@Suite struct CompletionTests {
    private func step(_ texts: [String], typed: String, before: String = "", after: String = "") -> CompletionStep {
        let candidates = texts.map { Completion.Candidate(text: $0) }
        let completion = Completion(replaceLast: typed.unicodeScalars.count, candidates: candidates)
        return CompletionStep(completion, before: before + typed, after: after)
    }

    @Test(
        arguments: [
            ([], ""),
            (["甲"], "甲"),
            (["黄竹坑镇", "黄石镇"], "黄"),
            // Their UTF-8 begins with the same two bytes, which are no character.
            (["合肥", "吉林"], ""),
            (["e\u{301}", "e\u{300}"], "e"),
            (["load ", "load"], "load"),
            (["𠮷a", "𠮷b"], "𠮷"),
        ] as [([String], String)])
    func findsTheCommonBeginning(texts: [String], expected: String) {
        #expect(CompletionStep.commonPrefix(of: texts).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test func insertsTheOnlyCandidate() {
        #expect(step(["reports "], typed: "rep", before: "help ") == .insert("reports ", dropping: 3))
        #expect(step(["洪泽区/"], typed: "hzq") == .insert("洪泽区/", dropping: 3))
    }

    @Test func doublesNoSpace() {
        #expect(step(["reports "], typed: "rep", after: " x") == .insert("reports", dropping: 3))
    }

    @Test func insertsALongerCommonBeginning() {
        #expect(step(["黄竹坑镇/", "黄竹岭镇/"], typed: "黄") == .insert("黄竹", dropping: 1))
    }

    @Test func listsWhereNothingLongerIsCommon() {
        #expect(step(["黄竹坑镇/", "黄石镇/"], typed: "黄") == .list([.init(text: "黄竹坑镇/"), .init(text: "黄石镇/")]))
        // Found by pinyin: their common beginning would undo what was typed.
        #expect(step(["洪泽区/", "洪泽湖/"], typed: "hz") == .list([.init(text: "洪泽区/"), .init(text: "洪泽湖/")]))
    }

    @Test func beepsWhereNothingFits() {
        #expect(step([], typed: "x") == .beep)
    }

    @Test func replacesNoMoreThanThereIs() {
        let completion = Completion(replaceLast: 99, candidates: [.init(text: "a")])
        #expect(CompletionStep(completion, before: "xy", after: "") == .insert("a", dropping: 2))
    }
}

@Suite struct PromptTests {
    @Test(
        arguments: [
            ("gxaudit> ", false, "gxaudit> "),
            ("gxaudit> ", true, "\u{1}\u{1B}[1m\u{1}gxaudit>\u{1}\u{1B}[0m\u{1} "),
            ("审计[黄竹坑镇]> ", true, "\u{1}\u{1B}[1m\u{1}审计[黄竹坑镇]>\u{1}\u{1B}[0m\u{1} "),
            (">", true, ">"),
            ("", true, ""),
            ("a\u{1B}[31m\n> ", false, "a␛[31m␊> "),
        ] as [(String, Bool, String)])
    func keepsTheLastCharacterOutsideOfSequences(text: String, isEmphasized: Bool, marked: String) {
        #expect(Prompt(text, isEmphasized: isEmphasized).marked == marked)
    }
}
