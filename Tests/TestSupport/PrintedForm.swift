/// The official forms as they are printed, written down for the tests alone: what the readers are held against must not
/// come from the readers' own data.
package struct PrintedForm: Sendable {
    /// The year of the circular that introduced it: 2019 or 2021.
    package var edition: Int
    /// The blocks of table 二.
    package var disclosure: [Block]
    /// The rows of table 三 with numbers.
    package var requests: [Row]

    /// A block of table 二 with its own columns.
    package struct Block: Sendable {
        /// What is printed above it, such as 第二十条第（一）项.
        package var heading: String
        /// The segment of each column in cell addresses, and what is printed above it.
        package var columns: [(key: String, label: String)]
        /// The segment of each row in cell addresses, and what is printed before it.
        package var rows: [(key: String, label: String)]
    }

    /// A row of table 三.
    package struct Row: Sendable {
        /// The row's segments in cell addresses, such as `denied.1`.
        package var key: String
        /// The label of the row's group where the row is the first in it.
        package var group: String?
        /// The row's label with its enumerator, as printed.
        package var label: String
        /// How many cells stand before the label in a printed row: 0, 1 or 2.
        package var depth: Int
    }

    /// The headings of the six sections.
    package static let sections = [
        "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
    ]
    /// The segments of the columns of table 三, from left to right.
    package static let applicants = ["natural", "business", "research", "nonprofit", "legal", "others", "total"]
    /// The segments of the columns of each kind of case in table 四, from left to right.
    package static let results = ["upheld", "corrected", "other", "pending", "total"]
    /// The segments of the kinds of case in table 四, from left to right.
    package static let cases = ["review", "suit", "suit-after-review"]

    /// 国办公开办函〔2021〕30号.
    package static let edition2021 = PrintedForm(
        edition: 2021,
        disclosure: [
            Block(
                heading: "第二十条第（一）项",
                columns: [("issued", "本年制发件数"), ("repealed", "本年废止件数"), ("in-force", "现行有效件数")],
                rows: [("rules", "规章"), ("normative", "行政规范性文件")]),
            Block(
                heading: "第二十条第（五）项", columns: [("decided", "本年处理决定数量")], rows: [("licences", "行政许可")]),
            Block(
                heading: "第二十条第（六）项", columns: [("decided", "本年处理决定数量")],
                rows: [("penalties", "行政处罚"), ("coercions", "行政强制")]),
            Block(
                heading: "第二十条第（八）项", columns: [("amount", "本年收费金额（单位：万元）")], rows: [("fees", "行政事业性收费")]),
        ],
        requests: requests(other: [
            Row(key: "other.1", group: "（六）其他处理", label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", depth: 2),
            Row(key: "other.2", group: nil, label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", depth: 2),
            Row(key: "other.3", group: nil, label: "3.其他", depth: 2),
        ]))

    /// 国办公开办函〔2019〕60号.
    package static let edition2019 = PrintedForm(
        edition: 2019,
        disclosure: [
            Block(
                heading: "第二十条第（一）项",
                columns: [("made", "本年新制作数量"), ("published", "本年新公开数量"), ("open", "对外公开总数量")],
                rows: [("rules", "规章"), ("normative", "规范性文件")]),
            Block(
                heading: "第二十条第（五）项", columns: yearly,
                rows: [("licences", "行政许可"), ("services", "其他对外管理服务事项")]),
            Block(
                heading: "第二十条第（六）项", columns: yearly,
                rows: [("penalties", "行政处罚"), ("coercions", "行政强制")]),
            Block(heading: "第二十条第（八）项", columns: Array(yearly.prefix(2)), rows: [("fees", "行政事业性收费")]),
            Block(
                heading: "第二十条第（九）项", columns: [("count", "采购项目数量"), ("amount", "采购总金额")],
                rows: [("procurement", "政府集中采购")]),
        ],
        requests: requests(other: [Row(key: "other", group: nil, label: "（六）其他处理", depth: 1)]))

    /// The 2021 form with 其他处理 as one row.
    package static let shortened = PrintedForm(
        edition: 2021, disclosure: edition2021.disclosure, requests: edition2019.requests)

    /// All cell addresses in the form's order.
    package var addresses: [String] {
        disclosure.flatMap { block in
            block.rows.flatMap { row in block.columns.map { "t2.\(row.key).\($0.key)" } }
        }
            + requests.flatMap { row in Self.applicants.map { "t3.\(row.key).\($0)" } }
            + Self.cases.flatMap { name in Self.results.map { "t4.\(name).\($0)" } }
    }

    private static let yearly = [
        ("previous", "上一年项目数量"), ("change", "本年增/减"), ("decided", "处理决定数量"),
    ]

    private static func requests(other: [Row]) -> [Row] {
        [
            Row(key: "new", group: nil, label: "一、本年新收政府信息公开申请数量", depth: 0),
            Row(key: "carried-in", group: nil, label: "二、上年结转政府信息公开申请数量", depth: 0),
            Row(key: "granted", group: "三、本年度办理结果", label: "（一）予以公开", depth: 1),
            Row(key: "partial", group: nil, label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", depth: 1),
            Row(key: "denied.1", group: "（三）不予公开", label: "1.属于国家秘密", depth: 2),
            Row(key: "denied.2", group: nil, label: "2.其他法律行政法规禁止公开", depth: 2),
            Row(key: "denied.3", group: nil, label: "3.危及“三安全一稳定”", depth: 2),
            Row(key: "denied.4", group: nil, label: "4.保护第三方合法权益", depth: 2),
            Row(key: "denied.5", group: nil, label: "5.属于三类内部事务信息", depth: 2),
            Row(key: "denied.6", group: nil, label: "6.属于四类过程性信息", depth: 2),
            Row(key: "denied.7", group: nil, label: "7.属于行政执法案卷", depth: 2),
            Row(key: "denied.8", group: nil, label: "8.属于行政查询事项", depth: 2),
            Row(key: "unavailable.1", group: "（四）无法提供", label: "1.本机关不掌握相关政府信息", depth: 2),
            Row(key: "unavailable.2", group: nil, label: "2.没有现成信息需要另行制作", depth: 2),
            Row(key: "unavailable.3", group: nil, label: "3.补正后申请内容仍不明确", depth: 2),
            Row(key: "unprocessed.1", group: "（五）不予处理", label: "1.信访举报投诉类申请", depth: 2),
            Row(key: "unprocessed.2", group: nil, label: "2.重复申请", depth: 2),
            Row(key: "unprocessed.3", group: nil, label: "3.要求提供公开出版物", depth: 2),
            Row(key: "unprocessed.4", group: nil, label: "4.无正当理由大量反复申请", depth: 2),
            Row(key: "unprocessed.5", group: nil, label: "5.要求行政机关确认或重新出具已获取信息", depth: 2),
        ] + other + [
            Row(key: "closed", group: nil, label: "（七）总计", depth: 1),
            Row(key: "carried-out", group: nil, label: "四、结转下年度继续办理", depth: 0),
        ]
    }
}
