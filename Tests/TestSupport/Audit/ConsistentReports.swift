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
        var decided = (
            licences: Int.random(in: 40...300, using: &random), penalties: Int.random(in: 8...40, using: &random)
        )
        var previous: ConsistentProse?
        var wasReviewed = false
        return tables.reports(of: organ, years: years).map { report in
            var report = report
            decided = (changed(decided.licences), changed(decided.penalties))
            report.cells["t2.licences.decided"] = String(decided.licences)
            report.cells["t2.penalties.decided"] = String(decided.penalties)
            // Nobody sues after a review that nobody asked for.
            wasReviewed = wasReviewed || report.text("t4.review.total") != "0"
            if !wasReviewed { report.cells = report.cells.filter { !$0.key.hasPrefix("t4.suit-after-review.") } }
            var prose = ConsistentProse(report, previous: previous, random: random)
            report.prose = prose.written()
            previous = prose
            random = prose.random
            report.published = "\(report.year + 1)-01-\(10 + Int.random(in: 0..<15, using: &random))"
            return report
        }
    }

    /// A number of the next year: another, yet not far from that of the year before.
    private mutating func changed(_ number: Int) -> Int {
        let change = max(1, number * Int.random(in: 3...25, using: &random) / 100)
        return number > 200 || (number > 8 && Bool.random(using: &random)) ? number - change : number + change
    }
}

/// Writes the prose of one report after its cells.
struct ConsistentProse {
    var random: SeededRandom
    /// How many items of each kind were disclosed in the year, as the prose says.
    private(set) var disclosed: [Int] = []
    /// What became of the year's requests, as the prose says.
    private(set) var outcomes: [(name: String, count: Int)] = []

    private let report: InventedReport
    private let disclosedBefore: [Int]
    private let outcomesBefore: [(name: String, count: Int)]
    private let short: String

