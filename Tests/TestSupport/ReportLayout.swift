/// The layouts of plain text in which reports are published.
package enum ReportLayout: String, Sendable, CaseIterable {
    /// A cell a line after a TAB, a blank line between rows.
    case cellLines
    /// A row a line, cells parted by TABs.
    case rowLines
    /// A cell a line closed by ` |`, the last cell of most rows by several.
    case barred

    /// The report as text in this layout.
    package func text(_ report: InventedReport) -> String {
        var text = report.published.map { "发布日期：\($0)\n" } ?? ""
        text += lines(report.titleLines ?? [report.title]) + lines(report.prose.opening)
        text += "\n" + heading(1, report) + lines(report.prose.overview)
        text += heading(2, report) + "\n"
        for block in report.form.disclosure {
            text += disclosure(block, report)
        }
        text += "\n\n" + heading(3, report) + "\n" + requests(report)
        text += "\n\n" + heading(4, report) + "\n" + disputes(report)
        text += "\n\n" + heading(5, report) + lines(report.prose.problems)
        text += heading(6, report) + lines(report.prose.others)
        return text
    }

    private func heading(_ section: Int, _ report: InventedReport) -> String {
        guard let heading = report.prose.headings[section, default: PrintedForm.sections[section - 1]] else {
            return ""
        }
        return heading + "\n"
    }

    private func lines(_ paragraphs: [String]) -> String {
        paragraphs.map { $0 + "\n" }.joined()
    }

    private func disclosure(_ block: PrintedForm.Block, _ report: InventedReport) -> String {
        let width = 4
        var text = row([block.heading], width: width)
        text += row(["信息内容"] + block.columns.map(\.label), width: width)
        for line in block.rows {
            let values = block.columns.map { report.text("t2.\(line.key).\($0.key)") }
            text += row([line.label] + values, width: width)
        }
        return text
    }

    private func requests(_ report: InventedReport) -> String {
        let width = 10
        var text = row(["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况"], width: width)
        text += row(["自然人", "法人或其他组织", "总计"], width: width, before: 1)
        text += row(["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"], width: width, before: 2)
        for line in report.form.requests {
            let labels = line.group.map { [$0, line.label] } ?? [line.label]
            let spare = line.depth + 1 - labels.count
            text += row(labels, values: report.row(line.key), width: width, before: max(0, spare), depth: line.depth)
        }
        return text
    }

    private func disputes(_ report: InventedReport) -> String {
        let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
        return row(["行政复议", "行政诉讼"], width: 15) + row(results + ["未经复议直接起诉", "复议后起诉"], width: 15)
            + row(results + results, width: 15) + row(report.disputes, width: 15)
    }

    /// A row of a table of some width, with blank cells before and behind its own as merged cells leave them.
    private func row(_ cells: [String], values: [String] = [], width: Int, before: Int = 0, depth: Int? = nil) -> String
    {
        switch self {
        case .cellLines:
            return [String](repeating: "\t\n", count: before).joined() + (cells + values).map { "\t\($0)\n" }.joined()
                + "\n"
        case .rowLines:
            // A label above the third level spans the columns up to the values.
            let middle = values.isEmpty ? 0 : (depth == 0 ? 1 : 0)
            let padded =
                [String](repeating: "", count: before) + cells + [String](repeating: "", count: middle) + values
            let behind = max(0, width - padded.count)
            return (padded + [String](repeating: "", count: behind)).joined(separator: "\t") + "\n"
        case .barred:
            let all = cells + values
            let bars = all.count < width ? width - all.count + 1 : 1
            return all.enumerated().map { index, cell in
                index == all.count - 1
                    ? "\(cell) \(bars > 1 ? "| " + String(repeating: "|", count: bars - 1) : "|")\n" : "\(cell) |\n"
            }.joined()
        }
    }
}
