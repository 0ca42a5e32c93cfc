import TextSupport

extension Language {
    /// The wording of a language, for what is said in one place only.
    func say(_ zh: String, _ en: String) -> String {
        LocalizedText(zh: zh, en: en)[self]
    }
}
