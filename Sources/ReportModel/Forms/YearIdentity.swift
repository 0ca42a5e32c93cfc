package import TextSupport

/// What a report must go on from, of its organ's report on the year before: the one list of what ties two years, for the
/// rules and for comparing.
package struct YearIdentity: Sendable, Hashable {
    /// What it says.
    package let kind: Kind
    /// The cell of this year's report that must say so.
    package let target: CellAddress
    /// The cell of last year's report that it goes on from.
    package let carried: CellAddress
    /// The cell of this year's report that is added to it; nil for none.
    package let added: CellAddress?
    /// The cell of this year's report that is taken off; nil for none.
    package let removed: CellAddress?

    /// What ties two years.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// 上年结转 is last year's 结转下年度继续办理, kind of applicant by kind of applicant.
        case carryOver = "carry-over"
        /// 现行有效件数 is last year's with 本年制发件数 and without 本年废止件数 (form of 2021).
        case stock
    }

    /// 上年结转 of each column of table 三, in the form's order.
    package static let carryOvers: [YearIdentity] = Form.edition2021.addresses.compactMap { address in
        guard address.table == .requests, address.row == "carried-in",
            let out = CellAddress("t3.carried-out.\(address.column)")
        else { return nil }
        return YearIdentity(kind: .carryOver, target: address, carried: out, added: nil, removed: nil)
    }

    /// 现行有效件数 of rules and of normative documents.
    package static let stocks: [YearIdentity] = ["rules", "normative"].compactMap { row in
        guard let inForce = CellAddress("t2.\(row).in-force"), let issued = CellAddress("t2.\(row).issued"),
            let repealed = CellAddress("t2.\(row).repealed")
        else { return nil }
        return YearIdentity(kind: .stock, target: inForce, carried: inForce, added: issued, removed: repealed)
    }

    /// Whether the forms of last year and of this year have its cells.
    package func isComparable(_ before: Form, _ now: Form) -> Bool {
        before.has(carried) && [target, added, removed].compactMap { $0 }.allSatisfy(now.has)
    }

    /// What the target must say, from last year's number and this year's; nil where one is missing.
    package func expected(before: DecimalSum?, now: (CellAddress) -> DecimalSum?) -> DecimalSum? {
        guard var sum = before else { return nil }
        if let added {
            guard let number = now(added) else { return nil }
            sum += number
        }
        if let removed {
            guard let number = now(removed) else { return nil }
            sum = sum - number
        }
        return sum
    }
}
