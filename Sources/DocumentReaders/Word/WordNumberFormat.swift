/// How a number of a numbering is written (ECMA-376 part 1, 17.18.59 `ST_NumberFormat`).
enum WordNumberFormat: Sendable, Equatable {
    case digits
    /// With a zero before numbers below ten.
    case padded
    case fullWidth
    case roman(isSmall: Bool)
    case letter(isSmall: Bool)
    /// 一, 十, 二十一; `zero` stands where a place is empty.
    case chinese(zero: String)
    /// 壹, 贰, with the digits given.
    case legal(digits: String, ten: String)
    /// The figures one after the other: 一二 for 12.
    case figures
    /// Signs that follow each other, such as ① and 甲; behind the last of them plain digits.
    case signs(String)
    /// A sign that follows `first` by as much as the number follows 1, up to a number.
    case enclosed(first: UInt32, last: Int)
    case dashed
    case ordinal
    /// A sign that does not count.
    case bullet
    case nothing

    /// The format of a name; plain digits for those that no report of ours is written with.
    init(_ name: String) {
        switch name {
        case "bullet": self = .bullet
        case "none": self = .nothing
        case "decimalZero": self = .padded
        case "decimalFullWidth", "decimalFullWidth2": self = .fullWidth
        case "upperRoman": self = .roman(isSmall: false)
        case "lowerRoman": self = .roman(isSmall: true)
        case "upperLetter": self = .letter(isSmall: false)
        case "lowerLetter": self = .letter(isSmall: true)
        case "chineseCounting", "taiwaneseCounting", "japaneseCounting": self = .chinese(zero: "〇")
        case "chineseCountingThousand", "taiwaneseCountingThousand", "ideographDigitalThousand":
            self = .chinese(zero: "零")
        case "chineseLegalSimplified": self = .legal(digits: "零壹贰叁肆伍陆柒捌玖", ten: "拾佰仟")
        case "ideographLegalTraditional": self = .legal(digits: "零壹貳參肆伍陸柒捌玖", ten: "拾佰仟")
        case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital": self = .figures
        case "ideographTraditional": self = .signs("甲乙丙丁戊己庚辛壬癸")
        case "ideographZodiac": self = .signs("子丑寅卯辰巳午未申酉戌亥")
        case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": self = .enclosed(first: 0x2460, last: 20)
        case "decimalEnclosedParen": self = .enclosed(first: 0x2474, last: 20)
        case "decimalEnclosedFullstop": self = .enclosed(first: 0x2488, last: 20)
        case "ideographEnclosedCircle": self = .enclosed(first: 0x3280, last: 10)
        case "ideographParenthesized": self = .enclosed(first: 0x3220, last: 10)
        case "numberInDash": self = .dashed
        case "ordinal": self = .ordinal
        default: self = .digits
        }
    }

    /// A number, from 0, as it is written.
    func text(_ number: Int) -> String {
        switch self {
        case .digits, .bullet: String(number)
        case .padded: number < 10 ? "0\(number)" : String(number)
        case .fullWidth: Self.shifted(String(number), by: 0xFEE0)
        case .roman(let isSmall): Self.roman(number, isSmall)
        case .letter(let isSmall): Self.letter(number, isSmall)
        case .chinese(let zero):
            ChineseNumeral(digits: zero + "一二三四五六七八九", units: "十百千").text(number, isLegal: false)
        case .legal(let digits, let units): ChineseNumeral(digits: digits, units: units).text(number, isLegal: true)
        case .figures: String(String(number).map { Self.figure($0) })
        case .signs(let signs): Self.sign(number, signs)
        case .enclosed(let first, let last): Self.enclosed(number, first, last)
        case .dashed: "- \(number) -"
        case .ordinal: Self.ordinal(number)
        case .nothing: ""
        }
    }

    private static func shifted(_ text: String, by offset: UInt32) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.compactMap { Unicode.Scalar($0.value + offset) }))
    }

    private static func figure(_ digit: Character) -> Character {
        digit.wholeNumberValue.map { Array("〇一二三四五六七八九")[$0] } ?? digit
    }

    private static func sign(_ number: Int, _ signs: String) -> String {
        let signs = Array(signs)
        return signs.indices.contains(number - 1) ? String(signs[number - 1]) : String(number)
    }

    private static func enclosed(_ number: Int, _ first: UInt32, _ last: Int) -> String {
        guard number >= 1, number <= last, let scalar = Unicode.Scalar(first + UInt32(number - 1)) else {
            return String(number)
        }
        return String(scalar)
    }

    private static func roman(_ number: Int, _ isSmall: Bool) -> String {
        guard number >= 1, number < 4_000 else { return String(number) }
        let signs = [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
            (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ]
        var rest = number
        var text = ""
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return isSmall ? text : text.uppercased()
    }

    /// a to z, then aa, bb and so on.
    private static func letter(_ number: Int, _ isSmall: Bool) -> String {
        guard number >= 1, number <= 780 else { return String(number) }
        let scalar = Unicode.Scalar(UInt8((number - 1) % 26) + (isSmall ? 0x61 : 0x41))
        return String(repeating: String(scalar), count: (number - 1) / 26 + 1)
    }

    private static func ordinal(_ number: Int) -> String {
        let isTeen = (11...13).contains(number % 100)
        let ending = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
        return "\(number)\(ending)"
    }
}

/// Numbers below ten thousand in Chinese numerals.
struct ChineseNumeral {
    private let digits: [Character]
    private let units: [Character]

    /// Takes the digits from zero to nine, and the signs for ten, hundred and thousand.
    init(digits: String, units: String) {
        self.digits = Array(digits)
        self.units = Array(units)
    }

    /// A number as it is written; 十二 for 12, but 壹拾贰 where each sign is to be there.
    func text(_ number: Int, isLegal: Bool) -> String {
        guard number > 0, number < 10_000 else { return number == 0 ? String(digits[0]) : String(number) }
        var text = ""
        var isGap = false
        for (place, value) in [1_000, 100, 10, 1].enumerated() {
            let digit = number / value % 10
            guard digit > 0 else {
                isGap = !text.isEmpty
                continue
            }
            if isGap { text.append(digits[0]) }
            isGap = false
            let isBareTen = value == 10 && digit == 1 && text.isEmpty && !isLegal
            if !isBareTen { text.append(digits[digit]) }
            if place < 3 { text.append(units[2 - place]) }
        }
        return text
    }
}
