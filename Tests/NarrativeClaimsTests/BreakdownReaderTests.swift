import DocumentModel
import TextSupport
import Testing

@testable import NarrativeClaims

@Suite struct BreakdownReaderTests {
    @Test(arguments: [
        ("主动公开信息共50条，其中甲类3条、乙类2条、丙类45条。", "50 among 甲类3 乙类2 丙类45 marked"),
        ("主动公开信息184条,其中包括甲类3条,乙类2条,其他类16条。", "184 among 甲类3 乙类2 其他类16 residual"),
        ("新增信息130条，具体包括年报1条，职能1条，人事128条。", "130 listed 年报1 职能1 人事128"),
        ("公开信息99条，一至三季度分别为20条、30条、49条。", "99 listed 20 30 49"),
        ("公开规章13件（含新制定5件，修改4件，废止4件），公开文件42件。", "13 among 新制定5 修改4 废止4"),
        ("公开规章13件（新制定5件、修改4件、废止4件）。", "13 listed 新制定5 修改4 废止4"),
        ("发布信息50条：机构信息3条，政策文件47条。", "50 listed 机构信息3 政策文件47"),
        ("受理申请12件：其中甲乡4件，乙乡8件。", "12 among 甲乡4 乙乡8"),
        ("共公开信息50条，具体如下：（1）机构3条；（2）政策2条；（3）动态45条。", "50 listed 机构3 政策2 动态45 marked"),
        ("公开信息二十条，其中机构类三条，动态类十七条。", "20 among 机构类3 动态类17"),
        ("公开信息 1,024 条，其中：甲类 624 条，乙类400条。", "1024 among 甲类624 乙类400"),
    ])
    func `a list is read with its whole, its parts and their names`(_ text: String, _ expected: String) throws {
        try expect(text, [expected])
    }

    @Test(arguments: [
        ("发布信息46条。其中动态类36条；计划类7条；其他类3条。", "46 among 动态类36 计划类7 其他类3 residual newSentence fillsSentence"),
        ("发布信息46条，其中：动态类36条；计划类10条。", "46 among 动态类36 计划类10"),
        ("发布信息46条，其中图解36条；推送信息10条。", "46 among 图解36 | 推送信息10"),
        ("发布信息46条，其中图解6条，视频5条；推送信息35条。", "46 among 图解6 视频5 | 推送信息35"),
        ("发布信息46条，其中图解6条，视频5条，制作展板35条。", "46 among 图解6 视频5 | 制作展板35 + 制作展板35"),
        ("发布信息46条，其中图解6条，视频5条，同时印发手册35条。", "46 among 图解6 视频5 | 同时印发手册35"),
        ("发布信息46条，其中图解6条，视频5条，切实方便群众，手册35条。", "46 among 图解6 视频5 | 手册35 + 手册35"),
        ("发布信息46条，其中图解6条，视频5条。手册35条。", "46 among 图解6 视频5"),
        ("（发布信息46条，其中图解6条，视频40条），手册35条。", "46 among 图解6 视频40"),
    ])
    func `a list ends where its sentence does or another clause begins`(_ text: String, _ expected: String) throws {
        try expect(text, [expected])
    }

    @Test(arguments: [
        ("公开信息40条，比上年增加5条，增长14.3%，其中甲类10条、乙类30条。", "40 among 甲类10 乙类30"),
        ("公开信息40条，其中甲类10条，占25%，乙类30条，占75%。", "40 among 甲类10 乙类30"),
        ("公开信息40条，其中甲类10条（较上年多6条）、乙类30条（占75%）、丙类2条。", "40 among 甲类10 乙类30 丙类2"),
        ("公开信息40条，其中甲类10条（含转载2条）、乙类30条。", "40 among 甲类10 乙类30"),
    ])
    func `shares and comparisons are no parts`(_ text: String, _ expected: String) throws {
        let read = try sketches(text)
        #expect(read.first == expected)
    }

    @Test(arguments: [
        "收到申请8件，2022年、2023年分别为6件、8件。", "收到申请8件，2022年度和2023年度分别收到6件、8件。", "收到申请8件，上年同期分别为6件、2件。",
        "收到申请8件、答复8件，较2023年分别增加2件、1件。", "公开信息40条、解读8条，分别增长10条、2条。",
    ])
    func `分别 of several years or of changes opens no list`(_ text: String) throws {
        #expect(try sketches(text) == [])
    }

