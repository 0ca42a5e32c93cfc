package import DocumentModel
internal import TextSupport

/// One organ's report on one year: everything but its cells, which the corpus keeps, and its text, which stays in the
/// source.
package struct Report: Sendable, Hashable {
    /// The organ that reports.
    package var organ: Organ
    /// The fiscal year that is reported on.
    package var year: Int
    /// 1, or higher for a further file of the same organ and year (a corrected report).
    package var revision: Int
    /// The edition of the form that it follows, recognised by its labels, never by its year.
    package var edition: Edition
    /// Whether 其他处理 is printed as one row in a form of the 2021 edition.
    package var isShortened: Bool
    /// The file that it was read from.
    package var source: Source
    /// Most files say nothing, and there may be two hundred thousand of them.
    private var keptPublication: Indirect<Publication>?
    /// What the reader could not place, in the order of the source.
    package var notes: [ReadingNote]
    /// Where the headings of its sections stand in its document.
    package var sections: SectionPlaces
    /// What the file system said of the file before it was read: another stamp means that it may have other bytes by now.
    /// Nil where that cannot be told.
    package var fileStamp: UInt64?

    /// Makes a report from what was read of it; its revision is told when a corpus takes it in.
    package init(
        organ: Organ, year: Int, revision: Int = 1, edition: Edition, isShortened: Bool = false, source: Source,
        publication: Publication? = nil, notes: [ReadingNote] = [], sections: SectionPlaces = SectionPlaces([])
    ) {
        self.organ = organ
        self.year = year
        self.revision = revision
        self.edition = edition
        self.isShortened = isShortened
        self.source = source
        keptPublication = publication.map(Indirect.init)
        self.notes = notes
        self.sections = sections
    }

    /// What the file says of its publication; nil where it says nothing.
    package var publication: Publication? {
        get { keptPublication?.value }
        set { keptPublication = newValue.map(Indirect.init) }
    }

    /// The form that it follows.
    package var form: Form { Form.of(edition, isShortened: isShortened) }
}

/// A state organ, told apart by its name and its county.
package struct Organ: Sendable, Hashable {
    /// The canonical name: what the title says before the year, without blanks.
    package var name: String
    /// The county or district, where the title, the path or the text states it or the person gave it.
    package var county: String?

    /// Makes an organ from its canonical name and its county, nil where that is not known.
    package init(name: String, county: String? = nil) {
        self.name = name
        self.county = county
    }

    /// The name that tells the organ from any other: with its county unless the name begins with it.
    package var identity: String {
        guard let county, !name.hasPrefix(county) else { return name }
        return "county:\(county)/\(name)"
    }
}

/// The file a report was read from; never modified, never copied.
package struct Source: Sendable, Hashable {
    /// The path as it was loaded.
    package var path: String
    /// Bytes.
    package var size: Int
    /// The SHA-256 of the file's bytes when it was read.
    package var hash: ContentHash
    /// Nil where nothing was said, as of most files.
    private var keptGiven: Indirect<GivenIdentity>?

    /// Makes a source from a file's path, what its bytes were and what the person said of it.
    package init(path: String, size: Int, hash: ContentHash, given: GivenIdentity = GivenIdentity()) {
        self.path = path
        self.size = size
        self.hash = hash
        self.given = given
    }

    /// What the person said of the file when loading it, so that a reload says it again.
    package var given: GivenIdentity {
        get { keptGiven?.value ?? GivenIdentity() }
        set { keptGiven = newValue == GivenIdentity() ? nil : Indirect(newValue) }
    }
}

/// What a person says of a report instead of what its title says.
package struct GivenIdentity: Sendable, Hashable {
    /// The organ's name; nil where the report is to tell it.
    package var organ: String?
    /// The county's name; nil where title, path or text are to tell it.
    package var county: String?
    /// The fiscal year; nil where the report is to tell it.
    package var year: Int?

    /// Makes an identity from what the person says; nothing by default.
    package init(organ: String? = nil, county: String? = nil, year: Int? = nil) {
        self.organ = organ
        self.county = county
        self.year = year
    }
}
