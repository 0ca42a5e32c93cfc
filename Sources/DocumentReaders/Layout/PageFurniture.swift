/// What stands on pages and belongs to no text: page numbers and running headers.
///
/// Only the uppermost and the lowest line of a page can be furniture, and a bare number only where it goes up from page
/// to page, at one height or apart from all else: a number that is dropped by mistake would leave a blank cell.
struct PageFurniture {
    private let bytes: [UInt8]

    /// Takes the furniture off some pages.
    static func takeOff(_ pages: inout [InkPage], bytes: [UInt8]) {
        let furniture = PageFurniture(bytes: bytes)
        for _ in 0..<2 {
            for edge in [Edge.top, .bottom] {
                furniture.takeOffNumbers(&pages, edge)
                furniture.takeOffRunning(&pages, edge)
            }
        }
    }

    private enum Edge {
        case top
        case bottom

        /// The line at the edge and its neighbour towards the middle.
        func lines(of page: InkPage) -> (line: Int, next: InkLine?)? {
            let count = page.lines.count
            guard count > 0 else { return nil }
            switch self {
            case .top: return (0, count > 1 ? page.lines[1] : nil)
            case .bottom: return (count - 1, count > 1 ? page.lines[count - 2] : nil)
            }
        }
    }

    private func takeOffNumbers(_ pages: inout [InkPage], _ edge: Edge) {
        var dressed: [Found] = []
        var bare: [Int: [Found]] = [:]
        for (index, page) in pages.enumerated() {
            guard let (line, next) = edge.lines(of: page), page.lines[line].words.count <= 12,
                let number = PageNumber(page.folded(page.lines[line], bytes.span))
            else { continue }
            let found = Found(
                page: index, line: line, middle: page.lines[line].box.middle,
                isApart: isApart(page.lines[line], next, by: 1.2))
            if number.isDressed {
                dressed.append(found)
            } else {
                bare[number.number - index, default: []].append(found)
            }
        }
        let rising = bare.values.filter { group in
            let places = group.map(\.middle)
            let isLevel = (places.max() ?? 0) - (places.min() ?? 0) < 1
            return group.count > 1 && (isLevel || group.allSatisfy(\.isApart))
        }
        for found in dressed + rising.joined() { pages[found.page].lines.remove(at: found.line) }
    }

    private struct Found {
        var page: Int
        var line: Int
        var middle: Double
        var isApart: Bool
    }

    private struct Running: Hashable {
        var text: [UInt32]
        var place: Int
    }

    /// Takes off the same text at the same height of all pages but one, of three at least.
    private func takeOffRunning(_ pages: inout [InkPage], _ edge: Edge) {
        guard pages.count >= 3 else { return }
        var found: [Running: [(page: Int, line: Int)]] = [:]
        for (index, page) in pages.enumerated() {
            guard let (line, next) = edge.lines(of: page), isApart(page.lines[line], next, by: 1) else { continue }
            let text = page.folded(page.lines[line], bytes.span)
            guard text.count <= 60, text.contains(where: { $0 >= 0x3400 }) else { continue }
            let place = (page.lines[line].box.middle / 4).rounded()
            found[Running(text: text, place: Int(place)), default: []].append((index, line))
        }
        for group in found.values where group.count >= 3 && pages.count - group.count <= 1 {
            for item in group { pages[item.page].lines.remove(at: item.line) }
        }
    }

    private func isApart(_ line: InkLine, _ next: InkLine?, by heights: Double) -> Bool {
        guard let next else { return true }
        let gap = max(next.box.top - line.box.bottom, line.box.top - next.box.bottom)
        return gap >= heights * line.box.height
    }
}
