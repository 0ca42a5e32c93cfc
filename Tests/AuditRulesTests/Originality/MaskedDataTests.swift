import ReportModel
import Testing

@testable import AuditRules

/// Personal data that was masked is no placeholder: O-05.
@Suite struct MaskedDataTests {
    @Test(arguments: [
        "如张**、身份证号4113**********1234。", "申请人李××来信。", "村民王XX反映，已办结。", "由陈**等5人提出。", "电话138****5678。",
        "尾号******1234的来电。",
        "账号6222××××××××。", "党员赵***咨询。",
    ])
    func `names and numbers that were masked are let pass`(_ text: String) throws {
        #expect(try Rule.placeholderLeft.finds(text) == [])
    }

    @Test(arguments: [
        ("20××年公开。", "××"), ("发布信息1**条。", "**"), ("王**镇公开。", "**"), ("发布信息××条。", "××"),
        ("工程××已公开。", "××"),
        ("乡石××公开。", "××"), ("由赵****公开。", "****"), ("全年123**条公开。", "**"), ("关于××的通知。", "××"),
        ("王__公开。", "__"),
        ("至××1月公开。", "××"), ("〔20××〕5号。", "××"),
    ])
    func `what is to be filled in is told`(_ text: String, _ quote: String) throws {
        #expect(try Rule.placeholderLeft.finds(text) == ["error " + quote])
    }

    @Test(arguments: [
        ("更新《[具体地名]镇信息公开指南》。", "[具体地名]"), ("2024年【单位名称】公开。", "【单位名称】"), ("（单位名称）公开。", "（单位名称）"), ("见〔镇名〕公报。", "〔镇名〕"),
        ("2024年，（机关名称）公开。", "（机关名称）"), ("写明姓名（单位名称）。", nil), ("按“【部门名称】+标题”格式发布。", nil), ("1.姓名；2.（单位名称）；3.电话。", nil),
        ("公开内容包括：（机关名称）、办公地址。", nil), ("发布信息（填写）条。", "（填写）"), ("见[1]、【公开指南】、（柳溪镇）。", nil),
    ])
    func `a name in brackets is to be filled in`(_ text: String, _ quote: String?) throws {
        #expect(try Rule.placeholderLeft.finds(text) == (quote.map { ["error " + $0] } ?? []))
    }
}
