/// The unit in which a header asks for an amount.
enum AmountUnit {
    /// Whether a text names another unit than 万元: an amount in 元 or 百万元 would be shown as one in 万元.
    ///
    /// The form's own unit is 万元 (国办公开办函〔2021〕30号, 表 第二十条第（八）项); it is looked at as a whole, so that
    /// neither `百万元` nor `元/万元` passes for it.
    static func isOther(in text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.contains { index in
            guard scalars[index] == "元" else { return false }
            guard index > 0, scalars[index - 1] == "万" || scalars[index - 1] == "萬" else { return true }
            return index > 1 && multiples.contains(scalars[index - 2])
        }
    }

    private static let multiples = Set("十百千万亿拾佰仟萬億一二三四五六七八九两0123456789".unicodeScalars)
}
