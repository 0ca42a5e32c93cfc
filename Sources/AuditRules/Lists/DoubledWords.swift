/// A word or character that is doubled by mistake, with the surroundings in which it is right.
///
/// Doubling is mostly right where one word ends as the next begins, as in 公开开展, 会议议题 and 可以以信函, so that only
/// wordings are listed that are known to be wrong, with the words that make them right all the same. Reduplicated words
/// such as 人人, 处处, 常常, 层层, 渐渐, 家家户户 are none of them.
struct DoubledWord: Sendable {
    /// The doubled wording.
    let wording: String
    /// What stands around it where it is right.
    let exceptions: Surroundings

    /// Makes a wording with what stands before and behind it where it is right, parted by blanks.
    init(_ wording: String, after before: String = "", before behind: String = "") {
        self.wording = wording
        exceptions = Surroundings(before: before, behind: behind)
    }

    /// All of them: characters of grammar, then words.
    static let all: [DoubledWord] = characters + natures + words + markers

    private static let characters = [
        DoubledWord("的的", after: "目 标", before: "确 士 话"),
        DoubledWord("了了", after: "为 除 不 明", before: "解 然 若 之 结"),
        DoubledWord("和和", after: "温 缓 总 饱 平 祥 柔 调 共 中 随", before: "谐 解 睦 美 气 平 暖 善 顺 田 县"),
        DoubledWord("与与", after: "参 给 授 赠 交 付", before: "会 其"),
        DoubledWord("及及", after: "普 涉 遍 提 触 顾 危 未 波 伤 累 论 谈 惠 兼", before: "时 早 格 其"),
        DoubledWord("在在", after: "现 存 实 潜 内 自 所 旨 贵 重", before: "线 校 职 建 册 编 籍 岗 押"),
        DoubledWord("以以", after: "可 所 难 加 予 得 何 用 借 足 赖 处 委 致 辅 冠 报 施 给", before: "上 下 前 后 往 外 内 及 来 色"),
        DoubledWord("将将", after: "即 必 终 势 干 猛 大 名 老", before: "来 军 领 士 才 近"),
        DoubledWord("已已", after: "早 而 不 业 现 久"),
        DoubledWord("并并", after: "合 一 兼 归 撤 吞", before: "购 入 轨 网 案"),
        DoubledWord("从从", after: "听 服 顺 自 遵 无 跟", before: "严 业 事 容 快 轻 重 优 简"),
        DoubledWord("由由", after: "自 理 缘 事 案 情 因", before: "于 此"),
        DoubledWord("被被", before: "征 告 申 执 害 选 侵 审 处 检 监 保 拆 查 服"),
        DoubledWord("把把", after: "一 两 火 每", before: "关 脉 手 守 握"),
        DoubledWord("或或", after: "抑 间 甚 即"),
        DoubledWord("于于", after: "位", before: "法 情 心 理 是"),
        DoubledWord("们们"),
        DoubledWord("各各", before: "自"),
        DoubledWord("因因", after: "原 起 成 病 诱", before: "地 人 时 势 素"),
        DoubledWord("未未", after: "尚", before: "来"),
        DoubledWord("我我", after: "自 小 忘"),
        DoubledWord("是是", after: "就 还 不 但 可 凡 总 正 或 要 只 越 算 却 更 便 国", before: "否 非"),
        DoubledWord("府府", before: "谷 前 南 城 院 河 右"),
        DoubledWord("信息息", before: "息 县 相"),
        DoubledWord("况况", before: "且"),
        DoubledWord("众众", before: "多 所 志 人 说 创 筹 望 生"),
        DoubledWord("务务", before: "必 实 求 农 工 虚 须 使 川"),
        DoubledWord("公公开", after: "办 非"),
        DoubledWord("公开开信息"), DoubledWord("公开开情况"), DoubledWord("公开开内容"), DoubledWord("公开开目录"),
        DoubledWord("对对于"),
        DoubledWord("我局局", before: "长 机关 属 领导 务 内 域 部 面 限 党 班子 办 网 系统 直 本 级 门户 官 政 各"),
        DoubledWord("信息公开公开申请"),
    ]

    /// 过程性性信息, but 过程性性质.
    private static let natures = ["", "过程", "规范", "时效"].map {
        DoubledWord($0 + "性性", before: "质 格 能 别 状 情 侵 骚")
    }

    private static let words =
        [
            DoubledWord("工作工作", before: "人员 机制 专班 小组 组 台账 群 动态 要点 规范 制度 流程 方案 部署 职责 要求 任务 计划 总结 会议 简报 报告 室"),
            DoubledWord("信息信息", before: "化 安全 员 网 系统 中心 平台 技术 公开"),
            DoubledWord("情况情况", before: "说明 通报 汇报 介绍 反映 报告"),
            DoubledWord("问题问题", before: "导向 线索 清单 台账"),
            DoubledWord("信息公开信息公开", before: "工作 指南 目录 制度 平台 专栏 年度 栏 申请"),
            DoubledWord("政务公开政务公开", before: "工作 栏 专 标 指 平 目 条 办 领 网 年"),
            DoubledWord("文件文件", before: "夹 柜 名 号 袋 库 格式 类型 编号 标题 汇编 目录 属性 内容 精神 要求 管理 系统 起草 制定"),
            DoubledWord("满意率满意率"), DoubledWord("满意度满意度"),
            DoubledWord("公开公开工作"), DoubledWord("公开公开情况"), DoubledWord("政务政务公开"),
            DoubledWord("人民政府人民政府"),
        ] + adverbs + verbs + names

    private static let adverbs = [
        "及时及时", "积极积极", "严格严格", "认真认真", "不断不断", "进一步进一步", "切实切实", "主动主动", "有效有效", "有序有序", "扎实扎实", "深入深入", "充分充分",
        "持续持续", "稳步稳步", "准确准确", "同时同时", "其中其中", "以及以及", "并且并且", "对于对于", "关于关于", "由于由于", "因为因为", "但是但是",
    ].map { DoubledWord($0) }

    private static let verbs = [
        "加强加强", "推进推进", "完善完善", "提高提高", "开展开展", "强化强化", "建立建立", "确保确保", "做好做好", "通过通过", "按照按照", "根据根据", "围绕围绕", "坚持坚持",
        "结合结合", "利用利用", "明确明确", "促进促进", "增强增强", "拓宽拓宽", "进行进行", "存在存在", "没有没有", "包括包括", "共计共计",
    ].map { DoubledWord($0) }

    private static let names = [
        "我镇我镇", "我乡我乡", "我局我局", "我县我县", "我单位我单位", "本镇本镇", "本乡本乡", "全镇全镇", "全乡全乡", "本机关本机关", "本年度本年度",
    ].map { DoubledWord($0) }

    /// 三是三是, 二要二要.
    private static let markers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"].flatMap { number in
        ["是", "要"].map { DoubledWord(number + $0 + number + $0) }
    }
}
