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

    @Test("An element with as many attributes as are allowed, and one more, wherever it hides")
    func attributes() throws {
        func element(_ count: Int) -> String {
            "<a \((0..<count).map { "a\($0)=\"1\"" }.joined(separator: " "))/>"
        }
        func failure(_ text: String, _ encode: (String) -> [UInt8] = { Array($0.utf8) }) -> Markup.Failure? {
            do throws(Markup.Failure) {
                _ = try Markup(xml: encode(text).span)
                return nil
            } catch {
                return error
            }
        }
        let (most, tooMany) = (element(Markup.maximumAttributes), element(Markup.maximumAttributes + 1))
        #expect(failure(most) == nil)
        #expect(failure(tooMany) == .tooLarge)
        #expect(failure(element(600_000)) == .tooLarge)
        for text in ["<!-- <x ' -->", "<?x <x '?>"] {
            #expect(failure("\(text)\(most)") == nil)
            #expect(failure("\(text)\(tooMany)") == .tooLarge)
        }
        #expect(failure("<b><![CDATA[<x ']]>\(tooMany)</b>") == .tooLarge)
        #expect(failure("<b><![CDATA[\(tooMany)]]></b>") == nil)
        let wide = { (text: String) in text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
        #expect(failure("\u{FEFF}<!-- <x ' 㸾 -->\(tooMany)", wide) == .tooLarge)
        #expect(failure("\u{FEFF}<!-- <x ' 㸾 -->\(most)", wide) == nil)
        #expect(failure("<?xml version='1.0'?>\(tooMany)", wide) == .tooLarge)
        #expect(failure("<?xml version='1.0' encoding='GBK'?>\(tooMany)") == .tooLarge)
        #expect(failure("<?xml version='1.0' encoding='UTF-7'?>\(most)") == .malformed(line: 1))
    }

    @Test("As many names as are allowed, and more, of elements or of namespaces alone")
    func names() {
        func isRead(_ element: (Int) -> String, _ count: Int) -> Bool {
            let text = "<a>\((0..<count).map(element).joined())</a>"
            return (try? Markup(xml: Array(text.utf8).span)) != nil
        }
        let most = Markup.maximumNames
        #expect(isRead({ "<a\($0)/>" }, most - 100))
        #expect(!isRead({ "<a\($0)/>" }, most + 1))
        #expect(isRead({ "<a xmlns:b='c\($0)'/>" }, most - 100))
        #expect(!isRead({ "<a xmlns:b='c\($0)'/>" }, most + 1))
    }

    private func nested(_ depth: Int) -> [UInt8] {
        Array((String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
    }
}
