package import DocumentModel
package import ReportModel
package import TextComparison

/// What a person wrote on a report, a section, a cell, a line or a finding.
package struct Annotation: Sendable, Hashable {
    /// `N-` and six letters or more, the same in every replay.
    package var id: String
    /// What it is about.
    package var target: AnnotationTarget
    /// The passage that is meant, with its surroundings; nil where the target as a whole is.
    package var quote: TextQuote?
    /// What the cell said; nil where the target is no cell.
    package var witness: ValueWitness?
    /// The file that was annotated, by its digest.
    package var source: ContentHash
    /// What the person wrote.
    package var text: String
    /// Words by which annotations are found again, in the order given.
    package var tags: [String]
    /// Who wrote it.
    package var by: String
    /// When, as RFC 3339 or, in a replay, a date.
    package var at: String
    /// Who last changed it and when; nil while it is as it was written.
    package var edited: Stamp?

    /// A name and a time.
    package struct Stamp: Sendable, Hashable {
        /// Who.
        package var by: String
        /// When.
        package var at: String

        /// Makes a stamp.
        package init(by: String, at: String) {
            self.by = by
            self.at = at
        }
    }

    /// Makes an annotation from its parts.
    package init(
        id: String, target: AnnotationTarget, quote: TextQuote? = nil, witness: ValueWitness? = nil,
        source: ContentHash, text: String, tags: [String], by: String, at: String, edited: Stamp? = nil
    ) {
        self.id = id
        self.target = target
        self.quote = quote
        self.witness = witness
        self.source = source
        self.text = text
        self.tags = tags
        self.by = by
        self.at = at
        self.edited = edited
    }
}

/// What an annotation is about, told by identity: no revision, no file, no session number.
package struct AnnotationTarget: Sendable, Hashable {
    /// The organ of the report.
    package var organ: Organ
    /// The fiscal year of the report.
    package var year: Int
    /// The place in the report.
    package var place: Place

    /// A place in a report, or what was found there.
    package enum Place: Sendable, Hashable {
        case report
        case section(SectionNumber)
        case cell(CellAddress)
        /// A line of the file as it was, from 1; the quote tells where it is now.
        case line(Int)
        /// A finding by its identity; its short name is for people.
        case finding(id: String, identity: ContentHash)
    }

    /// Makes a target from a report's organ and year and a place in it.
    package init(organ: Organ, year: Int, place: Place) {
        self.organ = organ
        self.year = year
        self.place = place
    }

    /// The report's identity: organ and year.
    package var report: String { "\(organ.identity)/\(year)" }

    /// The path of the target, or the finding's name, as a person types it.
    package var path: String {
        switch place {
        case .report: report
        case .section(let number): "\(report)/\(number.key)"
        case .cell(let address): "\(report)/\(address)"
        case .line(let number): "\(report)/L\(number)"
        case .finding(let id, _): id
        }
    }
}
