import AuditRules
import AuditSession
import Deliverables
import Foundation
import TextSupport
import Testing

/// Findings with what people say of them, in the three formats.
@Suite struct JudgedExportTests {
    /// The records of JSON Lines, as another reader reads them.
    private static func objects(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test func `json lines has judgement, staleness and annotations`() throws {
        let contents = try JudgedSample.contents()
        let objects = try Self.objects(try SampleExport.text(.findings, "jsonl", contents))
        let judged = objects.filter { !($0["judgement"] is NSNull) }
        #expect(judged.map { $0["triage"] as? String } == ["confirmed", "accepted", "accepted"])
        #expect(judged.map { $0["baseline"] as? String } == ["unchanged", "updated", "fixed"])
        #expect(judged.map { $0["stale"] as? Bool } == [false, true, false])
        for object in objects { #expect(Set(object.keys) == Set(objects[0].keys), "the same members everywhere") }
        let gone = judged[2]
        #expect(gone["source"] is NSNull && gone["place"] is NSNull && gone["expected"] is NSNull)
        #expect((gone["cells"] as? [String]) == ["t3.denied.1.total"])
        #expect((gone["basis"] as? String)?.isEmpty == false)
        let judgement = try #require(judged[1]["judgement"] as? [String: Any])
        #expect(judgement["reason"] as? String == JudgedSample.hostile)
        #expect(judgement["by"] as? String == "li" && judgement["at"] as? String == "2026-01-12")
        let annotations = try #require(judged[0]["annotations"] as? [[String: Any]])
        #expect(annotations.map { $0["text"] as? String } == [JudgedSample.hostile])
        #expect(annotations[0]["tags"] as? [String] == ["待回复", "甲"])
        #expect((judged[1]["annotations"] as? [Any])?.isEmpty == true)
        let members = try SampleExport.text(.findings, "jsonl", contents)
        #expect(
            members.contains(
                "\"judgement\":{\"triage\":\"confirmed\",\"remedy\":\"none\",\"by\":\"li\",\"at\":\"2026-01-12\",\"reason\":null,\"evidence\":\""
            ))
    }

    @Test func `csv keeps hostile text in its field and out of formulas`() throws {
        let contents = try JudgedSample.contents()
        let text = try SampleExport.text(.findings, "csv", contents)
        let escaped = JudgedSample.hostile.replacing("\"", with: "\"\"").replacing("\u{1B}", with: "␛")
        #expect(text.contains(",li,2026-01-12,\"'\(escaped)\",,,\r\n"), "\(text)")
        #expect(text.contains(",li,2026-01-12,,\"'\(escaped)\",,\r\n"))
        #expect(!text.contains(",=") && !text.contains("\"="))
        #expect(text.contains(",updated,accepted,none,true,"))
        #expect(text.contains(",fixed,accepted,none,false,清河县柳溪镇人民政府,清河县,2024,,t3.denied.1.total,,,,"))
    }

    @Test(arguments: [Language.chinese, .english])
    func `markdown keeps hostile text in its cell`(language: Language) throws {
        let contents = try JudgedSample.contents()
        let text = try SampleExport.text(.findings, "markdown", contents, ExportOptions(language: language))
        let lines = text.split(separator: "\n")
        #expect(!lines.contains { $0.hasPrefix("# 「") })
        #expect(!text.unicodeScalars.contains("\u{1B}"))
        #expect(!text.contains("<b>"))
        let isChinese = language == .chinese
        let departed = isChinese ? "**判断过而不再出现**" : "**Judged and not found any more**"
        #expect(text.contains("\n\(departed)\n"))
        #expect(lines.count { $0.contains("\\|x") } == 3, "\(text)")
        #expect(text.contains(isChinese ? "说明合理（数值已变，待复核）：" : "accepted (the values have changed): "))
        #expect(text.contains(isChinese ? "属实 (li 2026-01-12)；" : "confirmed (li 2026-01-12); "))
    }
}
