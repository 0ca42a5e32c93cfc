package import TextSupport

extension ClaimSubject {
    /// What is counted, for people.
    package var wording: LocalizedText {
        switch self {
        case .requests(let count): count.wording
        case .outcome(let outcome): outcome.wording
        case .applicants(let applicant, let areClosed):
            LocalizedText(
                zh: applicant.wording.zh + (areClosed ? "申请的办结数" : "申请数"),
                en: (areClosed ? "closed requests of " : "requests of ") + applicant.wording.en)
        case .cases(let kind, let result):
            result == .total
                ? kind.wording
                : LocalizedText(zh: kind.wording.zh + result.wording.zh, en: "\(kind.wording.en), \(result.wording.en)")
        case .normative(let count): count.wording
        case .decisions(let decision): decision.wording
        case .fees(let count): count.wording
        case .disclosure(let count): count.wording
        }
    }
}

extension RequestCount {
    fileprivate var wording: LocalizedText {
        switch self {
        case .received: LocalizedText(zh: "收到的申请", en: "requests received")
        case .new: LocalizedText(zh: "本年新收的申请", en: "requests newly received")
        case .receivedAndCarriedIn: LocalizedText(zh: "收到的申请，含上年结转", en: "requests received or carried in")
        case .handled: LocalizedText(zh: "办理的申请", en: "requests handled")
        case .carriedIn: LocalizedText(zh: "上年结转的申请", en: "requests carried in")
        case .closed: LocalizedText(zh: "办结的申请", en: "requests closed")
        case .carriedOut: LocalizedText(zh: "结转下年度的申请", en: "requests carried out")
        case .closingRate: LocalizedText(zh: "申请办结率", en: "share of requests closed")
        }
    }
}

extension RequestOutcome {
    fileprivate var wording: LocalizedText {
        switch self {
        case .granted: LocalizedText(zh: "予以公开", en: "granted")
        case .partial: LocalizedText(zh: "部分公开", en: "granted in part")
        case .grantedOrPartial: LocalizedText(zh: "予以公开和部分公开", en: "granted in whole or in part")
        case .group(let group): group.wording
        case .row(let group, let row):
            LocalizedText(zh: "\(group.wording.zh)第 \(row) 项", en: "\(group.wording.en), row \(row)")
        }
    }
}

extension OutcomeGroup {
    fileprivate var wording: LocalizedText {
        switch self {
        case .denied: LocalizedText(zh: "不予公开", en: "denied")
        case .unavailable: LocalizedText(zh: "无法提供", en: "unavailable")
        case .unprocessed: LocalizedText(zh: "不予处理", en: "not processed")
        case .other: LocalizedText(zh: "其他处理", en: "other handling")
        }
    }
}

extension Applicant {
    fileprivate var wording: LocalizedText {
        switch self {
        case .natural: LocalizedText(zh: "自然人", en: "natural persons")
        case .organisations: LocalizedText(zh: "法人或其他组织", en: "organisations")
        case .business: LocalizedText(zh: "企业", en: "businesses")
        case .research: LocalizedText(zh: "科研机构", en: "research bodies")
        case .nonprofit: LocalizedText(zh: "社会公益组织", en: "non-profits")
        case .legal: LocalizedText(zh: "法律服务机构", en: "legal services")
        }
    }
}

extension CaseKind {
    fileprivate var wording: LocalizedText {
        switch self {
        case .review: LocalizedText(zh: "行政复议", en: "administrative reviews")
        case .suit: LocalizedText(zh: "行政诉讼", en: "lawsuits")
        case .directSuit: LocalizedText(zh: "未经复议直接起诉", en: "direct lawsuits")
        case .suitAfterReview: LocalizedText(zh: "复议后起诉", en: "lawsuits after review")
        case .any: LocalizedText(zh: "行政复议和行政诉讼", en: "reviews and lawsuits")
        }
    }
}

extension CaseResult {
    fileprivate var wording: LocalizedText {
        switch self {
        case .total: LocalizedText(zh: "总计", en: "all")
        case .upheld: LocalizedText(zh: "结果维持", en: "upheld")
        case .corrected: LocalizedText(zh: "结果纠正", en: "corrected")
        case .other: LocalizedText(zh: "其他结果", en: "other result")
        case .pending: LocalizedText(zh: "尚未审结", en: "pending")
        case .decided: LocalizedText(zh: "已审结", en: "decided")
        }
    }
}

extension DocumentCount {
    fileprivate var wording: LocalizedText {
        switch self {
        case .issued: LocalizedText(zh: "制发的行政规范性文件", en: "normative documents issued")
        case .repealed: LocalizedText(zh: "废止的行政规范性文件", en: "normative documents repealed")
        case .inForce: LocalizedText(zh: "现行有效的行政规范性文件", en: "normative documents in force")
        case .policyDocuments: LocalizedText(zh: "政策文件", en: "policy documents")
        }
    }
}

extension Decision {
    fileprivate var wording: LocalizedText {
        switch self {
        case .licences: LocalizedText(zh: "行政许可", en: "licences")
        case .penalties: LocalizedText(zh: "行政处罚", en: "penalties")
        case .coercions: LocalizedText(zh: "行政强制", en: "coercive measures")
        }
    }
}

extension FeeCount {
    fileprivate var wording: LocalizedText {
        switch self {
        case .administrative: LocalizedText(zh: "行政事业性收费", en: "administrative fees")
        case .collected: LocalizedText(zh: "实际收取的信息处理费", en: "processing fees collected")
        case .notices: LocalizedText(zh: "发出的收费通知", en: "fee notices sent")
        case .noticed: LocalizedText(zh: "收费通知的总金额", en: "amount of the fee notices")
        }
    }
}

extension DisclosureCount {
    fileprivate var wording: LocalizedText {
        switch self {
        case .information: LocalizedText(zh: "主动公开的信息", en: "items disclosed")
        case .interpretations: LocalizedText(zh: "政策解读", en: "policy interpretations")
        case .interpretationRate: LocalizedText(zh: "解读率", en: "share of documents interpreted")
        }
    }
}
