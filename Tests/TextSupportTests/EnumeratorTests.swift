import Testing

@testable import TextSupport

@Suite struct EnumeratorTests {
    @Test(
        arguments: [
            ("一、总体情况", Enumerator.Style.chapter, 1), ("十二、其他", .chapter, 12), ("二十、", .chapter, 20),
            ("（三）不予公开", .bracketed, 3),
            ("(七) 总计", .bracketed, 7), ("1.属于国家秘密", .arabic, 1), ("1、 总体情况", .arabic, 1), ("１．属于", .arabic, 1),
            ("（3） 政府", .bracketedArabic, 3),
            ("第一，", .ordinal, 1), ("12.重复", .arabic, 12),
        ])
    func enumerator(text: String, style: Enumerator.Style, number: Int) {
        #expect(
            Enumerator.leading(TextFolding.scalars(of: text))?.enumerator == Enumerator(style: style, number: number))
        #expect(Enumerator.canBegin(with: TextFolding.scalars(of: text)[0]))
    }

    @Test("Whatever an enumerator begins with, it can begin with")
    func beginnings() {
        let behind = ["", "、", "一、", "一）", "1)", "一，", ".", "1."].map(TextFolding.scalars(of:))
        for scalar in UInt32(0x21)...0x9FFF where behind.contains(where: { Enumerator.leading([scalar] + $0) != nil }) {
            #expect(Enumerator.canBegin(with: scalar))
        }
        #expect(!Enumerator.canBegin(with: 0x53BF))
    }

    @Test(arguments: ["总体情况", "一是强化", "第二十条第（一）项", "2024年", "1.5万元", "（区分处理的）", "十分重要", ""])
    func none(text: String) {
        #expect(Enumerator.leading(TextFolding.scalars(of: text)) == nil)
    }
}

@Suite struct EditDistanceTests {
    @Test(
        arguments: [
            ("", "", 0), ("件", "", 1), ("本年度止件数", "本年废止件数", 1), ("abc", "abd", 1), ("kitten", "sitting", 3),
            ("现行有效件", "现行有效件数", 1),
        ])
    func distance(left: String, right: String, distance: Int) {
        let (a, b) = (Array(left), Array(right))
        #expect(EditDistance.between(a, b, limit: 5) == distance)
        #expect(EditDistance.between(b, a, limit: distance) == distance)
        if distance > 0 { #expect(EditDistance.between(a, b, limit: distance - 1) == nil) }
    }

    @Test("The bounded distance is the plain one where it is within the bound")
    func agreesWithPlain() {
        var seed: UInt64 = 7
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        for _ in 0..<500 {
            let left = (0..<next(9)).map { _ in next(3) }
            let right = (0..<next(9)).map { _ in next(3) }
            let plain = plainDistance(left, right)
            for limit in 0...4 {
                #expect(EditDistance.between(left, right, limit: limit) == (plain <= limit ? plain : nil))
            }
        }
    }

    private func plainDistance(_ left: [Int], _ right: [Int]) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(diagonal + (a == b ? 0 : 1), above + 1, row[j] + 1)
                diagonal = above
            }
        }
        return row[right.count]
    }
}

@Suite struct TextFoldingTests {
    @Test(
        arguments: [
            ("（一） 予以公开", "(一)予以公开"), ("“三安全”", "\"三安全\""), ("「三安全」", "\"三安全\""), ("Ｎ/Ａ", "n/a"),
            ("结果\u{A0}维\n持", "结果维持"),
            ("〔2021〕30号", "[2021]30号"),
        ])
    func folded(text: String, folded: String) {
        #expect(TextFolding.folded(text) == folded)
    }
}
