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

    /// The text in exactly so many columns: cut with `…` or filled with blanks, also by the odd column that a wide
    /// character leaves over.
    package func fitted(toWidth width: Int, ambiguous: AmbiguousWidth = .narrow) -> String {
        shortened(toWidth: width, ambiguous: ambiguous).padded(toWidth: width, ambiguous: ambiguous)
    }
}
