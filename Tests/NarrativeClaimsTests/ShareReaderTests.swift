import TextSupport
import Testing

@testable import NarrativeClaims

@Suite struct ShareReaderTests {
    @Test(arguments: [
        ("自然人20件，占总数65件的30.8%。", ["30.8 of 20/65!"]),
        ("共受理65件，其中自然人20件，占30.8%；企业45件，占69.2%。", ["30.8 of 20/65! + 69.2 of 45/65!"]),
        ("共受理65件，自然人20件，占比为30.8%。", ["30.8 of 20/65!"]),
        ("共受理65件，办结60件，自然人20件，占30.8%。", ["30.8 of 20/60/65"]),
        ("共受理65件，自然人45件、企业20件，分别占69.2%、30.8%。", ["69.2 of 45/65! + 30.8 of 20/65!"]),
        ("受理65件，自然人20件，占全镇干部的30%。", ["30 of 20"]),
        ("自然人占60%，企业占40%。", ["60 + 40"]),
        ("自然人占60%，其中村民占40%。", ["60", "40"]),
        ("自然人占60%。企业占40%。", ["60", "40"]),
        ("自然人占60%；企业占40%。", ["60 + 40"]),
        ("公开120条，占比较上年提高5%。", []),
        ("培训20人，占全年3次的30%。", []),
    ])
    func `shares are read with their parts and wholes`(_ text: String, _ expected: [String]) throws {
        #expect(try sketches(text) == expected)
    }

    @Test(arguments: [
        ("收到65件，办结45件，办结率75%。", ["rate 75 of 45/65!"]),
        ("收到65件，办结45件，按时办结率100%。", []),
        ("收到65件，按时办结45件，办结率100%。", []),
        ("收到人大建议8件、政协提案6件，办复率100%。", []),
        ("受理267件，答复263件，公开81件，公开率为30.8%。", ["rate 30.8 of 81/267/263"]),
        ("收到65件，办结45件，满意率75%。", []),
        ("公开信息43条，其中主动公开文件2条，主动公开率100%。", []), ("公开信息43条，其中公开文件2条，文件公开率100%。", []),
        ("办结率达100%。", []),
    ])
    func `rates are read with the counts of their sentence`(_ text: String, _ expected: [String]) throws {
        #expect(try sketches(text) == expected)
    }

    @Test(arguments: [
        ("收到申请50件，比上年40件增长20%。", ["20% up 50 from 40"]),
        ("收到申请30件，较2023年的40件下降25%。", ["25% down 30 from 40"]),
        ("申请由40件增加到50件，增幅为25%。", ["25% up 50 from 40"]),
        ("2023年收到40件，2024年收到50件，同比增长25%。", ["25% up 50 from 40"]),
        ("2024年收到50件，2023年收到40件，同比增长25%。", ["25% up 50 from 40"]),
        ("2022年收到40件，2024年收到50件，增长25%。", []),
        ("收到50件，比上年增加10件，增长25%。", ["25% up 50 less 10"]),
        ("收到50件，比上年减少10件，下降20%。", ["20% down 50 plus 10"]),
        ("收到50件，比上年40件增加12件，增长25%。", ["12件 up 50 from 40", "25% up 50 from 40"]),
        ("收到50件，同比增长20%，上年结转40件。", []),
        ("收到50件，上年结转40件，同比增长20%。", []),
        ("收到50件，办结48件，比上年40件增长20%。", []),
        ("收到50件，比上年约40件增长20%。", []),
        ("收到50件，占20%，比上年40件增长25%。", []),
        ("占比提高5个百分点，收到50件，上年40件。", []),
    ])
    func `changes are read with the numbers of both years`(_ text: String, _ expected: [String]) throws {
        let prose = try prose(text)
        let changes = ChangeReader(prose, QuantityReader.read(prose), year: 2024).read().map { change -> String in
            let base =
                switch change.base {
                case .stated(let quantity): "from \(quantity.value)"
                case .difference(let quantity, let rises): "\(rises ? "less" : "plus") \(quantity.value)"
                }
            return "\(change.change.value)\(change.change.unit.text) \(change.rises ? "up" : "down") "
                + "\(change.current.value) \(base)"
        }
        #expect(changes == expected)
    }

    /// The shares of each list: part and wholes, `!` where the words leave no other whole.
    private func sketches(_ text: String) throws -> [String] {
        let prose = try prose(text)
        let quantities = QuantityReader.read(prose)
        let reader = ShareReader(prose, quantities, BreakdownReader.read(prose, quantities))
        return reader.read().map { group in
            group.map { share in
                var words = (share.isRate ? "rate " : "") + share.percent.value.description
                if let part = share.part {
                    words += " of \(part.value)"
                    words += share.wholes.map { "/\($0.quantity.value)\($0.isCertain ? "!" : "")" }.joined()
                }
                return words
            }.joined(separator: " + ")
        }
    }

    private func prose(_ text: String) throws -> Prose {
        try Prose(lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", text])
    }
}
