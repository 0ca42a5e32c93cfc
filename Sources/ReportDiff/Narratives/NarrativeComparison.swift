package import ReportModel
package import TextComparison

/// The prose of two reports side by side, sentence by sentence.
package struct NarrativeComparison: Sendable, Hashable {
    /// The sentences and what became of them; their groups are the numbers of sections, 0 for what stands before them.
    package let sentences: SentenceComparison
    /// What became of the sentences of each section, in the form's order; those without a sentence on either side are left
    /// out unless only one side has them.
    package let sections: [SectionSummary]

    /// The sentences of a report's prose, section by section.
    package typealias Sections = [(section: SectionNumber, sentences: [String])]

    /// Lays the prose of two reports side by side; the organs are those that speak.
    package init(old: Sections, of oldOrgan: Organ, new: Sections, of newOrgan: Organ) {
        func sentences(_ sections: Sections, _ organ: Organ) -> [ComparedSentence] {
            let names = HiddenNames(organ.spokenNames)
            return sections.flatMap { section, sentences in
                sentences.map { ComparedSentence($0, group: section.rawValue, names: names) }
            }
        }
        let comparison = SentenceComparison(sentences(old, oldOrgan), sentences(new, newOrgan))
        self.sentences = comparison
        sections = SectionNumber.allCases.compactMap { number in
            let sides = (old.contains { $0.section == number }, new.contains { $0.section == number })
            let changes = comparison.changes.filter { change in
                number.rawValue
                    == (change.new.map { comparison.new[$0].group } ?? change.old.map { comparison.old[$0].group })
            }
            let left = comparison.changes.count { change in
                guard let before = change.old, let after = change.new else { return false }
                return comparison.old[before].group == number.rawValue
                    && comparison.new[after].group != number.rawValue
            }
            guard sides.0 != sides.1 || !changes.isEmpty || left > 0 else { return nil }
            return SectionSummary(
                number: number, onlySide: sides.0 == sides.1 ? nil : sides.0 ? .old : .new, changes: changes,
                leftCount: left)
        }
    }

    /// Whether every sentence of both sides is the other's too, at the same place.
    package var isEqual: Bool {
        sentences.changes.allSatisfy { $0.kind == .same && !$0.isMoved } && sections.allSatisfy { $0.onlySide == nil }
    }
}

/// What became of the sentences of a section.
package struct SectionSummary: Sendable, Hashable {
    /// Which of the six sections it is.
    package let number: SectionNumber
    /// The side that alone has the section; nil where both have it.
    package let onlySide: Side?
    /// What became of its sentences: those that stand in it on the new side, and those that were removed from it.
    package let changes: [SentenceChange]
    /// How many of its sentences stand in another section on the new side.
    package let leftCount: Int

    /// How many sentences became what, moved or not.
    package func count(_ kind: SentenceChange.Kind) -> Int { changes.count { $0.kind == kind } }

    /// How many sentences stood elsewhere before.
    package var movedCount: Int { changes.count(where: \.isMoved) }

    /// Whether nothing became of its sentences.
    package var isEqual: Bool {
        onlySide == nil && leftCount == 0 && changes.allSatisfy { $0.kind == .same && !$0.isMoved }
    }
}
