internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// The name of a township, town or street itself, such as 柳溪镇 of 清河县柳溪镇人民政府, folded, to be found in prose.
struct TownName {
    /// The name with its 镇, 乡 or 街道.
    let scalars: [UInt32]
    /// How many of the scalars are 镇, 乡 or 街道.
    let endingCount: Int

    /// Nil for an organ that is no township, or whose name is of one character and could be part of any word.
    init?(_ organ: Organ) {
        var name = TextFolding.scalars(of: organ.name)[...]
        for ending in Self.offices where name.count > ending.count && name.suffix(ending.count).elementsEqual(ending) {
            name.removeLast(ending.count)
        }
        guard let ending = Self.endings.first(where: { name.suffix($0.count).elementsEqual($0) }) else { return nil }
        if let county = organ.county, let start = Self.start(of: TextFolding.scalars(of: county), in: name) {
            name = name[start...]
            // 清河县人民政府柳溪街道办事处
            if name.count > Self.people.count, name.starts(with: Self.people) {
                name = name.dropFirst(Self.people.count)
            }
        }
        guard name.count >= ending.count + 2 else { return nil }
        scalars = Array(name)
        endingCount = ending.count
    }

    /// The name as text.
    var text: String { UTF8Text.string(scalars) }

    /// What tells the town from others: its name without 镇, 乡 or 街道.
    var stem: ArraySlice<UInt32> { scalars.dropLast(endingCount) }

    /// The places where as long a name with the same ending stands that differs in one character, with the index of
    /// that character.
    func near(in prose: Prose) -> [(range: Range<Int>, differs: Int)] {
        guard let last = scalars.last else { return [] }
        var found: [(range: Range<Int>, differs: Int)] = []
        let text = prose.scalars
        let span = text.span
        for end in prose.townEnds where span[end] == last && end >= scalars.count - 1 && end < text.count - 1 {
            let start = end + 1 - scalars.count
            var differing: Int?
            var count = 0
            for offset in scalars.indices where text[start + offset] != scalars[offset] {
                count += 1
                differing = offset
            }
            if count == 1, let differing, differing < stem.count { found.append((start..<end + 1, differing)) }
        }
        return found
    }

    /// Where what stands behind some words in a name begins; nil where they are not in it or end it.
    private static func start(of words: [UInt32], in name: ArraySlice<UInt32>) -> Int? {
        guard name.count > words.count, !words.isEmpty else { return nil }
        let starts = name.startIndex..<name.endIndex - words.count
        return starts.first { name[$0..<$0 + words.count].elementsEqual(words) }.map { $0 + words.count }
    }

    /// What stands behind a town's name in that of its organs, the last first.
    private static let offices = [
        "党政综合办公室", "党政办公室", "综合办公室", "办公室", "人民政府", "政府", "办事处", "党工委", "党委",
    ].map(TextFolding.scalars(of:))
    private static let people = TextFolding.scalars(of: "人民政府")
    private static let endings = ["街道", "镇", "乡", "苏木"].map(TextFolding.scalars(of:))
}

/// Characters of place names that are taken for each other: they look alike or sound alike.
enum LookAlikes {
    /// Whether two characters are taken for each other.
    static func contain(_ one: UInt32, _ other: UInt32) -> Bool {
        one != other && groups.contains { $0.contains(one) && $0.contains(other) }
    }

    private static let groups = [
        "沭沐", "己已巳", "未末", "土士", "日曰", "戊戌戍", "干千于", "人入八", "大太犬", "天夫", "田由甲申", "午牛", "木本术", "王玉主", "免兔", "鸟乌", "折拆",
        "侯候", "拔拨", "竟竞", "徒徙", "汨汩", "埠阜", "坪平评萍苹", "阳杨扬洋", "详祥", "河何荷", "锦绵棉", "峰锋蜂烽丰", "岗冈刚钢", "岭领玲龄", "湖糊胡葫", "堡煲保",
        "堰偃", "营菅莹", "崔催", "晏宴", "茅芽", "茶荼", "柏伯泊", "栗粟", "汤荡", "榆愉渝", "枫疯风", "桥侨娇", "沙砂", "汾份", "洛络落", "浦蒲铺埔",
        "清青情晴", "渡度", "港巷", "源原园", "滨宾", "潭谭", "灌罐", "右石", "碑牌", "祁祈", "秦泰", "萧肖", "莲连", "董懂", "辛幸", "郭廓", "酉西", "里理",
        "铜桐", "闫闰", "陵菱", "岱贷", "龙尤", "沟构", "店点", "垭哑", "坝贝", "塘糖唐", "屯吨", "寨塞", "湾弯", "滩摊", "淮准", "渔鱼", "洼哇", "涧润",
        "嘴咀",
        "崖涯", "岔叉", "垅垄陇", "墩敦", "坑抗", "蔡察", "萝罗", "藤滕", "芦庐", "荻获", "苇伟", "蓼寥", "庙苗", "家佳", "集辑", "墟虚", "圩坪", "坡波",
        "灵零", "泉全", "铁贴", "银艮", "余佘", "兰蓝", "丘邱", "关并", "双又",
    ].map { ScalarSet($0) }
}
