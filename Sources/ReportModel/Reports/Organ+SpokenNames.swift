extension Organ {
    /// What prose calls the organ: 清河县柳溪镇人民政府, 柳溪镇人民政府, 柳溪镇, 柳溪, and its county.
    package var spokenNames: [String] {
        var names = [name]
        var local = name
        if let county {
            if local.hasPrefix(county) { local.removeFirst(county.count) }
            names += [county, local]
        }
        guard let office = Self.offices.first(where: { local.hasSuffix($0) && local.count > $0.count }) else {
            return names
        }
        local.removeLast(office.count)
        names.append(local)
        if let kind = Self.kinds.first(where: { local.hasSuffix($0) && local.count > $0.count + 1 }) {
            names.append(String(local.dropLast(kind.count)))
        }
        return names
    }

    /// What names of organs end with, the longer before those that they end with.
    private static let offices = ["人民政府办公室", "党政办公室", "人民政府", "办事处", "政府"]
    /// Kinds of townships; a name of one character before them is no name by itself.
    private static let kinds = ["街道", "苏木", "镇", "乡"]
}
