/// Widths of painted text: ASCII is half as wide as high, everything else as wide.
enum MeasuredText {
    /// A text's width where its font has this size.
    static func width(_ text: String, size: Double) -> Double {
        text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? size / 2 : size) }
    }

    /// A text in lines of a width at most, broken anywhere and where it has line feeds.
    static func lines(_ text: String, width: Double, size: Double) -> [String] {
        var lines = [""]
        var used = 0.0
        for character in text {
            if character == "\n" {
                lines.append("")
                used = 0
                continue
            }
            let more = self.width(String(character), size: size)
            // A line of its own is taken by a character that is wider than the line.
            if used > 0, used + more > width {
                lines.append("")
                used = 0
            }
            lines[lines.count - 1].append(character)
            used += more
        }
        return lines
    }
}
