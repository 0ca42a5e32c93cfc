package import ReportModel

/// A cell that does not say any more what it said when a person judged or annotated it.
package struct ValueChange: Sendable, Hashable {
    /// What it said.
    package var was: ValueWitness
    /// What it says now; absent where the report has no such cell any more.
    package var now: CellValue

    /// Makes a change from what was and what is.
    package init(was: ValueWitness, now: CellValue) {
        self.was = was
        self.now = now
    }
}

extension ValueWitness {
    /// How an organ's cell changed, by the newest of its reports; nil where it says the same or no report is loaded.
    package func change(of organ: Organ, in corpus: Corpus) -> ValueChange? {
        guard let report = corpus.newest(of: Corpus.ReportKey(organ: organ, year: year)) else { return nil }
        let now = corpus.cells.value(cell, of: report)
        return isKept(by: now) ? nil : ValueChange(was: self, now: now)
    }
}

extension Judgement {
    /// The cells whose values are no longer those that were judged, by the newest reports.
    package func changes(in corpus: Corpus) -> [ValueChange] {
        subject.values.compactMap { $0.change(of: subject.organ, in: corpus) }
    }
}
