import TestSupport

/// Invented prose as reports have it, and what a corrected report may make of it.
struct QuoteProse {
    private static let openings = [
        "本机关严格落实政府信息公开条例，坚持以公开为常态、不公开为例外。",
        "全年未发生因政府信息公开引起的行政复议和行政诉讼案件。",
        "进一步健全工作机制，明确专人负责，确保各项任务落到实处。",
        "没有收取任何费用，也没有发生减免费用的情况。",
        "下一步将加强学习培训，不断提高信息公开工作水平。",
        "存在的主要问题是公开内容不够全面，公开时效有待提高。",
    ]
    private static let organs = ["清河县柳溪镇", "柳溪镇党政办", "清河县青禾街道", "石桥乡便民中心", "云岭镇财政所", "东岗片区"]
    private static let verbs = ["主动公开", "受理答复", "梳理更新", "审核发布", "整理归档", "督促整改"]
    private static let things = ["政策文件", "财政预算", "依申请公开件", "惠农补贴", "会议纪要", "征地公告", "网站栏目", "公众留言"]
    private static let words = Array(
        "推进便民举措规范流程强化监督优化服务完善制度提升质量健全台账压实责任畅通渠道回应关切细化目录统筹安排村居社区走访调研组织培训定期通报跟踪问效"
    ).map(String.init)

    /// One paragraph after another, some of them repeated and most of them alike.
    static func text(sentences: Int, _ numbers: inout SeededRandom) -> String {
        (0..<sentences).map { index in
            sentence(&numbers) + (index % 5 == 4 ? "\n　　" : "")
        }.joined()
    }

    private static func sentence(_ numbers: inout SeededRandom) -> String {
        func any(_ choices: [String]) -> String { choices[numbers.below(choices.count)] }
        switch numbers.below(10) {
        case 0...2: return any(openings)
        case 3...5:
            return "\(any(organs))\(any(verbs))\(any(things))\(numbers.below(300))条，同比增加\(numbers.below(40))条。"
        case 6...7: return "一是\(any(verbs))\(any(things))；二是\(any(verbs))\(any(things))；"
        default:
            let length = 8 + numbers.below(30)
            return "\(any(organs))" + (0..<length).map { _ in any(words) }.joined() + "。"
        }
    }

    /// A text after edits, with the offset at which each scalar of the old one stands, or what follows it, and the
    /// end.
    struct Edited {
        var text: String
        var offsets: [Int]
    }

    /// Replaces, removes and adds scalars at a rate in a hundred.
    static func edited(_ text: String, percent: Int, _ numbers: inout SeededRandom) -> Edited {
        var view = String.UnicodeScalarView()
        var offsets: [Int] = []
        var count = 0
        func append(_ scalars: some Sequence<Unicode.Scalar>) {
            for scalar in scalars {
                view.append(scalar)
                count += 1
            }
        }
        for scalar in text.unicodeScalars {
            offsets.append(count)
            let kind = numbers.below(100) < percent ? numbers.below(3) : 3
            if kind == 1 || kind == 3 { append(CollectionOfOne(scalar)) }
            if kind <= 1 { append(words[numbers.below(words.count)].unicodeScalars) }
        }
        offsets.append(count)
        return Edited(text: String(view), offsets: offsets)
    }
}
