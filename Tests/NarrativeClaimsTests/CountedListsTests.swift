import Testing
import TextSupport

@testable import NarrativeClaims

/// Lists that are counted off with 一是, 二是, and lists that are not of the number before them.
@Suite struct CountedListsTests {
    @Test(arguments: [
        ("共发布120条，一是网站发布80条，二是公众号发布30条。", ["120: 80 30"]),
        ("共发布信息120条。一是网站发布80条。二是公众号发布30条。", ["120: 80 30"]),
        ("共发布120条，一是网站发布80条，阅读900次；二是公众号发布30条。", ["120: 80 30"]),
        ("共发布120条，一是网站发布80条，二是公众号发布30条，三是张贴10条。", ["120: 80 30 10"]),
        ("发布120条，一是网站发布80条，二是公众号发布30条。", []), ("共发布120条，一是网站发布80条，二是公众号及时发布。", []),
        ("共发布120条，一是网站发布80条，二是公众号发布30条，三是按时张贴。", []), ("共发布120条，一是网站发布80条，更新20条，二是公众号发布30条。", []),
        ("共发布120条，二是网站发布80条，三是公众号发布30条。", []), ("共发布120条，一是网站发布8条，二是公众号发布3条。", []),
        ("共发布120条，都是群众关心的内容，一是网站发布80条，二是公众号发布30条。", []),
    ])
    func `every marker has one number, and the last is the list's`(
        _ text: String, _ expected: [String]
    ) throws {
        #expect(try sketches(text) == expected)
    }

    @Test(arguments: [
        ("通过网站公开97条，通过公众号、抖音号分别发布860条和245条，合计1105条。", ["1105: 97 860 245"]),
        ("制作图解12个，印发海报、折页分别20个和10个。", []), ("公开1105条，通过网站、公众号分别发布860条和245条。", ["1105: 860 245"]),
        ("网站公开97条，公众号、抖音号、视频号分别发布10条、20条、30条，合计157条。", ["157: 97 10 20 30"]),
    ])
    func `分别 may speak of what its own clause names`(_ text: String, _ expected: [String]) throws {
        #expect(try sketches(text) == expected)
    }

    @Test(arguments: [
        "收到申请2件（2023年6件），同比下降66.7%。", "收到申请2件（2023年为6件）。", "收到申请2件（上年6件）。", "收到申请2件（2023年：6件）。", "收到申请2件（去年同期收到6件）。",
        "公开58条，同比下降3.3%（2023年为60条）。",
    ])
    func `an earlier year in brackets is no part`(_ text: String) throws {
        #expect(try sketches(text) == [])
    }

    @Test(arguments: [
        ("办结2件（上年结转1件、本年新收1件）。", ["2: 1 1"]), ("收到58条（2024年1月至6月30条，7月至12月28条）。", ["58: 30 28"]),
        ("公开58条，净增9条，其中网站30条、微信28条。", ["58: 30 28"]), ("公开58条（2023年60条），其中网站30条、微信28条。", ["58: 30 28"]),
    ])
    func `parts are still read beside it`(_ text: String, _ expected: [String]) throws {
        #expect(try sketches(text) == expected)
    }

    private func sketches(_ text: String) throws -> [String] {
        let prose = try Prose(lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", text])
        return BreakdownReader.read(prose, QuantityReader.read(prose)).map { list in
            "\(list.total.value): " + list.parts.map(\.quantity.value.description).joined(separator: " ")
        }
    }
}
