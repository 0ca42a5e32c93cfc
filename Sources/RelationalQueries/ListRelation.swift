/// A relation over a list: a row for each element.
package struct ListRelation<Element: Sendable>: Relation {
    /// The table's name.
    package let name: String
    /// The columns from left to right.
    package let columns: [RelationColumn]
    private let elements: [Element]
    private let values: [@Sendable (Element) -> RelationValue]
    /// The rows by the text of one column.
    private let index: [String: [Range<Int>]]
    private let indexedColumn: Int?

    /// A column with what it says of an element.
    package struct Part: Sendable {
        fileprivate let column: RelationColumn
        fileprivate let value: @Sendable (Element) -> RelationValue

        /// Makes a column from its description and what it says of an element.
        package init(_ column: RelationColumn, _ value: @escaping @Sendable (Element) -> RelationValue) {
            self.column = column
            self.value = value
        }
    }

    /// Makes a table of a list; rows are found by the texts of one column where `indexed` names it.
    ///
    /// Cost: with an index a pass over the elements.
    package init(_ name: String, _ elements: [Element], indexed: String? = nil, _ parts: [Part]) {
        self.name = name
        self.elements = elements
        values = parts.map(\.value)
        let number = parts.firstIndex { $0.column.name == indexed }
        indexedColumn = number
        var index: [String: [Range<Int>]] = [:]
        if let number {
            for (row, element) in elements.enumerated() {
                if case .text(let text) = parts[number].value(element) {
                    index[text, default: []].append(row..<row + 1)
                }
            }
        }
        let share = index.isEmpty ? 1 : 1 / Double(index.count)
        columns = parts.enumerated().map { $0 == number ? $1.column.found(by: .init(share: share)) : $1.column }
        self.index = index
    }

    /// How many elements there are.
    package var rowCount: Int { elements.count }

    /// The rows with a text of the indexed column; all of them for other conditions.
    package func rows(where conditions: [RowCondition], in _: [RowOrder]) -> RowSet {
        guard let condition = conditions.first(where: { $0.column == indexedColumn }), let texts = condition.texts
        else {
            return RowSet([elements.indices])
        }
        let runs = Set(texts).flatMap { index[$0] ?? [] }
        return RowSet(runs.sorted { $0.lowerBound < $1.lowerBound })
    }

    /// What a column says of an element.
    package func value(_ column: Int, of row: Int) -> RelationValue { values[column](elements[row]) }
}
