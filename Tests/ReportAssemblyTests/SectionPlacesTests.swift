import DocumentModel
import DocumentReaders
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

@Suite("Places of sections are kept with the report") struct SectionPlacesTests {
    private let sections: [(section: SectionNumber, block: Int)] = [(.overview, 3), (.requests, 20), (.others, 41)]

    @Test("What was found is told as it was found")
    func told() {
        for contents in [nil, 0...2, 1...1] as [ClosedRange<Int>?] {
            let places = SectionPlaces(sections, contents: contents)
            #expect(places.sections.map(\.section) == [.overview, .requests, .others])
            #expect(places.sections.map(\.block) == [3, 20, 41])
            #expect(places.contents == contents)
        }
        #expect(SectionPlaces([]).sections.isEmpty)
        #expect(SectionPlaces([]).contents == nil)
    }

    @Test("They fit a document that has their last block")
    func fit() {
        #expect(SectionPlaces(sections).fit(42))
        #expect(!SectionPlaces(sections).fit(41))
        #expect(SectionPlaces([], contents: 0...7).fit(8))
        #expect(!SectionPlaces([], contents: 0...7).fit(7))
        #expect(SectionPlaces([]).fit(0))
        #expect(!SectionPlaces([(.overview, 5), (.requests, 4)]).fit(9))
        #expect(!SectionPlaces([(.overview, 5), (.requests, 5)]).fit(9))
    }

    @Test("A text is split at them as it is where they are looked for", arguments: ReportLayout.allCases)
    func split(layout: ReportLayout) throws {
        let contents = "目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
        for text in [layout.text(InventedFolder.liuxi2024), contents + layout.text(InventedFolder.liuxi2024)] {
            let bytes = Array(text.utf8)
            let document = try DocumentFormats.read(DocumentInput(bytes))
            let source = Source(path: "甲.txt", size: bytes.count, hash: ContentHash(of: bytes))
            let report = try ReportAssembler.assemble(document, source: source).report
            #expect(report.sections.sections.count == SectionNumber.allCases.count)
            let narrative = NarrativeSplitter.split(document, of: report)
            #expect("\(narrative)" == "\(NarrativeSplitter.split(document))")
            #expect(narrative.sections.count == SectionNumber.allCases.count)
            let some = NarrativeSplitter.split(document, of: report, only: [.overview, .problems])
            let expected = Narrative(
                sections: narrative.sections.filter { $0.number == .overview || $0.number == .problems })
            #expect("\(some)" == "\(expected)")
        }
    }

    @Test("Places that cannot be the document's are looked for anew")
    func foreignPlaces() throws {
        let bytes = Array(ReportLayout.rowLines.text(InventedFolder.liuxi2024).utf8)
        let document = try DocumentFormats.read(DocumentInput(bytes))
        let source = Source(path: "甲.txt", size: bytes.count, hash: ContentHash(of: bytes))
        var report = try ReportAssembler.assemble(document, source: source).report
        report.sections = SectionPlaces([(.overview, document.blocks.count)])
        #expect("\(NarrativeSplitter.split(document, of: report))" == "\(NarrativeSplitter.split(document))")
    }
}
