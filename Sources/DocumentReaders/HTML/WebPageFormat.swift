import DocumentModel
import TextEncodings
import TextSupport

extension DocumentFormat {
    /// Web pages as sites publish them, browsers save them and word processors write them (HTML standard).
    package static let webPage = DocumentFormat(
        name: LocalizedText(zh: "网页", en: "a web page"), endings: ["htm", "html", "shtml", "xhtml"],
        byteLimit: TextLimits.bytes, recognizes: { HTMLSignature.begins($0) }
    ) { input throws(Diagnostic) in
        let decoded = try DocumentDecoding.decode(
            input.bytes, declared: TextDecoding.declaredCharset(inPage: input.bytes))
        var reader = HTMLReader(isXML: HTMLSignature.isXML(input.bytes))
        return try reader.read(decoded.bytes.span, notes: decoded.notes)
    }
}
