internal import DocumentModel
internal import ReportModel

/// An annotation as the session's files write it.
struct StoredAnnotation: Codable {
    var id: String
    /// The path of what it is about, for people; a finding's short name.
    var target: String
    var organ: String
    var county: String?
    var year: Int
    /// A section, a cell or a line; nil for the report as a whole and for a finding.
    var place: String?
    /// The identity of a finding.
    var identity: String?
    var quote: StoredQuote?
    var witness: StoredWitness?
    var source: String
    var text: String
    var tags: [String]
    var by: String
    var at: String
    var edited: StoredStamp?

    struct StoredStamp: Codable {
        var by: String
        var at: String
    }

    init(_ annotation: Annotation) {
        id = annotation.id
        target = annotation.target.path
        organ = annotation.target.organ.name
        county = annotation.target.organ.county
        year = annotation.target.year
        switch annotation.target.place {
        case .report: place = nil
        case .section(let number): place = number.key
        case .cell(let address): place = address.description
        case .line(let number): place = "L\(number)"
        case .finding(_, let finding): identity = finding.hex
        }
        quote = annotation.quote.map(StoredQuote.init)
        witness = annotation.witness.map(StoredWitness.init)
        source = annotation.source.hex
        text = annotation.text
        tags = annotation.tags
        by = annotation.by
        at = annotation.at
        edited = annotation.edited.map { StoredStamp(by: $0.by, at: $0.at) }
    }

    func annotation() throws(MalformedRecord) -> Annotation {
        guard let source = ContentHash(hex: source) else { throw MalformedRecord() }
        let target = AnnotationTarget(
            organ: Organ(name: organ, county: county), year: year, place: try targetPlace())
        var witnessed: ValueWitness?
        if let witness { witnessed = try witness.witness() }
        return Annotation(
            id: id, target: target, quote: quote?.quote, witness: witnessed, source: source, text: text, tags: tags,
            by: by, at: at, edited: edited.map { Annotation.Stamp(by: $0.by, at: $0.at) })
    }

    private func targetPlace() throws(MalformedRecord) -> AnnotationTarget.Place {
        if let identity {
            guard let hash = ContentHash(hex: identity) else { throw MalformedRecord() }
            return .finding(id: target, identity: hash)
        }
        guard let place else { return .report }
        if let section = SectionNumber(key: place) { return .section(section) }
        if let address = CellAddress(place) { return .cell(address) }
        guard place.hasPrefix("L"), let line = Int(place.dropFirst()) else { throw MalformedRecord() }
        return .line(line)
    }
}
