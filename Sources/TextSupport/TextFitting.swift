extension String {
    /// The text cut to at most so many columns, with `…` where it was cut; the text itself when it fits.
    ///
    /// Cuts between characters, so the result is a column short when a wide character would not fit whole. Where not
    /// even the `…` fits, dots stand for the text: a cut is never silent.
    package func shortened(toWidth width: Int, ambiguous: AmbiguousWidth = .narrow) -> String {
        let ellipsis: Unicode.Scalar = "…"
        let room = width - ellipsis.displayWidth(ambiguous: ambiguous)
        var used = 0
        var kept = startIndex
        var index = startIndex
        while index < endIndex {
            let next = self.index(after: index)
            for scalar in self[index].unicodeScalars { used += scalar.displayWidth(ambiguous: ambiguous) }
            if used > width {
                return room < 0 ? String(repeating: ".", count: max(0, width)) : self[..<kept] + String(ellipsis)
            }
            if used <= room { kept = next }
            index = next
        }
        return self
    }

    /// The text followed by blanks up to so many columns; the text itself when it is as wide or wider.
    package func padded(toWidth width: Int, ambiguous: AmbiguousWidth = .narrow) -> String {
        let missing = width - displayWidth(ambiguous: ambiguous)
        return missing > 0 ? self + String(repeating: " ", count: missing) : self
    }

    /// The text cut into lines of at most so many columns: between words where there are blanks, behind the slashes of
    /// paths, between characters elsewhere, as Chinese is written, where no line begins with a mark that closes the one
    /// before. A character wider than a line has a line of its own.
    package func wrapped(toWidth width: Int, ambiguous: AmbiguousWidth = .narrow) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        var lastBlank: (line: String, used: Int)?
        var lastSlash: (line: String, used: Int)?
        for character in self {
            let size = character.unicodeScalars.reduce(0) { $0 + $1.displayWidth(ambiguous: ambiguous) }
            if used + size > width, !line.isEmpty {
                if let blank = lastBlank, character != " ",
                    used - blank.used < width / 2 || character.isASCII && line.endsInWord(after: blank.line)
                {
                    lines.append(blank.line)
                    line = String(line.dropFirst(blank.line.count + 1))
                    used -= blank.used + 1
                } else if let slash = lastSlash, used - slash.used < width / 2 {
                    lines.append(slash.line)
                    line = String(line.dropFirst(slash.line.count))
                    used -= slash.used
                } else if String.closingMarks.contains(character), let carried = line.last, line.count > 1,
                    carried != " "
                {
                    lines.append(String(line.dropLast()))
                    line = String(carried)
                    used = line.displayWidth(ambiguous: ambiguous)
                } else {
                    lines.append(line)
                    line = ""
                    used = 0
                }
                lastBlank = nil
                lastSlash = nil
                if line.isEmpty, character == " " { continue }
            }
            if character == " " { lastBlank = (line, used) }
            line.append(character)
            used += size
            if character == "/" { lastSlash = (line, used) }
        }
        return lines + [line]
    }

    /// Whether what stands behind the blank at the end of `start` is one word of ASCII letters and marks, which is not
    /// broken; a path is, at its slashes.
    private func endsInWord(after start: String) -> Bool {
        start.contains { $0 != " " }
            && utf8.dropFirst(start.utf8.count + 1).allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "/") }
    }

    private static let closingMarks: Set<Character> = ["，", "。", "、", "；", "：", "！", "？", "）", "》", "”", "’", "〕", "%"]
}
