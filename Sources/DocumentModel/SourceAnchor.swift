/// The place of a piece of text in its source, made by the reader and carried unchanged to the screen.
@usableFromInline
package enum SourceAnchor: Sendable, Hashable {
    /// Line and column of a document's text, both from 1, columns in Unicode scalars. In a text file they are those of
    /// the file itself.
    case text(line: Int, column: Int)
    /// A cell of a web page's or word processor's table, all from 1: the tables in the order in which they begin, the
    /// rows of one table, and the column at which the cell begins, merged cells counted as often as they are wide.
    case grid(table: Int, row: Int, column: Int)
    /// A cell of a workbook: the sheet's number in the order of its tabs, row and column, all from 1.
    case sheet(number: Int, row: Int, column: Int)
    /// A box on a page, the page from 1, the rest in whole points (1/72 inch) from the page's upper left corner.
    case box(page: Int, x: Int, y: Int, width: Int, height: Int)
}

extension SourceAnchor: CustomStringConvertible {
    /// The place as exports write it: `line:column`, `table:row:column`, `sheet!A1` or `page:x,y,w,h`.
    @usableFromInline package var description: String {
        switch self {
        case .text(let line, let column): "\(line):\(column)"
        case .grid(let table, let row, let column): "\(table):\(row):\(column)"
        case .sheet(let number, let row, let column): "\(number)!\(Self.letters(column))\(row)"
        case .box(let page, let x, let y, let width, let height): "\(page):\(x),\(y),\(width),\(height)"
        }
    }

    /// A workbook's column as letters: 1 is A, 27 is AA (ECMA-376 part 1, 18.3.1.4).
    private static func letters(_ column: Int) -> String {
        var letters = ""
        var rest = column
        while rest > 0 {
            rest -= 1
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
            rest /= 26
        }
        return letters
    }
}
