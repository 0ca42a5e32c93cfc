internal import ReportModel

/// What sort of organ it is, as far as its name tells.
enum OrganKind: Sendable, Hashable {
    /// A township, town or street office, or an office of one: 乡、镇、街道.
    case township
    /// A government from the county level up: 县级以上人民政府.
    case government(Level)
    /// A department or office of such a government.
    case department

    enum Level: Sendable, Hashable {
        /// 县、区、旗.
        case county
        /// 市、州、盟: with districts, or a city of county rank, which a name does not tell.
        case city
        /// 省、自治区.
        case province
    }

    init(_ organ: Organ) {
        var name = organ.name[...]
        let offices = ["党政办公室", "综合办公室", "办公室"]
        let isOffice = offices.contains { name.hasSuffix($0) }
        if let office = offices.first(where: { name.hasSuffix($0) }) { name = name.dropLast(office.count) }
        for ending in ["人民政府", "政府", "办事处", "党工委"] where name.hasSuffix(ending) && name.count > ending.count {
            name = name.dropLast(ending.count)
            break
        }
        if ["镇", "乡", "街道", "苏木"].contains(where: { name.hasSuffix($0) }) {
            self = .township
        } else if isOffice || !organ.name.hasSuffix("政府") {
            self = .department
        } else if ["省", "自治区"].contains(where: { name.hasSuffix($0) }) {
            self = .government(.province)
        } else if ["市", "州", "盟"].contains(where: { name.hasSuffix($0) }) {
            self = .government(.city)
        } else {
            self = .government(.county)
        }
    }
}
