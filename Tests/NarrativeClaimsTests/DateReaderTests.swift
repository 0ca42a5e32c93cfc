import TextSupport
import Testing

@testable import NarrativeClaims

@Suite struct DateReaderTests {
    private func dates(_ sentence: String) throws -> [String] {
        let prose = try Prose(lines: ["一、总体情况", sentence])
        return DateReader.read(prose).map { date in
            let parts = [date.year, date.month, date.day].map { $0.map(String.init) ?? "-" }
            return "\(prose.folded(date.range)) \(parts.joined(separator: " "))"
        }
    }

    @Test(arguments: [
        ("2024年发布", ["2024年 2024 - -"]), ("２０２４ 年 1 月 发布", ["2024年1月 2024 1 -"]),
        ("2024年1月20日", ["2024年1月20日 2024 1 20"]), ("12月31号", ["12月31号 - 12 31"]),
        ("2024年1月1日至12月31日", ["2024年1月1日 2024 1 1", "12月31日 - 12 31"]),
        ("二〇二四年一月二十日", ["二〇二四年一月二十日 2024 1 20"]), ("二零二四年十二月三十一日", ["二零二四年十二月三十一日 2024 12 31"]),
        ("二○二四年", ["二○二四年 2024 - -"]), ("一九五六年", ["一九五六年 1956 - -"]), ("二〇三七年八月九日", ["二〇三七年八月九日 2037 8 9"]),
        ("202020年12月31日", ["202020年12月31日 202020 12 31"]), ("20244年", ["20244年 20244 - -"]),
        ("5000年文脉", ["5000年 5000 - -"]), ("13月1日", ["13月1日 - 13 1"]), ("2024年度13月", ["2024年 2024 - -"]),
        ("2024年12月31止", ["2024年12月 2024 12 -"]), ("2023年、2024年", ["2023年 2023 - -", "2024年 2024 - -"]),
    ])
    func `dates are read as they are written`(_ sentence: String, _ expected: [String]) throws {
        #expect(try dates(sentence) == expected)
    }

    @Test(arguments: [
        "三年", "24年", "100年", "0024年", "12345年", "2100000年", "1月", "历时13月", "123月1日", "近三年来", "一二年", "〔2021〕30号", "月1日",
        "211244年",
    ])
    func `other numbers are no dates`(_ sentence: String) throws {
        #expect(try dates(sentence) == [])
    }

    @Test func `nothing is read across sentences`() throws {
        let prose = try Prose(lines: ["一、总体情况", "共2024", "年1月。"])
        #expect(DateReader.read(prose).isEmpty)
    }

    @Test(
        arguments: [
            (2024, 2, 29, true), (2023, 2, 29, false), (2000, 2, 29, true), (1900, 2, 29, false), (nil, 2, 29, true),
            (nil, 2, 30, false), (2024, 11, 30, true), (2024, 11, 31, false), (2024, 12, 31, true),
            (2024, 12, 32, false),
            (2024, 4, 31, false), (2024, 6, 31, false), (2024, 9, 31, false), (2024, 1, 31, true), (2024, 1, 0, false),
            (2024, 0, 1, false), (2024, 13, 1, false), (2024, 13, nil, false), (2024, 12, nil, true),
            (1899, nil, nil, false),
            (1900, nil, nil, true), (2099, 1, 1, true), (2100, 1, 1, false), (20244, nil, nil, false),
        ] as [(Int?, Int?, Int?, Bool)])
    func `the calendar has a date or not`(_ year: Int?, _ month: Int?, _ day: Int?, _ exists: Bool) {
        #expect(StatedDate(range: 0..<1, year: year, month: month, day: day).exists == exists)
    }
}
