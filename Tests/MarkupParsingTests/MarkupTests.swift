import MarkupParsing
import Testing

@Suite struct MarkupTests {
    /// The events as one line: `<name attribute=value>`, text, `</name>`.
    private func line(_ markup: Markup) -> String {
        markup.events.map { event in
            let text = String(decoding: markup.text[event.range], as: UTF8.self)
            switch event.kind {
            case .start: return "<\(markup.names[event.name])>"
            case .end: return "</\(markup.names[event.name])>"
            case .text: return text
            case .attribute: return "[\(markup.names[event.name])=\(text)]"
            }
        }.joined()
    }

    private func xml(_ text: String) throws -> String { line(try Markup(xml: Array(text.utf8).span)) }

    @Test func readsXMLWithoutPrefixes() throws {
        #expect(
            try xml("<w:t xmlns:w='u' w:val='1&amp;2' xml:space='preserve'>甲<![CDATA[<乙>]]>&gt;</w:t>")
                == "<t>[val=1&2][space=preserve]甲<乙>></t>")
    }

    @Test(arguments: ["<a><b></a>", "<a>", "甲", "", "<a>&unknown;</a>"])
    func refusesXMLThatIsNotWellFormed(source: String) {
        #expect(throws: Markup.Failure.malformed(line: 1)) { _ = try Markup(xml: Array(source.utf8).span) }
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1/p'> %p;]><a/>",
    ])
    func refusesDocumentTypes(source: String) {
        #expect(throws: Markup.Failure.documentType) { _ = try Markup(xml: Array(source.utf8).span) }
    }

    @Test func standsElementsInElementsUpToTheLimit() throws {
        _ = try Markup(xml: nested(Markup.maximumDepth).span)
        #expect(throws: Markup.Failure.tooDeep) { _ = try Markup(xml: nested(Markup.maximumDepth + 1).span) }
        #expect(throws: Markup.Failure.tooDeep) { _ = try Markup(xml: nested(100_000).span) }
    }

    private func nested(_ depth: Int) -> [UInt8] {
        Array((String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
    }
}
