internal import Presentation
internal import Testing

@Suite struct TSVTests {
    @Test func complete() {
        #expect(
            OutputFormat.tsv.text(of: SampleOutputs.findings, width: 20)
                == "finding\torgan\tmessage\tactual\n"
                + "F-7K3QM2\t清河县柳溪镇人民政府\t“总计”与各列之和不符\t12\n"
                + "F-2MQ8ZD\t甲镇\t100％\t\n" + "F-9ZZ000\t𠮷市Café\t\t-3.50\n")
    }

    @Test(arguments: [
        ("a\tb", "a\\tb"), ("a\nb\r\nc", "a\\nb\\r\\nc"), ("C:\\t", "C:\\\\t"), ("\u{1B}[2J", "␛[2J"), ("=1+1", "=1+1"),
        ("\"引\",", "\"引\","), ("\u{202E}", "\\u{202E}"),
    ])
    func escapes(raw: String, written: String) {
        #expect(OutputFormat.tsv.text(of: single(.text(raw))) == "raw\n\(written)\n")
    }

    @Test func severalTablesAndText() {
        let one = single(.number("1"))
        let tables = Output([.table(one), .lines([Line("说明")]), .table(one)])
        #expect(OutputFormat.tsv.text(of: tables) == "raw\n1\n\nraw\n1\n")
        let text = Output([.lines(SampleOutputs.text), .lines([Line("\\d")])])
        #expect(OutputFormat.tsv.text(of: text) == "12 件\n第二行\n\\d\n")
    }
}

@Suite struct CSVTests {
    @Test func complete() {
        let output = Output([.table(SampleOutputs.findings)])
        #expect(
            OutputFormat.csv.text(of: output, options: WriterOptions(width: 20, byteOrderMark: true))
                == "\u{FEFF}finding,organ,message,actual\r\n"
                + "F-7K3QM2,清河县柳溪镇人民政府,“总计”与各列之和不符,12\r\n"
                + "F-2MQ8ZD,甲镇,100％,\r\n" + "F-9ZZ000,𠮷市Café,,-3.50\r\n")
    }

    @Test(arguments: [
        ("a,b", "\"a,b\""), ("他说\"好\"", "\"他说\"\"好\"\"\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
        ("a\tb", "a\tb"), ("x\"\u{301},y", "\"x\"\"\u{301},y\""), ("a\rb", "\"a␍b\""), ("\u{1B}[2J", "␛[2J"),
        ("a\\b", "a\\b"), ("", "\"\""),
    ])
    func quotes(raw: String, written: String) {
        #expect(OutputFormat.csv.text(of: single(.text(raw))) == "raw\r\n\(written)\r\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+86", "'+86"), ("--", "'--"), ("@SUM", "'@SUM"), ("\tx", "'\tx"), ("\rx", "\"'␍x\""),
        ("＝1", "'＝1"), ("=\"\u{301}", "\"'=\"\"\u{301}\""), ("1=1", "1=1"),
    ])
    func noTextBecomesAFormula(raw: String, written: String) {
        #expect(OutputFormat.csv.text(of: single(.text(raw))) == "raw\r\n\(written)\r\n")
        #expect(OutputFormat.csv.text(of: single(.number(raw))) == "raw\r\n\(written)\r\n")
    }

    @Test func negativeNumbersStayNumbers() {
        #expect(OutputFormat.csv.text(of: single(.number("-12.50"))) == "raw\r\n-12.50\r\n")
    }

    @Test func runningTextIsARecordALine() {
        let output = Output([.lines([Line("一, 二"), Line("三")])])
        #expect(OutputFormat.csv.text(of: output) == "\"一, 二\"\r\n三\r\n")
    }

    @Test func aShortRowKeepsItsShape() {
        let table = Table(columns: [Column("a", "甲"), Column("b", "乙")], rows: [[.text("x")]])
        #expect(OutputFormat.csv.text(of: table) == "a,b\r\nx,\r\n")
        #expect(OutputFormat.jsonl.text(of: table) == "{\"a\":\"x\",\"b\":null}\n")
    }
}

private func single(_ field: Field) -> Table {
    Table(columns: [Column("raw", "原文")], rows: [[field]])
}
