/// A language in which gxaudit speaks to people.
package enum Language: String, Sendable, Hashable, CaseIterable {
    case chinese = "zh"
    case english = "en"
}

/// A wording in both languages, written where its cause is.
package struct LocalizedText: Sendable, Hashable {
    /// The wording in Chinese.
    package var zh: String
    /// The wording in English, with the form's own labels in Chinese.
    package var en: String

    /// Makes a text from its two wordings.
    package init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// The wording in one language.
    package subscript(language: Language) -> String {
        switch language {
        case .chinese: zh
        case .english: en
        }
    }
}