    @Test(arguments: [
        ("公开信息40条，其中甲类10条等。", "40 among 甲类10 open"),
        ("公开信息40条，主要包括甲类10条、乙类20条。", "40 among 甲类10 乙类20 open"),
        ("公开信息40条，其中甲类10余条、乙类20条。", "40 among 甲类10 乙类20 inexact"),
        ("公开信息近40条，其中甲类10条、乙类20条。", "40 among 甲类10 乙类20 inexact"),
        ("收到申请40件，其中自然人10件，法人或其他组织30件。", "40 among 自然人10 法人或其他组织30 exhaustive"),
        ("公开信息40条，其中网站20条，微信公众号10条。", "40 among 网站20 微信公众号10 channels"),
        ("公开信息40条，分别在网站、公众号公开20条和10条。", "40 listed 公众号公开20 10 channels"),
        ("公开信息40条，其中甲类10条、培训2次、乙类20条。", "40 among 甲类10 乙类20 + 培训2 otherUnits"),
        ("公开信息40条，制作图解，其中甲类10条。", "40 among 甲类10 freeText"),
        ("共公开信息40条，涉及民生，其中甲类10条。", "40 among 甲类10 marked"),
        ("共公开信息40条，制作图解，落实解读，其中甲类10条。", "40 among 甲类10 freeText marked"),
        ("设一级栏目5个，分别为机构、政策，二级栏目12个。", "5 listed 二级栏目12 freeText looseUnit"),
        ("公开公共信息40条、解读20条，其中甲类10条。", "20 among 甲类10 or 40"),
        ("公开信息40条、解读共20条，其中甲类10条。", "20 among 甲类10 marked"),
    ])
    func `what makes a list doubtful or certain is noted`(_ text: String, _ expected: String) throws {
        let read = try sketches(text)
        #expect(read.last == expected)
    }

    @Test(arguments: [
        ("公开信息40条，其中甲类10条、征集3期、乙类27条。", "40 among 甲类10 乙类27 + 征集3 otherUnits"),
        ("公开信息40条，其中甲类10条、接待3人次、乙类27条。", "40 among 甲类10 乙类27 otherUnits"),
        ("公开信息40条，其中甲类10条，乙类20条，处理投诉3条。", "40 among 甲类10 乙类20 | 处理投诉3 + 处理投诉3"),
        ("公开信息40条，其中甲类10条，乙类20条，处理投诉3件，丙类7条。", "40 among 甲类10 乙类20 + 处理投诉3"),
        ("公开信息40条，其中甲类10条，乙类20条，开展培训3次。", "40 among 甲类10 乙类20"),
        ("公开信息40条，其中甲类10条，乙类20条，同时处理投诉3条。", "40 among 甲类10 乙类20 | 同时处理投诉3"),
        ("收到申请40件，其中网络10件，信函29件，处理1件。", "40 among 网络10 信函29 | 处理1"),
        ("收到申请40件，其中网络10件，公开信息30件，部分公开10件。", "40 among 网络10 | 公开信息30 部分公开10"),
        ("公开文件40件，其中甲类10件、涉及3个村、简报2期、乙类20件。", "40 among 甲类10 乙类20 + 简报2 otherUnits"),
        ("公开信息40条，其中甲类10条，公开提案3条，处理投诉2条。", "40 among 甲类10 | 公开提案3 处理投诉2 + 公开提案3 处理投诉2"),
        ("公开信息40条，其中甲类10条，公开提案3条，乙类2条，处理投诉2条。", "40 among 甲类10 公开提案3 乙类2 处理投诉2 unevenParts"),
        ("公开信息40条，其中甲类10条，公开微博3条，乙类2条。", "40 among 甲类10 | 公开微博3 乙类2 + 公开微博3 乙类2"),
        ("公开信息40条，其中甲类10条，解读信息共计3条，组织人事2条，乙类25条。", "40 among 甲类10 解读信息共计3 组织人事2 乙类25"),
        ("公开信息40条，其中阅读量5万以上12条，甲类28条。", "40 among 12 甲类28"),
        ("公开信息40条，其中甲类12条，最高阅读量达3000次，乙类28条。", "40 among 甲类12 乙类28"),
        ("公开信息40条，其中5•15公开日2条、乙类38条。", "40 among •15公开日2 乙类38"), ("公开信息40条，其中甲类12、乙类28。", "40 among 甲类12 乙类28"),
    ])
    func `what need not be a part is kept beside the parts`(_ text: String, _ expected: String) throws {
        let read = try sketches(text)
        #expect(read.first == expected)
    }

    @Test(arguments: [
        ("公开信息40条，涵盖以下方面：甲类12条，乙类28条。", ["40 among 甲类12 乙类28"]), ("公开信息40条，涵盖8个领域，乙类28条。", []),
        ("公开信息40条，主要包括农业、财政等，其中：农业12条；财政10条；民政8条。", ["40 among 农业12 财政10 民政8 open"]),
        ("公开信息40条，内容涵盖农业、财政。其中农业12条，财政28条。", ["40 among 农业12 财政28 newSentence fillsSentence"]),
        ("收到4件，答复2件。其中公开1件，部分公开1件。", []), ("收到4件。其中公开1件，部分公开1件。", ["4 among 公开1 部分公开1 newSentence fillsSentence"]),
        ("共收到4件。（其中公开1件，部分公开1件。）", ["4 among 公开1 部分公开1 newSentence marked fillsSentence"]),
    ])
    func `openers are found behind others and behind a full stop`(_ text: String, _ expected: [String]) throws {
        try expect(text, expected)
    }

