import CorpusQuery
import Testing
import TextSupport

struct RowCountTests {
    private let scene = ExpressionScene()

    @Test(
        "rows that meet a condition",
        arguments: [
            ("findings", 3),
            ("findings severity = error", 2),
            ("findings severity != error", 1),
            ("findings severity = Error", 0),
            ("findings severity = error and triage = open", 1),
            ("findings severity = warning or triage = false-positive", 2),
            ("findings severity = warning or severity = error and triage = open", 2),
            ("findings (severity = warning or severity = error) and triage = open", 2),
            ("findings not (severity = warning or stale = true)", 1),
            ("findings not severity = error", 1),
            ("findings not not severity = error", 2),
            ("findings organ ~ 柳溪", 1),
            ("findings organ = '清河县杏林乡人民政府' and year = 2024", 1),
            ("findings rule ~ A- and id ~ “7K3”", 1),
            ("annotations", 2),
            ("annotations tag = 疑点", 1),
            ("annotations tag = 疑点 and tag = 复核", 1),
            ("annotations tag != 疑点", 1),
            ("annotations tag ~ ''", 1),
            ("annotations text ~ '上年 相同'", 1),
            ("annotations text = \"it's fine\"", 1),
            ("annotations year = 2024", 1),
            ("annotations year != 2024", 1),
        ])
    func counted(_ rows: String, _ count: Int) throws {
        let outcome = try scene.outcome("count(\(rows)) = \(count)")
        #expect(outcome.holds)
        #expect(outcome.sides == "\(count) = \(count)")
    }

    @Test(
        "rows and fields that are not known",
        arguments: [
            (
                "count(finding) = 0", "finding", "count 不能数“finding”", "count cannot count “finding”", "是不是 findings？",
                "Did you mean findings?"
            ),
            (
                "count(rules) = 0", "rules", "count 不能数“rules”", "count cannot count “rules”",
                "可以数：findings、annotations、单元格的路径。", "It counts findings, annotations, cells by their path."
            ),
            (
                "count(annotations severity = error) = 0", "severity", "annotations 没有字段“severity”",
                "annotations have no field “severity”", "字段有：id、target、author、tag、text、organ、year。",
                "The fields are id, target, author, tag, text, organ, year."
            ),
            (
                "each all : count(annotations tags = 1 or id = 2) = 0", "tags", "annotations 没有字段“tags”",
                "annotations have no field “tags”", "是不是 tag？字段有：id、target、author、tag、text、organ、year。",
                "Did you mean tag? The fields are id, target, author, tag, text, organ, year."
            ),
        ])
    func unknown(_ text: String, _ word: String, _ zh: String, _ en: String, _ hintZh: String, _ hintEn: String) throws
    {
        let expected = Diagnostic(
            .usage, LocalizedText(zh: zh, en: en), hint: LocalizedText(zh: hintZh, en: hintEn), word: word)
        let expression = try Expression(text)
        #expect(throws: expected) { try expression.evaluate(in: scene.context) }
        #expect(throws: expected) { try expression.resolved(in: scene.context) }
    }
}
