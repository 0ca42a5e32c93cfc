/// Bytes → UTF-8: a byte order mark decides, then what the bytes can be, then what is declared.
package enum TextDecoding {
    /// The text that bytes are, whatever encoding is declared for them; valid UTF-8 is not copied.
    ///
    /// Without a byte order mark it is the first of these that fits: UTF-8, whole or with a few bad bytes (at most one in
    /// a hundred and 63 places, which are noted); UTF-16 that a text could be; GB 18030 that a Chinese text could be;
    /// the declared encoding; GB 18030 with a few bad bytes. `declared` is a label as a page or a server writes it.
    package static func decode(_ bytes: [UInt8], declared: String? = nil) throws(DecodingFailure) -> DecodedText {
        switch ByteOrderMark(bytes) {
        case nil: return try decodeUnmarked(bytes, from: 0, declared: declared)
        case .utf8:
            let start = ByteOrderMark.utf8.bytes.count
            return try decodeUnmarked(Array(bytes[start...]), from: start, declared: TextEncoding.utf8.name)
        case .utf16(let encoding):
            let start = ByteOrderMark.utf16(encoding).bytes.count
            return try decodeUTF16(bytes, from: start, encoding, declared: declared)
        case .utf32: throw .unsupported(name: "UTF-32")
        }
    }

    /// `start` is the offset in the file of the first byte.
    private static func decodeUnmarked(
        _ bytes: [UInt8], from start: Int, declared: String?
    ) throws(DecodingFailure) -> DecodedText {
        let check = UTF8Check(bytes.span)
        if check.hasControls || !check.isValid {
            do throws(DecodingFailure) {
                try ControlBytes.check(bytes, from: start)
            } catch {
                guard start == 0, let encoding = UTF16Text.order(of: bytes) else { throw error }
                return try decodeUTF16(bytes, from: 0, encoding, declared: declared)
            }
        }
        if check.isValid { return text(bytes, .utf8, declared) }
        var decoded = try decodeForeign(bytes, from: start, declared: declared)
        // GB 18030 has a byte order mark too, 84 31 95 33.
        if decoded.bytes.starts(with: ByteOrderMark.utf8.bytes) { decoded.bytes.removeFirst(3) }
        return decoded
    }

    /// Decodes what is not all UTF-8.
    private static func decodeForeign(
        _ bytes: [UInt8], from start: Int, declared: String?
    ) throws(DecodingFailure) -> DecodedText {
        // GBK text is hardly ever UTF-8 by chance, not even mostly; the other way round it may be.
        let repair = UTF8Repair(bytes)
        if repair.isText { return text(repair.bytes, .utf8, declared, repair.unfit.places, from: start) }
        let label = declared.flatMap { TextEncoding(label: $0) }
        let shape = GB18030Shape(bytes.span)
        var chinese: (bytes: [UInt8], unfit: UnfitCollector)?
        if shape.isPlausible || label == .gb18030 {
            chinese = try CharsetConverter(from: .gb18030).convert(bytes, length: GB18030Shape.length)
        }
        if let chinese, chinese.unfit.places.isEmpty { return text(chinese.bytes, .gb18030, declared) }
        if let label, let other = try decodeDeclared(bytes, from: start, label) { return other }
        guard shape.isPlausible, let chinese else { throw .undecodable(offset: start + repair.firstBad, in: .utf8) }
        guard chinese.unfit.isBearable(of: bytes.count, characters: shape.characters) else {
            throw .undecodable(offset: start + (chinese.unfit.places.first?.offset ?? 0), in: .gb18030)
        }
        return text(chinese.bytes, .gb18030, declared, chinese.unfit.places, from: start)
    }

    /// The text in a declared encoding that is never guessed; nil where it is not in it.
    private static func decodeDeclared(
        _ bytes: [UInt8], from start: Int, _ label: TextEncoding
    ) throws(DecodingFailure) -> DecodedText? {
        switch label {
        case .big5:
            let converted = try CharsetConverter(from: .big5).convert(bytes) { _, _ in 1 }
            return converted.unfit.places.isEmpty ? text(converted.bytes, .big5, nil) : nil
        case .utf16LittleEndian, .utf16BigEndian:
            guard start == 0, UTF16Text.order(of: bytes) == label else { return nil }
            return try decodeUTF16(bytes, from: 0, label, declared: nil)
        case .utf8, .gb18030: return nil
        }
    }

    private static func decodeUTF16(
        _ bytes: [UInt8], from start: Int, _ encoding: TextEncoding, declared: String?
    ) throws(DecodingFailure) -> DecodedText {
        let decoded = try UTF16Text(bytes, from: start, encoding)
        // A control character has one byte in UTF-8 and two here, and nothing told where: the first unit stands for it.
        do throws(DecodingFailure) {
            try ControlBytes.check(decoded.bytes, from: 0)
        } catch {
            guard case .notText(_, let byte) = error else { throw error }
            throw .notText(offset: bytes[start...].firstIndex(of: byte) ?? start, byte: byte)
        }
        guard UTF16Text.isPlausible(bytes, from: start, encoding) else {
            throw .undecodable(offset: start, in: encoding)
        }
        return text(decoded.bytes, encoding, declared, decoded.unfit.places, from: 0)
    }

    private static func text(
        _ bytes: [UInt8], _ encoding: TextEncoding, _ declared: String?, _ unfit: [UnfitBytes] = [],
        from start: Int = 0
    ) -> DecodedText {
        var notes: [DecodingNote] = []
        if let declared, !encoding.isMeant(by: declared), bytes.contains(where: { $0 >= 0x80 }) {
            notes.append(.declared(declared))
        }
        if !unfit.isEmpty {
            notes.append(.unfit(unfit.map { UnfitBytes(offset: $0.offset + start, count: $0.count) }))
        }
        return DecodedText(bytes: bytes, encoding: encoding, notes: notes)
    }
}