    @Test(arguments: [(70, true), (71, false)])
    func `a list goes on behind a long bracket, not behind many words`(_ count: Int, _ isRead: Bool) throws {
        let plain = String(repeating: "甲", count: count - 3)
        for gap in [plain, "（" + String(repeating: "乙", count: 90) + "）" + plain] {
            let read = try sketches("公开信息40条，其中甲类12条\(gap)、丙类28条。")
            #expect(read[0].contains("丙类28") == isRead)
        }
    }

    @Test func `lists inside lists are read with their own parts`() throws {
        try expect(
            "公开50条，其中概况20条，其中机构10条、领导4条、职能6条；法规11条，内有国家3条、省8条；规划19条。",
            [
                "50 among 概况20 法规11 规划19", "20 among 机构10 领导4 职能6 depth 1", "11 among 国家3 省8 depth 1",
            ])
        try expect(
            "公开50条，其中概况20条（机构10条、领导10条），法规30条。",
            ["50 among 概况20 法规30", "20 listed 机构10 领导10 depth 1"])
        // Without a mark the inner list ends where its parts make their whole.
        try expect(
            "公开50条，其中概况20条，其中机构10条、领导10条，法规30条。",
            ["50 among 概况20 法规30", "20 among 机构10 领导10 depth 1"])
        try expect(
            "公开50条，其中概况20条，其中机构10条、领导9条，法规30条。",
            ["50 among 概况20 unclearEnd", "20 among 机构10 领导9 法规30 unclearEnd depth 1"])
    }

    @Test(arguments: [
        ("公开文件4条、机构2条，动态51条，共计57条。", ["57 summed 公开文件4 机构2 动态51 marked"]),
        ("召开会议3次，公开文件4条、机构2条，合计6条。", ["6 summed 公开文件4 机构2 + 召开会议3 otherUnits marked"]),
        ("公开文件4条。公开机构2条，动态5条，共7条。", ["7 summed 公开机构2 动态5 marked"]),
        ("公开文件4条、机构2条，累计57条。", []),
        ("公开文件4条、机构2条，全年共公开57条。", []),
        ("公开文件4条，共计57条。", []),
        ("公开文件4条、机构2条，共计57条，其中动态51条。", ["57 among 动态51 marked"]),
    ])
    func `a whole may stand behind its parts`(_ text: String, _ expected: [String]) throws {
        try expect(text, expected)
    }

    @Test(arguments: [
        "围绕道路养护发布信息12条，答复来电15次，经办人逐条登记。", "发布信息12条。公开信息20条，答复来电12条。", "接待来访12次，涉及8个村。",
    ])
    func `numbers that are no list are left alone`(_ text: String) throws {
        try expect(text, [])
    }

    private func expect(_ text: String, _ expected: [String], _ location: SourceLocation = #_sourceLocation) throws {
        let read = try sketches(text)
        #expect(read == expected, sourceLocation: location)
    }

    private func sketches(_ text: String) throws -> [String] {
        let prose = try Prose(lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", text])
        return BreakdownReader.read(prose, QuantityReader.read(prose)).map { $0.sketch(in: prose) }
    }
}

extension Breakdown {
    /// Whole, tie, parts, tail and traits in one line.
    fileprivate func sketch(in prose: Prose) -> String {
        func sketch(_ part: Part) -> String { prose.folded(part.label) + part.quantity.value.description }
        var words = [total.value.description, "\(tie)"] + parts.map(sketch)
        if !tail.isEmpty { words += ["|"] + tail.map(sketch) }
        if !asides.isEmpty { words += ["+"] + asides.map(sketch) }
        words += traits.names
        if !otherTotals.isEmpty { words.append("or " + otherTotals.map(\.value.description).joined(separator: "/")) }
        if depth > 0 { words.append("depth \(depth)") }
        return words.joined(separator: " ")
    }
}

extension Breakdown.Traits {
    fileprivate var names: [String] {
        let all: [(Breakdown.Traits, String)] = [
            (.open, "open"), (.residual, "residual"), (.exhaustive, "exhaustive"), (.channels, "channels"),
            (.otherUnits, "otherUnits"), (.inexact, "inexact"), (.newSentence, "newSentence"), (.freeText, "freeText"),
            (.unclearEnd, "unclearEnd"), (.marked, "marked"), (.looseUnit, "looseUnit"),
            (.unevenParts, "unevenParts"), (.fillsSentence, "fillsSentence"),
        ]
        return all.filter { contains($0.0) }.map(\.1)
    }
}
