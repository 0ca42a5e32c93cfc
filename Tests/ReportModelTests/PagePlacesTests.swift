import DocumentModel
import Testing

@testable import ReportModel

@Suite("Where cells stand, in four bytes or eight") struct PagePlacesTests {
    @Test(
        "what fits four bytes does, what is one larger does not",
        arguments: [
            (SourceAnchor.text(line: 262_143, column: 4_095), true), (.text(line: 262_144, column: 1), false),
            (.text(line: 1, column: 4_096), false), (.grid(table: 255, row: 8_191, column: 511), true),
            (.grid(table: 256, row: 1, column: 1), false), (.grid(table: 1, row: 8_192, column: 1), false),
            (.grid(table: 1, row: 1, column: 512), false), (.sheet(number: 255, row: 8_191, column: 511), true),
            (.sheet(number: 1, row: 8_192, column: 1), false),
            (.box(page: 3, x: 72, y: 310, width: 40, height: 12), false),
        ])
    func limits(anchor: SourceAnchor, fits: Bool) {
        let bits = PackedAnchor(anchor).bits
        #expect(PagePlaces.fits(bits) == fits)
        var places = PagePlaces(count: 3)
        places.set(PackedAnchor(.text(line: 7, column: 3)).bits, of: 0)
        if !fits { places.widen() }
        places.set(bits, of: 1)
        #expect(places.isWide == !fits)
        #expect(PackedAnchor(bits: places.bits(of: 0)).anchor == .text(line: 7, column: 3))
        #expect(PackedAnchor(bits: places.bits(of: 1)).anchor == anchor)
        #expect(places.bits(of: 2) == 0)
    }

    @Test("a report from a PDF among reports of text: every place is kept, also when others are taken out")
    func mixedPage() throws {
        let address = try #require(CellAddress("t3.new.total"))
        let anchors: [SourceAnchor] = [
            .text(line: 12, column: 5), .box(page: 2, x: 72, y: 310, width: 40, height: 12),
            .grid(table: 2, row: 3, column: 9), .text(line: 300_000, column: 5_000),
        ]
        var corpus = Corpus()
        for (number, anchor) in anchors.enumerated() {
            var cells = ReportCells()
            cells[address] = Cell(.blank, at: PackedAnchor(anchor))
            _ = corpus.add([(CorpusReports.report("柳溪镇", 2020 + number, path: "\(number)"), cells)])
        }
        func places() -> [SourceAnchor?] {
            corpus.reports.indices.map { corpus.cells.place(address, of: $0)?.anchor }
        }
        #expect(places() == anchors)
        corpus.remove([0])
        #expect(places() == Array(anchors.dropFirst()))
        var cells = ReportCells()
        cells[address] = Cell(.blank, at: PackedAnchor(anchors[1]))
        _ = corpus.add([(CorpusReports.report("柳溪镇", 2023, path: "3", content: "new"), cells)])
        #expect(places() == [anchors[1], anchors[2], anchors[1]])
    }
}
