/// A report of an invented organ, to be written as text.
package struct InventedReport: Sendable {
    /// The organ's name, as the title has it.
    package var organ: String
    /// The fiscal year that it is on.
    package var year: Int
    /// The form that its tables follow.
    package var form: PrintedForm
    /// Published texts of cells by address; every other cell is `0`.
    package var cells: [String: String]
    /// The prose of the sections, without their headings; tables follow 二, 三 and 四.
    package var prose: Prose
    /// The day of publication as the page shows it, such as `2025-01-20`; nil for none.
    package var published: String?
    /// The lines of the title where they are not the form's wording.
    package var titleLines: [String]?

    /// The paragraphs of the sections that are no tables.
    package struct Prose: Sendable {
        /// What stands between the title and the first section.
        package var opening: [String] = []
        /// The paragraphs of 一、总体情况.
        package var overview: [String]
        /// The paragraphs of 五、存在的主要问题及改进情况.
        package var problems: [String]
        /// The paragraphs of 六、其他需要报告的事项.
        package var others: [String]
        /// Headings of sections that are other than the form's, by their numbers; nil for one that is not there.
        package var headings: [Int: String?] = [:]

        /// Makes the prose from the paragraphs of sections 一, 五 and 六.
        package init(overview: [String], problems: [String], others: [String]) {
            self.overview = overview
            self.problems = problems
            self.others = others
        }
    }

    /// Makes a report from the cells that say something other than 0; plain prose unless it is given.
    package init(
        organ: String = "清河县柳溪镇人民政府", year: Int = 2024, form: PrintedForm = .edition2021, cells: [String: String] = [:],
        prose: Prose? = nil
    ) {
        self.organ = organ
        self.year = year
        self.form = form
        self.cells = cells
        self.prose = prose ?? .plain(year)
    }

    /// The published text of a cell.
    package func text(_ address: String) -> String { cells[address] ?? "0" }

    /// The published texts of a row of table 三.
    package func row(_ row: String) -> [String] { PrintedForm.applicants.map { text("t3.\(row).\($0)") } }

    /// The published texts of table 四, the five of each kind of case one after the other.
    package var disputes: [String] {
        PrintedForm.cases.flatMap { name in PrintedForm.results.map { text("t4.\(name).\($0)") } }
    }

    /// The title as it is printed, from which the reader takes organ and year.
    package var title: String { "\(organ)\(year)年政府信息公开工作年度报告" }
}

extension InventedReport.Prose {
    /// Prose that says nothing that a table could contradict.
    package static func plain(_ year: Int) -> InventedReport.Prose {
        InventedReport.Prose(
            overview: [
                "（一）主动公开", "\(year)年，全镇围绕道路养护、雨污分流和农机补贴三件群众常问的事发布信息。",
                "（二）依申请公开", "办理流程张贴在便民大厅东侧。", "（三）政府信息管理", "文书由综合办登记，发布前经两人核对。",
                "（四）政府信息公开平台建设", "栏目随县门户网站一并维护。", "（五）监督保障", "年度考核合格，未发生责任追究，社会评议满意。",
            ],
            problems: ["（一）存在的问题", "图解类解读偏少。", "（二）改进情况", "已为三份文件配上图解；明年继续。"],
            others: ["\(year)年度发出收费通知0件，总金额0元，实际收取0元。"])
    }
}
