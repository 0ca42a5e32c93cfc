import Testing
import TextSupport

@testable import NarrativeClaims

/// Changes with the numbers of both years, wherever the sentence states those.
@Suite struct ChangeReaderTests {
    @Test(arguments: [
        ("收到申请41件（自然人36件，企业5件），同比增加9件，增幅38.1%。", ["38.1% up 41 less 9"]),
        ("收到申请41件（自然人36件，占87.8%；企业5件，占12.2%），同比减少9件，降幅18%。", ["18% down 41 plus 9"]),
        ("收到申请41件（含电话5件（其中夜间3件）），比上年32件增长28.1%。", ["28.1% up 41 from 32"]),
        ("收到申请41件（自然人36件、企业5件；同比增加9件，增幅28.1%）。", []),
        ("收到申请41件，其中自然人36件，企业5件，同比增加9件，增幅28.1%。", []),
    ])
    func `what stands in brackets that are closed again is a part`(
        _ text: String, _ expected: [String]
    ) throws {
        #expect(try sketches(text) == expected)
    }

    @Test(arguments: [
        ("收到申请41件（2023年32件），同比增长28.1%。", ["28.1% up 41 from 32"]),
        ("收到申请41件（上年同期为32件），增加9件。", ["9件 up 41 from 32"]),
        ("收到申请41件，较上年（32件）增长28.1%。", ["28.1% up 41 from 32"]),
        ("收到申请41件，较2023年（32件）增长28.1%。", ["28.1% up 41 from 32"]),
        ("收到申请41件，较2022年（32件）增长28.1%。", []),
        ("收到申请41件（2023年收到32件），同比增长28.1%。", ["28.1% up 41 from 32"]),
        ("收到申请41件（2023年未办结5件），同比增长28.1%。", []), ("收到申请41件（2024年新收36件），同比增长28.1%。", []),
        ("收到申请41件（上年结转5件），同比增长28.1%。", []), ("收到申请41件（2022年30件），同比增长28.1%。", []),
        ("收到申请41件（2023年32件、2022年30件），同比增长28.1%。", ["28.1% up 41 from 32"]),
    ])
    func `the year before may stand in brackets behind the number`(
        _ text: String, _ expected: [String]
    ) throws {
        #expect(try sketches(text) == expected)
    }

    @Test(arguments: [
        ("收到申请41件，较上年增长28%（2023年36件）。", ["28% up 41 from 36"]),
        ("收到申请41件，同比增加9件（上年为36件）。", ["9件 up 41 from 36"]),
        ("收到申请41件，同比增长28%（2024年41件，2023年36件）。", ["28% up 41 from 36"]),
        ("收到申请41件，同比增长28%，去年同期为36件。", ["28% up 41 from 36"]),
        ("收到申请41件，同比增长28%（2022年36件）。", []), ("收到申请41件，同比增长28%（自然人36件）。", []),
        ("收到申请41件，同比增长28%（上年结转36件）。", []), ("收到申请41件，同比增长28%（2023年36条）。", []),
        ("收到申请41件，同比增长28%（2023年约36件）。", []), ("收到申请41件，同比增长28%，上年公开36件。", []),
        ("收到申请41件，办结40件，同比增长28%（2023年36件）。", []), ("收到申请41件，同比增长28%；上年为36件。", []),
    ])
    func `the year before may stand behind the change`(_ text: String, _ expected: [String]) throws {
        #expect(try sketches(text) == expected)
    }

    @Test(arguments: [
        ("公开信息203条，比上年多出37条，增长22.3%。", ["22.3% up 203 less 37"]),
        ("公开信息203条，较上年净增37条，增长22.3%。", ["22.3% up 203 less 37"]),
        ("公开信息203条，比上年超出37条，增幅22.3%。", ["22.3% up 203 less 37"]),
        ("公开信息203条，同比增37条，涨幅22.3%。", ["22.3% up 203 less 37"]),
        ("公开信息203条，较去年净减37条，下降15.4%。", ["15.4% down 203 plus 37"]),
        ("公开信息203条，比上年增加37条（22.3%）。", ["22.3% up 203 less 37"]), ("公开信息203条（占22.3%）。", []),
        ("公开信息203条，比上年增加37条（占22.3%）。", []), ("公开信息203条（22.3%），比上年增加37条，增长率22.3%。", ["22.3% up 203 less 37"]),
        ("公开信息203条，比上年冒出37条，增长22.3%。", []), ("公开信息203条，较上年新增37条，增长22.3%。", []),
        ("公开信息203条，较上年增至37条，增长22.3%。", []),
        ("2023年公开166条，比上年冒出37条，2024年公开203条，增长22.3%。", []),
        ("公开信息203条，较上年同期公开信息总数166条增长22.3%。", ["22.3% up 203 from 166"]),
        ("公开信息203条，较2023年全镇公开的166条增长22.3%。", ["22.3% up 203 from 166"]),
        ("公开信息203条，上年为166条，增长22.3%。", ["22.3% up 203 from 166"]),
        ("公开信息203条，2023年为166条，增长22.3%。", ["22.3% up 203 from 166"]),
        ("公开信息203条，2022年为166条，增长22.3%。", []),
    ])
    func `a number behind 比上年 and words that are not known is neither year's`(
        _ text: String, _ expected: [String]
    ) throws {
        #expect(try sketches(text) == expected)
    }

    private func sketches(_ text: String) throws -> [String] {
        let prose = try Prose(lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", text])
        return ChangeReader(prose, QuantityReader.read(prose), year: 2024).read().map { change in
            let base =
                switch change.base {
                case .stated(let quantity): "from \(quantity.value)"
                case .difference(let quantity, let rises): "\(rises ? "less" : "plus") \(quantity.value)"
                }
            return "\(change.change.value)\(change.change.unit.text) \(change.rises ? "up" : "down") "
                + "\(change.current.value) \(base)"
        }
    }
}
