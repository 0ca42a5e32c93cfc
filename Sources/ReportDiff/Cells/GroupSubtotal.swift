package import ReportModel
package import TextSupport

/// The sum of rows that the form puts under one heading without adding them up: 不予公开, 无法提供, 不予处理 and 其他处理 of
/// table 三, in all applicants, and the two kinds of lawsuit of table 四.
package struct GroupSubtotal: Sendable, Hashable {
    /// The heading.
    package let label: FormLabel
    /// The 总计 of the rows under it that both forms have.
    package let cells: [CellAddress]
    /// The sum on the old side; nil where a number is missing.
    package let old: DecimalSum?
    /// The sum on the new side.
    package let new: DecimalSum?

    /// New less old; nil where a number is missing.
    package var change: DecimalSum? {
        guard let old, let new else { return nil }
        return new - old
    }

    /// The subtotals of two reports in the form's order; headings with the same rows on both sides only.
    package static func all(_ old: ReportInCorpus, _ new: ReportInCorpus) -> [GroupSubtotal] {
        let before = groups(of: old.form)
        return groups(of: new.form).compactMap { group in
            guard before.contains(where: { $0.label == group.label && $0.cells == group.cells }) else { return nil }
            return GroupSubtotal(
                label: group.label, cells: group.cells, old: old.sum(group.cells), new: new.sum(group.cells))
        }
    }

    private static func groups(of form: Form) -> [(label: FormLabel, cells: [CellAddress])] {
        var groups: [(label: FormLabel, cells: [CellAddress])] = []
        for address in form.addresses where address.column == "total" && address.table != .disclosure {
            // 本年度办理结果, the heading of most rows of table 三, is added up by （七）总计.
            let headings = form.row(of: address)?.groups.dropFirst(address.table == .requests ? 1 : 0)
            guard let label = headings?.last else { continue }
            if groups.last?.label == label {
                groups[groups.count - 1].cells.append(address)
            } else {
                groups.append((label, [address]))
            }
        }
        return groups
    }
}
