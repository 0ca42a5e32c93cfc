extension ClaimSubject {
    /// A number below `indexCount` that no other subject has, for tables of what is known of each.
    package var index: Int {
        switch self {
        case .requests(let count): Int(count.rawValue)
        case .outcome(let outcome): 8 + outcome.index
        case .applicants(let applicant, let areClosed): 48 + 2 * Int(applicant.rawValue) + (areClosed ? 1 : 0)
        case .cases(let kind, let result): 64 + 8 * Int(kind.rawValue) + Int(result.rawValue)
        case .normative(let count): 104 + Int(count.rawValue)
        case .decisions(let decision): 108 + Int(decision.rawValue)
        case .fees(let count): 112 + Int(count.rawValue)
        case .disclosure(let count): 116 + Int(count.rawValue)
        }
    }

    /// One more than the highest index.
    package static let indexCount = 120
}

extension RequestOutcome {
    /// A number below 40 that no other outcome has.
    fileprivate var index: Int {
        switch self {
        case .granted: 0
        case .partial: 1
        case .grantedOrPartial: 2
        case .group(let group): 3 + Int(group.rawValue)
        case .row(let group, let row): 7 + 8 * Int(group.rawValue) + row - 1
        }
    }
}

/// The kinds of things that claims count.
package enum ClaimKind: UInt8, Sendable, Hashable {
    case requests
    case outcome
    case applicants
    case cases
    case normative
    case decisions
    case fees
    case disclosure
}

extension ClaimSubject {
    /// The kind of what is counted.
    package var kind: ClaimKind {
        switch self {
        case .requests: .requests
        case .outcome: .outcome
        case .applicants: .applicants
        case .cases: .cases
        case .normative: .normative
        case .decisions: .decisions
        case .fees: .fees
        case .disclosure: .disclosure
        }
    }
}
