package import ReportModel
package import TextSupport

/// How the change of a cell stands to the changes of the cells that it adds up.
package enum ChangeCourse: String, Sendable, Hashable, CaseIterable {
    /// The cell adds nothing up.
    case independent
    /// A total that changed by as much as its parts.
    case derived
    /// A total that changed by another number than its parts, or alone.
    case contradictory
    /// A total of which it cannot be told: it or one of its parts has no number on one side.
    case unknown
}

extension ChangeCourse {
    /// The course for people.
    package var wording: LocalizedText {
        switch self {
        case .independent: LocalizedText(zh: "单项", en: "by itself")
        case .derived: LocalizedText(zh: "随动", en: "with its parts")
        case .contradictory: LocalizedText(zh: "矛盾", en: "against its parts")
        case .unknown: LocalizedText(zh: "无法判断", en: "cannot be told")
        }
    }
}

/// Which totals of two reports went with their parts: 总计 of each row of table 三 and 四, and （七）总计 of each column.
///
/// A total is followed where both forms add it up, each from the parts that its own form has.
package struct TotalCourses: Sendable, Hashable {
    private let courses: [CellAddress: ChangeCourse]
    /// The totals that did not change although their parts did, in the form's order.
    package let unmoved: [UnmovedTotal]

    /// A total that stayed while its parts changed.
    package struct UnmovedTotal: Sendable, Hashable {
        /// The total.
        package let address: CellAddress
        /// By how much its parts changed together.
        package let change: DecimalSum
    }

    /// Follows the totals from one report to another.
    package init(_ old: ReportInCorpus, _ new: ReportInCorpus) {
        var courses: [CellAddress: ChangeCourse] = [:]
        var unmoved: [CellAddress: DecimalSum] = [:]
        let after = Dictionary(uniqueKeysWithValues: Self.totals(of: new.form).map { ($0.key, $0.parts) })
        for total in Self.totals(of: old.form) {
            guard let newParts = after[total.key] else { continue }
            let address = total.key.address
            guard let before = old.sum([address]), let now = new.sum([address]),
                let partsBefore = old.sum(total.parts), let partsNow = new.sum(newParts)
            else {
                if courses[address] == nil { courses[address] = .unknown }
                continue
            }
            let change = partsNow - partsBefore
            let isFollowed = now - before == change
            if !isFollowed {
                courses[address] = .contradictory
                if now == before { unmoved[address] = change }
            } else if courses[address] != .contradictory {
                courses[address] = .derived
            }
        }
        self.courses = courses
        self.unmoved = unmoved.sorted { $0.key < $1.key }.map { UnmovedTotal(address: $0.key, change: $0.value) }
    }

    /// How the change of a cell stands to those of its parts.
    package subscript(address: CellAddress) -> ChangeCourse { courses[address] ?? .independent }

    private struct Key: Hashable {
        let kind: IdentityKind
        let address: CellAddress
    }

    private static func totals(of form: Form) -> [(key: Key, parts: [CellAddress])] {
        form.identities.compactMap { identity in
            switch identity.kind {
            case .rowTotal, .resultTotal, .caseTotal:
                identity.targets.first.map { (Key(kind: identity.kind, address: $0), identity.left) }
            case .balance, .stock, .openStock, .remainder: nil
            }
        }
    }
}
