import DocumentModel
import ReportModel
import TextSupport

extension Publication {
    /// What a document says of its publication: in the text around the report, or in what a page says of itself.
    ///
    /// 发布日期 goes before 公开日期, a date that the page shows before one that only its head has (DOMAIN, rule D-06).
    /// `end` is the block of the first section's heading: what stands there is the report's own text.
    init?(of document: Document, before end: Int?) {
        let shown = PublicationDate.shown(in: document, before: end)
        let title = document.properties.first { $0.name == "title" }.map { document.string($0.value) }
        let address = document.properties.first { $0.name == "address" }.map { document.string($0.value) }
        self.init(
            date: shown ?? PublicationDate.stated(in: document), pageTitle: title, address: address)
    }
}

extension PublicationDate {
    /// What stands before a date of publication, the most telling first; white space does not count.
    private static let labels = ["发布日期", "发布时间", "公开日期", "公开时间", "生成日期", "成文日期", "发文日期"].map {
        TextFolding.scalars(of: $0)
    }

    /// What the labels end with, 日期 and 时间, by their last characters and those before them.
    private static let labelEnds = IdeographSearch("期", "间")
    private static let beforeEnds = "日时".unicodeScalars.map(\.value)

    /// The names of a page's `meta` that hold its date, as the government's standard for its sites has them
    /// (国办函〔2019〕19号 names PubDate) and as other systems write them.
    private static let properties = ["pubdate", "publishdate", "firstpublishedtime", "others"]

    /// The date that the text around the report shows.
    fileprivate static func shown(in document: Document, before end: Int?) -> PublicationDate? {
        var best: (rank: Int, date: PublicationDate)?
        func take(_ piece: TextPiece, before next: TextPiece?) {
            guard let found = date(in: piece, next, document), found.rank < best?.rank ?? .max else { return }
            best = found
        }
        let blocks = document.blocks
        let head = min(end ?? 40, blocks.count)
        for index in blocks.indices where index < head || index >= blocks.count - 20 {
            switch blocks[index] {
            case .paragraph(let piece): take(piece, before: nil)
            case .table(let grid) where grid.cells.count <= 64:
                for index in grid.cells.indices {
                    take(grid.cells[index], before: index + 1 < grid.cells.count ? grid.cells[index + 1] : nil)
                }
            case .table, .link: continue
            }
        }
        return best?.date
    }

    private static func date(
        in piece: TextPiece, _ next: TextPiece?, _ document: Document
    ) -> (rank: Int, date: PublicationDate)? {
        guard piece.range.count >= 12, piece.range.count <= 400, mayBeLabelled(piece.range, document.text.span) else {
            return nil
        }
        var folded: [UInt32] = []
        TextFolding.append(document.text.span, piece.range, to: &folded)
        for (rank, label) in labels.enumerated() {
            guard let start = start(of: label, in: folded) else { continue }
            let rest = folded[(start + label.count)...].drop { $0 == 0x3A || $0 == 0x5D || $0 == 0x3011 }
            if let date = PublicationDate(rest, at: piece.anchor) { return (rank, date) }
            if rest.isEmpty, let next, let date = PublicationDate(next, document) { return (rank, date) }
        }
        return nil
    }

    /// Whether the end of a label stands in a range: all that can be told without folding it.
    private static func mayBeLabelled(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        labelEnds.occurs(in: range, of: bytes) { start in
            var position = start
            while position > range.lowerBound {
                let before = TextFolding.fold(UTF8Text.scalar(before: &position, in: bytes))
                if let before { return beforeEnds.contains(before) }
            }
            return false
        }
    }

    /// Where a label stands first.
    private static func start(of label: [UInt32], in folded: [UInt32]) -> Int? {
        let (text, label) = (folded.span, label.span)
        var start = 0
        while start + label.count <= text.count {
            var length = 0
            while length < label.count, text[start + length] == label[length] { length += 1 }
            if length == label.count { return start }
            start += 1
        }
        return nil
    }

    /// The date that the head of a page states.
    fileprivate static func stated(in document: Document) -> PublicationDate? {
        properties.lazy.compactMap { name in
            document.properties.first { $0.name == name }.flatMap { PublicationDate($0.value, document) }
        }.first
    }

    private init?(_ piece: TextPiece, _ document: Document) {
        var folded: [UInt32] = []
        TextFolding.append(document.text.span, piece.range, to: &folded)
        self.init(folded[...], at: piece.anchor)
    }

    /// Reads `2025-01-20`, `2025/1/20`, `2025.1.20`, `20250120` or `2025年1月20日` at the start of folded text.
    private init?(_ folded: ArraySlice<UInt32>, at place: SourceAnchor) {
        var rest = folded
        guard let year = Self.number(&rest, digits: 4...4) else { return nil }
        let isParted = Self.skip(&rest, [0x2D, 0x2F, 0x2E, 0x5E74])
        guard let month = Self.number(&rest, digits: isParted ? 1...2 : 2...2) else { return nil }
        guard Self.skip(&rest, [0x2D, 0x2F, 0x2E, 0x6708]) == isParted else { return nil }
        // Behind the day the time may follow without a blank.
        guard let day = Self.number(&rest, digits: isParted ? 1...2 : 2...2) else { return nil }
        self.init(year: year, month: month, day: day, place: place)
    }

    private static func number(_ rest: inout ArraySlice<UInt32>, digits: ClosedRange<Int>) -> Int? {
        let taken = rest.prefix(digits.upperBound).prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard taken.count >= digits.lowerBound else { return nil }
        rest = rest.dropFirst(taken.count)
        return taken.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func skip(_ rest: inout ArraySlice<UInt32>, _ marks: Set<UInt32>) -> Bool {
        guard let first = rest.first, marks.contains(first) else { return false }
        rest = rest.dropFirst()
        return true
    }
}