    init(_ report: InventedReport, previous: ConsistentProse?, random: SeededRandom) {
        self.report = report
        disclosedBefore = previous?.disclosed ?? []
        outcomesBefore = previous?.outcomes ?? []
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
            "\(year)年，\(short)按照公开条例和上级部署推进各项公开工作，现将有关情况报告如下。", "（一）主动公开", disclosure(), documents(),
            "（二）依申请公开", requests(), cases(), "（三）政府信息管理", one(of: Self.management) + filler(1),
            "（四）政府信息公开平台建设", one(of: Self.platforms) + filler(1), "（五）监督保障", one(of: Self.supervision) + filler(1),
        ]
    }

    /// A closed breakdown whose parts make the whole, and how the whole compares with the year before.
    private mutating func disclosure() -> String {
        disclosed = (0..<4).map { kind in
            let count = Int.random(in: 2...60, using: &random)
            return disclosedBefore.isEmpty || disclosedBefore[kind] != count ? count : count + 1
        }
        if disclosed.reduce(0, +) == disclosedBefore.reduce(0, +) { disclosed[3] += 2 }
        let kinds = ["机构职能类", "政策文件类", "工作动态类", "财政预决算类"]
        let list = zip(kinds, disclosed).map { "\($0)\($1)条" }.joined(separator: "、")
        return "\(year)年，\(short)共主动公开政府信息\(disclosed.reduce(0, +))条，其中\(list)。" + growth() + filler(3)
    }

    private func growth() -> String {
        let (before, now) = (disclosedBefore.reduce(0, +), disclosed.reduce(0, +))
        guard before > 0, now != before else { return "" }
        let tenths = (2000 * abs(now - before) / before + 1) / 2
        let verb = now > before ? "增长" : "下降"
        return "较上年的\(before)条\(verb)\(tenths / 10).\(tenths % 10)%。"
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
        outcomes = [
            ("予以公开", "granted"), ("部分公开", "partial"), ("不予公开", "denied"), ("无法提供", "unavailable"),
            ("不予处理", "unprocessed"), ("其他处理", "other"),
        ].map { ($0.0, sum($0.1)) }
        let isRepeated = outcomes.contains { own in
            own.count >= 20 && outcomesBefore.contains { $0 == own }
        }
        // Small numbers may come again by chance, several large ones would look copied.
        let list = isRepeated ? "" : "，其中\(outcomes.map { "\($0)\($1)件" }.joined(separator: "、"))"
        return "全年新收政府信息公开申请\(new)件，其中自然人申请\(people)件、法人或其他组织申请\(firms)件；上年结转\(carriedIn)件。"
            + "全年办结\(number("t3.closed.total"))件\(list)。结转下年度继续办理\(number("t3.carried-out.total"))件。"
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
                + "三是针对\(topics[2])解读不具体的问题，已请\(VariedProse.place(&random))的经办人到\(VariedProse.place(&random))出镜讲解。"
                + filler(4),
        ]
    }

    /// The fees: a request that was dropped because its fee was not paid had a notice.
    private var others: [String] {
        guard year >= 2021 else { return ["无其他需要报告的事项。"] }
        let notices = number("t3.other.2.total")
        return [
            "\(year)年度，\(short)发出信息处理费收费通知\(notices)件，总金额\(notices * 50)元，实际收取0元。无其他需要报告的事项。"
        ]
    }

    /// Sentences that say nothing that anything could contradict.
    private mutating func filler(_ count: Int) -> String {
        (0..<count).map { _ in
            let topics = chosen(2)
            let place = "在" + VariedProse.place(&random)
            let subject =
                one(of: Self.occasions) + "，" + one(of: Self.people) + place + one(of: Self.deeds) + topics[0] + "的"
            return subject + one(of: Self.matters) + "，" + topics[1] + "的" + one(of: Self.matters)
                + one(of: Self.endings)
        }.joined()
    }

    private mutating func chosen(_ count: Int) -> [String] {
        Array(Self.topics.shuffled(using: &random).prefix(count))
    }

    private mutating func one(of wordings: [String]) -> String { wordings.randomElement(using: &random) ?? "" }

    private static let topics = [
        "道路养护", "雨污分流", "农机补贴", "危房改造", "水渠清淤", "校车线路", "路灯更换", "茶园灌溉", "粮库搬迁", "桥梁加固", "集市改建", "河道保洁", "老人食堂", "饮水管网",
        "山林防火", "冬修水利", "停车划线", "厕所改造",
    ]
    private static let occasions = ["赶集日里", "月初", "汛期过后", "农闲时节", "开春前后", "入冬之前", "验收当天", "每逢例会"]
    private static let people = ["包村干部", "村级信息员", "综合办", "便民大厅", "驻村工作队", "党员代表", "网格员", "经办人"]
    private static let deeds = ["讲解", "张贴", "说明", "核对", "登记", "公布", "告知", "演示"]
    private static let matters = ["工期", "账目", "图纸", "步骤", "进度", "验收结果", "施工顺序", "申领条件"]
    private static let endings = [
        "也一并上墙。", "随后归档。", "当面讲清楚。", "由专人答疑。", "收进业务手册。", "贴到了村口。", "群众都看得懂。", "经两人核对无误。",
    ]
    private static let management = [
        "文书由综合办统一登记，发布前经两人核对，涉密审查留痕；已失效的内容逐条清理。", "每份文书都有专人保管，先审后发，旧文件标明失效，底稿按年装订。",
        "信息发布实行三审三校，属性在起草时就定好，清理过的旧文件另存一册。", "起草、核稿、签发各有台账，涉密审查不过关的不上网，过期内容随时撤下。",
    ]
    private static let platforms = [
        "栏目随县门户网站一并维护，便民大厅的查询机每周检修。", "门户网站的专栏由县里统一改版，各村公示栏换上了防雨的橱窗。",
        "政务公开专区搬到一楼，查询机旁备有老花镜和宣传折页。", "县门户网站为各镇开设专栏，公示栏的照片每月传回综合办存档。",
    ]
    private static let supervision = [
        "年度考核结果为良好，社会评议满意度为九成以上，未发生责任追究情形。", "县里的年度考核得分居中，社会评议反映较好，没有责任追究的情形。",
        "公开工作列入年度考核，考核结果为合格；社会评议满意度较高，未发生责任追究。", "社会评议结果为满意，年度考核结果为优秀，全年未出现责任追究。",
    ]
}
