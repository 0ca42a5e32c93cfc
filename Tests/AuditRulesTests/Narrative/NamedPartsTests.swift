import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// How the parts that a report says it has are counted.
@Suite struct NamedPartsTests {
    private static let six = "总体情况、主动公开情况、申请情况、复议诉讼情况、问题及改进情况、其他需要报告的事项"

    private func quotes(_ opening: String) throws -> [String] {
        try NarrativeFindings.all(.sectionCountMismatch, in: ExampleProse(opening: [opening])).compactMap {
            $0.passages.first?.passage.exact
        }
    }

    @Test(arguments: [
        ("本报告由约五个部分组成。", nil), ("本报告由0.5个部分组成。", nil), ("本报告由总体情况、其他情况六部分组成。", nil),
        ("本报告由综合办、财政办、党建办五部分力量编写。", nil),
        ("本报告由总体情况、主动公开情况、收到和处理情况六部分组成。", "六部分"),
        // Commas part them too, and semicolons that end no sentence.
        ("本报告由总体情况，主动公开情况，申请情况六部分组成。", "六部分"),
        ("本报告由总体情况，主动公开情况，申请情况，复议诉讼情况，问题及改进情况，其他需要报告的事项六部分组成。", nil),
        ("本报告由总体情况;主动公开情况;申请情况六部分组成。", "六部分"),
        ("本报告由总体情况;主动公开情况;申请情况;复议诉讼情况;问题及改进情况;其他需要报告的事项六部分组成。", nil),
        // Numbers are no names, short names are.
        (
            "本报告由一、总体情况、二、主动公开情况、三、申请情况、四、复议诉讼情况、五、问题及改进情况、六、其他需要报告的事项六部分组成。", nil
        ),
        ("本报告由概述、主动公开情况、申请情况、复议诉讼情况、问题及改进情况、其他需要报告的事项六部分组成。", nil),
        // The list begins behind who wrote the report.
        ("本报告由综合办编制，包括\(six)六部分。", nil), ("本报告由综合办编制，全文包括\(six)等六部分。", nil), ("本报告由综合办编制，包括\(six)七部分。", "七部分"),
        ("本报告由综合办编制，包括总体情况、主动公开情况、申请情况、复议诉讼情况、其他需要报告的事项六部分。", "六部分"),
        // ，以及 parts two once.
        ("本报告由总体情况、主动公开情况、申请情况、复议诉讼情况、问题及改进情况，以及其他需要报告的事项六部分组成。", nil),
        ("本报告由总体情况、主动公开情况、申请情况、复议诉讼情况、问题及改进情况，以及其他需要报告的事项七部分组成。", "七部分"),
        ("本报告涵盖六个部分，分别为总体情况、主动公开情况、申请情况、复议诉讼情况、问题及改进情况，以及其他需要报告的事项。", nil),
        // What 和 joins may be two.
        ("本报告由总体情况、主动公开情况、申请情况、行政复议和行政诉讼情况、问题及改进情况、其他需要报告的事项七部分组成。", nil),
        ("本报告由总体情况、主动公开情况、申请情况、复议诉讼情况、问题、改进和附件七部分组成。", nil),
        ("本报告由总体情况和主动公开情况、申请情况、复议诉讼情况、问题及改进情况、其他需要报告的事项六部分组成。", nil),
        ("本报告由总体情况和附件、主动公开情况、申请情况、复议诉讼情况、其他需要报告的事项七部分组成。", "七部分"),
        ("本报告由公开和附件、总体情况、申请情况、复议诉讼情况、其他需要报告的事项六部分组成。", "六部分"),
        // Only lawsuits go with 复议 before them.
        ("本报告由总体情况、主动公开情况、申请情况、行政复议、问题及改进情况、其他需要报告的事项六部分组成。", nil),
        ("本报告由总体情况、主动公开情况、申请情况、行政复议、问题及改进情况、其他需要报告的事项五部分组成。", "五部分"),
        ("本报告共分为六个部分：\(six)、附件。", "六个部分"), ("本报告共分为六个部分：\(six)。", nil),
    ])
    func `names of parts are counted one by one`(_ text: String, _ quote: String?) throws {
        #expect(try quotes(text) == (quote.map { [$0] } ?? []))
    }

    @Test func `the list is quoted without the marks around it`() throws {
        let found = try NarrativeFindings.all(
            .sectionCountMismatch, in: ExampleProse(opening: ["本报告由\(Self.six)，共七部分组成。"]))
        #expect(found.map { $0.passages.map(\.passage.exact) } == [["七部分", Self.six]])
    }

    @Test func `the overview may say of how many parts the report is`() throws {
        let prose = ExampleProse(overview: ["本报告由五个部分组成。"])
        #expect(try NarrativeFindings.all(.sectionCountMismatch, in: prose).count == 1)
    }

    @Test(arguments: ["本报告由七个部分组成。", "本报告由四个部分组成。"])
    func `a section that was not read may be one of those that are told`(_ text: String) throws {
        let prose = ExampleProse(opening: [text], headings: [4: nil])
        #expect(try NarrativeFindings.all(.sectionCountMismatch, in: prose).isEmpty)
    }
}
