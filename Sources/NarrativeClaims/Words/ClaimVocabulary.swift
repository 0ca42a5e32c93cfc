/// The words that the reader of claims knows; the longest that stands at a place counts.
enum ClaimVocabulary {
    static let words: [(word: ClaimWord, forms: String)] =
        requests + outcomes + applicants + cases + documents + fees + disclosure + manner + marks

    private static let requests: [(word: ClaimWord, forms: String)] = [
        (
            .request,
            """
            政府信息公开申请 信息公开申请 公开申请 依申请公开 依申请公开申请 依申请公开的申请 依申请 依申请政府信息公开 依申请信息公开 \
            政府信息依申请公开 信息依申请公开 信息公开的申请 公开政府信息的申请 公开政府信息申请 申请公开政府信息 申请公开信息 \
            申请政府信息公开 申请信息公开 要求公开政府信息 公开信息的申请 公开信息申请 政府信息申请 依申请公开政府信息申请 \
            依申请公开政府信息的申请 依申请公开信息申请 依申请公开申请件 政府信息公开申请件 信息公开申请件 公开申请件 政府信息公开申请表 \
            信息公开申请表
            """
        ),
        (
            .looseRequest,
            """
            依申请公开件 依申请公开办件 依申请公开信件 依申请公开事项 依申请公开信息 依申请公开政府信息 依申请公开业务 依申请公开案件 \
            依申请公开工单 依申请件 依申请办件 依申请事项 政府信息公开申请事项 信息公开申请事项 政府信息公开事项
            """
        ),
        (
            .channelRequest,
            """
            网上申请 网络申请 在线申请 线上申请 信函申请 信件申请 书信申请 邮寄申请 邮件申请 邮箱申请 电子邮件申请 传真申请 当面申请 现场申请 \
            窗口申请 口头申请 平台申请 网站申请 微信申请
            """
        ),
        (.application, "申请 申请件 申请数量 申请数 申请总量 申请量 申请总数"),
        (
            .otherMatter,
            """
            咨询 来电 来信 来访 投诉 举报 信访 工单 热线 留言 建议 提案 意见 诉求 求助 信箱 交办 转办 督办 办件 信件 来件 复议申请 \
            行政复议申请 许可申请 补助申请 低保申请 救助申请 重大事项 民生实事 纠纷 矛盾 案卷评查 不动产 事故 隐患
            """
        ),
        (.receive, "收到 接到 接收 接收到 收办 受理 收件 收悉 新增"),
        (.receiveNew, "新收 新收到 新受理 新接收 新收办"),
        (.handle, "办理 处理"),
        (.close, "办结 答复 回复 办复 完结 办理结果 办毕 办理完毕 办理完成 办理答复 办结答复 答复办结"),
        (.carry, "结转 转结 转入"),
        (.pendingRequest, "未办结 尚未办结 未答复 尚未答复 正在办理 尚在办理 在办 办理中"),
        (.neutral, "继续办理 申请人 被申请人 申请表 申请条件 申请书 申请流程 申请方式 申请渠道 申请程序 处理费用"),
    ]

    private static let outcomes: [(word: ClaimWord, forms: String)] = [
        (.outcome(.granted), "予以公开 同意公开 准予公开"),
        (.outcome(.partial), "部分公开 予以部分公开 同意部分公开 区分处理"),
        (
            .outcome(.grantedOrPartial),
            """
            公开及部分公开 公开和部分公开 公开或部分公开 公开与部分公开 公开、部分公开 公开(含部分公开) 予以公开(含部分公开) 予以公开含部分公开 \
            予以公开及部分公开 予以公开和部分公开 予以公开或部分公开 予以公开与部分公开 予以公开、部分公开 予以公开及予以部分公开 \
            予以公开和予以部分公开
            """
        ),
        (.outcome(.group(.denied)), "不予公开 不同意公开"),
        (.outcome(.row(.denied, 1)), "属于国家秘密 涉及国家秘密 国家秘密"),
        (.outcome(.row(.denied, 2)), "其他法律行政法规禁止公开 其他法律、行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开"),
        (.outcome(.row(.denied, 3)), "危及\"三安全一稳定\" 危及三安全一稳定 \"三安全一稳定\" 三安全一稳定"),
        (.outcome(.row(.denied, 4)), "保护第三方合法权益 第三方合法权益 保护第三方权益"),
        (.outcome(.row(.denied, 5)), "属于三类内部事务信息 三类内部事务信息 三类内部事务 内部事务信息"),
        (.outcome(.row(.denied, 6)), "属于四类过程性信息 四类过程性信息 过程性信息"),
        (.outcome(.row(.denied, 7)), "属于行政执法案卷 行政执法案卷"),
        (.outcome(.row(.denied, 8)), "属于行政查询事项 行政查询事项"),
        (.outcome(.group(.unavailable)), "无法提供"),
        (.outcome(.row(.unavailable, 1)), "本机关不掌握相关政府信息 本机关不掌握 不掌握相关政府信息 不掌握相关信息 不掌握"),
        (.outcome(.row(.unavailable, 2)), "没有现成信息需要另行制作 没有现成信息,需要另行制作 没有现成信息 需要另行制作 需另行制作"),
        (.outcome(.row(.unavailable, 3)), "补正后申请内容仍不明确 补正后仍不明确"),
        (.outcome(.group(.unprocessed)), "不予处理"),
        (.outcome(.row(.unprocessed, 1)), "信访举报投诉类申请 信访、举报、投诉类申请 信访投诉举报类申请 信访举报投诉类 信访投诉类"),
        (.outcome(.row(.unprocessed, 2)), "重复申请"),
        (.outcome(.row(.unprocessed, 3)), "要求提供公开出版物 公开出版物"),
        (.outcome(.row(.unprocessed, 4)), "无正当理由大量反复申请 大量反复申请"),
        (.outcome(.row(.unprocessed, 5)), "要求行政机关确认或重新出具已获取信息 确认或重新出具已获取信息"),
        (.outcome(.group(.other)), "其他处理 其它处理"),
        (
            .outcome(.row(.other, 1)),
            """
            申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 申请人无正当理由逾期不补正,行政机关不再处理其政府信息公开申请 \
            申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正 逾期未补正
            """
        ),
        (
            .outcome(.row(.other, 2)),
            """
            申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 申请人逾期未按收费通知要求缴纳费用,行政机关不再处理其政府信息公开申请 \
            申请人逾期未按收费通知要求缴纳费用 逾期未按收费通知要求缴纳费用 逾期未缴纳费用
            """
        ),
    ]

