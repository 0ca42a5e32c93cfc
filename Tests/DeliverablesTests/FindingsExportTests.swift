import AuditRules
import AuditSession
import Deliverables
import DocumentModel
import ReportModel
import TextSupport
import Testing

@Suite struct FindingsExportTests {
    @Test func `json lines has the object of the contract for each finding`() throws {
        let contents = SampleExport.only("A-04", "X-01")
        let hex = contents.findings.map(\.finding.fingerprint).map {
            ($0.identity.hex, $0.evidence.hex, $0.similar.hex)
        }
        let ids = contents.findings.map(\.finding.id)
        let lines = try SampleExport.text(.findings, "jsonl", contents).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(
            lines[0] == """
                {"id":"\(ids[0])","fingerprint":{"identity":"\(hex[0].0)","evidence":"\(hex[0].1)",\
                "similar":"\(hex[0].2)"},"rule":"X-01","severity":"error","verdict":"fail","baseline":"new",\
                "triage":"open","remedy":"none","stale":false,"organ":"清河县柳溪镇人民政府","county":"清河县","year":2024,\
                "source":"reports/b,2024.txt","sources":["reports/b,2024.txt","reports/a.txt"],\
                "cells":["t3.carried-in.total"],"place":"24:1","expected":"2","actual":"0",\
                "terms":[{"cell":"t3.carried-out.total","value":"2","raw":"2","state":"number","place":"183:1"},\
                {"cell":"t3.carried-in.total","value":"0","raw":"0","state":"number","place":"24:1"}],\
                "suspects":[],"quote":null,"passages":[],\
                "message":{"zh":"总计：上年度报告结转下年度 2，本年度上年结转填报为 0，相差 2。",\
                "en":"total: last year carried out 2, this year's carried in says 0, a difference of 2."},\
                "basis":"常理：上年结转就是上一年度报告的结转下年度继续办理；国办公开办函〔2021〕30号要求年度报告内容准确",\
                "judgement":null,"annotations":[]}
                """)
        #expect(
            lines[1].contains(
                """
                "place":"190:1","expected":null,"actual":"0",\
                "terms":[{"cell":"t4.review.upheld","value":null,"raw":"=1+1","state":"unreadable","place":"186:1"},
                """))
    }

    @Test func `csv has a record for each finding in the language asked for`() throws {
        let contents = SampleExport.only("A-04")
        let head =
            "id,rule,severity,verdict,baseline,triage,remedy,stale,organ,county,year,source,cells,place,expected,actual,"
            + "message,basis,judged-by,judged-at,reason,annotations,quote,suspects\r\n"
        let id = contents.findings[0].finding.id
        let subject = "\(id),A-04,info,not-assessable,new,open,none,false,清河县柳溪镇人民政府,清河县,2024,\"reports/b,2024.txt\","
        #expect(
            try SampleExport.text(.findings, "csv", contents) == head + subject
                + "t4.review.total,190:1,,0,行政复议：缺少结果维持（无法读取），无法核对各类结果之和与总计；结果维持须为 0 才相符。,"
                + "年度报告格式表四的栏目结构：总计为各类结果的合计,,,,,,\r\n")
        #expect(
            try SampleExport.text(.findings, "csv", contents, ExportOptions(language: .english)) == head + subject
                + "t4.review.total,190:1,,0,\"administrative review: upheld (unreadable) is missing, cannot check the "
                + "results against their total; upheld would have to be 0.\","
                + "the structure of table 4 of the form: the total adds up the results,,,,,,\r\n")
    }

    @Test func `markdown sums up before it tells of each report`() throws {
        let contents = SampleExport.only("A-03", "A-04", "X-01")
        let text = try SampleExport.text(.findings, "markdown", contents)
        #expect(
            text == """
                # 问题清单

                **汇总**

                | 级别 | 规则 | 名称                           | 结论     | 条数 | 报告数 |
                | ---- | ---- | ------------------------------ | -------- | ---: | -----: |
                | 错误 | A-03 | 行内总计不等于各类申请人之和   | 不符     |    2 |      2 |
                | 错误 | X-01 | 上年结转与上年度报告不符       | 不符     |    1 |      1 |
                | 提示 | A-03 | 行内总计不等于各类申请人之和   | 无法核对 |    1 |      1 |
                | 提示 | A-04 | 行政复议总计不等于各类结果之和 | 无法核对 |    1 |      1 |

                共 5 条，涉及 2 份报告。

                **清河县柳溪镇人民政府/2023 (reports/a.txt)**

                | 编号     | 规则 | 级别 | 位置  | 说明                                                               |
                | -------- | ---- | ---- | ----- | ------------------------------------------------------------------ |
                | F-Y9Y4TP | A-03 | 错误 | 183:1 | 四、结转下年度继续办理：各类申请人之和为 0，总计填报为 2，相差 2。 |

                **清河县柳溪镇人民政府/2024 (reports/b,2024.txt)**

                | 编号     | 规则 | 级别 | 位置  | 说明                                                                                    |
                | -------- | ---- | ---- | ----- | --------------------------------------------------------------------------------------- |
                | F-J8B0BZ | X-01 | 错误 | 24:1  | 总计：上年度报告结转下年度 2，本年度上年结转填报为 0，相差 2。                          |
                | F-GG3W08 | A-03 | 错误 | 31:1  | （一）予以公开：各类申请人之和为 3，总计填报为 8，相差 5。                              |
                | F-Y3E92W | A-03 | 提示 |       | （三）不予公开·1.属于国家秘密：没有一个数（缺失），无法核对各类申请人之和与总计。       |
                | F-RQT2G0 | A-04 | 提示 | 190:1 | 行政复议：缺少结果维持（无法读取），无法核对各类结果之和与总计；结果维持须为 0 才相符。 |

                """)
    }

    @Test func `no findings are told of as none`() throws {
        var contents = SampleExport.contents
        contents.findings = []
        #expect(try SampleExport.text(.findings, "jsonl", contents) == "")
        let text = try SampleExport.text(.findings, "markdown", contents, ExportOptions(language: .english))
        #expect(text.hasPrefix("# Findings\n\n**Summary**\n"))
        #expect(text.hasSuffix("\n0 findings in 0 reports.\n"))
    }
}

