import ReportModel
import Testing
import TextSupport

@testable import AuditRules

/// Lists that are easily taken for what they are not: T-13, T-14 and T-16.
@Suite struct ListTrapTests {
    @Test(arguments: [
        // Ways of publishing with 其他 among them are all there are; two of them may overlap.
        ("公开信息58条，其中网站30条、微信20条、其他9条。", "warning"), ("公开信息58条，其中网站30条、微信20条、其他8条。", ""),
        ("公开信息58条，其中网站50条、其他平台9条。", ""), ("公开信息58条：网站30条、微信20条、其他9条。", "warning"),
        ("公开信息58条，其中网站58条、微信20条、其他9条。", ""),
        ("共发布120条，一是网站发布80条，二是公众号发布30条。", "warning"), ("共发布120条，一是网站发布80条，二是公众号发布60条。", ""),
        ("共发布120条，一是网站发布80条，二是公众号发布40条。", ""), ("信息共50条，分别在网站、公众号发布20条和25条。", "warning"),
        // What has another unit may be counted too.
        ("月度数据12期、统计公报1期、经济分析36篇，总计49期。", ""), ("月度数据12期、统计公报1期、经济分析36篇，总计11期。", "warning"),
        ("通过县政府网站公开信息97条，通过微信公众号、抖音号分别发布信息860条和245条，合计1105条。", ""),
        ("网站公开97条，公众号、抖音号分别发布860条和245条，合计1202条。", ""),
        ("2024年，县公安局通过县政府网站公开信息97条，通过公众号、抖音号分别发布信息860条和245条，合计1105条。", ""),
        ("通过县政府网站公开信息97条，通过微信公众号、抖音号、视频号分别发布信息10条、20条、30条，合计150条。", "warning"),
    ])
    func `what a list is of decides whether a difference is told`(_ text: String, _ expected: String)
        throws
    {
        let severities = try NarrativeFindings.all(.listedPartsMismatch, text).map(\.severity.rawValue)
        #expect(severities == (expected.isEmpty ? [] : [expected]))
    }

    @Test(arguments: [
        "收到申请2件（2023年6件），同比下降66.7%。", "收到申请2件（2023年为6件），同比下降66.7%。", "收到申请2件（上年6件），同比下降66.7%。",
        "公开信息58条，同比下降3.3%（2023年为60条）。",
    ])
    func `last year's number in brackets is no part`(_ text: String) throws {
        for rule in [Rule.listedPartsMismatch, .partsExceedTotal, .percentageMismatch] {
            #expect(try NarrativeFindings.all(rule, text).isEmpty)
        }
    }

    @Test(arguments: [
        ("收到申请41件（自然人36件，企业5件），同比增加9件，增幅38.1%。", "38.1% 41件 9件"),
        ("收到申请41件（自然人36件，企业5件），同比增加9件，增幅28.1%。", ""),
        ("收到申请41件（自然人36件，企业5件），同比减少9件，增幅28.1%。", "28.1% 41件 9件"),
        ("收到申请41件，较上年增长28%（2023年36件）。", "28% 41件 36件"), ("收到申请41件，较上年增长13.9%（2023年36件）。", ""),
        ("公开信息203条，比上年多出37条，增长22.3%。", ""), ("公开信息203条，比上年多出37条，增长32.3%。", "32.3% 203条 37条"),
    ])
    func `a growth is reckoned on the year before, wherever that stands`(
        _ text: String, _ quotes: String
    ) throws {
        let gists = NarrativeFindings.gists(try NarrativeFindings.all(.percentageMismatch, text))
        #expect(gists == (quotes.isEmpty ? [] : ["warning " + quotes]))
    }
}
