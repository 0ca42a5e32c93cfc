import ArgumentParser

/// A word of few, as an option takes it.
extension ExpressibleByArgument where Self: CaseIterable & RawRepresentable, RawValue == String {
    /// The words; the library asks for them several times for every line, and its own way goes by key paths.
    static var allValueStrings: [String] { allCases.map { $0.rawValue } }
    /// Nothing: what completes a line at the prompt asks for the words.
    static var defaultCompletionKind: CompletionKind { .default }
}
