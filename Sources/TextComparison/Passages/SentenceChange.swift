package import TextSupport

/// What became of a sentence of one text in another.
package struct SentenceChange: Sendable, Hashable {
    /// What became of it.
    package let kind: Kind
    /// Whether the sentence stands elsewhere than before.
    package let isMoved: Bool
    /// The sentence's index on the old side; nil for one that was added.
    package let old: Int?
    /// Its index on the new side; nil for one that was removed.
    package let new: Int?

    /// What can become of a sentence.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// 相同: the same once blanks, width and quotation marks are folded.
        case same
        /// 仅数字: copied with other numbers.
        case numbersOnly = "numbers-only"
        /// 仅名称: copied with the other organ's name.
        case namesOnly = "names-only"
        /// Copied with other numbers and the other organ's name.
        case namesAndNumbers = "names-and-numbers"
        /// 改写
        case reworded
        /// 新增
        case added
        /// 删除
        case removed
    }

    init(_ kind: Kind, isMoved: Bool = false, old: Int?, new: Int?) {
        self.kind = kind
        self.isMoved = isMoved
        self.old = old
        self.new = new
    }
}

extension SentenceChange.Kind {
    /// The kind for people.
    package var wording: LocalizedText {
        switch self {
        case .same: LocalizedText(zh: "相同", en: "same")
        case .numbersOnly: LocalizedText(zh: "仅数字", en: "numbers only")
        case .namesOnly: LocalizedText(zh: "仅名称", en: "names only")
        case .namesAndNumbers: LocalizedText(zh: "仅名称和数字", en: "names and numbers")
        case .reworded: LocalizedText(zh: "改写", en: "reworded")
        case .added: LocalizedText(zh: "新增", en: "added")
        case .removed: LocalizedText(zh: "删除", en: "removed")
        }
    }
}
