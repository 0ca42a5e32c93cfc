import CorpusQuery
import Presentation

/// Bars beside the rows of a query, the longest for the greatest number.
enum Bars {
    /// A bar for each number, in the order given; nothing where there is none.
    static func fields(_ figures: [CellFigure?]) -> [Field] {
        let greatest = figures.compactMap { $0 }.max()
        return figures.map { figure in
            let length = greatest.flatMap { figure?.thousandths(of: $0) }
            return length.map { .chart(.bar($0)) } ?? .missing(shown: "")
        }
    }
}

extension Column {
    /// The column of bars, for people.
    static let bar = Column("bar", "", overflow: .keep, for: .people)
}
