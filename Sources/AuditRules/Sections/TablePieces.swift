internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension ReportReading {
    /// Whether the report has a table of the form, be it incomplete or unreadable.
    func has(_ table: FormTable) -> Bool {
        Form.all[formNumber].addresses.contains { $0.table == table && state($0) != .absent }
    }

    /// The place of the report's form in `Form.all`.
    var formNumber: Int { Int(scope.forms[index]) }

    /// The state of a cell.
    func state(_ address: CellAddress) -> CellState { scope.corpus.cells.state(address, of: index) }

    /// The pieces of the document, cells and paragraphs, whose folded words without their number are one of some labels.
    func pieces(labelled labels: Set<[UInt32]>) -> [TextPiece] {
        var found: [TextPiece] = []
        contents.text.document.forEachPiece { piece, _ in
            guard piece.range.count <= 200, labels.contains(label(of: piece)) else { return }
            found.append(piece)
        }
        return found
    }

    /// The words of a piece, folded, without their number.
    func label(of piece: TextPiece) -> [UInt32] {
        var folded: [UInt32] = []
        let text = contents.text.document.text
        TextFolding.append(text.span, piece.range, to: &folded)
        return Array(folded.dropFirst(Enumerator.leading(folded)?.length ?? 0))
    }

    /// The piece that stands at a place of the source.
    func piece(at place: SourceAnchor) -> TextPiece? {
        var found: TextPiece?
        contents.text.document.forEachPiece { piece, _ in
            if found == nil, piece.anchor == place { found = piece }
        }
        return found
    }

    /// The section in whose range of the document a piece stands; nil for before the first.
    func section(of piece: TextPiece) -> SectionNumber? {
        contents.text.narrative.sections.last { $0.heading.range.lowerBound <= piece.range.lowerBound }?.number
    }
}

extension Document {
    /// Calls the body with every paragraph and every cell of a table, in the order of the source.
    func forEachPiece(_ body: (_ piece: TextPiece, _ isCell: Bool) -> Void) {
        for block in blocks {
            switch block {
            case .paragraph(let piece): body(piece, false)
            case .table(let grid): for cell in grid.cells { body(cell, true) }
            case .link: break
            }
        }
    }
}
