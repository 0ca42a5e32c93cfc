import CorpusQuery
import ReportModel
import TextSupport

/// A corpus of invented reports with what expressions ask of it.
struct ExpressionScene {
    var context: ExpressionContext

    init(last: [Int]? = nil, isLenient: Bool = false, corpus: Corpus = ExpressionScene.corpus) {
        context = ExpressionContext(
            corpus: corpus, last: last, isLenient: isLenient,
            rowSources: [ExpressionScene.findings, ExpressionScene.annotations]
        ) { report, place throws(Diagnostic) in
            try ExpressionScene.text(report, place)
        }
    }

    /// What an expression comes to.
    func outcome(_ text: String) throws(Diagnostic) -> ExpressionOutcome {
        try Expression(text).evaluate(in: context)
    }

    /// 柳溪镇 has a cell in each state; 杏林乡 has numbers only; 石桥镇 follows the form of 2019.
    static let corpus = SmallCorpus.make([
        SmallCorpus.Entry(
            "清河县柳溪镇人民政府", "清河县", 2024, .edition2021,
            [
                "t3.new.natural": SmallCorpus.number("17"), "t3.new.business": SmallCorpus.number("7"),
                "t3.new.research": .blank, "t3.new.nonprofit": .dash(raw: "/"), "t3.new.legal": .unreadable(raw: "O"),
                "t3.new.total": SmallCorpus.number("24"), "t3.carried-in.total": SmallCorpus.number("1"),
                "t3.granted.total": SmallCorpus.number("8"), "t2.fees.amount": SmallCorpus.number("0.3"),
                "t3.closed.total": SmallCorpus.number("25"), "t3.carried-out.total": SmallCorpus.number("0"),
            ]),
        SmallCorpus.Entry(
            "清河县柳溪镇人民政府", "清河县", 2023, .edition2021,
            [
                "t3.new.total": SmallCorpus.number("10"), "t3.carried-out.total": SmallCorpus.number("1"),
                "t2.fees.amount": SmallCorpus.number("1,200.50"),
            ]),
        SmallCorpus.Entry(
            "清河县杏林乡人民政府", "清河县", 2024, .edition2021,
            ["t3.new.total": SmallCorpus.number("5"), "t3.closed.total": SmallCorpus.number("５")]),
        SmallCorpus.Entry(
            "白石县石桥镇人民政府", "白石县", 2020, .edition2019,
            ["t3.new.total": SmallCorpus.number("2"), "t2.procurement.count": .blank]),
    ])

    /// The texts of 柳溪镇's report of 2024; the others have none.
    private static func text(_ report: Int, _ place: CorpusPath.Place) throws(Diagnostic) -> String? {
        switch (report, place) {
        case (0, .section(.others)): "本机关2024年未收取信息处理费。"
        case (0, .line(14)): "　第一行\n第二行"
        case (0, .line(99)): throw Diagnostic(.changed, LocalizedText(zh: "文件变了", en: "the file has changed"))
        default: nil
        }
    }

    private static let findings = RowSource(
        name: "findings",
        fields: ["severity", "rule", "verdict", "triage", "remedy", "stale", "organ", "county", "year", "id"],
        rows: {
            [
                RowSource.Row(
                    ["error", "A-03", "fail", "open", "none", "false", "清河县柳溪镇人民政府", "清河县", "2024", "F-7K3QM2"]),
                RowSource.Row(
                    [
                        "error", "A-01", "fail", "false-positive", "none", "true", "清河县杏林乡人民政府", "清河县", "2024",
                        "F-AAAAAA",
                    ]),
                RowSource.Row(
                    [
                        "warning", "Y-01", "not-assessable", "open", "none", "false", "白石县石桥镇人民政府", "白石县", "2020",
                        "F-BBBBBB",
                    ]
                ),
            ]
        })

    private static let annotations = RowSource(
        name: "annotations", fields: ["id", "target", "author", "tag", "text", "organ", "year"],
        rows: {
            [
                RowSource.Row(values: [
                    ["N-2MQ8ZD"], ["清河县柳溪镇人民政府/2024/s1"], ["li"], ["疑点", "复核"], ["与上年 相同"], ["清河县柳溪镇人民政府"], ["2024"],
                ]),
                RowSource.Row(values: [["N-AAAAAA"], ["清河县杏林乡人民政府/2024"], ["wang"], [], ["it's fine"]]),
            ]
        })
}
