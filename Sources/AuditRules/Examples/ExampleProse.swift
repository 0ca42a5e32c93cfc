/// The prose of an example: paragraphs of what stands before the sections and of the sections, without the sections'
/// headings. What is not given is in order and says nothing that a table could contradict.
package struct ExampleProse: Sendable {
    /// The line or lines of the title; nil for the form's wording.
    package let title: [String]?
    /// What stands between the title and the first section.
    package let opening: [String]
    /// 一、总体情况.
    package let overview: [String]
    /// The prose around the table of 二、主动公开政府信息情况.
    package let disclosure: [String]
    /// The prose around the table of 三、收到和处理政府信息公开申请情况.
    package let requests: [String]
    /// The prose around the table of 四、政府信息公开行政复议、行政诉讼情况.
    package let disputes: [String]
    /// 五、存在的主要问题及改进情况.
    package let problems: [String]
    /// 六、其他需要报告的事项.
    package let others: [String]
    /// Headings of sections that are other than the form's, by their numbers; nil for a section that is not there.
    package let headings: [Int: String?]

    /// Makes prose from the paragraphs that are to be other than in order.
    package init(
        title: [String]? = nil, opening: [String] = plainOpening, overview: [String] = plainOverview,
        disclosure: [String] = [], requests: [String] = [plainNote], disputes: [String] = [],
        problems: [String] = plainProblems, others: [String] = plainOthers, headings: [Int: String?] = [:]
    ) {
        self.title = title
        self.opening = opening
        self.overview = overview
        self.disclosure = disclosure
        self.requests = requests
        self.disputes = disputes
        self.problems = problems
        self.others = others
        self.headings = headings
    }

    /// The overview in order, with one paragraph more.
    package static func overview(_ paragraph: String) -> ExampleProse {
        ExampleProse(overview: plainOverview + [paragraph])
    }

    /// An opening in order of a report on 2024.
    package static let plainOpening = [
        "本报告依据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。",
        "数据统计期限为2024年1月1日至2024年12月31日。如有疑问，请与柳溪镇综合办联系，电话0999-5550137。",
    ]
    /// An overview in order.
    package static let plainOverview = [
        "（一）主动公开", "2024年，柳溪镇围绕道路养护、雨污分流和农机补贴三件群众常问的事，在县门户网站发布信息26条。", "（二）依申请公开",
        "办理流程张贴在便民大厅东侧，设专人接待，当面说明填写要点和答复时限。", "（三）政府信息管理", "文书由综合办登记，发布前经两人核对，错漏当日改正。",
        "（四）政府信息公开平台建设", "栏目随县门户网站一并维护，便民大厅的查询机每周检修，村里的公示栏按季更换。", "（五）监督保障",
        "年度考核合格，未发生责任追究，社会评议满意度较高，全年组织两场业务学习，村级信息员轮流讲解。",
    ]
    /// The note in the corner of table 三.
    package static let plainNote = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    /// Problems and what was done about them, in order.
    package static let plainProblems = [
        "（一）存在的问题", "2024年柳溪镇的图解类解读偏少，村级公示栏更换不够及时。", "（二）改进情况",
        "针对解读形式单一，已为三份惠农文件配上图解；针对公示栏更换不及时，已把更换日期写进值班表，由驻村干部拍照留存。",
    ]
    /// What else is to be reported, in order.
    package static let plainOthers = ["2024年度发出收费通知0件，总金额0元，实际收取0元，无其他需要报告的事项。"]
}
