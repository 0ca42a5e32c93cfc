import Testing
import TextSupport

@Suite struct JSONValueTests {
    @Test func keepsOrderAndStaysOnOneLine() {
        let value: JSONValue = [
            "id": .string("F-7K3QM2"), "year": .number("2024"), "stale": .bool(false), "quote": .null,
            "cells": .array([.string("t3.new.total"), .string("t3.closed.total")]), "message": ["zh": .string("不符")],
            "a": .array([]), "b": [:],
        ]
        #expect(
            value.text
                == #"{"id":"F-7K3QM2","year":2024,"stale":false,"quote":null,"#
                + #""cells":["t3.new.total","t3.closed.total"],"message":{"zh":"不符"},"a":[],"b":{}}"#)
    }

    @Test(arguments: [
        ("引“号”", "引“号”"), ("\"\\/", #"\"\\/"#), ("\n\r\t", #"\n\r\t"#), ("\0\u{1B}[m", #"\u0000\u001b[m"#),
        ("\u{7F}\u{9B}", #"\u007f\u009b"#), ("\u{202E}\u{2028}", #"\u202e\u2028"#), ("\u{E0041}", #"\udb40\udc41"#),
        ("𠮷", "𠮷"), ("\"\u{301}", "\\\"\u{301}"),
    ])
    func escapes(text: String, written: String) {
        #expect(JSONValue.string(text).text == "\"\(written)\"")
        #expect(JSONValue.object([.init(text, .null)]).text == "{\"\(written)\":null}")
    }

    @Test(arguments: ["0", "-0", "12", "-3.50", "0.5", "10", "123456789012345678901234567890.10"])
    func numbersStandAsTheyAre(text: String) {
        #expect(JSONValue.number(text).text == text)
    }

    @Test(arguments: ["", "-", "01", "+1", "1.", ".5", "1e5", "1,000", "NaN", "３", "1 ", "--1", "1.2.3"])
    func whatIsNoNumberBecomesAString(text: String) {
        #expect(JSONValue.number(text).text == "\"\(text)\"")
    }
}
