internal import Presentation
internal import Testing

@Suite struct JSONTests {
    @Test func oneTable() {
        #expect(
            OutputFormat.json.text(of: SampleOutputs.findings) == """
                [
                {"finding":"F-7K3QM2","organ":"清河县柳溪镇人民政府","message":"“总计”与各列之和不符","actual":12},
                {"finding":"F-2MQ8ZD","organ":"甲镇","message":"100％","actual":null},
                {"finding":"F-9ZZ000","organ":"𠮷市Café","message":"","actual":-3.50}
                ]

                """)
    }

    @Test func linesOfObjects() {
        let years = Table(columns: [Column("year", "年度")], rows: [[.number("2023")], [.number("2024")]])
        let output = Output([.lines(SampleOutputs.text), .table(years), .table(years)])
        let lines = "{\"year\":2023}\n{\"year\":2024}\n"
        #expect(OutputFormat.jsonl.text(of: output) == lines + lines)
        #expect(
            OutputFormat.json.text(of: output)
                == "[\n{\"year\":2023},\n{\"year\":2024}\n]\n[\n{\"year\":2023},\n{\"year\":2024}\n]\n")
    }

    @Test func runningTextAndNothing() {
        let text = Output([.lines(SampleOutputs.text)])
        #expect(OutputFormat.jsonl.text(of: text) == "{\"text\":\"12 件\"}\n{\"text\":\"第二行\"}\n")
        #expect(OutputFormat.json.text(of: text) == "[\n{\"text\":\"12 件\"},\n{\"text\":\"第二行\"}\n]\n")
        #expect(OutputFormat.json.text(of: Table(columns: [Column("year", "年度")], rows: [])) == "[]\n")
        #expect(OutputFormat.json.text(of: Table(columns: [], rows: [[]])) == "[\n{}\n]\n")
        #expect(OutputFormat.json.text(of: Output()) == "")
    }
}

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
