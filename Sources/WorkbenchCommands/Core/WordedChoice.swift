import TextSupport

extension RawRepresentable where Self: CaseIterable, RawValue == String {
    /// The case that is called so, or that is worded so in one of the languages; nil where none is.
    init?(_ argument: String, named wording: KeyPath<Self, LocalizedText>) {
        let named = Self.allCases.first {
            $0.rawValue == argument || $0[keyPath: wording].zh == argument || $0[keyPath: wording].en == argument
        }
        guard let named else { return nil }
        self = named
    }
}
