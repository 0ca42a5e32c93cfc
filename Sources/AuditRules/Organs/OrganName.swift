internal import ReportModel

/// An organ's name taken apart: the places that it begins with, and what is left of it there.
///
/// Two spellings of one organ, 东山市清河县柳溪镇人民政府 and 柳溪镇, have the same `local` and the same `isOffice`.
struct OrganName: Hashable {
    /// 省 or 自治区; nil where the name does not begin with one.
    private(set) var province: String?
    /// 市, 州, 盟 or 地区, the larger before the smaller.
    private(set) var cities: [String] = []
    /// 县, 区 or 旗, or whatever the organ's county is said to be; nil where only a city is known or nothing.
    private(set) var county: String?
    /// The name without the places and without 人民政府 or 办事处: 柳溪镇, 教育局, 清河县 for the county's own government.
    private(set) var local: String
    /// Whether it is the office (办公室) of the government, which reports for itself.
    private(set) var isOffice = false
    /// A digest of the county and of what the township is called without 乡, 镇 or 街道; nil where it is no township or its
    /// county is not known.
    private(set) var stemDigest: UInt64?

    init(_ organ: Organ) {
        let (base, isOffice) = Self.withoutEnding(Array(organ.name.unicodeScalars))
        self.isOffice = isOffice
        local = ""
        let start = takePlaces(of: base)
        var rest = base[start...]
        if let stated = organ.county {
            let scalars = Array(stated.unicodeScalars)
            if rest.count > scalars.count, rest.starts(with: scalars) { rest = rest.dropFirst(scalars.count) }
            take(county: stated)
        }
        local = Self.string(rest)
        if let county, let ending = Township.endings.first(where: { rest.ends(with: $0.scalars) }) {
            stemDigest = Self.digest(rest.dropLast(ending.scalars.count), of: county)
        }
    }

    /// FNV-1a.
    private static func digest(_ stem: ArraySlice<Unicode.Scalar>, of county: String) -> UInt64 {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for scalar in stem { digest = (digest ^ UInt64(scalar.value)) &* 0x100_0000_01B3 }
        for byte in county.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return digest
    }

    /// Whether the names say that the organs lie in different provinces or cities.
    func isElsewhere(than other: OrganName) -> Bool {
        if let province, let there = other.province, province != there { return true }
        return !cities.allSatisfy(other.cities.contains) && !other.cities.allSatisfy(cities.contains)
    }

    /// What the county is said to be goes before what the name begins with.
    private mutating func take(county stated: String) {
        if stated.unicodeScalars.last != "市" {
            county = stated
        } else if !cities.contains(stated) {
            cities.append(stated)
        }
    }

    /// Takes the places that a name begins with; the index at which the rest begins.
    private mutating func takePlaces(of name: [Unicode.Scalar]) -> Int {
        var start = 0
        for index in name.indices {
            let scalar = name[index]
            if Self.isBracket(scalar) || Self.isLower(scalar) && index > start { break }
            guard Self.isPlace(scalar), index - start >= (scalar == "县" ? 1 : 2), index + 2 < name.count,
                !Self.isLower(name[index + 1]), !Self.isDivision(name[index + 1]), name[index + 1] != "坪"
            else { continue }
            let place = Self.string(name[start...index])
            switch scalar {
            case "省": province = place
            case "市", "州", "盟": cities.append(place)
            case "区" where place.hasSuffix("自治区"): province = place
            case "区" where place.hasSuffix("地区"): cities.append(place)
            case "区" where Self.noCounties.contains(where: place.hasSuffix): continue
            default: county = place
            }
            start = index + 1
        }
        // 清河县人民政府柳溪街道办事处: the county's government stands before its street's.
        let behind = start + Self.people.count
        if start > 0, behind < name.count, name[start...].starts(with: Self.people), !Self.isBracket(name[behind]) {
            return behind
        }
        return start
    }

    /// The name without 办公室, 人民政府 and 办事处, and whether it is that of an office.
    private static func withoutEnding(_ name: [Unicode.Scalar]) -> (base: [Unicode.Scalar], isOffice: Bool) {
        let whole = name[...]
        for (ending, isOfTownships) in offices where whole.ends(with: ending) {
            let body = whole.dropLast(ending.count)
            let base = withoutGovernment(body)
            // 人民防空办公室 is a department of its own, 柳溪街道办 the street's government.
            if base.count < body.count || isOfTownships && isTownship(base) { return (Array(base), true) }
        }
        return (Array(withoutGovernment(whole)), false)
    }

    private static func withoutGovernment(_ name: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        if let ending = governments.first(where: { name.ends(with: $0) }) { return name.dropLast(ending.count) }
        if let ending = streetOffices.first(where: { name.ends(with: $0) }) {
            let rest = name.dropLast(ending.count)
            if isTownship(rest) { return rest }
        }
        return name
    }

    private static func isTownship(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
        Township.endings.contains { name.ends(with: $0.scalars) }
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    private static let offices: [(ending: [Unicode.Scalar], isOfTownships: Bool)] = [
        ("党政综合办公室", true), ("党政办公室", true), ("综合办公室", true), ("办公室", true), ("党政办", true),
        ("办公厅", false), ("办", false),
    ].map { (Array($0.unicodeScalars), $1) }
    private static let people = Array("人民政府".unicodeScalars)
    private static let governments = ["人民政府", "政府"].map { Array($0.unicodeScalars) }
    private static let streetOffices = ["办事处", "办"].map { Array($0.unicodeScalars) }
    /// Areas that are no counties.
    private static let noCounties = [
        "社区", "园区", "景区", "新区", "开发区", "示范区", "试验区", "保护区", "管理区", "林区", "矿区", "库区",
    ]

    /// What is in brackets is another name of the organ: 清河县人民政府（县人民政府办公室）.
    private static func isBracket(_ scalar: Unicode.Scalar) -> Bool { scalar == "（" || scalar == "(" }

    /// Whether the name of a province, a city or a county may end so.
    private static func isPlace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "省", "市", "州", "盟": true
        default: isDivision(scalar)
        }
    }

    /// Whether the name of a county or a district may end so.
    private static func isDivision(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "县", "区", "旗": true
        default: false
        }
    }

    /// Whether the name of an organ below a county goes on so: 新市镇 begins with no city, and neither does 马市坪乡.
    private static func isLower(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "镇", "乡", "街", "村", "局", "委": true
        default: false
        }
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// Whether an ending stands behind something.
    fileprivate func ends(with end: [Unicode.Scalar]) -> Bool {
        count > end.count && suffix(end.count).elementsEqual(end)
    }
}

extension OrganName {
    /// What a township is called, and as what: 柳溪 and 镇.
    struct Township: Hashable {
        var stem: String
        var rank: Rank

        /// The kinds of townships in the order in which one becomes the other.
        enum Rank: Int, Comparable {
            /// 乡 or 苏木.
            case rural
            /// 镇.
            case town
            /// 街道.
            case street

            static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
        }

        static let endings: [(scalars: [Unicode.Scalar], rank: Rank)] = [
            (["街", "道"], .street), (["镇"], .town), (["民", "族", "乡"], .rural), (["乡"], .rural), (["苏", "木"], .rural),
        ]
    }

    /// The township that it is the government of, or the office of one; nil for any other organ.
    var township: Township? {
        let scalars = Array(local.unicodeScalars)[...]
        let ending = Township.endings.first { scalars.ends(with: $0.scalars) }
        return ending.map { Township(stem: Self.string(scalars.dropLast($0.scalars.count)), rank: $0.rank) }
    }
}
