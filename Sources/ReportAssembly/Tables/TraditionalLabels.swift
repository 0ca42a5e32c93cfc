/// The traditional characters in which the form's own words are published (DOMAIN §2.7), folded to the simplified ones.
///
/// Only what stands in labels, section titles and the title is here; it serves their recognition and never changes
/// evidence. Mirror sites also use other words: 資訊 for 信息, 檔案 for 文件.
enum TraditionalLabels {
    /// The folded text with traditional characters and words replaced; nil where there are none.
    static func simplified(_ text: some Sequence<UInt32>) -> [UInt32]? {
        let characters = characters.span
        var isSimple = true
        for scalar in text where simplified(scalar, characters) != 0 {
            isSimple = false
            break
        }
        if isSimple { return nil }
        var result = text.map { scalar in
            let simple = simplified(scalar, self.characters.span)
            return simple == 0 ? scalar : simple
        }
        for (word, replacement) in words {
            for start in result.indices where result[start...].starts(with: word) {
                result.replaceSubrange(start..<start + word.count, with: replacement)
            }
        }
        return result
    }

    /// Words that are other ones, not only other characters; both sides have the same length.
    private static let words: [(word: [UInt32], replacement: [UInt32])] = [("资讯", "信息"), ("档案", "文件")].map {
        ($0.unicodeScalars.map(\.value), $1.unicodeScalars.map(\.value))
    }

    /// The simplified character of a traditional one; 0 for any other.
    @inline(__always)
    private static func simplified(_ scalar: UInt32, _ characters: Span<UInt16>) -> UInt32 {
        let place = Int(scalar &- firstIdeograph)
        return place < characters.count ? UInt32(characters[place]) : 0
    }

    private static let firstIdeograph: UInt32 = 0x4E00

    /// The simplified character of each ideograph, 0 where it is none of these: every label of every report is looked up.
    private static let characters: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 0xA000 - Int(firstIdeograph))
        for (old, new) in zip(traditional.utf16, simplified.utf16) { table[Int(old) - Int(firstIdeograph)] = new }
        return table
    }()

    private static let traditional =
        "內發數廢現規範條項處決許罰強費額單萬業開對總減務採購據關爲為於請況組織計機構會轉辦結區這屬國祕穩護權類過執詢"
        + "無沒補後確訪舉報訴復複覆當認獲繳納繼續議訟維糾審經動問題進製資訊檔體"
    private static let simplified =
        "内发数废现规范条项处决许罚强费额单万业开对总减务采购据关为为于请况组织计机构会转办结区这属国秘稳护权类过执询"
        + "无没补后确访举报诉复复复当认获缴纳继续议讼维纠审经动问题进制资讯档体"
}
