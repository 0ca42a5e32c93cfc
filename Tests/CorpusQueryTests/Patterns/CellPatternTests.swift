import TestSupport
import CorpusQuery
import ReportModel
import Testing
import TextSupport

struct CellPatternTests {
    @Test(
        "how many cells a pattern names in the 2021 form, its shortened variant and the 2019 form",
        arguments: [
            ("t3.new.total", 1, 1, 1),
            ("t3.*.total", 25, 23, 23),
            ("t3.denied.*.natural", 8, 8, 8),
            ("t3.denied", 56, 56, 56),
            ("t3.denied.1", 7, 7, 7),
            ("t3.other", 21, 7, 7),
            ("t3.other.*.total", 3, 0, 0),
            ("t2", 10, 10, 22),
            ("t2.rules", 3, 3, 3),
            ("t2.*.decided", 3, 3, 4),
            ("t2.fees.amount", 1, 1, 0),
            ("t2.procurement", 0, 0, 2),
            ("t4", 15, 15, 15),
            ("t4.*.other", 3, 3, 3),
            ("t4.suit", 5, 5, 5),
            ("*.total", 28, 26, 26),
            ("*", 200, 186, 198),
            ("*.*.*", 200, 186, 198),
            ("t3.*.*.natural", 19, 16, 16),
            ("T3.New.Total", 1, 1, 1),
            ("ｔ３．ｎｅｗ．＊", 7, 7, 7),
        ])
    func counts(_ typed: String, _ full: Int, _ shortened: Int, _ old: Int) throws {
        let pattern = try CellPattern(typed)
        #expect(pattern.addresses(in: .edition2021).count == full)
        #expect(pattern.addresses(in: .edition2021Shortened).count == shortened)
        #expect(pattern.addresses(in: .edition2019).count == old)
        #expect(pattern.addresses(in: .edition2021) == Form.edition2021.addresses.filter(pattern.matches))
    }

    @Test(
        "patterns are recorded by their plainest English text",
        arguments: [
            ("T3.NEW.TOTAL", "t3.new.total"),
            ("t3.*", "t3"),
            ("t3.*.*", "t3"),
            ("*.*", "*"),
            ("t3.denied.1.*", "t3.denied.1"),
            ("t2.*.count", "t2.procurement.count"),
            ("*.natural", "t3.*.natural"),
            ("*.issued", "t2.*.issued"),
            ("*.total", "*.total"),
            ("t3.other.*.total", "t3.other.*.total"),
            ("三.本年新收.总计", "t3.new.total"),
            ("三.不予公开.1.自然人", "t3.denied.1.natural"),
            ("四.行政复议.结果维持", "t4.review.upheld"),
            ("二.规章.本年制发件数", "t2.rules.issued"),
            ("表三.（三）不予公开.总计", "t3.denied.*.total"),
            ("三", "t3"),
            ("表二", "t2"),
            ("三.自然人", "t3.*.natural"),
            ("三.*.总计", "t3.*.total"),
            ("三.不予公开.*.自然人", "t3.denied.*.natural"),
            ("三.*.其他", "t3.*.others"),
            ("*.总计", "*.total"),
            ("三.其他处理", "t3.other"),
            ("三.（六）", "t3.other"),
            ("三.（三）.1", "t3.denied.1"),
            ("三.(三).1.", "t3.denied.1"),
            ("三.不予公开.1..总计", "t3.denied.1.total"),
            ("三.不予公开.1.属于国家秘密.总计", "t3.denied.1.total"),
            ("三.（三）不予公开·1.属于国家秘密·总计", "t3.denied.1.total"),
            ("三.一、.合计", "t3.new.total"),
            ("三.一、本年新收.合计", "t3.new.total"),
            ("三.重复申请", "t3.unprocessed.2"),
            ("三.国家秘密", "t3.denied.1"),
            ("三.法律", "t3.*.legal"),
            ("三.企业", "t3.*.business"),
            ("三.办理结果合计", "t3.closed"),
            ("三.new.总计", "t3.new.total"),
            ("t3.不予公开.1.natural", "t3.denied.1.natural"),
            ("四.直接起诉.总计", "t4.suit.total"),
            ("四.其他", "t4.*.other"),
            ("四.行政诉讼.总计", "四.行政诉讼.总计"),
            ("二.规章.本年新", "t2.rules.made"),
            ("二.规范性文件", "t2.normative"),
            ("二.行政规范性文件", "t2.normative"),
            ("二.第二十条第（八）项.本年收费金额", "t2.fees.amount"),
            ("二.处理决定数量", "t2.*.decided"),
            (" 三 . 本年新收 . 总计 ", "t3.new.total"),
        ])
    func recorded(_ typed: String, _ text: String) throws {
        #expect(try CellPattern(typed).text == text)
    }

    @Test("every address comes back from its text, and from the text of its pattern")
    func addresses() throws {
        for address in CellAddress.all {
            let pattern = try CellPattern(address.description)
            #expect(pattern == CellPattern(address))
            #expect(pattern.text == address.description)
            #expect(pattern.cells.addresses == [address])
        }
    }

    @Test("the text of a pattern names the same cells")
    func fixedPoint() throws {
        let segments = CellAddress.all.flatMap(\.segments).map(String.init) + ["*", "*"]
        var numbers = SeededRandom()
        var read = 0
        for _ in 0..<1_000 {
            let typed = (0...numbers.below(4)).map { _ in segments[numbers.below(segments.count)] }
            guard let pattern = try? CellPattern(typed.joined(separator: ".")) else { continue }
            read += 1
            #expect(try CellPattern(pattern.text) == pattern, "\(numbers) \(typed)")
        }
        #expect(read > 10, "\(numbers)")
    }

    @Test("the labels of every cell, as printed and without enumerators, lead to the cell")
    func labels() throws {
        for form in Form.all {
            for address in form.addresses where address.description != "t3.other.others" {
                let row = try #require(form.row(of: address))
                let column = try #require(form.column(of: address))
                let labels = row.groups + [row.label, column.label]
                let table = address.table.numeral
                for path in [labels.map(\.printed), labels.map(\.text), labels.suffix(2).map(\.text)] {
                    let typed = ([table] + path).joined(separator: ".")
                    #expect(try CellPattern(typed).addresses(in: form) == [address], "\(typed)")
                }
                let shown = "表\(table).\(form.label(of: address))"
                #expect(try CellPattern(shown).addresses(in: form) == [address], "\(shown)")
            }
        }
    }

    @Test("of all cells only 其他处理·其他 of a shortened form has labels that mean a row of the full form too")
    func ambiguousLabels() throws {
        #expect {
            try CellPattern("三.其他处理.其他")
        } throws: { error in
            (error as? Diagnostic)?.message.en
                == "“三.其他处理.其他” may mean 三.其他处理.*.其他, t3.other.3"
        }
        #expect(try CellPattern("三.其他处理.*.其他").text == "t3.other.*.others")
    }
}