    private static let applicants: [(word: ClaimWord, forms: String)] = [
        (.applicant(.natural), "自然人 公民个人"),
        (.applicant(.organisations), "法人或其他组织 法人或者其他组织 法人和其他组织 法人及其他组织 法人、其他组织 法人组织 法人"),
        (.applicant(.business), "商业企业 企业"),
        (.applicant(.research), "科研机构"),
        (.applicant(.nonprofit), "社会公益组织 公益组织"),
        (.applicant(.legal), "法律服务机构"),
        (
            .everyone,
            """
            公民、法人或其他组织 公民、法人和其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民、法人以及其他组织 公民法人和其他组织 \
            公民法人或其他组织 公民、法人 自然人、法人或其他组织 自然人、法人和其他组织 自然人、法人或者其他组织 自然人、法人及其他组织 自然人和法人 \
            自然人、法人 公民和法人 公民、法人、其他组织 群众、企业 群众和企业 企业和群众 企业、群众
            """
        ),
    ]

    private static let cases: [(word: ClaimWord, forms: String)] = [
        (.caseKind(.review), "行政复议 复议案件 被申请复议"),
        (.caseKind(.suit), "行政诉讼 诉讼案件 被诉讼 提起诉讼 被起诉 行政应诉"),
        (.caseKind(.directSuit), "未经复议直接起诉 直接起诉"),
        (.caseKind(.suitAfterReview), "复议后起诉 复议后再起诉"),
        (.caseKind(.any), "行政复议和诉讼 行政复议及诉讼 行政复议或诉讼 行政复议、诉讼 行政复议诉讼 复议诉讼 复议和诉讼 复议、诉讼 复议及诉讼 复议或诉讼"),
        (.caseResult(.upheld), "结果维持 维持 予以维持"),
        (.caseResult(.corrected), "结果纠正 纠正"),
        (.caseResult(.other), "其他结果 其它结果"),
        (.caseResult(.pending), "尚未审结 未审结 审理中 正在审理 尚在审理 在审"),
        (.caseResult(.decided), "已审结 审结"),
        (.neutral, "申请行政复议机关 案件 数量 总数 总量 件数 决定"),
        (.disclosureMatter, "信息公开 政务公开 政府信息公开"),
        (.cause, "因 被 引发 引起 导致 涉及"),
    ]

    private static let documents: [(word: ClaimWord, forms: String)] = [
        (.normative, "行政规范性文件 规范性文件"),
        (.policyDocument, "政策文件 政府文件 政策性文件 镇政府文件 乡镇文件 政策文件类 政策文件类信息 政策文件信息 政府文件类 政府公文"),
        (.issue, "制定 制发 出台 印发 新制定 新制发 新出台 制定出台 制定印发 制发件数 本年制发件数 制定并印发 制定发布"),
        (.repeal, "废止 废止件数 本年废止件数 宣布废止 废止失效"),
        (.inForce, "现行有效 现行有效件数 继续有效"),
        (.otherWork, "清理 备案 审查 审核 修订 修改 评估 报备 解读 失效"),
        (.decision(.licences), "行政许可"),
        (.decision(.penalties), "行政处罚"),
        (.decision(.coercions), "行政强制 行政强制措施"),
        (.listing, "清单 目录 公示 事项 指南 职权 权力 检查 专栏 栏目 台账 依据 流程 裁量 标准"),
    ]

