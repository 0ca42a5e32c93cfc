internal import TextSupport

/// A text made ready for looking up quotes.
///
/// Places are ranges of the Unicode scalars of the raw text. Comparison is of folded scalars, so white space and the
/// width of signs never count; a place begins and ends with a scalar that has ink.
package struct QuotedText: Sendable {
    /// The text as it is.
    let scalars: [Unicode.Scalar]
    /// What is compared.
    let folded: [UInt32]
    /// The raw offset of each folded scalar.
    let offsets: [Int]

    /// Folds a text and keeps the way back.
    ///
    /// Cost: one pass over the text.
    package init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        var folded: [UInt32] = []
        var offsets: [Int] = []
        folded.reserveCapacity(scalars.count)
        offsets.reserveCapacity(scalars.count)
        for (offset, scalar) in scalars.enumerated() {
            guard let value = TextFolding.fold(scalar.value) else { continue }
            folded.append(value)
            offsets.append(offset)
        }
        self.folded = folded
        self.offsets = offsets
    }

    /// The raw text in a range; what of the range lies outside the text is left out.
    package func string(_ range: Range<Int>) -> String {
        string(at: range.clamped(to: scalars.indices))
    }

    /// The places that hold a text literally after folding, in order; they may overlap.
    ///
    /// A text without ink has no place. Cost: one pass over the text.
    package func places(of text: String) -> [Range<Int>] {
        foldedPlaces(of: TextFolding.scalars(of: text)).map(rawRange)
    }

    /// The raw scalars at some offsets.
    func string(at offsets: some Sequence<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: offsets.lazy.map { scalars[$0] })
        return String(view)
    }

    /// The index of the first folded scalar at or behind a raw offset.
    func foldedIndex(_ offset: Int) -> Int {
        var (low, high) = (0, offsets.count)
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The folded scalars of a raw range.
    func foldedRange(_ range: Range<Int>) -> Range<Int> {
        foldedIndex(range.lowerBound)..<foldedIndex(range.upperBound)
    }

    /// The raw range from the first to the last of some folded scalars, of which there must be one.
    func rawRange(_ range: Range<Int>) -> Range<Int> {
        offsets[range.lowerBound]..<(offsets[range.upperBound - 1] + 1)
    }

    /// The folded places that hold a folded passage literally, in order (Knuth, Morris and Pratt 1977).
    func foldedPlaces(of passage: [UInt32]) -> [Range<Int>] {
        guard !passage.isEmpty, passage.count <= folded.count else { return [] }
        var borders = [0]
        var border = 0
        for scalar in passage.dropFirst() {
            while border > 0, passage[border] != scalar { border = borders[border - 1] }
            if passage[border] == scalar { border += 1 }
            borders.append(border)
        }
        var places: [Range<Int>] = []
        var matched = 0
        for (index, scalar) in folded.enumerated() {
            while matched > 0, matched == passage.count || passage[matched] != scalar { matched = borders[matched - 1] }
            if passage[matched] == scalar { matched += 1 }
            if matched == passage.count { places.append((index + 1 - matched)..<(index + 1)) }
        }
        return places
    }
}
