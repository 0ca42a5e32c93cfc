/// Prose in which every report tells something else, sentence by sentence; and prose copied from it.
package struct VariedProse: Sendable {
    /// The sentences of each paragraph, with `□` for the name of the organ.
    private var paragraphs: [[String]]

    /// Sentences in each paragraph: （一） to （五） of 一, both of 五.
    private static let lengths = [9, 3, 5, 4, 3, 5, 5]

    /// Makes prose that nobody else has.
    package init(_ random: inout SeededRandom) {
        paragraphs = Self.lengths.map { count in (0..<count).map { _ in Self.sentence(&random) } }
    }

    /// The prose as another organ copies it: other numbers, a character replaced in every other sentence, and a tenth more
    /// sentences of its own.
    package func copied(_ random: inout SeededRandom) -> VariedProse {
        var copy = self
        copy.paragraphs = paragraphs.map { sentences in
            var sentences = sentences.map { Self.edited($0, &random) }
            if sentences.count >= 5 || random.below(2) == 0 {
                sentences.insert(Self.sentence(&random), at: random.below(sentences.count + 1))
            }
            return sentences
        }
        return copy
    }

    /// The prose of a report of an organ on a year.
    package func prose(of organ: String, _ year: Int) -> InventedReport.Prose {
        var prose = InventedReport.Prose.plain(year)
        let texts = paragraphs.map { $0.joined().split(separator: "□", omittingEmptySubsequences: false) }
        for (number, text) in texts.enumerated() {
            let text = text.joined(separator: organ)
            if number < 5 {
                prose.overview[2 * number + 1] += text
            } else {
                prose.problems[2 * number - 9] += text
            }
        }
        return prose
    }

    /// An invented place of a town; there are some eight thousand.
    static func place(_ random: inout SeededRandom) -> String {
        [first, second, kinds].map { $0[random.below($0.count)] }.joined()
    }

    private static func sentence(_ random: inout SeededRandom) -> String {
        func any(_ choices: [String]) -> String { choices[random.below(choices.count)] }
        let village = place(&random)
        let who = random.below(5) == 0 ? "□" : any(actors)
        return
            "\(any(times))，\(who)在\(village)\(any(deeds))，\(any(ways))\(any(things))\(2 + random.below(88))\(any(units))，"
            + "\(any(helpers))\(any(follows))，\(any(ends))。"
    }

    private static func edited(_ sentence: String, _ random: inout SeededRandom) -> String {
        var text = ""
        // In every other sentence there is no such place.
        let place = random.below(2 * sentence.count)
        var wasDigit = false
        for (index, character) in sentence.enumerated() {
            if character.isASCII, character.isNumber {
                if !wasDigit { text += String(2 + random.below(88)) }
                wasDigit = true
                continue
            }
            wasDigit = false
            let isReplaced = index == place && !"，。□".contains(character)
            text += isReplaced ? others[random.below(others.count)] : String(character)
        }
        return text
    }

    private static let times = [
        "开春后", "入夏前", "汛期过后", "秋收时节", "年关将近", "换届结束后", "赶集那几天", "第一季度", "上半年", "第三季度", "农闲时", "学校放假前", "新办公楼启用后",
        "专班成立以来", "月初例会后", "预算批复后", "雨季来临前", "核桃下树时", "合作社年会上", "机构调整后",
    ]
    private static let actors = [
        "党政办", "财政所", "便民中心", "农技站", "水利站", "文化站", "民政所", "司法所", "规划所", "卫生院", "中心学校", "林业站", "退役军人站", "综合执法队", "社保所",
        "畜牧站", "供电所", "邮政支局", "粮管所", "信访窗口",
    ]
    private static let first = Array("松竹梅兰荷桂枫榆槐柏桃杏梨枣橘茶稻麦荞粟鹿鹤雁鹭燕雀鸥鲤").map(String.init)
    private static let second = Array("湾坳坡岗坝塘渡滩洼畈垄埠墩冲岔梁沟坞屿汀涧泽圩堰闸磨碾窑").map(String.init)
    private static let kinds = ["村", "社区", "片区", "小组", "安置点", "集市", "茶场", "渡口"]
    private static let deeds = [
        "设立了公示专栏", "更换了破损的展板", "接通了电子显示屏", "举办了开放日活动", "开展了入户走访", "召开了屋场会", "布置了查阅点", "培训了信息员", "张贴了办事流程图", "摆放了意见箱",
        "试行了预约查询", "录制了方言广播", "制作了图解折页", "核对了历年台账", "清理了过期的内容", "整理了散落的旧档案", "安排了轮流值守", "征求了老人的看法", "回访了来信的住户",
        "演示了网上申请",
    ]
    private static let ways = [
        "累计上墙", "陆续登出", "分批印发", "当场解答", "逐户送达", "集中补录", "重新编号", "对外发出", "审核通过", "退回修改", "限期更正", "转交办理",
    ]
    private static let things = [
        "惠农补贴的明细", "危房改造的名单", "水渠清淤的安排", "校车线路的说明", "低保评议的结果", "集体收支的账目", "招标结果的告示", "宅基地审批的情况", "护林员选聘的通告", "防汛物资的清单",
        "图书室开放的时间", "疫苗接种的提示", "土地流转的合同", "路灯更换的进度", "垃圾清运的班次", "饮水检测的数据", "灌溉用水的分配", "桥梁加固的工期", "粮库搬迁的方案", "文艺汇演的节目",
    ]
    private static let units = ["条", "份", "件", "篇", "次", "项", "页", "户"]
    private static let helpers = [
        "村里的会计", "驻点的干部", "返乡的学生", "热心的老党员", "值班的同志", "新来的文员", "包片的组长", "退休的教师", "县里的专家", "片上的网格员", "窗口的业务骨干",
        "负责校对的两人",
    ]
    private static let follows = [
        "一并参加了核对", "随后写出了小结", "按月抄送了副本", "当晚就作了答复", "先后提出了修改意见", "把底稿装订成册", "在群里作了通报", "对照目录查漏补缺", "替行动不便的人代办",
        "另外录成了语音",
        "拍照留存了痕迹", "把疑问带回去研究", "逐条标明了出处", "约定了下次的时间", "顺带讲解了条例",
    ]
    private static let ends = [
        "群众反映看得懂", "比往常快了不少", "没有再出现差错", "余下的转入下月", "效果还要再看", "做法已经固定下来", "原件存放在档案室", "受到来访者的好评", "为后来的工作打了底",
        "也暴露出人手不足",
        "此后成了惯例", "问题就此得到解决", "经验在片会上作了介绍", "至今没有收到异议", "花费从办公经费列支", "打算明年照此办理",
    ]
    /// What takes the place of a replaced character.
    private static let others = Array("宜稳切妥详细实快准全新明勤严顺齐优精简便").map(String.init)
}
