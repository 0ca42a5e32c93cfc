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

    private func page(_ text: String) throws -> String { line(try Markup(page: Array(text.utf8).span)) }
    private func xml(_ text: String) throws -> String { line(try Markup(xml: Array(text.utf8).span)) }

    @Test(arguments: [
        ("<p>甲<b>乙</b>", "<html><body><p>甲<b>乙</b></p></body></html>"),
        ("<TD COLSPAN=2>1&nbsp;2&lt;&#30002;", "<html><body><td>[colspan=2]1\u{A0}2<甲</td></body></html>"),
        ("<meta charset=gbk><p>甲", "<html><head><meta>[charset=gbk]</meta></head><body><p>甲</p></body></html>"),
        ("<script>var a='<td>1</td>'</script>甲", "<html><head><script></script></head><body><p>甲</p></body></html>"),
        ("<style>td{}</style><p>甲<!-- 乙 -->丙", "<html><head><style></style></head><body><p>甲丙</p></body></html>"),
        ("<table><tr><td>1<tr><td>2</table>", "<html><body><table><tr><td>1</td></tr><tr><td>2</td></tr></table></body></html>"),
    ])
    func readsPagesAsBrowsersDo(source: String, events: String) throws {
        #expect(try page(source) == events)
    }

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

    @Test func knowsNoEntityThatAPageDeclares() throws {
        #expect(try page("<!DOCTYPE html [<!ENTITY b 'c'>]><p>&b;&amp;").contains("c") == false)
    }

    @Test func standsElementsInElementsUpToTheLimit() throws {
        // html and body are there too.
        let depth = Markup.maximumDepth - 2
        _ = try Markup(page: Array(String(repeating: "<div>", count: depth).utf8).span)
        #expect(throws: Markup.Failure.tooDeep) {
            _ = try Markup(page: Array(String(repeating: "<div>", count: depth + 1).utf8).span)
        }
        #expect(throws: Markup.Failure.tooDeep) {
            _ = try Markup(page: Array(String(repeating: "<div>", count: 100_000).utf8).span)
        }
    }

    @Test func takesManyUnmatchedEnds() throws {
        let source = String(repeating: "<div>", count: 1_000) + String(repeating: "</b>", count: 200_000)
        _ = try Markup(page: Array(source.utf8).span)
    }
}
