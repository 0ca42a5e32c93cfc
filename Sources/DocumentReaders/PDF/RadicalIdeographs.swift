/// The ideographs for which PDF fonts often give radicals that look the same: ⼀ for 一, ⾏ for 行.
///
/// A font with one picture for both leaves open which of them was written, and many programs write down the first. The
/// tables are those of the Unicode Character Database, EquivalentUnifiedIdeograph.txt (Unicode 14), which agrees with
/// normalization form KC where that has something to say.
enum RadicalIdeographs {
    /// Whether one of the radicals may stand here: its first byte is E2, its second between BA and BF.
    static func mayBegin(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
        position + 2 < bytes.count && bytes[position + 1] >= 0xBA
    }

    /// The ideograph that a radical looks like; the scalar itself where it is no such radical.
    static func ideograph(for scalar: UInt32) -> Unicode.Scalar? {
        switch scalar {
        case 0x2E80..<0x2EF4: known(supplement[Int(scalar) - 0x2E80], for: scalar)
        // On the mainland one picture does for this radical and 户, which the database gives to 戶.
        case 0x2F3E: "户"
        case 0x2F00..<0x2FD6: kangxi[Int(scalar) - 0x2F00]
        default: Unicode.Scalar(scalar)
        }
    }

    private static func known(_ ideograph: Unicode.Scalar, for scalar: UInt32) -> Unicode.Scalar? {
        ideograph == "\u{3000}" ? Unicode.Scalar(scalar) : ideograph
    }

    /// U+2E80 to U+2EF3; a blank where there is no ideograph.
    private static let supplement: [Unicode.Scalar] = Array(
        ("　厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵　旡日月歺母"
            + "民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹"
            + "艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠"
            + "饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟").unicodeScalars)

    /// U+2F00 to U+2FD5.
    private static let kangxi: [Unicode.Scalar] = Array(
        ("一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土"
            + "士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手"
            + "支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉"
            + "瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳"
            + "聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛"
            + "辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯"
            + "鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠").unicodeScalars)
}
