/// What a scalar can be in or beside a number; looked up in one table.
struct NumberTraits: OptionSet, Sendable {
    let rawValue: UInt16

    /// A digit or a Chinese numeral other than 零 begins a number.
    static let start = NumberTraits(rawValue: 1 << 0)
    /// A measure word of one scalar.
    static let unit = NumberTraits(rawValue: 1 << 1)
    /// The second scalar of a measure word: 人次, 万元, 方面, 部分.
    static let unitEnd = NumberTraits(rawValue: 1 << 2)
    /// The first scalar of a measure word that ends with 次.
    static let timed = NumberTraits(rawValue: 1 << 3)
    /// Behind a number without measure word it says that nothing is counted: 年, 月, 号, 楼, 热线.
    static let counter = NumberTraits(rawValue: 1 << 4)
    /// Before 一 it makes another word: 统一, 同一, 每一.
    static let beforeOne = NumberTraits(rawValue: 1 << 5)
    /// The last scalar of a bound word before a number.
    static let boundEnd = NumberTraits(rawValue: 1 << 6)
    /// The first scalar of a bound word behind a number.
    static let boundStart = NumberTraits(rawValue: 1 << 7)

    /// It multiplies digits before it: 百, 千, 万, 亿.
    static let power = NumberTraits(rawValue: 1 << 8)

    /// The traits of every scalar of the basic plane.
    static let table: [NumberTraits] = {
        var table = [NumberTraits](repeating: [], count: 0x10000)
        for (trait, scalars) in lists {
            for scalar in scalars.unicodeScalars { table[Int(scalar.value)].insert(trait) }
        }
        return table
    }()

    /// What begins a number.
    static let starts = "0123456789一二三四五六七八九十两百千万亿"

    private static let lists: [(NumberTraits, String)] = [
        (.start, starts),
        (.unit, "件条次份起封人项个篇场期类处名户家宗例则部本册张幅台块种轮位节讲套款句间辆支只批单元点%"), (.unitEnd, "次元面分"),
        (.timed, "人场件条项户批期台"), (.counter, "年月日时点分秒天周岁届级版号楼室栋幢层路线热政市便平服度至到—-–~/×+*=座米公亩吨倍股门渠小"),
        (.beforeOne, "统同唯专某任另这那逐之单其周初万每不归合"), (.boundEnd, "于少低过多高破足到近约超逾上"), (.boundStart, "左上以余多之"),
        (.power, "百千万亿"),
    ]
}
