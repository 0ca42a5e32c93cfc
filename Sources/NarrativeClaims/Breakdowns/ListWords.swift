/// The words by which lists of parts are told from other prose.
enum ListWords {
    /// What opens a list that is all there is.
    static let listed = WordList([
        "分别为", "分别是", "分别有", "分别", "分为", "具体为", "具体是", "具体有", "具体包括", "具体如下", "即", "依次为",
    ])
    /// What opens a list that may be a choice.
    static let among = WordList(["其中", "包括", "包含", "内有", "内含", "含", "主要有", "主要为", "主要是", "涵盖"])
    /// What opens a list behind another opener.
    static let inner = WordList(["其中"])
    /// What says of a list that it is a choice.
    static let choice = WordList(["主要", "重点", "尤其", "特别", "例如", "比如", "诸如"])
    /// What stands between the last part and 等 and the like.
    static let more = WordList(["等", "…", "及其他", "之多", "不等"])
    /// What stands before the number of a whole.
    static let totals = WordList(["共计", "合计", "总计", "总共", "累计", "总数", "总量", "共", "一共", "总数为", "总量为", "总数达", "总量达"])
    /// What stands before the number of a whole behind its parts; 累计 may reach farther back than the list.
    static let sums = WordList(["共计", "合计", "总计", "总共", "一共", "共", "以上共计", "以上合计", "全年共计", "全年合计", "总数为", "总量为"])
    /// What begins a new clause, not the name of a part.
    static let clauseStarts = WordList([
        "同时", "此外", "另外", "另", "并且", "并", "全年", "年内", "截至", "截止", "今年", "本年", "我镇", "我乡", "我局", "我街道",
        "我县", "我市", "我区", "全镇", "全乡", "全县", "还", "已", "均", "共", "未收到", "未发生", "未接到", "未收取", "没有", "无行政", "无因",
    ])
    /// What begins a clause of its own unless the first part begins with such a word too.
    static let verbs = WordList([
        "发布", "公开", "公布", "推送", "制作", "制定", "制发", "印发", "出台", "开展", "组织", "召开", "举办", "收到", "受理", "接收",
        "答复", "回复", "回应", "办理", "办结", "接待", "培训", "编发", "编制", "上传", "解读", "开设", "设置", "清理",
        "完成", "处理", "接受", "刊发", "报送", "张贴", "通过", "利用", "检查", "整改",
    ])
    /// What begins with such a word and names a part all the same.
    static let nouns = WordList([
        "解读信息", "解读类", "解读及", "解读和", "解读与", "解读回应", "解读材料", "解读文件", "回应信息", "回应类", "回应关切", "检查信息", "检查类",
        "检查结果", "整改信息", "整改类", "整改情况", "培训信息", "培训类", "组织机构", "组织人事", "组织架构", "处理结果", "处理决定", "办理结果", "办理情况",
        "办理类",
    ])
    /// What a part of what was published may begin with without being a statement of its own: 公开建议提案5条.
    static let publishing = WordList(["公开", "公布"])
    /// What other parts of a list may begin with in which one begins so.
    static let handling = WordList(["公开", "公布", "发布", "处理", "办理"])
    /// How much something was read.
    static let measures = WordList([
        "浏览量", "浏览数", "浏览次数", "阅读量", "阅读数", "阅读次数", "点击量", "点击率", "点击数", "点击次数", "播放量", "播放次数", "访问量", "访问次数", "转发量",
        "转发数", "点赞量", "点赞数", "关注量", "关注数", "粉丝", "粉丝量", "粉丝数", "浏览", "阅读", "点击", "播放",
    ])
    /// What stands between a measure and its number.
    static let reaching = WordList(["达", "达到", "为", "是", "有", "共", "共计", "累计", "总计", "最高", "最高达", "超", "突破", "在"])
    /// What says of a total that it is of more than the year.
    static let allYears = WordList(["历年", "历史", "以来", "至今"])
    /// The same of a part, where 累计 may be as well of the year as of all.
    static let moreYears = WordList(["历年", "历史", "以来", "至今", "累计", "现有"])
    /// What makes a number one of another year or the difference to it.
    static let comparisons = WordList([
        "比上", "比去", "比前", "比20", "较上", "较去", "较前", "较20", "相比", "同比", "环比", "与上", "与去", "与20", "上年同期", "去年同期", "净增",
        "净减",
    ])
    /// What says that a number is a difference.
    static let changes = WordList([
        "增长", "增加", "上升", "提高", "提升", "增幅", "减少", "下降", "降低", "下滑", "降幅", "多", "少", "增至", "减至", "增加了", "增加到",
        "增加至", "增长了", "增长到", "增长至", "减少了", "减少到", "减少至", "下降了", "下降到", "下降至", "上升了", "上升到", "上升至", "降至", "多出", "增多",
        "超出", "净增", "净减",
    ])
    /// What says by which way something is published.
    static let ways = WordList(["通过", "利用", "依托", "借助", "运用", "在", "经"])
    /// Ways of publishing.
    static let channels = WordList([
        "网站", "网页", "门户", "网络", "微信", "公众号", "微博", "公示栏", "公开栏", "公告栏", "宣传栏", "新媒体", "抖音", "app", "平台",
        "报纸", "报刊", "日报", "广播", "电视", "客户端", "电子屏", "显示屏", "头条", "小程序", "短视频", "视频号", "公报", "政务信息网", "线上", "线下",
    ])
    static let residual = WordList(["其他", "其它", "其余"])
    static let organizations = WordList(["组织", "机构"])
    static let naturalPersons = WordList(["自然人", "公民", "个人"])
    static let legalPersons = WordList(["法人", "企业", "其他组织", "单位"])
    /// What joins the last part to those before it.
    static let joints = WordList(["以及", "及", "和", "与", "并有"])
}
