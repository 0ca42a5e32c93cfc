internal import RelationalQueries
internal import ReportModel
internal import TextSupport

/// The columns that every table of reports begins with, in their order.
enum ReportColumn: Int, CaseIterable {
    case report
    case organ
    case county
    case year
    case revision
    case newest
    case edition

    /// The columns as a table of `count` reports has them.
    static func columns(_ count: Int, keys: Set<ReportColumn> = [.report]) -> [RelationColumn] {
        allCases.map { $0.column(count, isKey: keys.contains($0)) }
    }

    private func column(_ count: Int, isKey: Bool) -> RelationColumn {
        // About so many reports are one organ's and one county's.
        let share = { (reports: Double) in min(1, reports / Double(max(1, count))) }
        switch self {
        case .report:
            return RelationColumn(
                "report", .text,
                LocalizedText(
                    zh: "报告路径，如 清河县柳溪镇人民政府/2024；旧版带 @1", en: "the report's path, with @1 for an older revision"),
                lookup: .init(share: share(1)), isKey: isKey)
        case .organ:
            return RelationColumn(
                "organ", .text, LocalizedText(zh: "机关", en: "the organ"), lookup: .init(share: share(6)))
        case .county:
            return RelationColumn(
                "county", .text, LocalizedText(zh: "县（区），不明时为 NULL", en: "the county; NULL where not known"),
                lookup: .init(share: share(200), isIndexed: false, ordersRows: true))
        case .year:
            return RelationColumn(
                "year", .integer, LocalizedText(zh: "年度", en: "the year reported on"),
                lookup: .init(share: 0.17, takesRanges: true, ordersRows: true))
        case .revision:
            return RelationColumn(
                "revision", .integer, LocalizedText(zh: "版次，从 1 起", en: "the revision, from 1"))
        case .newest:
            return RelationColumn(
                "newest", .integer,
                LocalizedText(
                    zh: "1：最新一版；0：已有更正的报告", en: "1 for the newest revision, 0 where a corrected one is loaded"))
        case .edition:
            return RelationColumn(
                "edition", .integer, LocalizedText(zh: "格式：2021 或 2019", en: "the form's edition, 2021 or 2019"))
        }
    }
}

extension ReportRows {
    /// What a column says of the report at a place.
    func value(_ column: ReportColumn, _ place: Int, in corpus: Corpus) -> RelationValue {
        switch column {
        case .report: .text(path(place, in: corpus))
        case .organ: .text(corpus.reports[reports[place]].organ.name)
        case .county: RelationValue(corpus.reports[reports[place]].organ.county)
        case .year, .revision, .newest, .edition: RelationValue(number(column, place))
        }
    }

    /// The number of a column that has numbers.
    private func number(_ column: ReportColumn, _ place: Int) -> Int {
        switch column {
        case .year: years[place]
        case .revision: revisions[place]
        case .newest: areNewest[place] ? 1 : 0
        case .edition: Form.all[Int(forms[place])].edition.rawValue
        case .report, .organ, .county: 0
        }
    }

    /// The numbers of a column of many rows, of which `stride` are of one report.
    func fillNumbers(
        _ column: ReportColumn, of rows: Span<Int>, stride: Int = 1, values: inout MutableSpan<Int64>,
        kinds: inout MutableSpan<UInt8>
    ) {
        for index in rows.indices {
            values[index] = Int64(number(column, rows[index] / stride))
            kinds[index] = NumberKind.integer
        }
    }
}
