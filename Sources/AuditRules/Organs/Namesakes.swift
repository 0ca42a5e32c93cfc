/// Names that say the same but for the places before it: which of them mean one organ.
///
/// Where the county is known it tells; a name that does not tell its county belongs to the only organ that it can mean,
/// and only if that one did not report on the same years.
struct Namesakes {
    /// Spellings that mean one organ, by their numbers; none that stands alone.
    private(set) var organs: [[Int]] = []
    private let spellings: [OrganMatching.Spelling]

    init(_ members: [Int], of spellings: [OrganMatching.Spelling]) {
        self.spellings = spellings
        var counties: [String: [Int]] = [:]
        var cities: [[String]: [Int]] = [:]
        var bare: [Int] = []
        for member in members {
            let name = spellings[member].name
            if let county = name.county {
                counties[county, default: []].append(member)
            } else if !name.cities.isEmpty {
                cities[name.cities, default: []].append(member)
            } else {
                bare.append(member)
            }
        }
        organs = counties.values.flatMap(inOneCounty)
        // All against those of known counties, before any is joined to them: the order must not matter.
        let inCounties = organs
        // A city has offices of its own, but no towns outside its counties.
        let isTownship = spellings[members[0]].name.township != nil
        for (places, members) in cities {
            join(members, toOneOf: isTownship ? inCounties : []) { group in
                group.contains { places.allSatisfy(spellings[$0].name.cities.contains) }
            }
        }
        let placed = organs
        join(bare, toOneOf: placed) { group in
            !group.contains { one in bare.contains { spellings[$0].name.isElsewhere(than: spellings[one].name) } }
        }
        organs.removeAll { $0.count < 2 }
    }

    private func isNoneElsewhere(_ members: [Int], than one: Int) -> Bool {
        !members.contains { spellings[$0].name.isElsewhere(than: spellings[one].name) }
    }

    /// The organs of one county's name: one, unless the names before the county tell that there are several such counties.
    private func inOneCounty(_ members: [Int]) -> [[Int]] {
        if members.allSatisfy({ isNoneElsewhere(members, than: $0) }) { return [members] }
        var places: [Place: [Int]] = [:]
        for member in members {
            let name = spellings[member].name
            places[Place(province: name.province, cities: name.cities), default: []].append(member)
        }
        return places.flatMap { place, members in
            place.province == nil && place.cities.isEmpty ? members.map { [$0] } : [members]
        }
    }

    private struct Place: Hashable {
        var province: String?
        var cities: [String]
    }

    /// Adds spellings to the only group that they can belong to; to a group of their own where there is none, and each by
    /// itself where there are several or where the years say that they are others.
    private mutating func join(_ members: [Int], toOneOf groups: [[Int]], where fits: ([Int]) -> Bool) {
        guard !members.isEmpty else { return }
        let fitting = groups.indices.filter { fits(groups[$0]) }
        guard fitting.count < 2, let own = years(ofOne: members) else { return organs += members.map { [$0] } }
        guard let group = fitting.first else { return organs.append(members) }
        let isFree = !groups[group].contains { spellings[$0].years.overlaps(own) }
        if isFree { organs[group] += members } else { organs += members.map { [$0] } }
    }

    /// The years of spellings that can be one organ's; nil where two are on one year or lie elsewhere.
    private func years(ofOne members: [Int]) -> YearSet? {
        var years = YearSet()
        for member in members {
            guard !years.overlaps(spellings[member].years), isNoneElsewhere(members, than: member) else { return nil }
            years.formUnion(spellings[member].years)
        }
        return years
    }
}