@Suite struct ExportRegistryTests {
    @Test func `each kind has each name once`() {
        let names = ExportFormat.all.map { "\($0.kind.rawValue) \($0.name)" }
        #expect(names == Set(names).sorted())
    }

    @Test(arguments: [("a/b.csv", "csv"), ("B.JSONL", "jsonl"), ("x.y.md", "markdown")])
    func `the file's ending decides`(_ file: String, _ name: String) throws {
        for kind in ExportKind.allCases where kind != .sqlite {
            #expect(try ExportFormat.implied(by: file, for: kind).name == name)
        }
    }

    @Test(arguments: ["a/b.db", "B.SQLITE", "x.csv.sqlite3"])
    func `a database by its ending`(_ file: String) throws {
        let format = try ExportFormat.implied(by: file, for: .sqlite)
        #expect(format.name == "database" && format.isDatabase)
        #expect(ExportFormat.all.filter(\.isDatabase).map(\.kind) == [.sqlite])
    }

    @Test func `what is no format is named with those there are`() {
        let hint = LocalizedText(zh: "可用的格式：csv, jsonl, markdown", en: "the formats are csv, jsonl, markdown")
        let unnamed = Diagnostic(
            .format, LocalizedText(zh: "cells 不能导出为“docx”格式", en: "cells cannot be exported as “docx”"), hint: hint,
            word: "docx")
        #expect(throws: unnamed) { try ExportFormat.named("docx", for: .cells) }
        for file in ["a.docx", "csv", "a.csv/b", ""] {
            let unknown = Diagnostic(
                .format,
                LocalizedText(zh: "从文件名看不出导出格式：\(file)", en: "the file's name implies no export format: \(file)"),
                hint: hint, word: file)
            #expect(throws: unknown) { try ExportFormat.implied(by: file, for: .findings) }
        }
    }
}
