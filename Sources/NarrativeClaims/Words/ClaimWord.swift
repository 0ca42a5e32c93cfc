/// What a word of the prose is to the reader of claims.
enum ClaimWord: Sendable, Hashable {
    // What is counted.
    case request
    /// 依申请公开事项 and such, which may be more than requests.
    case looseRequest
    /// 网上申请, 信函申请: a share of the requests.
    case channelRequest
    /// 申请 alone, which may be one for anything.
    case application
    case outcome(RequestOutcome)
    case applicant(Applicant)
    /// 公民、法人和其他组织: whoever it is.
    case everyone
    case caseKind(CaseKind)
    case caseResult(CaseResult)
    case normative
    case policyDocument
    case decision(Decision)
    case processingFee
    case administrativeFee
    /// 收费 alone.
    case fee
    case feeNotice
    /// 总金额
    case amount
    case information
    case interpretation
    /// 来电, 工单 and other matters that are no requests.
    case otherMatter

    // What is done with it.
    case receive
    /// 受理, which may be a step behind 收到.
    case accept
    case receiveNew
    case handle
    case close
    case carry
    /// （含上年结转） between what is counted and its number
    case includedCarry
    /// 未办结
    case pendingRequest
    /// 延期答复, 当场答复: some of those that were answered, told by when.
    case late
    /// 撤回, 不予受理: came in, and may be counted as answered or not.
    case setAside
    case issue
    case repeal
    case inForce
    case publish
    case collect
    /// 清理, 备案, 修订: done with documents, but neither issued nor repealed.
    case otherWork

    // How it is said.
    case no
    /// 无结转
    case noCarry
    case zero
    case all
    case closingRate
    /// 按时办结率, which says nothing of requests that are not due.
    case timelyRate
    case interpretationRate
    case lastYear
    case nextYear
    case year(Int)
    case ownYear
    case cumulative
    /// 上半年, 3月份: what is told is no number of the year.
    case partOfYear
    /// 各村, 下属事业单位: what is told is not the organ's own.
    case otherUnit
    case comparison
    case plan
    /// 到期的: said of those only that were due.
    case due
    /// Another organ or a whole region, for the rest of the sentence.
    case scope
    /// The same for its clause only.
    case clauseScope
    case assistance
    case among
    case total
    /// A way by which requests or information come and go.
    case channel
    /// 信息公开, 政务公开: says what cases are about.
    case disclosureMatter
    /// 因, 被, 引发: the organ is the one complained of.
    case cause
    /// 清单, 公示: what is counted are entries of a list.
    case listing
    case neutral

    // Marks, and numbers.
    case pause
    case comma
    case semicolon
    case quantity
}
