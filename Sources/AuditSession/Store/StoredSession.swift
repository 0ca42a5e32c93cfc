internal import DocumentModel
internal import ReportModel
internal import TextComparison
internal import TextSupport

/// A source as the session's files write it.
struct StoredSource: Codable {
    var path: String
    var size: Int
    var sha256: String
    var organ: String
    var county: String?
    var year: Int
    var edition: Int
    /// Nil for the first.
    var revision: Int?
    var given: StoredIdentity?

    init(_ source: SessionSource, _ paths: SessionPaths) {
        path = paths.stored(source.file.path)
        size = source.file.size
        sha256 = source.file.hash.hex
        organ = source.organ.name
        county = source.organ.county
        year = source.year
        edition = source.edition.rawValue
        revision = source.revision == 1 ? nil : source.revision
        given = StoredIdentity(source.file.given)
    }

    func value(_ paths: SessionPaths) throws(MalformedRecord) -> SessionSource {
        guard let hash = ContentHash(hex: sha256), let edition = Edition(rawValue: edition) else {
            throw MalformedRecord()
        }
        let file = Source(path: paths.known(path), size: size, hash: hash, given: given?.value ?? GivenIdentity())
        return SessionSource(
            file: file, organ: Organ(name: organ, county: county), year: year, revision: revision ?? 1,
            edition: edition)
    }
}

/// What a person said of a file.
struct StoredIdentity: Codable {
    var organ: String?
    var county: String?
    var year: Int?

    init?(_ given: GivenIdentity) {
        guard given != GivenIdentity() else { return nil }
        organ = given.organ
        county = given.county
        year = given.year
    }

    var value: GivenIdentity { GivenIdentity(organ: organ, county: county, year: year) }
}

/// A note about a file.
struct StoredNote: Codable {
    var path: String
    var kind: String
    var zh: String
    var en: String

    init(_ note: SourceNote, _ paths: SessionPaths) {
        path = paths.stored(note.path)
        kind = note.note.kind.rawValue
        zh = note.note.text.zh
        en = note.note.text.en
    }

    func value(_ paths: SessionPaths) throws(MalformedRecord) -> SourceNote {
        guard let kind = ReadingNote.Kind(rawValue: kind) else { throw MalformedRecord() }
        return SourceNote(path: paths.known(path), note: ReadingNote(kind, LocalizedText(zh: zh, en: en)))
    }
}

/// What a cell said.
struct StoredWitness: Codable {
    var year: Int
    var cell: String
    var state: String
    var value: String?
    var raw: String?

    init(_ witness: ValueWitness) {
        year = witness.year
        cell = witness.cell.description
        state = witness.state.name
        value = witness.value
        raw = witness.raw == witness.value ?? "" ? nil : witness.raw
    }

    func witness() throws(MalformedRecord) -> ValueWitness {
        guard let cell = CellAddress(cell), let state = CellState.allCases.first(where: { $0.name == state }) else {
            throw MalformedRecord()
        }
        return ValueWitness(year: year, cell: cell, state: state, value: value, raw: raw ?? value ?? "")
    }
}

/// A passage with its surroundings.
struct StoredQuote: Codable {
    var exact: String
    var prefix: String
    var suffix: String
    /// Nil for a passage that stood in one place only.
    var twins: Int?

    init(_ quote: TextQuote) {
        exact = quote.exact
        prefix = quote.prefix
        suffix = quote.suffix
        twins = quote.twins == 0 ? nil : quote.twins
    }

    var quote: TextQuote { TextQuote(exact: exact, prefix: prefix, suffix: suffix, twins: twins ?? 0) }
}

/// A line or a file of a session says something that no version of this format says.
struct MalformedRecord: Error {}
