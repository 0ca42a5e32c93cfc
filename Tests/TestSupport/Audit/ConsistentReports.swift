/// Makes reports of invented organs whose tables, prose and dates agree with each other and from year to year: nothing in
/// them is wrong, so that a finding of an error is a false alarm.
package struct ConsistentReports: Sendable {
    private var tables: ReportGenerator
    private var random: SeededRandom

    /// Makes a generator from a seed: the same one makes the same reports.
    package init(seed: UInt64) {
        tables = ReportGenerator(seed: seed)
        random = SeededRandom(seed: seed ^ 0x5DEE_CE66)
    }

    /// The reports of one organ over consecutive years, the oldest first.
    package mutating func reports(of organ: String, years: ClosedRange<Int>) -> [InventedReport] {
        var previous: InventedReport?
        var published = 0
        return tables.reports(of: organ, years: years).map { report in
            var report = report
            var prose = ConsistentProse(report, previous: previous, publishedBefore: published, random: random)
            report.prose = prose.written()
            report.published = "\(report.year + 1)-01-\(10 + Int.random(in: 0..<15, using: &random))"
            published = prose.published
            random = prose.random
            previous = report
            return report
        }
    }
}

/// Writes the prose of one report after its cells.
struct ConsistentProse {
    var random: SeededRandom
    /// How many items were disclosed in the year, as the prose says.
    private(set) var published = 0

    private let report: InventedReport
    private let previous: InventedReport?
    private let publishedBefore: Int
    private let short: String

    init(_ report: InventedReport, previous: InventedReport?, publishedBefore: Int, random: SeededRandom) {
        self.report = report
        self.previous = previous
        self.publishedBefore = publishedBefore
        self.random = random
        let name = report.organ.hasSuffix("人民政府") ? String(report.organ.dropLast(4)) : report.organ
        short = name.split(separator: "县", maxSplits: 1).last.map(String.init) ?? name
    }

    mutating func written() -> InventedReport.Prose {
        var prose = InventedReport.Prose(overview: overview(), problems: problems(), others: others)
        prose.opening = opening
        return prose
    }

    private var year: Int { report.year }

    private func number(_ address: String) -> Int { Int(report.text(address)) ?? 0 }

    private func sum(_ prefix: String) -> Int {
        report.form.requests.filter { $0.key == prefix || $0.key.hasPrefix(prefix + ".") }
            .reduce(0) { $0 + number("t3.\($1.key).total") }
    }

    private var opening: [String] {
        let circular =
            year < 2021
            ? "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）"
            : "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）"
        return [
            "本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号）和\(circular)编制。",
            "本报告中所列数据的统计期限自\(year)年1月1日起至\(year)年12月31日止。如对本报告有疑问，请与\(report.organ)综合办联系，电话：0999-5550137。",
        ]
    }

    private mutating func overview() -> [String] {
        [
            "\(year)年，\(short)按照公开条例和上级部署推进各项公开工作，现将有关情况报告如下。", "（一）主动公开", disclosed(), documents(),
            "（二）依申请公开", requests(), cases(), "（三）政府信息管理",
            sentence("文书由综合办统一登记，发布前经两人核对，涉密审查留痕") + sentence("对已失效的内容逐条清理"),
            "（四）政府信息公开平台建设", sentence("栏目随县门户网站一并维护，便民大厅的查询机每周检修"), "（五）监督保障",
            "年度考核结果为良好，社会评议满意度为九成以上，未发生责任追究情形。" + sentence("组织业务学习，村级信息员轮流讲解"),
        ]
    }

    /// A closed breakdown whose parts make the whole, and how the whole compares with the year before.
    private mutating func disclosed() -> String {
        let parts = (0..<4).map { _ in Int.random(in: 2...60, using: &random) }
        published = parts.reduce(0, +)
        let kinds = ["机构职能类", "政策文件类", "工作动态类", "财政预决算类"]
        let list = zip(kinds, parts).map { "\($0)\($1)条" }.joined(separator: "、")
        return "\(year)年，\(short)共主动公开政府信息\(published)条，其中\(list)。" + growth() + filler(3)
    }

