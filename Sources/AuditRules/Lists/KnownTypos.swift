package import TextSupport

/// Wordings that are slips of the pen or of a scan, with the right ones: the built-in list, and lines that a person
/// adds.
///
/// The list is a text of lines whose fields are parted by tabs; `#` begins a comment, blank lines do not count:
///
/// ```text
/// wrong wording  right wording  what stands before it where it is right  what stands behind it where it is right
/// ```
///
/// The last two fields are words parted by blanks and may be left out.
package struct KnownTypos: Sendable, Hashable {
    /// In the order of the list.
    private(set) var typos: [Typo] = []

    /// A wrong wording with the right one.
    struct Typo: Sendable, Hashable {
        let wrong: String
        let right: String
        /// What stands around it where it is right.
        let exceptions: Surroundings
    }

    /// No list at all.
    init() {}

    /// The list of a text; throws `E-setting` with the number of the first line that is wrong, and what is.
    package init(_ text: String) throws(Diagnostic) {
        self = try KnownTypos().adding(text)
    }

    /// The list with the lines of a text: those for a wording that is there already stand for the old ones, others come
    /// behind. Throws `E-setting` with the number of the first line that is wrong, and what is.
    package func adding(_ text: String) throws(Diagnostic) -> KnownTypos {
        var known = self
        var places: [String: Int] = [:]
        for (place, typo) in typos.enumerated() { places[typo.wrong] = place }
        for (index, line) in ListText.lines(of: text).enumerated() {
            guard let typo = try Self.typo(line, number: index + 1) else { continue }
            if let place = places[typo.wrong] {
                known.typos[place] = typo
            } else {
                places[typo.wrong] = known.typos.count
                known.typos.append(typo)
            }
        }
        return known
    }

    /// Reads a line; nil for a comment or a blank line.
    private static func typo(_ line: Substring, number: Int) throws(Diagnostic) -> Typo? {
        guard let fields = ListText.fields(of: line), let wrong = fields.first else { return nil }
        guard (2...4).contains(fields.count), !fields[1].isEmpty else {
            throw failure(
                number,
                LocalizedText(
                    zh: "应有误写、正写和可省略的前后文两栏，实有 \(fields.count) 栏",
                    en: "a line has a wrong wording, the right one and two fields that may be left out; this one has "
                        + "\(fields.count) \(fields.count == 1 ? "field" : "fields")"),
                hint: LocalizedText(zh: "各栏以制表符分隔", en: "fields are parted by tabs"), wrong)
        }
        guard TextFolding.scalars(of: wrong).count >= 2 else {
            throw failure(
                number, LocalizedText(zh: "“\(wrong)”太短", en: "“\(wrong)” is too short"),
                hint: LocalizedText(zh: "误写至少两个字", en: "a wrong wording has two characters at least"), wrong)
        }
        return Typo(
            wrong: wrong, right: fields[1],
            exceptions: Surroundings(
                before: fields.count > 2 ? fields[2] : "", behind: fields.count > 3 ? fields[3] : ""))
    }

    private static func failure(
        _ line: Int, _ what: LocalizedText, hint: LocalizedText, _ word: String
    ) -> Diagnostic {
        Diagnostic(
            .setting, LocalizedText(zh: "第 \(line) 行：\(what.zh)", en: "line \(line): \(what.en)"), hint: hint,
            word: word)
    }

    /// The list that comes with the program.
    package static let builtIn = (try? KnownTypos(builtInText)) ?? KnownTypos()
}
