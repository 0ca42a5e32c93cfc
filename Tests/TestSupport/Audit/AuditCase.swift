/// Reports with one thing wrong, and what an audit has to find.
package struct AuditCase: Sendable {
    /// The reports of one organ, the oldest first; the last is the one that is wrong, unless another file of it follows.
    package var reports: [InventedReport]
    /// Changes of the last report's printed text: what is replaced and by what.
    package var edits: [(old: String, new: String)] = []
    /// The address of the web page as which the last report is published; nil for a plain text.
    package var page: String?
    /// What has to be found of the last report.
    package var expected = Expected()

    /// What has to be found.
    package struct Expected: Sendable {
        /// Addresses of which each must be among the finding's cells.
        package var cells: [String] = []
        /// Whether a number is missing, so that the rule can only say that it cannot be judged.
        package var isUnjudged = false
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
        if let page { texts[texts.count - 1] = webPage(of: texts[texts.count - 1], at: page) }
        return texts
    }

    /// The last report's printed text.
    var text: String { texts[texts.count - 1] }

    /// A text as a web page: lines that hold tabs are rows of tables.
    private func webPage(of text: String, at address: String) -> String {
        var body = ""
        var isInTable = false
        for line in text.split(separator: "\n") {
            let isRow = line.contains("\t")
            if isRow != isInTable { body += isRow ? "<table>\n" : "</table>\n" }
            isInTable = isRow
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            body += isRow ? "<tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>\n" : "<p>\(line)</p>\n"
        }
        return """
            <html><head><title>\(last.title)</title><link rel="canonical" href="\(address)"></head>
            <body>\(body)</body></html>

            """
    }

    // MARK: Changing the last report; each returns whether it could be done

    /// What a cell of the last report says, a whole number.
    func number(_ cell: String) -> Int { Int(last.text(cell)) ?? 0 }

    mutating func set(_ cell: String, _ text: String) { last.cells[cell] = text }

    mutating func add(_ amount: Int, to cell: String) { set(cell, String(number(cell) + amount)) }

    /// Sets all cells whose addresses begin with some text.
    mutating func fill(_ beginning: String, with text: String) {
        for address in last.form.addresses where address.hasPrefix(beginning) { set(address, text) }
    }

    /// Sets a row of the last report's table 四: the numbers up to the total, which is reckoned.
    mutating func set(cases: String, _ counts: [Int]) {
        for (result, count) in zip(PrintedForm.results, counts + [counts.reduce(0, +)]) {
            set("t4.\(cases).\(result)", String(count))
        }
    }

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

    /// Replaces the first paragraph of the overview that holds some words.
    mutating func rewrite(_ words: String, as paragraph: String) -> Bool {
        guard let index = last.prose.overview.firstIndex(where: { $0.contains(words) }) else { return false }
        last.prose.overview[index] = paragraph
        return true
    }

    /// The number behind some words of the overview; nil where there is none.
    func number(behind words: String) -> Int? {
        last.prose.overview.lazy.compactMap { paragraph in
            paragraph.firstRange(of: words).flatMap { Int(paragraph[$0.upperBound...].prefix { $0.isNumber }) }
        }.first
    }

    /// Changes the printed text; returns whether it could be done.
    mutating func reprint(_ old: String, as new: String) -> Bool {
        guard text.contains(old) else { return false }
        edits.append((old, new))
        return true
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
