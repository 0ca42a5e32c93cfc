internal import ReportModel
package import TextSupport

extension AnchorState {
    /// The state for people.
    package var wording: LocalizedText {
        switch self {
        case .kept: LocalizedText(zh: "在", en: "kept")
        case .moved(let line): LocalizedText(zh: "移到第 \(line) 行", en: "moved to line \(line)")
        case .valueChanged(let change):
            LocalizedText(
                zh: "数值已变：\(change.was.wording.zh) → \(change.nowWording.zh)",
                en: "value changed: \(change.was.wording.en) → \(change.nowWording.en)")
        case .textChanged(let line, let now):
            LocalizedText(zh: "文字已变（第 \(line) 行）：\(now)", en: "text changed (line \(line)): \(now)")
        case .ambiguous(let lines):
            LocalizedText(
                zh: "有几处相似：第 \(lines.map(String.init).joined(separator: "、")) 行",
                en: "several places fit: lines \(lines.map(String.init).joined(separator: ", "))")
        case .reportChanged: LocalizedText(zh: "报告有更正，请复核", en: "the report was corrected: look again")
        case .lost: LocalizedText(zh: "已找不到", en: "lost")
        case .notLoaded: LocalizedText(zh: "报告未加载", en: "not loaded")
        }
    }
}

extension ValueWitness {
    /// The number, or in which way there was none.
    package var wording: LocalizedText { value.map { LocalizedText(zh: $0, en: $0) } ?? state.wording }
}

extension ValueChange {
    /// The number that is there now, or in which way there is none.
    package var nowWording: LocalizedText {
        guard let number = now.number?.description else { return now.state.wording }
        return LocalizedText(zh: number, en: number)
    }
}
