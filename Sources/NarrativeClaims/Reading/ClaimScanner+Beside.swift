internal import TextSupport

extension ClaimScanner {
    /// Tells a sentence's count of closed requests what is told beside it and may be closed too, or be counted with it: 答复
    /// 7件，不予处理4件; 办结30件，上年结转办理1件.
    mutating func tellBeside(_ frame: ClaimFrame) {
        let own = frame.firstClaim..<max(frame.firstClaim, claims.count)
        guard !frame.splitsClosing,
            let closed = own.first(where: {
                claims[$0].subject == .requests(.closed) && claims[$0].statement == .number
            })
        else { return }
        var beside = DecimalSum.zero
        for index in closed + 1..<own.upperBound where claims[index].statement == .number {
            if isBesideClosing(index, behind: closed) { beside += DecimalSum(claims[index].value) }
        }
        // 答复11件，予以公开7件，不予处理4件: those are its parts.
        if beside != DecimalSum(claims[closed].value) { claims[closed].setAside += beside }
    }

    /// Whether a claim tells of requests as one behind 办结 does that are no part of them.
    private func isBesideClosing(_ index: Int, behind closed: Int) -> Bool {
        let between = claims[closed].numberRange.upperBound..<claims[index].numberRange.lowerBound
        switch claims[index].subject {
        case .outcome: return !between.isEmpty && !Self.parts.isFound(in: between, of: scalars)
        case .requests(.carriedIn): return Self.dealing.isFound(in: claims[index].range, of: scalars)
        default: return false
        }
    }

    private static let parts = WordList(["其中", "包括", "包含", "含", "分别", "(", ":"])
    private static let dealing = WordList(["办理", "办结", "答复"])
}
