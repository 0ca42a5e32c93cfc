internal import TextSupport

extension Organ {
    /// What prose calls the organ: 清河县柳溪镇人民政府, 柳溪镇人民政府, 柳溪镇, 柳溪, and its county.
    package var spokenNames: [String] {
        Self.spoken(name: Self.scalars(of: name), county: county.map(Self.scalars)).map { UTF8Text.string($0) }
    }

    /// What prose calls an organ, by the scalars of its name and its county.
    package static func spoken(name: [UInt32], county: [UInt32]?) -> [ArraySlice<UInt32>] {
        let name = name[...]
        var names = [name]
        var local = name
        if let county {
            if local.starts(with: county) { local.removeFirst(county.count) }
            names += [county[...], local]
        }
        guard let office = offices.first(where: { ends(local, with: $0, behind: 1) }) else { return names }
        local.removeLast(office.count)
        names.append(local)
        if let kind = kinds.first(where: { ends(local, with: $0, behind: 2) }) {
            names.append(local.dropLast(kind.count))
        }
        return names
    }

    private static func scalars(of text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    private static func ends(_ name: ArraySlice<UInt32>, with ending: [UInt32], behind others: Int) -> Bool {
        name.count >= ending.count + others && name.suffix(ending.count).elementsEqual(ending)
    }

    /// What names of organs end with, the longer before those that they end with.
    private static let offices = ["人民政府办公室", "党政办公室", "人民政府", "办事处", "政府"].map(scalars)
    /// Kinds of townships; a name of one character before them is no name by itself.
    private static let kinds = ["街道", "苏木", "镇", "乡"].map(scalars)
}
