/// What a passage said when a person judged the finding that quotes it.
package struct QuoteWitness: Sendable, Hashable {
    /// The fiscal year of the report.
    package var year: Int
    /// The passage as it was published.
    package var exact: String

    /// Makes a witness of a passage as it was.
    package init(year: Int, exact: String) {
        self.year = year
        self.exact = exact
    }
}
