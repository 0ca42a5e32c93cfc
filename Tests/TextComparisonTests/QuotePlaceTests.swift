import Testing
import TextComparison

/// Where a quote of one text stands in another; ⟦ and ⟧ mark the passage in both.
@Suite struct QuotePlaceTests {
    private static let lead = "清河县柳溪镇认真落实各项要求，全年主动公开政府信息126条，办理建议提案5件。"
    private static let passage = "共收到政府信息公开申请12件，均在法定期限内答复。"
    private static let tail = "另有3件结转下年度继续办理，未收取任何费用，也没有引起行政复议。"
    private static let other = "石桥乡便民中心梳理服务事项，逐项编写办事指南并在村居公开栏张贴。"
    private static let more = "青禾街道定期更新网站栏目，组织工作人员学习业务知识，听取群众意见。"
    private static let quoted = "\(lead)⟦\(passage)⟧\(tail)\n\(other)"

    /// A text without its marks and what stood between each two of them.
    private struct Marked {
        var text = QuotedText("")
        var ranges: [Range<Int>] = []

        init(_ marked: String) {
            var plain = String.UnicodeScalarView()
            var (count, start) = (0, 0)
            for scalar in marked.unicodeScalars {
                switch scalar {
                case "⟦": start = count
                case "⟧": ranges.append(start..<count)
                default:
                    plain.append(scalar)
                    count += 1
                }
            }
            text = QuotedText(String(plain))
        }
    }

    private func place(_ old: String, _ new: Marked, keepsPosition: Bool = false) throws -> QuotePlace {
        let old = Marked(old)
        let range = try #require(old.ranges.first)
        return new.text.place(of: TextQuote(range, of: old.text), near: keepsPosition ? range.lowerBound : nil)
    }

    @Test(
        "the same passage in the same surroundings",
        arguments: [
            (quoted, quoted),
            (quoted, "\(more)\n\(quoted)"),
            (quoted, "\(quoted)\(more)\(passage)\(other)"),
            (
                quoted,
                "\(lead)\n\u{3000}\u{3000}⟦共收到 政府信息公开申请１２件,\r\n均在法定期限内答复。⟧ \(tail)"
            ),
            ("⟦\(lead)⟧\(passage)\(tail)", "⟦\(lead)⟧\(passage)\(tail)"),
            ("⟦\(lead)⟧\(passage)\(tail)", "\(more)⟦\(lead)⟧\(passage)\(tail)"),
            ("\(lead)\(passage)⟦\(tail)⟧", "\(lead)\(passage)⟦\(tail)⟧\(more)"),
            ("⟦\(passage)⟧", "⟦\(passage)⟧"),
            ("⟦\(passage)⟧", "\(lead)⟦\(passage)⟧\(tail)"),
            ("\(lead)⟦1⟧件，又1件。\(tail)", "\(lead)⟦1⟧件，又1件。\(tail)"),
        ])
    func exact(_ old: String, _ new: String) throws {
        let new = Marked(new)
        #expect(try place(old, new) == .exact(try #require(new.ranges.first)))
    }

    @Test(
        "the same passage in other surroundings",
        arguments: [
            "\(lead)\(other)\n\(more)⟦\(passage)⟧\(other)",
            "\(lead)\(tail)\n\(other)\n⟦\(passage)⟧",
            "⟦\(passage)⟧",
            "\(lead)其中，⟦\(passage)⟧\(tail)",
            "\(lead)⟦\(passage)⟧另有4件结转下年度继续办理，未收取任何费用。",
        ])
    func moved(_ new: String) throws {
        let new = Marked(new)
        #expect(try place(Self.quoted, new) == .moved(try #require(new.ranges.first)))
    }

    @Test(
        "an edited passage, also where its twin stands elsewhere untouched",
        arguments: [
            (quoted, "\(lead)⟦共收到政府信息公开申请15件，均在法定期限内答复。⟧\(tail)"),
            (quoted, "\(lead)⟦共受理政府信息公开申请12件，均在法定期限内答复。⟧\(tail)\n\(more)\(passage)\(other)"),
            (quoted, "\(passage)\(more)\(lead)⟦收到政府信息公开申请21件，均已答复。⟧\(tail)\(passage)"),
            (quoted, "\(lead)⟦共收到各类政府信息公开申请112件次，均在法定期限内答复申请人。⟧另有2件结转。"),
            (quoted, "\(more)本年⟦共收到政府信息公开申请12件，均在法定期限内答复完毕。⟧\(tail)"),
            ("⟦全年公开126条，\(other)⟧\(passage)", "⟦全年公开162条，\(other)⟧\(passage)"),
            ("\(lead)⟦\(other)另有3件。⟧", "\(lead)⟦\(other)另有5件。⟧"),
            ("\(lead)申请⟦12⟧件。\(tail)", "\(lead)申请⟦15⟧件。\(tail)"),
            ("\(lead)申请⟦12件⟧。\(tail)", "\(more)\(lead)申请⟦1件⟧。\(tail)申请12件。"),
        ])
    func changed(_ old: String, _ new: String) throws {
        let new = Marked(new)
        #expect(try place(old, new) == .changed(try #require(new.ranges.first)))
    }

