/// A PDF that is painted word by word, so that a test knows where everything stands (PDF 1.4, ISO 32000-1).
///
/// Its one font is not embedded and knows every character of the basic plane: half as wide as high where it is ASCII,
/// else as wide as high. Positions are points from the page's upper left corner.
package struct PaintedPDF: Sendable {
    private let width: Double
    private let height: Double
    private var pages: [String] = []
    /// The upper bytes of the UTF-16 units that were painted.
    private var blocks: Set<UInt16> = []

    /// Makes a PDF without pages, the pages to be of this size; A4 unless it is given.
    package init(width: Double = 595, height: Double = 842) {
        self.width = width
        self.height = height
    }

    /// Begins a page, to which belongs what is painted from now on.
    package mutating func newPage() {
        pages.append("")
    }

    /// Paints a text in one piece; `y` is its baseline's distance from the top. Rotated, it runs upwards.
    package mutating func text(_ text: String, x: Double, y: Double, size: Double, rotated: Bool = false) {
        let units = Array(text.utf16)
        blocks.formUnion(units.map { $0 >> 8 })
        let matrix = (rotated ? "0 1 -1 0" : "1 0 0 1") + " \(number(x)) \(number(height - y))"
        paint("BT /F1 \(number(size)) Tf \(matrix) Tm <\(units.map(hexadecimal).joined())> Tj ET\n")
    }

    /// Paints a thin line, as those of a table.
    package mutating func rule(x0: Double, y0: Double, x1: Double, y1: Double) {
        let (from, to) = ("\(number(x0)) \(number(height - y0))", "\(number(x1)) \(number(height - y1))")
        paint("0.5 w \(from) m \(to) l S\n")
    }

    /// The file.
    package var bytes: [UInt8] {
        let first = 7
        let kids = pages.indices.map { "\(first + 2 * $0) 0 R" }.joined(separator: " ")
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H"
                + " /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /FontDescriptor 5 0 R /DW 1000 /W [32 126 500]"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
            "<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0"
                + " /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
            stream(characterMap),
        ]
        for (index, content) in pages.enumerated() {
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(number(width)) \(number(height))]"
                    + " /Resources << /Font << /F1 3 0 R >> >> /Contents \(first + 2 * index + 1) 0 R >>")
            objects.append(stream(content))
        }
        return Self.file(objects)
    }

    /// A file of these objects, which are numbered from 1; the first is the catalogue. `trailer` is added to the
    /// trailer's entries.
    package static func file(_ objects: [String], trailer: String = "") -> [UInt8] {
        // The comment's bytes above 127 tell programs that the file is not text (7.5.2).
        var bytes = Array("%PDF-1.4\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
        var entries = ["0000000000 65535 f \n"]
        for (index, object) in objects.enumerated() {
            entries.append("\(digits(bytes.count, 10)) 00000 n \n")
            bytes += Array("\(index + 1) 0 obj\n\(object)\nendobj\n".utf8)
        }
        let start = bytes.count
        bytes += Array("xref\n0 \(entries.count)\n\(entries.joined())".utf8)
        bytes += Array("trailer\n<< /Size \(entries.count) /Root 1 0 R \(trailer) >>\n".utf8)
        return bytes + Array("startxref\n\(start)\n%%EOF\n".utf8)
    }

    /// The map from the codes of the content, which are UTF-16 units, to themselves (9.10.3).
    private var characterMap: String {
        let ranges = blocks.sorted().map { block -> String in
            "<\(hexadecimal(block << 8))> <\(hexadecimal(block << 8 | 0xFF))> <\(hexadecimal(block << 8))>\n"
        }
        // An operator takes at most 100 ranges.
        let parts = stride(from: 0, to: ranges.count, by: 100).map { start -> String in
            let part = ranges[start..<min(start + 100, ranges.count)]
            return "\(part.count) beginbfrange\n\(part.joined())endbfrange\n"
        }
        return """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            \(parts.joined())endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end

            """
    }

    private mutating func paint(_ operators: String) {
        if pages.isEmpty { newPage() }
        pages[pages.count - 1] += operators
    }

    private func stream(_ content: String) -> String {
        "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
    }

    /// At most two decimals: PDF knows no exponents.
    private func number(_ value: Double) -> String {
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }

    private func hexadecimal(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func digits(_ value: Int, _ count: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
}
