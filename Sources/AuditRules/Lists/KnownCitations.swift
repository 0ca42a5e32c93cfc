internal import NarrativeClaims
package import TextSupport

/// The documents, names and terms that the rules of citation know: the built-in list, and lines that a person adds.
///
/// The list is a text of lines whose fields are parted by tabs; `#` begins a comment, blank lines do not count:
///
/// ```text
/// document     title        number       what every wording of the title holds   fiscal years
/// wrong-title  wrong title  right title
/// old-wording  old wording  today's      fiscal years in which it was right
/// wrong-term   wrong term   right term
/// era          slogan       what followed it, parted by blanks                   fiscal years
/// abolished    title        what holds instead, or -                             fiscal years
/// ```
///
/// Fiscal years are written `2019-2020`, `2021-`, `-2018` or `2020`.
package struct KnownCitations: Sendable, Hashable {
    private(set) var documents: [Document] = []
    /// The documents that have a year in their number, one for each number.
    private(set) var numbered: [Document] = []
    /// Names under which there is no law.
    private(set) var wrongTitles: [Wording] = []
    /// Wordings of former texts.
    private(set) var oldWordings: [Wording] = []
    /// Terms that are wrong at any time.
    private(set) var wrongTerms: [Wording] = []
    /// Slogans and plans that have been followed by others.
    private(set) var eras: [Era] = []
    /// Documents that a person knows to be abolished.
    private(set) var abolished: [Wording] = []

    /// A document that reports cite, by reference: every report asks for all of them.
    struct Document: Sendable, Hashable {
        private let kept: Indirect<DocumentContent>

        init(_ content: DocumentContent) { kept = Indirect(content) }

        /// As it is to be written.
        var title: String { kept.value.title }
        /// As it is to be written.
        var number: String { kept.value.number }
        /// What its number is made of.
        var issuer: [UInt32] { kept.value.issuer }
        var year: Int? { kept.value.year }
        var serial: Int { kept.value.serial }
        /// The title, folded.
        var name: [UInt32] { kept.value.name }
        /// The folded title without 中华人民共和国 before it.
        var core: [UInt32] { kept.value.core }
        /// What every wording of its title holds.
        var keyword: WordList { kept.value.keyword }
        /// The fiscal years for whose reports it holds.
        var years: ClosedRange<Int> { kept.value.years }
    }

    /// What is known of a document.
    struct DocumentContent: Sendable, Hashable {
        let title: String
        let number: String
        let issuer: [UInt32]
        let year: Int?
        let serial: Int
        let name: [UInt32]
        let core: [UInt32]
        let keyword: WordList
        let years: ClosedRange<Int>
    }

    /// What is written, and what should be.
    struct Wording: Sendable, Hashable {
        let wrong: String
        let right: String
        /// The fiscal years in which it is not wrong.
        let years: ClosedRange<Int>?
    }

    /// A slogan or plan with those that followed it.
    struct Era: Sendable, Hashable {
        let words: String
        let successors: [String]
        let years: ClosedRange<Int>
    }

    /// No list at all.
    init() {}

    /// The list of a text; throws `E-setting` with the number of the first line that is wrong, and what is.
    package init(_ text: String) throws(Diagnostic) {
        self = try KnownCitations().adding(text)
    }

    /// The list with the lines of a text behind it; throws `E-setting` with the number of the first line that is wrong,
    /// and what is.
    package func adding(_ text: String) throws(Diagnostic) -> KnownCitations {
        var known = self
        let lines = ListText.lines(of: text)
        for (index, line) in lines.enumerated() {
            guard let entry = try ListEntry(line, number: index + 1) else { continue }
            try known.take(entry)
        }
        return known
    }

    private mutating func take(_ entry: ListEntry) throws(Diagnostic) {
        switch entry.kind {
        case .document:
            let document = try entry.document()
            documents.append(document)
            if document.year != nil, !numbered.contains(where: { $0.number == document.number }) {
                numbered.append(document)
            }
        case .wrongTitle: wrongTitles.append(entry.wording(years: nil))
        case .oldWording: oldWordings.append(entry.wording(years: try entry.years(3)))
        case .wrongTerm: wrongTerms.append(entry.wording(years: nil))
        case .era:
            eras.append(
                Era(
                    words: entry.fields[1],
                    successors: entry.fields[2].split(separator: " ").map(String.init), years: try entry.years(3)))
        case .abolished: abolished.append(entry.wording(years: try entry.years(3)))
        }
    }

    /// The list that comes with the program.
    package static let builtIn = (try? KnownCitations(builtInText)) ?? KnownCitations()

    /// The text of the list that comes with the program, as an example for those who add to it.
    package static let builtInText = """
        # 文件：名称	文号	名称中必有的词	适用的报告年度
        document	中华人民共和国政府信息公开条例	国务院令第492号	公开条例	-2018
        document	中华人民共和国政府信息公开条例	国务院令第711号	公开条例	2019-
        document	政府信息公开信息处理费管理办法	国办函〔2020〕109号	处理费	2020-
        document	关于政府信息公开年度报告有关项目填报问题的解释	国办公开办函〔2016〕201号	年度报告	2016-
        document	关于政府信息公开工作年度报告有关事项的通知	国办公开办函〔2019〕60号	年度报告	2019-2020
        document	中华人民共和国政府信息公开工作年度报告格式（试行）	国办公开办函〔2019〕60号	年度报告	2019-2020
        document	关于规范政府信息公开平台有关事项的通知	国办公开办函〔2019〕61号	平台	2019-
        document	中华人民共和国政府信息公开工作年度报告格式	国办公开办函〔2021〕30号	年度报告	2021-
        # 不存在的名称	正确名称
        wrong-title	政府信息管理条例	中华人民共和国政府信息公开条例
        wrong-title	信息公开条例	中华人民共和国政府信息公开条例
        wrong-title	信息公开管理条例	中华人民共和国政府信息公开条例
        wrong-title	政府信息公开管理条例	中华人民共和国政府信息公开条例
        wrong-title	政府信息公开工作条例	中华人民共和国政府信息公开条例
        wrong-title	政府信息条例	中华人民共和国政府信息公开条例
        wrong-title	政府公开条例	中华人民共和国政府信息公开条例
        wrong-title	政务公开条例	中华人民共和国政府信息公开条例
        wrong-title	政务信息公开条例	中华人民共和国政府信息公开条例
        wrong-title	政府政务公开条例	中华人民共和国政府信息公开条例
        wrong-title	中华人民共和国信息公开条例	中华人民共和国政府信息公开条例
        wrong-title	中华人民共和国政务公开条例	中华人民共和国政府信息公开条例
        wrong-title	中华人民共和国政务信息公开条例	中华人民共和国政府信息公开条例
        wrong-title	中华人民共和国政府信息管理条例	中华人民共和国政府信息公开条例
        wrong-title	政府信息公开法	中华人民共和国政府信息公开条例
        wrong-title	中华人民共和国政府信息公开法	中华人民共和国政府信息公开条例
        # 旧表述	现行表述	旧表述适用的报告年度
        old-wording	扰乱社会管理秩序	扰乱社会和经济管理秩序	-2018
        old-wording	公开为原则	公开为常态	-2018
        old-wording	公开是原则	公开为常态	-2018
        old-wording	收费和减免情况	收取信息处理费情况	-2018
        old-wording	收费及减免情况	收取信息处理费情况	-2018
        # 错误用语	正确用语
        wrong-term	国家机密	国家秘密
        wrong-term	因公开尽公开	应公开尽公开
        wrong-term	应公开近公开	应公开尽公开
        wrong-term	应公开进公开	应公开尽公开
        wrong-term	三审三较	三审三校
        wrong-term	三审三效	三审三校
        wrong-term	三申三校	三审三校
        # 时期用语	后续用语	适用的报告年度
        era	十八大	十九大 二十大	-2017
        era	十九大	二十大	-2022
        era	十九届	二十届 二十大	-2022
        era	十二五	十三五 十四五	-2016
        era	十三五	十四五 十五五	-2021
        era	十四五	十五五	-2026
        """
}
