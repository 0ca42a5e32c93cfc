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
        let office = Self.offices.first { name.utf8.ends(with: $0) && name.utf8.count > $0.utf8.count }
        if let office { name = Substring(name.utf8.dropLast(office.utf8.count)) }
        let ending = Self.endings.first { name.utf8.ends(with: $0) && name.utf8.count > $0.utf8.count }
        if let ending { name = Substring(name.utf8.dropLast(ending.utf8.count)) }
        if ["镇", "乡", "街道", "苏木"].contains(where: name.utf8.ends) {
            self = .township
        } else if ending == "办事处", !name.contains("驻") {
            // 东城办事处: a street office whose name leaves out 街道.
            self = .township
        } else if office != nil || !organ.name.utf8.ends(with: "政府") {
            self = .department
        } else if ["省", "自治区"].contains(where: name.utf8.ends) {
            self = .government(.province)
        } else if ["市", "州", "盟"].contains(where: name.utf8.ends) {
            self = .government(.city)
        } else {
            self = .government(.county)
        }
    }

    /// Whether the name is plainly that of a department of a government: not that of an organ under vertical management,
    /// an institution, a company or the committee of a zone.
    static func isDepartment(_ organ: Organ) -> Bool {
        let name = organ.name
        guard !vertical.contains(where: { name.contains($0) }), !committees.contains(where: { name.hasSuffix($0) })
        else {
            return false
        }
        return ["局", "厅", "委员会", "委", "办公室", "办", "署"].contains { name.hasSuffix($0) }
    }

    /// Offices inside an organ, longer names before those that they end with.
    private static let offices = [
        "党政综合办公室", "党政办公室", "综合办公室", "办公室", "党政综合办", "党政办", "综合办", "便民服务中心", "党群服务中心",
    ]
    /// What names of governments and of their offices end with.
    private static let endings = ["人民政府", "政府", "办事处", "党工委", "党委"]
    private static let vertical = ["税务", "气象", "烟草", "海关", "邮政", "消防", "调查队", "金融监管", "海事"]
    private static let committees = ["管理委员会", "管委会", "村民委员会", "居民委员会", "工作委员会"]
}

extension BidirectionalCollection where Element == UInt8 {
    /// Whether the bytes of some text are the last: names are compared often, and never by canonical equivalence.
    fileprivate func ends(with text: String) -> Bool {
        var end = endIndex
        for byte in text.utf8.reversed() {
            guard end > startIndex else { return false }
            formIndex(before: &end)
            guard self[end] == byte else { return false }
        }
        return true
    }
}
