/// How a report's pages look.
struct PageDress {
    let width: Double
    let height: Double
    let left: Double
    let top = 56.0
    let bottom = 60.0
    let size: Double
    let tableSize: Double
    let hasRunningHeader: Bool
    let repeatsHeader: Bool
    let areValuesOnTop: Bool
    let valueAlignment: Alignment
    let labelAlignment: Alignment
    private let numbering: Int

    /// Where a text stands between the edges of its cell.
    enum Alignment {
        case left
        case centre
        case right
    }

    init(_ random: inout SeededRandom) {
        let isLandscape = random.chance(20)
        (width, height) = isLandscape ? (842, 595) : (595, 842)
        left = random.pick([42, 50, 60])
        size = random.pick([12, 14, 10.5])
        tableSize = random.pick([8, 9, 10])
        hasRunningHeader = random.chance(30)
        repeatsHeader = random.chance(50)
        areValuesOnTop = random.chance(20)
        valueAlignment = random.pick([.centre, .centre, .right, .left])
        labelAlignment = random.pick([.centre, .left])
        numbering = random.below(4)
    }

    var textWidth: Double { width - 2 * left }

    func pageNumber(_ page: Int) -> String {
        switch numbering {
        case 0: "— \(page) —"
        case 1: "-\(page)-"
        case 2: "第 \(page) 页"
        default: String(page)
        }
    }
}

/// The box of a cell on a page.
struct CellBox {
    let left: Double
    let width: Double
    let top: Double
    let bottom: Double

    /// Paints the lines around it.
    func rule(_ pdf: inout PaintedPDF) {
        pdf.rule(x0: left, y0: top, x1: left + width, y1: top)
        pdf.rule(x0: left, y0: bottom, x1: left + width, y1: bottom)
        pdf.rule(x0: left, y0: top, x1: left, y1: bottom)
        pdf.rule(x0: left + width, y0: top, x1: left + width, y1: bottom)
    }

    /// Paints what stands in it.
    func paint(_ placed: PrintedTable.Placed, of table: MeasuredTable, in dress: PageDress, _ pdf: inout PaintedPDF) {
        let lines = table.lines(placed)
        let isGroup = placed.cell.role == .group
        if isGroup, table.groups == .rotated, let line = lines.first {
            let length = MeasuredText.width(line, size: table.size)
            let x = left + width / 2 + table.size * 0.38
            pdf.text(line, x: x, y: (top + bottom + length) / 2, size: table.size, rotated: true)
            return
        }
        let height = Double(lines.count) * table.lead
        let isOnTop = placed.cell.role == .value && dress.areValuesOnTop
        let start = isOnTop ? top + 3 : (top + bottom - height) / 2
        let alignment: PageDress.Alignment =
            switch placed.cell.role {
            case .value: dress.valueAlignment
            case .label: dress.labelAlignment
            case .heading, .group, .covered: .centre
            }
        for (index, line) in lines.enumerated() {
            let free = width - MeasuredText.width(line, size: table.size)
            let x =
                switch alignment {
                case .left: left + 2
                case .centre: left + free / 2
                case .right: left + free - 2
                }
            let y = start + Double(index) * table.lead + (table.lead - table.size) / 2 + table.size * 0.88
            pdf.text(line, x: x, y: y, size: table.size)
        }
    }
}
