import DocumentModel
import DocumentReaders
import ReportAssembly
import ReportModel
import Testing
import TextSupport

@testable import NarrativeClaims

extension Prose {
    /// The prose of a file of these lines, read as any text is.
    init(lines: [String]) throws {
        let document = try DocumentFormats.read(DocumentInput(Array((lines.joined(separator: "\n") + "\n").utf8)))
        self.init(ReportText(document, narrative: NarrativeSplitter.split(document)))
    }
}

@Suite struct ProseTests {
    private let lines = [
        "清河县柳溪镇人民政府2024年政府信息公开", "工作年度报告", "统计期限为２０２４年１月１日起。", "一、总体情况", "（一）主动公开。发布信息 26 条；", "答复来电\u{3000}3次。",
        "六、其他需要报告的事项", "无",
    ]

    @Test func `parts are told apart, and white space and width are folded away`() throws {
        let prose = try Prose(lines: lines)
        let sketch = prose.parts.map { "\($0.kind) \($0.section?.key ?? "-") \(prose.folded($0.range))" }
        #expect(
            sketch == [
                "title - 清河县柳溪镇人民政府2024年政府信息公开", "title - 工作年度报告", "sentence - 统计期限为2024年1月1日起。",
                "sectionHeading s1 一、总体情况", "heading s1 (一)主动公开。", "sentence s1 发布信息26条;", "sentence s1 答复来电3次。",
                "sectionHeading s6 六、其他需要报告的事项", "sentence s6 无",
            ])
    }

    @Test func `a passage is quoted as published, with its place`() throws {
        let prose = try Prose(lines: lines)
        let found = prose.positions(of: TextFolding.scalars(of: "26条"), in: prose.scalars.indices)
        let start = try #require(found.first)
        let passage = prose.passage(start..<start + 3)
        #expect(passage.exact == "26 条")
        #expect(passage.sentence == "发布信息 26 条；")
        #expect(passage.place == .text(line: 5, column: 14))
        #expect(passage.section == .overview)
    }

    @Test func `each scalar stands in the source where folding every byte again finds it`() throws {
        let published = [
            "一、总体情况", "２０２４年 Ａ类，😀 ﻿发布\u{3000}26 条；\u{200B}答复\u{A0}3次。", "\u{3000}\u{3000}𠮷祥村 1.5万元", "x", "，", "末",
        ]
        let document = try DocumentFormats.read(DocumentInput(Array(published.joined(separator: "\n").utf8)))
        let prose = Prose(ReportText(document, narrative: NarrativeSplitter.split(document)))
        let text = document.text
        for part in prose.parts {
            var expected: [(scalar: UInt32, bytes: Range<Int>)] = []
            var offset = part.piece.range.lowerBound
            while offset < part.piece.range.upperBound {
                let start = offset
                let scalar = UTF8Text.nextScalar(text.span, &offset)
                if let folded = TextFolding.fold(scalar) { expected.append((folded, start..<offset)) }
            }
            #expect(part.range.map { prose.scalars[$0] } == expected.map(\.scalar))
            #expect(part.range.map { prose.bytes(of: $0..<$0 + 1) } == expected.map(\.bytes))
            if let first = expected.first, let last = expected.last {
                #expect(prose.bytes(of: part.range) == first.bytes.lowerBound..<last.bytes.upperBound)
            }
            #expect(prose.scalars[part.range.upperBound] == 0x0A)
        }
        #expect(prose.parts.reduce(0) { $0 + $1.range.count } > 30)
    }

    @Test func `a section is one range`() throws {
        let prose = try Prose(lines: lines)
        let range = try #require(prose.range(of: .overview))
        #expect(prose.folded(range).hasPrefix("一、总体情况\n"))
        #expect(prose.folded(range).hasSuffix("答复来电3次。"))
        #expect(prose.range(of: .problems) == nil)
    }

    @Test func `phrases are found where they stand, longer and shorter ones alike`() {
        let index = PhraseIndex(["信息公开", "信息", "公开", "甲"])
        let text = TextFolding.scalars(of: "政府信息 公开")
        var hits: [PhraseIndex.Hit] = []
        index.find(in: text.span) { hits.append($0) }
        #expect(
            hits == [
                PhraseIndex.Hit(phrase: 0, range: 2..<6), PhraseIndex.Hit(phrase: 1, range: 2..<4),
                PhraseIndex.Hit(phrase: 2, range: 4..<6),
            ])
    }
}
