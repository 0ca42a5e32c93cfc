import AuditRules
import AuditSession
import Deliverables
import Foundation
import TextSupport
import Testing

/// Annotations in the three formats; quotes are exported by the tests of the commands.
@Suite struct AnnotationsExportTests {
    private static let report = "清河县柳溪镇人民政府/2024"

    @Test func `json lines has an object for each`() throws {
        let contents = try JudgedSample.contents()
        let lines = try SampleExport.text(.annotations, "jsonl", contents).split(separator: "\n")
        let id = contents.findings.first { $0.judgement != nil }?.finding.id ?? ""
        #expect(lines.count == 4)
        let first = try #require(
            try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
        #expect(first["text"] as? String == JudgedSample.hostile)
        #expect(first["target"] as? String == id)
        let cell = try #require(contents.findings.first { $0.judgement != nil }?.finding.terms.first?.address)
        let organ = "\"organ\":\"清河县柳溪镇人民政府\",\"county\":\"清河县\",\"year\":2024"
        #expect(
            lines[1] == """
                {"id":"N-000001","target":"\(Self.report)/\(cell)",\(organ),"quote":null,\
                "value":{"year":2024,"cell":"\(cell)","value":"1000","raw":"1,000","state":"number"},"anchor":"kept",\
                "text":"与台账一致","tags":[],"by":"=li","at":"2026-01-12","edited":null}
                """)
        #expect(
            lines[3] == """
                {"id":"N-000003","target":"\(Self.report)",\(organ),"quote":null,"value":null,"anchor":"kept",\
                "text":"再看","tags":[],"by":"=li","at":"2026-01-12","edited":{"by":"wang","at":"2026-01-13"}}
                """)
    }

    @Test func `csv keeps hostile text in its field and out of formulas`() throws {
        let contents = try JudgedSample.contents()
        let text = try SampleExport.text(.annotations, "csv", contents)
        let organ = "清河县柳溪镇人民政府,清河县,2024"
        #expect(
            text.hasPrefix(
                "id,target,organ,county,year,quote,value,anchor,text,tags,by,at,edited-by,edited-at\r\nN-000000,"))
        let escaped = JudgedSample.hostile.replacing("\"", with: "\"\"").replacing("\u{1B}", with: "␛")
        #expect(text.contains(",kept,\"'\(escaped)\",待回复 甲,'=li,2026-01-12,,\r\n"), "\(text)")
        #expect(text.contains("N-000002,\(Self.report)/L7,\(organ),,,kept,'-1,'=x,'=li,2026-01-12,,\r\n"))
        #expect(text.contains(",\"1,000\",kept,与台账一致,,"))
        #expect(text.hasSuffix("N-000003,\(Self.report),\(organ),,,kept,再看,,'=li,2026-01-12,wang,2026-01-13\r\n"))
        #expect(
            try SampleExport.text(.annotations, "csv", contents, ExportOptions(byteOrderMark: true)) == "\u{FEFF}"
                + text)
    }

    @Test(arguments: [(Language.chinese, "# 批注\n\n| 编号 "), (.english, "# Annotations\n\n| id ")])
    func `markdown keeps hostile text in its cell`(language: Language, head: String) throws {
        let contents = try JudgedSample.contents()
        let text = try SampleExport.text(.annotations, "markdown", contents, ExportOptions(language: language))
        #expect(text.hasPrefix(head))
        let lines = text.split(separator: "\n")
        #expect(lines.count == 7, "\(text)")
        #expect(!text.unicodeScalars.contains("\u{1B}") && !text.contains("<b>"))
        #expect(lines.count { $0.contains("\\|x") } == 1)
    }

    @Test func `none are none`() throws {
        var contents = SampleExport.contents
        contents.annotations = []
        #expect(try SampleExport.text(.annotations, "jsonl", contents) == "")
        #expect(try SampleExport.text(.annotations, "csv", contents).split(separator: "\r\n").count == 1)
        #expect(try SampleExport.text(.annotations, "markdown", contents).hasPrefix("# 批注\n"))
    }
}
