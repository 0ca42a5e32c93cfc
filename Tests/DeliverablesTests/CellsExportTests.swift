import Deliverables
import ReportModel
import Testing

@Suite struct CellsExportTests {
    @Test func `csv has a record for each cell of each form, reports by year`() throws {
        let lines = try SampleExport.text(.cells, "csv").components(separatedBy: "\r\n")
        #expect(lines.count == 1 + 198 + 200 + 1)
        #expect(lines[0] == "organ,county,year,edition,source,cell,label,value,raw,state,place")
        let previous = "清河县柳溪镇人民政府,清河县,2023,2019,reports/a.txt"
        #expect(lines[1] == "\(previous),t2.rules.made,规章·本年新制作数量,0,0,number,1:1")
        let report = "清河县柳溪镇人民政府,清河县,2024,2021,\"reports/b,2024.txt\""
        #expect(
            Array(lines[199..<210]) == [
                "\(report),t2.rules.issued,规章·本年制发件数,,/,dash,1:1",
                "\(report),t2.rules.repealed,规章·本年废止件数,0,0,number,2:1",
                "\(report),t2.rules.in-force,规章·现行有效件数,0,0,number,3:1",
                "\(report),t2.normative.issued,行政规范性文件·本年制发件数,,,blank,4:1",
                "\(report),t2.normative.repealed,行政规范性文件·本年废止件数,0,0,number,5:1",
                "\(report),t2.normative.in-force,行政规范性文件·现行有效件数,0,0,number,6:1",
                "\(report),t2.licences.decided,行政许可·本年处理决定数量,0,0,number,7:1",
                "\(report),t2.penalties.decided,行政处罚·本年处理决定数量,0,0,number,8:1",
                "\(report),t2.coercions.decided,行政强制·本年处理决定数量,0,0,number,9:1",
                "\(report),t2.fees.amount,行政事业性收费·本年收费金额（单位：万元）,3.2,3.20,number,10:1",
                "\(report),t3.new.natural,一、本年新收政府信息公开申请数量·自然人,0,0,number,11:1",
            ])
        #expect(lines.contains("\(report),t3.granted.natural,（一）予以公开·自然人,3,３,number,25:1"))
        #expect(lines.contains("\(report),t3.denied.1.natural,（三）不予公开·1.属于国家秘密·自然人,,,absent,"))
        #expect(lines.contains("\(report),t4.review.upheld,行政复议·结果维持,,'=1+1,unreadable,186:1"))
        #expect(lines.last == "")
    }

    @Test func `csv begins with a byte order mark where one is wanted`() throws {
        let text = try SampleExport.text(.cells, "csv", SampleExport.contents, ExportOptions(byteOrderMark: true))
        #expect(text.unicodeScalars.first == "\u{FEFF}")
    }

    @Test func `json lines has an object for each cell`() throws {
        let lines = try SampleExport.text(.cells, "jsonl").components(separatedBy: "\n")
        #expect(lines.count == 198 + 200 + 1)
        let report = """
            {"organ":"清河县柳溪镇人民政府","county":"清河县","year":2024,"edition":2021,"source":"reports/b,2024.txt",
            """
        #expect(
            lines[198]
                == report + """
                    "cell":"t2.rules.issued","label":"规章·本年制发件数","value":null,"raw":"/","state":"dash","place":"1:1"}
                    """)
        #expect(
            lines.contains(
                report + """
                    "cell":"t3.granted.natural","label":"（一）予以公开·自然人","value":3,"raw":"３","state":"number",\
                    "place":"25:1"}
                    """))
        #expect(
            lines.contains(
                report + """
                    "cell":"t3.denied.1.legal","label":"（三）不予公开·1.属于国家秘密·法律服务机构","value":null,"raw":null,\
                    "state":"absent","place":null}
                    """))
    }

    @Test func `markdown has a table for each report`() throws {
        let text = try SampleExport.text(.cells, "markdown")
        #expect(text.hasPrefix("# 单元格\n\n**清河县柳溪镇人民政府/2023 (reports/a.txt)**\n\n| 单元格 "))
        #expect(text.components(separatedBy: "\n").count { $0.hasPrefix("| t") } == 398)
    }

    @Test(arguments: ["csv", "jsonl", "markdown"])
    func `chunks are the whole, and end when no more is wanted`(_ name: String) throws {
        let format = try ExportFormat.named(name, for: .cells)
        var contents = SampleExport.contents
        contents.reports = Array(repeating: contents.reports, count: 5).flatMap { $0 }
        var chunks: [[UInt8]] = []
        try format.write(contents) { chunk in
            chunks.append(chunk)
            return true
        }
        #expect(chunks.count > 2)
        #expect(chunks.flatMap { $0 } == format.bytes(contents))
        var received = 0
        try format.write(contents) { _ in
            received += 1
            return false
        }
        #expect(received == 1)
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var rest = utf8[...]
        while let range = rest.firstRange(of: separator.utf8) {
            parts.append(String(rest[..<range.lowerBound]) ?? "")
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest) ?? ""]
    }
}
