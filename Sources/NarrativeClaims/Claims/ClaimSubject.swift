/// What a claim counts.
package enum ClaimSubject: Sendable, Hashable {
    case requests(RequestCount)
    case outcome(RequestOutcome)
    /// Requests by who made them, of those that came in or of those that were closed.
    case applicants(Applicant, areClosed: Bool)
    case cases(CaseKind, CaseResult)
    case normative(DocumentCount)
    case decisions(Decision)
    case fees(FeeCount)
    case disclosure(DisclosureCount)
}

extension ClaimSubject {
    /// What tells the subject from others, the same in every report: `requests.received`, `outcome.denied.1`.
    package var key: String {
        switch self {
        case .requests(let count): "requests.\(count.key)"
        case .outcome(let outcome): "outcome.\(outcome.key)"
        case .applicants(let applicant, let areClosed): "applicants.\(applicant.key)\(areClosed ? ".closed" : "")"
        case .cases(let kind, let result): "cases.\(kind.key).\(result.key)"
        case .normative(let count): "normative.\(count.key)"
        case .decisions(let decision): "decisions.\(decision.key)"
        case .fees(let count): "fees.\(count.key)"
        case .disclosure(let count): "disclosure.\(count.key)"
        }
    }
}

/// Requests for information, counted as table 三 does.
package enum RequestCount: UInt8, Sendable, Hashable, CaseIterable {
    /// 收到, 受理
    case received
    /// 新收
    case new
    /// 收到…（含上年结转…）
    case receivedAndCarriedIn
    /// 办理, 处理: those that came in or those that were dealt with.
    case handled
    /// 上年结转
    case carriedIn
    /// 办结, 答复
    case closed
    /// 结转下年度
    case carriedOut
    /// 办结率, 答复率, in percent.
    case closingRate

    /// The name in keys of claims.
    package var key: String {
        switch self {
        case .received: "received"
        case .new: "new"
        case .receivedAndCarriedIn: "received-and-carried-in"
        case .handled: "handled"
        case .carriedIn: "carried-in"
        case .closed: "closed"
        case .carriedOut: "carried-out"
        case .closingRate: "closing-rate"
        }
    }
}

/// How requests were answered.
package enum RequestOutcome: Sendable, Hashable {
    case granted
    case partial
    /// 公开及部分公开
    case grantedOrPartial
    /// All rows of a heading: 不予公开.
    case group(OutcomeGroup)
    /// A row of a heading by its number.
    case row(OutcomeGroup, Int)

    /// The outcome's name in addresses: `granted`, `denied`, `denied.1`.
    package var key: String {
        switch self {
        case .granted: "granted"
        case .partial: "partial"
        case .grantedOrPartial: "granted-or-partial"
        case .group(let group): group.key
        case .row(let group, let row): "\(group.key).\(row)"
        }
    }
}

/// The headings of table 三 that have rows below them.
package enum OutcomeGroup: UInt8, Sendable, Hashable, CaseIterable {
    /// 不予公开
    case denied
    /// 无法提供
    case unavailable
    /// 不予处理
    case unprocessed
    /// 其他处理
    case other

    /// The name in keys of claims.
    package var key: String {
        switch self {
        case .denied: "denied"
        case .unavailable: "unavailable"
        case .unprocessed: "unprocessed"
        case .other: "other"
        }
    }

    /// The rows below the heading in the form of 2021.
    package var rowCount: Int {
        switch self {
        case .denied: 8
        case .unavailable: 3
        case .unprocessed: 5
        case .other: 3
        }
    }
}

/// Who makes requests.
package enum Applicant: UInt8, Sendable, Hashable, CaseIterable {
    /// 自然人
    case natural
    /// 法人或其他组织, all five kinds.
    case organisations
    /// 企业
    case business
    /// 科研机构
    case research
    /// 社会公益组织
    case nonprofit
    /// 法律服务机构
    case legal

    /// The name in keys of claims.
    package var key: String {
        switch self {
        case .natural: "natural"
        case .organisations: "organisations"
        case .business: "business"
        case .research: "research"
        case .nonprofit: "nonprofit"
        case .legal: "legal"
        }
    }
}

/// Reviews and lawsuits.
package enum CaseKind: UInt8, Sendable, Hashable, CaseIterable {
    /// 行政复议
    case review
    /// 行政诉讼, both kinds.
    case suit
    /// 未经复议直接起诉
    case directSuit
    /// 复议后起诉
    case suitAfterReview
    /// 行政复议和行政诉讼 together.
    case any

    /// The name in keys of claims.
    package var key: String {
        switch self {
        case .review: "review"
        case .suit: "suit"
        case .directSuit: "direct-suit"
        case .suitAfterReview: "suit-after-review"
        case .any: "any"
        }
    }
}

/// How cases ended.
package enum CaseResult: UInt8, Sendable, Hashable, CaseIterable {
    /// All cases.
    case total
    /// 结果维持
    case upheld
    /// 结果纠正
    case corrected
    /// 其他结果
    case other
    /// 尚未审结
    case pending
    /// 已审结: all that are not pending.
    case decided

    /// The name in keys of claims.
    package var key: String {
        switch self {
        case .total: "total"
        case .upheld: "upheld"
        case .corrected: "corrected"
        case .other: "other"
        case .pending: "pending"
        case .decided: "decided"
        }
    }
}

/// 行政规范性文件, and documents that need not be such.
package enum DocumentCount: UInt8, Sendable, Hashable, CaseIterable {
    /// 制发
    case issued
    /// 废止
    case repealed
    /// 现行有效
    case inForce
    /// 政策文件, 政府文件: not what the table counts.
    case policyDocuments

    /// The name in keys of claims.
    package var key: String {
        switch self {
        case .issued: "issued"
        case .repealed: "repealed"
        case .inForce: "in-force"
        case .policyDocuments: "policy-documents"
        }
    }
}

/// Decisions that table 二 counts.
package enum Decision: UInt8, Sendable, Hashable, CaseIterable {
    /// 行政许可
    case licences
    /// 行政处罚
    case penalties
    /// 行政强制
    case coercions

    /// The name in keys of claims.
    package var key: String {
        switch self {
        case .licences: "licences"
        case .penalties: "penalties"
        case .coercions: "coercions"
        }
    }
}

/// Fees; amounts in 元 or 万元, as the claim's unit says.
package enum FeeCount: UInt8, Sendable, Hashable, CaseIterable {
    /// 行政事业性收费
    case administrative
    /// 信息处理费 that was collected.
    case collected
    /// 收费通知 that were sent, in pieces.
    case notices
    /// What the notices ask for.
    case noticed

    /// The name in keys of claims.
    package var key: String {
        switch self {
        case .administrative: "administrative"
        case .collected: "collected"
        case .notices: "notices"
        case .noticed: "noticed"
        }
    }
}

/// What was disclosed without a request.
package enum DisclosureCount: UInt8, Sendable, Hashable, CaseIterable {
    /// 主动公开政府信息, the year's total.
    case information
    /// 政策解读
    case interpretations
    /// 解读率, in percent.
    case interpretationRate

    /// The name in keys of claims.
    package var key: String {
        switch self {
        case .information: "information"
        case .interpretations: "interpretations"
        case .interpretationRate: "interpretation-rate"
        }
    }
}
