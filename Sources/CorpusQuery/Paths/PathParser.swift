internal import ReportModel
package import TextSupport

extension CorpusPath {
    /// The most bytes of a path: room for some 300 names in braces.
    package static let maximumBytes = 16_384

    /// Reads a path; throws `E-path` where its form is wrong, and what `CellPattern` throws.
    ///
    /// Full-width `／＊｛｝，` are read as their ASCII forms only where the caller has folded them: a name may hold them.
    package init(_ typed: String) throws(Diagnostic) {
        let typed = typed.trimmingBlanks
        guard !typed.isEmpty else { throw PathTrouble.empty }
        guard typed.utf8.count <= CorpusPath.maximumBytes else { throw PathTrouble.tooLong(typed) }
        var parts = typed.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let county = PathParser.county(&parts)
        guard let first = parts.first, parts.count <= 3 else {
            throw parts.isEmpty ? PathTrouble.noOrgan(typed) : PathTrouble.tooManyParts(typed)
        }
        if county == .any, first == "all" || first == "last" {
            guard parts.count <= 2 else { throw PathTrouble.tooManyParts(typed) }
            let place = parts.count == 2 ? try PathParser.place(parts[1]) : nil
            self.init(first == "all" ? .all : .last, place)
            return
        }
        var selection = ReportSelection(county: county)
        var place: Place?
        if parts.count == 1, PathParser.looksLikePlace(first) {
            place = try PathParser.place(first)
        } else {
            selection.organs = try PathParser.organs(first, in: typed)
            if parts.count > 1 { (selection.years, selection.revision) = try PathParser.years(parts[1], in: typed) }
            if parts.count > 2 { place = try PathParser.place(parts[2]) }
        }
        self.init(selection.isEverything ? .all : .selected(selection), place)
    }
}

/// The pieces of a path.
enum PathParser {
    /// Takes the county off the front: `county:COUNTY/…`; alone it stands for all its organs.
    static func county(_ parts: inout [String]) -> ReportSelection.County {
        guard let first = parts.first, let prefix = ["county:", "county："].first(where: first.hasPrefix) else {
            return .any
        }
        let name = String(first.dropFirst(prefix.count))
        parts.removeFirst()
        if parts.isEmpty { parts = ["*"] }
        return name.isEmpty ? .unknown : .named(name)
    }

    static func organs(_ text: String, in typed: String) throws(Diagnostic) -> ReportSelection.Names {
        // A second county is no organ; an organ that is really called so is written in braces.
        guard !text.isEmpty, !text.hasPrefix("county:"), !text.hasPrefix("county：") else {
            throw PathTrouble.noOrgan(typed)
        }
        return text == "*" ? .any : .named(try list(text, in: typed))
    }

    static func years(_ text: String, in typed: String) throws(Diagnostic) -> (ReportSelection.Years, Int?) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 2 else { throw PathTrouble.badRevision(parts[1...].joined(separator: "@"), in: typed) }
        var revision: Int?
        if parts.count == 2 {
            guard let number = number(parts[1]), number >= 1 else { throw PathTrouble.badRevision(parts[1], in: typed) }
            revision = number
        }
        guard parts[0] != "*" else { return (.any, revision) }
        var ranges: [ClosedRange<Int>] = []
        for text in try list(parts[0], in: typed) { ranges.append(try yearRange(text, in: typed)) }
        return (.within(ranges), revision)
    }

    /// `2024` or `2021..2024`.
    private static func yearRange(_ text: String, in typed: String) throws(Diagnostic) -> ClosedRange<Int> {
        let scalars = Array(text.unicodeScalars)
        let isRange = scalars.count == 10 && scalars[4...5].elementsEqual([".", "."])
        guard let first = year(scalars.prefix(isRange ? 4 : scalars.count)),
            let last = isRange ? year(scalars.suffix(4)) : first
        else { throw PathTrouble.badYear(text, in: typed) }
        guard first <= last else { throw PathTrouble.reversedYears(text, in: typed) }
        return first...last
    }

    private static func year(_ digits: some Collection<Unicode.Scalar>) -> Int? {
        digits.count == 4 ? number(digits.map(String.init).joined()) : nil
    }

    /// The items of `{甲,乙}`, or the one item without braces.
    private static func list(_ text: String, in typed: String) throws(Diagnostic) -> [String] {
        let isList = text.hasPrefix("{") && text.hasSuffix("}") && text.count > 1
        let inside = isList ? String(text.dropFirst().dropLast()) : text
        guard !inside.contains("{"), !inside.contains("}") else { throw PathTrouble.badBraces(text, in: typed) }
        let items = isList ? inside.split(separator: ",", omittingEmptySubsequences: false).map(String.init) : [text]
        let trimmed = items.map(\.trimmingBlanks)
        guard trimmed.allSatisfy({ !$0.isEmpty }) else { throw PathTrouble.emptyItem(text, in: typed) }
        return trimmed
    }

    /// A section, a line, or cells.
    static func place(_ text: String) throws(Diagnostic) -> CorpusPath.Place {
        guard !text.isEmpty else { throw PathTrouble.noPlace }
        if let section = sectionsWithoutTable[text] { return .section(section) }
        guard let (letter, digits) = letterAndDigits(text), letter != "t" else {
            return .cells(try CellPattern(text))
        }
        if letter == "s" {
            guard let section = SectionNumber(key: "s" + digits) else { throw PathTrouble.badSection(text) }
            return .section(section)
        }
        guard let line = number(digits), (1...65_535).contains(line) else { throw PathTrouble.badLine(text) }
        return .line(line)
    }

    /// Whether a path of one part means a place in every report and not an organ: a section, a line, or something that
    /// begins with a table.
    static func looksLikePlace(_ text: String) -> Bool {
        if sectionsWithoutTable[text] != nil || letterAndDigits(text) != nil { return true }
        let folded = TextFolding.scalars(of: text)
        let head = Array(folded.prefix { $0 != 0x2E })
        if head.isStar { return folded.count > head.count }
        return FormVocabulary.table(head) != nil || (folded.contains(0x2E) && folded.allSatisfy { $0 < 0x80 })
    }

    /// 一 五 六 name sections; 二 三 四 name the tables that are all there is in theirs.
    private static let sectionsWithoutTable: [String: SectionNumber] = [
        "一": .overview, "五": .problems, "六": .others,
    ]

    /// `s`, `l` or `t` in small letters and the digits behind it, as in `s6` and `L14`.
    private static func letterAndDigits(_ text: String) -> (letter: String, digits: String)? {
        let letter = text.prefix(1).lowercased()
        let digits = text.dropFirst()
        guard ["s", "l", "t"].contains(letter), !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return nil
        }
        return (letter, String(digits))
    }

    /// A whole number of at most five ASCII digits without a leading zero.
    private static func number(_ text: String) -> Int? {
        let digits = Array(text.utf8)
        guard (1...5).contains(digits.count), digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            digits.count == 1 || digits[0] != 0x30
        else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}

extension String {
    /// The text without blanks at its ends.
    var trimmingBlanks: String {
        let bytes = Array(utf8)
        return String(decoding: bytes[UTF8Text.trimmed(bytes.span, bytes.indices)], as: UTF8.self)
    }
}
