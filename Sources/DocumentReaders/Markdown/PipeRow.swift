import DocumentModel
import TextSupport

/// A row of a table drawn with bars, cut into cells.
struct PipeRow {
    /// What stands between the bars, white space and all.
    private(set) var cells: [Range<Int>] = []

    /// How the rows of a table are drawn, as its delimiter or its first row shows.
    struct Style {
        var count: Int
        var hasLeadingBar: Bool
        var hasTrailingBar: Bool
    }

    private var hasLeadingBar = false
    private var hasTrailingBar = false

    /// Cuts a line that has no white space at its ends; `outer` is the line with it.
    ///
    /// In a table without bars at its edges, a bar there is that of a blank cell.
    init(_ bytes: Span<UInt8>, _ line: Range<Int>, outer: Range<Int>, style: Style?) {
        var start = line.lowerBound
        for index in line where Self.isBar(bytes, index, in: line) {
            if index == line.lowerBound {
                hasLeadingBar = true
            } else {
                cells.append(start..<index)
            }
            start = index + 1
        }
        hasTrailingBar = start == line.upperBound && !cells.isEmpty
        if !hasTrailingBar, start < line.upperBound { cells.append(start..<line.upperBound) }
        guard let style else { return }
        if hasLeadingBar, !style.hasLeadingBar, cells.count < style.count {
            cells.insert(outer.lowerBound..<line.lowerBound, at: 0)
        }
        if hasTrailingBar, !style.hasTrailingBar, cells.count < style.count {
            cells.append(line.upperBound..<outer.upperBound)
        }
    }

    /// How this row is drawn.
    var style: Style { Style(count: cells.count, hasLeadingBar: hasLeadingBar, hasTrailingBar: hasTrailingBar) }

    /// Whether a bar at an index parts cells: one behind a backslash is a character of its cell (GFM 4.10).
    static func isBar(_ bytes: Span<UInt8>, _ index: Int, in line: Range<Int>) -> Bool {
        guard bytes[index] == PipeScan.bar else { return false }
        var slashes = 0
        while index - slashes > line.lowerBound, bytes[index - slashes - 1] == UInt8(ascii: "\\") { slashes += 1 }
        return slashes.isMultiple(of: 2)
    }
}