    private func growth() -> String {
        guard publishedBefore > 0, published != publishedBefore else { return "" }
        let change = published - publishedBefore
        let tenths = (2000 * abs(change) / publishedBefore + 1) / 2
        let verb = change > 0 ? "增长" : "下降"
        return "较上年的\(publishedBefore)条\(verb)\(tenths / 10).\(tenths % 10)%。"
    }

    private mutating func documents() -> String {
        guard year >= 2021 else { return filler(2) }
        return "全年制发行政规范性文件\(number("t2.normative.issued"))件，废止行政规范性文件\(number("t2.normative.repealed"))件，"
            + "现行有效行政规范性文件\(number("t2.normative.in-force"))件。作出行政许可决定\(number("t2.licences.decided"))件、"
            + "行政处罚决定\(number("t2.penalties.decided"))件。" + filler(2)
    }

    private mutating func requests() -> String {
        let (new, carriedIn) = (number("t3.new.total"), number("t3.carried-in.total"))
        guard new + carriedIn > 0 else { return "全年未收到政府信息公开申请，无上年结转的申请。" + filler(1) }
        let people = number("t3.new.natural")
        let firms = ["business", "research", "nonprofit", "legal", "others"].reduce(0) { $0 + number("t3.new.\($1)") }
        let outcomes = [
            ("予以公开", "granted"), ("部分公开", "partial"), ("不予公开", "denied"), ("无法提供", "unavailable"),
            ("不予处理", "unprocessed"), ("其他处理", "other"),
        ].map { "\($0.0)\(sum($0.1))件" }.joined(separator: "、")
        return "全年新收政府信息公开申请\(new)件，其中自然人申请\(people)件、法人或其他组织申请\(firms)件；上年结转\(carriedIn)件。"
            + "全年办结\(number("t3.closed.total"))件，其中\(outcomes)。结转下年度继续办理\(number("t3.carried-out.total"))件。"
            + filler(1)
    }

    private func cases() -> String {
        let reviews = number("t4.review.total")
        let suits = number("t4.suit.total") + number("t4.suit-after-review.total")
        guard reviews + suits > 0 else { return "未发生因政府信息公开引起的行政复议和行政诉讼。" }
        return "因政府信息公开被申请行政复议\(reviews)件，被提起行政诉讼\(suits)件。"
    }

    private mutating func problems() -> [String] {
        let topics = chosen(3)
        return [
            "（一）存在的主要问题",
            "\(year)年，\(short)的公开工作还存在3个方面的问题。一是\(topics[0])类内容的图解偏少；二是\(topics[1])类内容更新不够及时；三是\(topics[2])的解读不够具体。",
            "（二）改进情况",
            "一是针对\(topics[0])类图解偏少的问题，已为三份文件配上图解；二是针对\(topics[1])类更新不及时的问题，已把更新日期写进值班表；"
                + "三是针对\(topics[2])解读不具体的问题，已请经办人出镜讲解。" + filler(4),
        ]
    }

    private var others: [String] {
        year < 2021
            ? ["无其他需要报告的事项。"]
            : ["\(year)年度，\(short)发出信息处理费收费通知0件，总金额0元，实际收取0元。无其他需要报告的事项。"]
    }

    /// Sentences that say nothing that anything could contradict.
    private mutating func filler(_ count: Int) -> String {
        (0..<count).map { _ in
            let topics = chosen(2)
            return sentence("围绕\(topics[0])和\(topics[1])走访群众，把常问的事写成问答贴到村口")
        }.joined()
    }

    private mutating func sentence(_ text: String) -> String {
        let endings = ["，月底由综合办核对后归档。", "，经办人逐条登记在册。", "，由包村干部当面讲清楚。", "，季末在例会上通报。", "，做法被收进业务手册。", "，来访群众反映看得懂。"]
        return text + (endings.randomElement(using: &random) ?? "。")
    }

    private mutating func chosen(_ count: Int) -> [String] {
        Array(Self.topics.shuffled(using: &random).prefix(count))
    }

    private static let topics = [
        "道路养护", "雨污分流", "农机补贴", "危房改造", "水渠清淤", "校车线路", "路灯更换", "茶园灌溉", "粮库搬迁", "桥梁加固", "集市改建", "河道保洁", "老人食堂", "饮水管网",
        "山林防火",
        "冬修水利", "停车划线", "厕所改造",
    ]
}
