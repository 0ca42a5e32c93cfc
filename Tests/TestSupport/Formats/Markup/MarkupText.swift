extension String {
    /// The text as it stands between the tags of HTML and XML, line feeds as `lineBreak` where that is given.
    func inMarkup(lineBreak: String? = nil) -> String {
        // Nearly every text: as it is. A search for each sign would cost more than all the rest of a page.
        let isPlain = utf8.allSatisfy { $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "<") && $0 != 0x0A }
        guard !isPlain else { return self }
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case "\n": text += lineBreak ?? "\n"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
