import TextSupport
import Testing

@testable import NarrativeClaims

@Suite struct QuantityReaderTests {
    /// The quantities of a sentence: number with sign of its bound, unit, and what is quoted for the whole.
    private func read(_ text: String) throws -> [String] {
        let prose = try Prose(lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", text])
        return QuantityReader.read(prose).map { quantity in
            let sign =
                switch quantity.bound {
                case .exact: ""
                case .atLeast: ">"
                case .atMost: "<"
                case .about: "~"
                }
            return "\(sign)\(quantity.value)\(quantity.unit.text) \(prose.text(of: quantity.range))"
        }
    }

    @Test(arguments: [
        ("收到申请3件", ["3件 3件"]), ("收到申请 3 件", ["3件 3 件"]), ("收到申请３件", ["3件 ３件"]),
        ("发布信息1,204条", ["1204条 1,204条"]), ("发布信息１，２０４条", ["1204条 １，２０４条"]),
        ("发布信息1,204,118条", ["1204118条 1,204,118条"]),
        ("收到3，120件公开", ["3 3", "120件 120件"]), ("收到3, 120件公开", ["3 3", "120件 120件"]),
        ("发布1,204，118条", ["1204 1,204", "118条 118条"]), ("发布3,12条", ["3 3", "12条 12条"]),
        ("发布1,204.5元", ["1204.5元 1,204.5元"]),
        ("发布1234,567条", ["1234 1234", "567条 567条"]), ("发布3,1204条", ["3 3", "1204条 1204条"]),
        ("阅读1.2万次", ["~12000次 1.2万次"]), ("阅读2万次", ["20000次 2万次"]), ("阅读3万余次", [">30000次 3万余次"]),
        ("阅读3余万次", [">30000次 3余万次"]),
        ("收费3.2万元", ["3.2万元 3.2万元"]), ("收费1.5亿元", ["1.5亿元 1.5亿元"]), ("收费0.00元", ["0元 0.00元"]),
        ("阅读5千余次", [">5000次 5千余次"]),
        ("办结率100%，占33.9%", ["100% 100%", "33.9% 33.9%"]), ("提高3.5个百分点", ["3.5百点 3.5个百分点"]),
        ("收到申请0，办结0。", ["0 0", "0 0"]), ("分别为3、2、1件", ["3 3", "2 2", "1件 1件"]),
        ("（3件）", ["3件 3件"]), ("受理12人次", ["12人次 12人次"]),
    ])
    func `numbers in digits`(_ text: String, _ expected: [String]) throws {
        #expect(try read(text) == expected)
    }

    @Test(arguments: [
        ("收到一件申请", ["1件 一件"]), ("收到两件", ["2件 两件"]), ("公开二十三条", ["23条 二十三条"]),
        ("公开一百零五条", ["105条 一百零五条"]), ("公开一万二千条", ["12000条 一万二千条"]), ("公开十条", ["10条 十条"]),
        ("公开十余条", [">10条 十余条"]), ("公开百余条", [">100条 百余条"]), ("公开近百条", ["<100条 近百条"]),
        ("公开上千条", ["~1000条 上千条"]), ("公开十来条", ["~10条 十来条"]), ("公开三万余条", [">30000条 三万余条"]),
        ("公开三十余万条", [">300000条 三十余万条"]), ("收费二万元", ["2万元 二万元"]), ("推进三项工作", ["3项 三项"]),
        ("发生诉讼一起。", ["1起 一起"]), ("发生一起行政诉讼", ["1起 一起"]), ("工单三件", ["3件 三件"]),
        ("增长百分之三十", ["30% 百分之三十"]), ("达到百分之百", ["100% 百分之百"]), ("百分之12.5", ["12.5% 百分之12.5"]),
        ("从三个方面改进", ["3个 三个"]), ("以下三点", ["3点 三点"]), ("由六部分组成", ["6部分 六部分"]),
    ])
    func `numbers in Chinese numerals`(_ text: String, _ expected: [String]) throws {
        #expect(try read(text) == expected)
    }

    @Test(arguments: [
        ("公开70余条", [">70条 70余条"]), ("公开70多条", [">70条 70多条"]), ("公开70条以上", [">70条 70条以上"]),
        ("公开70条左右", ["~70条 70条左右"]), ("公开约70条", ["~70条 约70条"]), ("公开近70条", ["<70条 近70条"]),
        ("公开不足70条", ["<70条 不足70条"]), ("公开超过70条", [">70条 超过70条"]), ("公开不超过70条", ["<70条 不超过70条"]),
        ("公开超70条", [">70条 超70条"]), ("公开不少于70条", [">70条 不少于70条"]), ("少于70条", ["<70条 少于70条"]),
        ("公开逾70条", [">70条 逾70条"]), ("公开70条以内", ["<70条 70条以内"]), ("公开3至5条", ["<5条 5条"]),
        ("预约3次", ["3次 3次"]), ("最近3次", ["3次 3次"]), ("签约5家", ["5家 5家"]), ("网上5条", ["5条 5条"]),
    ])
    func `words that make a number a bound`(_ text: String, _ expected: [String]) throws {
        #expect(try read(text) == expected)
    }

    @Test(arguments: [
        "2024年1月1日至12月31日", "2021—2023年", "2024.12.31", "2024/12/31", "国办公开办函〔2021〕30号", "国务院令第711号",
        "第二十条第（一）项", "第3次会议", "电话0999-5550137", "电话05551234567", "邮编405809", "12345热线", "“12345”平台", "8:30至17:30",
        "7×24小时", "党的二十大", "“三审三校”", "“十四五”规划", "两微一端", "一体化", "统一部署", "统一项目", "进一步", "一站式", "第一批", "一批", "一是",
        "高效办成一件事", "一次性告知", "一事一档", "一户一策", "千家万户", "千方百计", "与群众一起走访", "一部分", "另一方面", "每一项", "同一件", "3个月内",
        "20个工作日", "5G", "A4纸", "PM2.5", "4A级", "1+N", "100楼", "二三条", "二〇二四年", "1.强化", "2、强化", "（3）强化", "（三）强化",
        "亿亿亿亿亿亿件", "9999999999999999999999件", "2024工作", "3个小时", "0.5", "一九九九年", "-3件",
    ])
    func `what counts nothing`(_ text: String) throws {
        #expect(try read(text) == [])
    }

    @Test func `the number is marked without the words around it`() throws {
        let prose = try Prose(lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", "阅读约 1.2 万次以上。"])
        let quantity = try #require(QuantityReader.read(prose).first)
        #expect(prose.text(of: quantity.numberRange) == "1.2 万")
        #expect(prose.text(of: quantity.range) == "约 1.2 万次以上")
    }

    @Test(arguments: [
        (Quantity.Bound.exact, [false, true, false]), (.atLeast, [false, true, true]), (.atMost, [true, true, false]),
    ])
    func `a bound allows numbers on its side and itself`(_ bound: Quantity.Bound, _ expected: [Bool]) {
        #expect([69, 70, 71].map { quantity(70, bound).allows(ExactDecimal($0)) } == expected)
    }

    @Test func `about allows a tenth either way`() {
        #expect([62, 63, 77, 78].map { quantity(70, .about).allows(ExactDecimal($0)) } == [false, true, true, false])
    }

    private func quantity(_ value: Int, _ bound: Quantity.Bound) -> Quantity {
        Quantity(value: ExactDecimal(value), bound: bound, unit: Quantity.Unit("条"), range: 0..<1, numberRange: 0..<1)
    }
}