    @Test(
        "nothing that is like it",
        arguments: [
            (quoted, ""),
            (quoted, " \n\u{3000}"),
            (quoted, "共收到"),
            (quoted, "\(lead)\(tail)\n\(other)"),
            (quoted, "\(more)\(other)"),
            ("\(quoted)\(passage)\(more)", "\(lead)\(tail)\(other)\(passage)\(more)"),
            ("\(lead)申请⟦12⟧件。\(tail)", "\(lead)申请件。\(tail)\(more)另12件。"),
            ("\(lead)一是⟦主动公开政策文件8条；⟧二是主动公开财政预算6条；", "\(lead)一是二是主动公开财政预算6条；"),
            ("\(lead)⟦ \n⟧\(tail)", "\(lead) \n\(tail)"),
            ("\(lead)⟦⟧\(tail)", "\(lead)\(tail)"),
        ])
    func lost(_ old: String, _ new: String) throws {
        #expect(try place(old, Marked(new)) == .lost)
    }

    @Test("identical places are told apart by nothing but the position")
    func identical() throws {
        let paragraph = "\(Self.quoted)\n\(Self.more)"
        let new = Marked(paragraph + paragraph)
        #expect(try place(paragraph, new) == .ambiguous(new.ranges))
        #expect(try place(paragraph, new, keepsPosition: true) == .exact(new.ranges[0]))
        let shifted = Marked("新增。" + paragraph + paragraph)
        #expect(try place(paragraph, shifted, keepsPosition: true) == .ambiguous(shifted.ranges))
    }

    @Test("edited twins in the same surroundings are ambiguous")
    func rivals() throws {
        let first = Self.quoted.replacing("12件", with: "13件") + "\n" + Self.more
        let new = Marked(first + first.replacing("13件", with: "14件"))
        #expect(try place(Self.quoted, new) == .ambiguous(new.ranges))
    }

    @Test("at an end of the text a twin is not taken for the edited passage")
    func ends() throws {
        let old = "\(Self.lead)\(Self.passage)\(Self.other)\(Self.more)\(Self.lead)⟦\(Self.passage)⟧"
        #expect(try place(old, Marked(old), keepsPosition: true) == .exact(try #require(Marked(old).ranges.first)))
        let twin = "\(Self.lead)⟦\(Self.passage)⟧\(Self.other)\(Self.more)\(Self.lead)⟦\(Self.passage.dropLast(3))完毕。⟧"
        let new = Marked(twin)
        #expect(try place(old, new) == .ambiguous(new.ranges))
    }

    @Test("a quote without surroundings fits where it is alone")
    func bare() {
        let quote = TextQuote(exact: "共收到申请", prefix: "", suffix: "")
        #expect(QuotedText("全年共收到 申请9件。").place(of: quote) == .exact(2..<8))
        #expect(QuotedText("共收到申请9件，共收到申请").place(of: quote) == .ambiguous([0..<5, 8..<13]))
        #expect(QuotedText("共收到申请9件，共收到申请").place(of: quote, near: 8) == .exact(8..<13))
        #expect(QuotedText("共收到申请9件").place(of: quote, near: -3) == .exact(0..<5))
        #expect(QuotedText("共收到申请9件").place(of: quote, near: .max) == .exact(0..<5))
    }

    @Test("at most eight places are named")
    func many() {
        let text = QuotedText(String(repeating: "一", count: 20_000))
        let quote = TextQuote(exact: "一一", prefix: "一", suffix: "")
        #expect(text.place(of: quote) == .ambiguous((0..<8).map { 1 + 2 * $0..<(3 + 2 * $0) }))
    }

    @Test("of texts too long to search only the literal is known")
    func limits() throws {
        let long = String(repeating: Self.more, count: 140)
        let text = String(repeating: Self.other, count: 2_000)
        let quoted = "\(Self.lead)⟦\(long)⟧\(Self.tail)\(text)"
        let shifted = Marked("\(Self.passage)\(quoted)")
        #expect(try place(quoted, shifted) == .exact(try #require(shifted.ranges.first)))
        let moved = Marked("\(text)⟦\(long)⟧\(Self.passage)")
        #expect(try place(quoted, moved) == .ambiguous(moved.ranges))
        #expect(try place(quoted, Marked(quoted.replacing("街道定期", with: "街道按期"))) == .lost)
    }
}