    private static let fees: [(word: ClaimWord, forms: String)] = [
        (.processingFee, "信息处理费 政府信息公开处理费 信息公开处理费 处理费 政府信息处理费"),
        (.administrativeFee, "行政事业性收费"),
        (.fee, "收费 费用"),
        (.feeNotice, "收费通知 收费通知书 收费通知单 缴费通知 缴费通知书"),
        (.amount, "总金额 金额 收费总金额 收费金额 涉及金额 合计金额"),
        (.collect, "收取 实际收取 实收 实际收费 收缴 收取费用 收取金额 实际收取总金额 实际收取金额 实收金额"),
        (.neutral, "管理办法 收费标准 减免"),
    ]

    private static let disclosure: [(word: ClaimWord, forms: String)] = [
        (.publish, "主动公开 公开 发布"),
        (.information, "信息 政府信息 各类信息 政务信息 各类政府信息 各类政务信息 政府信息公开信息"),
        (.interpretation, "政策解读 解读材料 解读信息 政策解读材料 解读稿"),
        (.interpretationRate, "解读率"),
        (
            .channel,
            """
            网站 平台 公众号 微信 微博 抖音 公开栏 公示栏 报纸 新媒体 广播 电视 客户端 信函 网络 网上 邮箱 邮件 邮寄 传真 当面 现场 窗口 线上 线下 \
            围绕 领域 方面 涉及 专题 板块 媒体
            """
        ),
    ]

    private static let manner: [(word: ClaimWord, forms: String)] = [
        (.no, "未 无 没有 不存在 尚未 暂未 暂无 并未 从未"),
        (
            .neutral,
            """
            未来 未能 未按 未及时 未成年 未到期 未必 无障碍 无关 无偿 无效 无论 无线 无误 无缝 无证 无需 无须 无人机 无遗漏 无差错 无死角 无纸化 \
            无违规 无泄密 从无到有 无正当理由 无投诉 无不 未尽 未结 未超 未依
            """
        ),
        (.zero, "为零 均为零 零申请 零受理"),
        (.all, "全部 均 均已 都 全数 悉数"),
        (.closingRate, "办结率 办复率 答复率 回复率 处理率"),
        (
            .timelyRate,
            """
            按时办结率 按期办结率 按时答复率 按期答复率 及时答复率 及时办结率 按时办复率 法定期限内答复率 规范答复率 依法答复率 限时办结率 \
            按时回复率
            """
        ),
        (.lastYear, "上年 上年度 上一年 上一年度 去年 前一年 往年 历年"),
        (.nextYear, "下年 下年度 下一年 下一年度 次年 明年 来年"),
        (.ownYear, "本年 本年度 今年 全年 年内 当年"),
        (.cumulative, "累计 截至目前 历年来 以来"),
        (
            .comparison,
            """
            同比 环比 较上年 较上年度 较去年 比上年 比上年度 比去年 与上年相比 与去年相比 相比 与上年 与去年 上年同期 去年同期 增加 减少 增长 下降 上升 降低 \
            提升 提高 持平 增幅 降幅 多于 少于
            """
        ),
        (.plan, "下一步 计划 预计 力争 目标 拟"),
        (.due, "到期 应办结 应答复"),
        (
            .scope,
            """
            代表区政府 代表县政府 代表市政府 代表政府 代区政府 代县政府 代市政府 代表区人民政府 代表县人民政府 代表市人民政府 \
            以区政府名义 以县政府名义 以市政府名义 以区政府办名义 以县政府办名义 以市政府办名义 以区政府办公室名义 以县政府办公室名义 \
            以市政府办公室名义 以区人民政府名义 以县人民政府名义 以市人民政府名义 以政府名义 以镇政府名义 全县 全区 全市 全省 全系统 全州 全旗 \
            县直 区直 市直 各乡镇 各镇街 各街镇 各部门 各单位 下属单位 所属单位 县本级 区本级 市本级
            """
        ),
        (.clauseScope, "县政府办 区政府办 市政府办 县政府 区政府 市政府 县人民政府 区人民政府 市人民政府"),
        (
            .neutral,
            """
            县政府网站 区政府网站 市政府网站 县政府门户网站 区政府门户网站 市政府门户网站 县人民政府网站 区人民政府网站 市人民政府网站 \
            县人民政府门户网站 区人民政府门户网站 市人民政府门户网站 公共 共同 共享 总体 总结 平均 人均 首都
            """
        ),
        (.assistance, "协助 协助办理 配合 代办 会办"),
        (.among, "其中 包括 包含 含 内含"),
        (.total, "共 共计 合计 总计 总"),
    ]

    private static let marks: [(word: ClaimWord, forms: String)] = [
        (.pause, "、"), (.comma, ", : ( ) 。 ! ?"), (.semicolon, ";"),
    ]
}
