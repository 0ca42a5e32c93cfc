import TextSupport

extension Language {
    /// The wording of a language, for what is said in one place only.
    func say(_ zh: String, _ en: String) -> String {
        LocalizedText(zh: zh, en: en)[self]
    }
}

extension Int {
    /// The number with an English noun: 1 file, 2 files.
    func of(_ noun: String) -> String {
        "\(self) \(noun)\(self == 1 ? "" : "s")"
    }
}
