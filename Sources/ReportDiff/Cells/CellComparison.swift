package import ReportModel

/// The cells of two reports side by side.
package struct CellComparison: Sendable, Hashable {
    /// Cells whose values differ, in the form's order.
    package let differences: [CellDifference]
    /// Cells of the same value in other writing, in the form's order.
    package let writtenDifferently: [CellDifference]
    /// Cells that only one of the two forms has, in the form's order; they are no differences.
    package let notComparable: [OneSided]
    /// How many cells are alike, writing included.
    package let sameCount: Int

    /// A cell that the form of only one side has.
    package struct OneSided: Sendable, Hashable {
        /// The cell that the other form does not have.
        package var address: CellAddress
        /// The side whose form has it.
        package var side: Side
        /// What it says there; absent where the source lacks it.
        package var value: CellValue

        /// Makes a one-sided cell from its address, the side that has it and what it says there.
        package init(address: CellAddress, side: Side, value: CellValue) {
            self.address = address
            self.side = side
            self.value = value
        }
    }

    /// Compares two reports of a corpus, given by their indices, cell by cell.
    ///
    /// A cell that both forms have but one source lacks is a difference: its state is absent on that side.
    package init(_ old: Int, _ new: Int, in corpus: Corpus) {
        self.init(old, of: corpus, new, of: corpus)
    }

    /// Compares reports of two corpora, given by their indices: a report before and after it was corrected in place.
    package init(_ old: Int, of oldCorpus: Corpus, _ new: Int, of newCorpus: Corpus) {
        let (oldForm, newForm) = (oldCorpus.reports[old].form, newCorpus.reports[new].form)
        var differences: [CellDifference] = []
        var writtenDifferently: [CellDifference] = []
        var notComparable: [OneSided] = []
        var sameCount = 0
        for address in CellAddress.all {
            let (before, after) = (
                oldCorpus.cells.value(address, of: old), newCorpus.cells.value(address, of: new)
            )
            switch (oldForm.has(address), newForm.has(address)) {
            case (false, false): continue
            case (true, false): notComparable.append(OneSided(address: address, side: .old, value: before))
            case (false, true): notComparable.append(OneSided(address: address, side: .new, value: after))
            case (true, true):
                if let difference = CellDifference(address, old: before, new: after) {
                    if difference.kind == .writtenDifferently {
                        writtenDifferently.append(difference)
                    } else {
                        differences.append(difference)
                    }
                } else {
                    sameCount += 1
                }
            }
        }
        self.differences = differences
        self.writtenDifferently = writtenDifferently
        self.notComparable = notComparable
        self.sameCount = sameCount
    }

    /// How many cells both forms have.
    package var comparableCount: Int { sameCount + differences.count + writtenDifferently.count }
}
