internal import DocumentModel
package import RelationalQueries
package import ReportModel
package import TextSupport

/// The table `reports`: a row for each loaded report.
package struct ReportsRelation: Relation {
    /// The table's name.
    package let name = "reports"
    /// The columns from left to right.
    package let columns: [RelationColumn]
    private let corpus: Corpus
    private let rows: ReportRows

    private enum Part: Int, CaseIterable {
        case shortened = 7
        case source, sha256, size, notes, published, title, url, cells, missing
    }

    /// Makes the table of a corpus from the rows of just that corpus.
    package init(_ corpus: Corpus, _ rows: ReportRows) {
        self.corpus = corpus
        self.rows = rows
        columns = ReportColumn.columns(rows.count) + Part.allCases.map(Self.column)
    }

    private static func column(_ part: Part) -> RelationColumn {
        let (type, zh, en): (RelationColumn.ValueType, String, String) =
            switch part {
            case .shortened: (.integer, "1：其他处理只印一行", "1 where 其他处理 is printed as one row")
            case .source: (.text, "文件路径", "the path of the file")
            case .sha256: (.text, "文件的 SHA-256", "the file's SHA-256")
            case .size: (.integer, "文件字节数", "the file's bytes")
            case .notes: (.integer, "读取疑难的条数", "how many notes the reader made")
            case .published:
                (
                    .text, "公布日期，如 2025-01-20；文件没有写明时为 NULL",
                    "the day of publication as 2025-01-20; NULL where the file states none"
                )
            case .title: (.text, "网页自己的标题", "the title that a page gives itself")
            case .url: (.text, "网页自己的地址", "the address that a page names as its own")
            case .cells: (.integer, "格式应有的单元格数", "how many cells the form has")
            case .missing: (.integer, "其中原文没有的单元格数", "how many of them the source lacks")
            }
        return RelationColumn("\(part)", type, LocalizedText(zh: zh, en: en))
    }

    /// How many reports there are.
    package var rowCount: Int { rows.count }

    /// The reports that meet conditions on path, organ, county and year.
    package func rows(where conditions: [RowCondition], in order: [RowOrder]) -> RowSet {
        RowSet(rows.places(where: conditions, in: order, of: corpus))
    }

    /// What a column says of a report.
    package func value(_ column: Int, of row: Int) throws(Diagnostic) -> RelationValue {
        if let column = ReportColumn(rawValue: column) { return rows.value(column, row, in: corpus) }
        let index = rows.reports[row]
        let report = corpus.reports[index]
        switch Part(rawValue: column) {
        case .shortened: return RelationValue(report.isShortened ? 1 : 0)
        case .source: return .text(report.source.path)
        case .sha256: return .text(report.source.hash.hex)
        case .size: return RelationValue(report.source.size)
        case .notes: return RelationValue(report.notes.count)
        case .published: return RelationValue(report.publication?.date?.description)
        case .title: return RelationValue(report.publication?.pageTitle)
        case .url: return RelationValue(report.publication?.address)
        case .cells: return RelationValue(report.form.addresses.count)
        case .missing:
            return RelationValue(report.form.addresses.count { corpus.cells.state($0, of: index) == .absent })
        case nil: return .null
        }
    }
}
