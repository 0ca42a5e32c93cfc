/// Reports with one thing wrong, and what an audit has to find.
package struct AuditCase: Sendable {
    /// The reports of one organ, the oldest first; the last is the one that is wrong, unless another file of it follows.
    package var reports: [InventedReport]
    /// Changes of the last report's printed text: what is replaced and by what.
    package var edits: [(old: String, new: String)] = []
    /// What has to be found of the last report.
    package var expected = Expected()

    /// What has to be found.
    package struct Expected: Sendable {
        /// Addresses of which each must be among the finding's cells.
        package var cells: [String] = []
        /// What must stand in one of the passages that the finding quotes.
        package var quote: String?
    }

    /// Makes a case of consistent reports.
    package init(_ reports: [InventedReport]) {
        self.reports = reports
    }

    /// The last report.
    package var last: InventedReport {
        get { reports[reports.count - 1] }
        set { reports[reports.count - 1] = newValue }
    }

    /// The printed texts, in the order of the reports.
    package var texts: [String] {
        var texts = reports.map { ReportLayout.rowLines.text($0) }
        for edit in edits {
            texts[texts.count - 1] = texts[texts.count - 1].replacing(edit.old, with: edit.new)
        }
        return texts
    }

    // MARK: Changing the last report; each returns whether it could be done

    /// What a cell of the last report says, a whole number.
    func number(_ cell: String) -> Int { Int(last.text(cell)) ?? 0 }

    mutating func set(_ cell: String, _ text: String) { last.cells[cell] = text }

    mutating func add(_ amount: Int, to cell: String) { set(cell, String(number(cell) + amount)) }

    /// Replaces text in the prose of the last report, in the first paragraph that holds it.
    mutating func replace(_ old: String, with new: String) -> Bool {
        func change(_ paragraphs: inout [String]) -> Bool {
            guard let index = paragraphs.firstIndex(where: { $0.contains(old) }),
                let place = paragraphs[index].firstRange(of: old)
            else { return false }
            paragraphs[index].replaceSubrange(place, with: new)
            return true
        }
        return change(&last.prose.opening) || change(&last.prose.overview) || change(&last.prose.problems)
            || change(&last.prose.others)
    }

    /// Replaces the number behind a wording and before a unit by one that is larger, and gives the new wording.
    mutating func raiseNumber(behind wording: String, unit: String) -> String? {
        let paragraphs = last.prose.overview
        for paragraph in paragraphs {
            guard let place = paragraph.firstRange(of: wording) else { continue }
            let digits = paragraph[place.upperBound...].prefix { $0.isNumber }
            guard let number = Int(digits), paragraph[digits.endIndex...].hasPrefix(unit) else { continue }
            let claim = "\(wording)\(number + 7)\(unit)"
            return replace("\(wording)\(number)\(unit)", with: claim) ? claim : nil
        }
        return nil
    }

    /// Adds a sentence to the overview's first paragraph.
    mutating func say(_ sentence: String) { last.prose.overview[0] += sentence }
}
