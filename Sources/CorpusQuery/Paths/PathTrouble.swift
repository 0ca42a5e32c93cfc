internal import TextSupport

/// Why a path cannot be read, in words.
enum PathTrouble {
    static let empty = Diagnostic(.path, LocalizedText(zh: "路径是空的", en: "the path is empty"), hint: shape)

    static let noPlace = Diagnostic(
        .path,
        LocalizedText(zh: "路径最后的斜杠后面没有位置", en: "no place stands behind the last slash of the path"),
        hint: LocalizedText(
            zh: "去掉斜杠，或写上单元格（t3.new.total）、章节（s6）或行（L14）。",
            en: "Leave the slash out, or write cells (t3.new.total), a section (s6) or a line (L14)."))

    static func tooLong(_ typed: String) -> Diagnostic {
        Diagnostic(
            .path,
            LocalizedText(
                zh: "路径过长：有 \(typed.utf8.count) 字节，最多 \(CorpusPath.maximumBytes) 字节",
                en: "the path is too long: \(typed.utf8.count) bytes, at most \(CorpusPath.maximumBytes)"),
            hint: LocalizedText(
                zh: "用 * 或 county:县/* 代替逐一列名。", en: "Use * or county:COUNTY/* instead of listing names."))
    }

    static func tooManyParts(_ typed: String) -> Diagnostic {
        malformed(typed, zh: "斜杠分开的部分太多", en: "it has too many parts between slashes", word: typed)
    }

    static func noOrgan(_ typed: String) -> Diagnostic {
        malformed(typed, zh: "缺少机关名称", en: "the organ is missing", word: typed)
    }

    static func badBraces(_ text: String, in typed: String) -> Diagnostic {
        malformed(
            typed, zh: "“\(text)”的花括号不成对", en: "the braces of “\(text)” do not match", word: text,
            hint: LocalizedText(zh: "列举写作 {甲镇,乙镇}。", en: "Lists are written {A,B}."))
    }

    static func emptyItem(_ text: String, in typed: String) -> Diagnostic {
        malformed(
            typed, zh: "“\(text)”里有一项是空的", en: "an item of “\(text)” is empty", word: text,
            hint: LocalizedText(zh: "列举写作 {甲镇,乙镇}。", en: "Lists are written {A,B}."))
    }

    static func badYear(_ text: String, in typed: String) -> Diagnostic {
        malformed(
            typed, zh: "“\(text)”不是年份", en: "“\(text)” is no year", word: text,
            hint: LocalizedText(
                zh: "年份写作 2024、2021..2024、{2023,2024} 或 *。",
                en: "Years are written 2024, 2021..2024, {2023,2024} or *."))
    }

    static func reversedYears(_ text: String, in typed: String) -> Diagnostic {
        malformed(
            typed, zh: "“\(text)”的起止年份颠倒", en: "“\(text)” ends before it begins", word: text,
            hint: LocalizedText(zh: "先写较早的年份。", en: "Write the earlier year first."))
    }

    static func badRevision(_ text: String, in typed: String) -> Diagnostic {
        malformed(
            typed, zh: "“@\(text)”不是版本", en: "“@\(text)” is no revision", word: "@" + text,
            hint: LocalizedText(zh: "版本写作 @1、@2。", en: "Revisions are written @1, @2."))
    }

    static func badSection(_ text: String) -> Diagnostic {
        Diagnostic(
            .path, LocalizedText(zh: "“\(text)”不是章节", en: "“\(text)” is no section"),
            hint: LocalizedText(zh: "章节写作 s1 至 s6。", en: "Sections are s1 to s6."), word: text)
    }

    static func badLine(_ text: String) -> Diagnostic {
        Diagnostic(
            .path, LocalizedText(zh: "“\(text)”不是行号", en: "“\(text)” is no line"),
            hint: LocalizedText(zh: "行写作 L1 至 L65535。", en: "Lines are L1 to L65535."), word: text)
    }

    private static let shape = LocalizedText(
        zh: "路径形如 机关/年份/位置，例如 清河县柳溪镇人民政府/2024/t3.new.total。",
        en: "Paths look like ORGAN/YEAR/PLACE, for example 清河县柳溪镇人民政府/2024/t3.new.total.")

    private static func malformed(
        _ typed: String, zh: String, en: String, word: String, hint: LocalizedText? = nil
    ) -> Diagnostic {
        Diagnostic(
            .path, LocalizedText(zh: "路径“\(typed)”有误：\(zh)", en: "the path “\(typed)” is malformed: \(en)"),
            hint: hint ?? shape, word: word)
    }
}
