/// Reads the wholes of a report's prose with the parts that are listed for them.
package enum BreakdownReader {
    /// The breakdowns in the order of their wholes, those of parts behind those that they are parts of.
    ///
    /// A whole stands before its list (共50条，其中…; 共50条，一是…), or behind it (…，共计50条). A list goes on within its sentence and
    /// over sentences that ； strings together. Shares, comparisons with other years and ranges are no parts.
    package static func read(_ prose: Prose, _ quantities: [Quantity]) -> [Breakdown] {
        var breakdowns: [Breakdown] = []
        for stretch in ListSearch(prose, quantities).stretches() {
            let items = ListItem.items(prose, quantities[stretch])
            guard items.count > 1 else { continue }
            var lists = OpenedLists(prose, items)
            let opened = lists.read()
            breakdowns += opened
            breakdowns += SummedLists(prose: prose, items: items).read()
            breakdowns += CountedLists(prose: prose, items: items).read(besides: opened)
        }
        guard breakdowns.count > 1 else { return breakdowns }
        return breakdowns.sorted { ($0.total.range.lowerBound, $0.depth) < ($1.total.range.lowerBound, $1.depth) }
    }
}
