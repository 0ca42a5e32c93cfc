import TestSupport

/// A report as copying a page or a PDF leaves it: a row of a table is a line, mere blanks part its cells.
struct LineText {
    /// What parts the cells.
    var separator = " "
    var applicants = ["自然人 法人或其他组织 总计", "商业企业 科研机构 社会公益组织 法律服务机构 其他"]
    var hasDisputesHeader = true

    func text(_ report: InventedReport) -> String {
        var lines = [report.title, "一、总体情况"] + report.prose.overview + ["二、主动公开政府信息情况"]
        for block in report.form.disclosure {
            lines += [block.heading, parted(["信息内容"] + block.columns.map(\.label))]
            for row in block.rows {
                lines.append(parted([row.label] + block.columns.map { report.text("t2.\(row.key).\($0.key)") }))
            }
        }
        lines += ["三、收到和处理政府信息公开申请情况"]
        lines += applicants.map { $0.replacing(" ", with: separator) }
        lines += report.form.requests.map { parted(([$0.group, $0.label].compactMap { $0 }) + report.row($0.key)) }
        lines += ["四、政府信息公开行政复议、行政诉讼情况"]
        if hasDisputesHeader {
            let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
            lines += [parted(["行政复议", "行政诉讼"]), parted(results + ["未经复议直接起诉", "复议后起诉"]), parted(results + results)]
        }
        lines += [parted(report.disputes), "五、存在的主要问题及改进情况"] + report.prose.problems
        return (lines + ["六、其他需要报告的事项"] + report.prose.others).joined(separator: "\n") + "\n"
    }

    private func parted(_ cells: [String]) -> String { cells.joined(separator: separator) }
}

extension InventedReport {
    /// A report of which all sums of tables 三 and 四 are right.
    static let balanced = InventedReport(cells: [
        "t3.new.natural": "8", "t3.new.business": "1", "t3.new.total": "9", "t3.carried-in.natural": "1",
        "t3.carried-in.total": "1", "t3.granted.natural": "4", "t3.granted.business": "1", "t3.granted.total": "5",
        "t3.denied.1.natural": "1", "t3.denied.1.total": "1", "t3.unavailable.1.natural": "2",
        "t3.unavailable.1.total": "2", "t3.other.3.natural": "1", "t3.other.3.total": "1", "t3.closed.natural": "8",
        "t3.closed.business": "1", "t3.closed.total": "9", "t3.carried-out.natural": "1", "t3.carried-out.total": "1",
        "t4.review.upheld": "5", "t4.review.pending": "2", "t4.review.total": "7", "t4.suit.upheld": "8",
        "t4.suit.pending": "1", "t4.suit.total": "9",
    ])
}
