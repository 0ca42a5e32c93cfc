internal import DocumentModel
package import TextSupport

extension Report {
    /// Packs all that is known of the report but its cells.
    package func pack(into writer: inout PackedWriter) {
        writer.add(source.path)
        writer.add(UInt64(source.size))
        for word in [source.hash.words.0, source.hash.words.1, source.hash.words.2, source.hash.words.3] {
            writer.add(word)
        }
        writer.pack(source.given.organ) { $0.add($1) }
        writer.pack(source.given.county) { $0.add($1) }
        writer.pack(source.given.year) { $0.add(Int64($1)) }
        writer.add(organ.name)
        writer.pack(organ.county) { $0.add($1) }
        writer.add(Int64(year))
        writer.add(UInt16(edition.rawValue))
        writer.add(isShortened ? 1 as UInt8 : 0)
        writer.pack(publication) { $1.pack(into: &$0) }
        writer.add(UInt32(notes.count))
        for note in notes { note.pack(into: &writer) }
        sections.pack(into: &writer)
        writer.pack(fileStamp) { $0.add($1) }
    }

    /// Takes out a report that was packed; throws where it is not whole or not one of this version.
    package init(_ reader: inout PackedReader) throws(PackingDamage) {
        let path = try reader.text()
        let size = Int(clamping: try reader.number(UInt64.self))
        let hash = ContentHash(
            words: (try reader.number(), try reader.number(), try reader.number(), try reader.number()))
        let given = GivenIdentity(
            organ: try reader.optional { (reader) throws(PackingDamage) in try reader.text() },
            county: try reader.optional { (reader) throws(PackingDamage) in try reader.text() },
            year: try reader.optional { (reader) throws(PackingDamage) in Int(try reader.number(Int64.self)) })
        let name = try reader.text()
        let county = try reader.optional { (reader) throws(PackingDamage) in try reader.text() }
        let year = Int(try reader.number(Int64.self))
        guard let edition = Edition(rawValue: Int(try reader.number(UInt16.self))) else { throw PackingDamage() }
        let isShortened = try reader.number(UInt8.self) != 0
        let publication = try reader.optional(Publication.init(packed:))
        var notes: [ReadingNote] = []
        for _ in 0..<(try reader.count()) { notes.append(try ReadingNote(packed: &reader)) }
        let sections = try SectionPlaces(packed: &reader)
        self.init(
            organ: Organ(name: name, county: county), year: year, edition: edition, isShortened: isShortened,
            source: Source(path: path, size: size, hash: hash, given: given), publication: publication, notes: notes,
            sections: sections)
        fileStamp = try reader.optional { (reader) throws(PackingDamage) in try reader.number() }
    }
}

extension Publication {
    fileprivate func pack(into writer: inout PackedWriter) {
        writer.pack(date) { writer, date in
            for part in [date.year, date.month, date.day] { writer.add(UInt16(part)) }
            writer.add(PackedAnchor(date.place).bits)
        }
        writer.pack(pageTitle) { $0.add($1) }
        writer.pack(address) { $0.add($1) }
    }

    fileprivate init(packed reader: inout PackedReader) throws(PackingDamage) {
        let date = try reader.optional { (reader) throws(PackingDamage) in
            let (year, month, day) = (
                try reader.number(UInt16.self), try reader.number(UInt16.self), try reader.number(UInt16.self)
            )
            let place = PackedAnchor(bits: try reader.number()).anchor
            guard let date = PublicationDate(year: Int(year), month: Int(month), day: Int(day), place: place) else {
                throw PackingDamage()
            }
            return date
        }
        let title = try reader.optional { (reader) throws(PackingDamage) in try reader.text() }
        let address = try reader.optional { (reader) throws(PackingDamage) in try reader.text() }
        guard let publication = Publication(date: date, pageTitle: title, address: address) else {
            throw PackingDamage()
        }
        self = publication
    }
}

extension ReadingNote {
    fileprivate func pack(into writer: inout PackedWriter) {
        writer.add(kind.rawValue)
        writer.pack(place) { $0.add(PackedAnchor($1).bits) }
        writer.add(text.zh)
        writer.add(text.en)
        writer.add(label)
        writer.add(UInt32(cells.count))
        for cell in cells { writer.add(UInt16(cell.index)) }
    }

    fileprivate init(packed reader: inout PackedReader) throws(PackingDamage) {
        guard let kind = Kind(rawValue: try reader.text()) else { throw PackingDamage() }
        let place = try reader.optional { (reader) throws(PackingDamage) in
            PackedAnchor(bits: try reader.number()).anchor
        }
        let text = LocalizedText(zh: try reader.text(), en: try reader.text())
        let label = try reader.text()
        var cells: [CellAddress] = []
        for _ in 0..<(try reader.count(ofAtLeast: 2)) {
            let index = Int(try reader.number(UInt16.self))
            guard index < CellAddress.count else { throw PackingDamage() }
            cells.append(CellAddress(index: index))
        }
        self.init(kind, at: place, label: label, cells: cells, text)
    }
}
