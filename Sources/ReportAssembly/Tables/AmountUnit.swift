import DocumentModel
import TextSupport

/// The unit in which a header asks for an amount.
enum AmountUnit {
    /// Whether a text names another unit than 万元: an amount in 元 or 百万元 would be shown as one in 万元.
    ///
    /// The form's own unit is 万元 (国办公开办函〔2021〕30号, 表 第二十条第（八）项); it is looked at as a whole, so that
    /// neither `百万元` nor `元/万元` passes for it.
    static func isOther(in text: String) -> Bool { isOther(text.unicodeScalars.map(\.value)) }

    /// Whether a piece of valid UTF-8, without its blanks, names another unit than 万元.
    static func isOther(in piece: TextPiece, _ bytes: Span<UInt8>) -> Bool {
        var scalars: [UInt32] = []
        var position = piece.range.lowerBound
        while position < piece.range.upperBound {
            let scalar = UTF8Text.nextScalar(bytes, &position)
            if !UTF8Text.isBlank(scalar) { scalars.append(scalar) }
        }
        return isOther(scalars)
    }

    private static func isOther(_ scalars: [UInt32]) -> Bool {
        scalars.indices.contains { index in
            guard scalars[index] == yuan else { return false }
            guard index > 0, tenThousands.contains(scalars[index - 1]) else { return true }
            return index > 1 && multiples.contains(scalars[index - 2])
        }
    }

    /// 元
    private static let yuan: UInt32 = 0x5143
    private static let tenThousands = "万萬".unicodeScalars.map(\.value)
    private static let multiples = Set("十百千万亿拾佰仟萬億一二三四五六七八九两0123456789".unicodeScalars.map(\.value))
}
