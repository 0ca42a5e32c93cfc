import Glibc

/// The system's iconv for one encoding, opened for one text.
@safe struct CharsetConverter: ~Copyable {
    private let descriptor: iconv_t

    /// Opens the converter to UTF-8; throws `noConverter` where the system has none.
    init(from encoding: TextEncoding) throws(DecodingFailure) {
        let opened = unsafe iconv_open(TextEncoding.utf8.name, encoding.name)
        guard let opened = unsafe opened, Int(bitPattern: opened) != -1 else {
            throw .noConverter(name: encoding.name)
        }
        unsafe descriptor = opened
    }

    deinit {
        unsafe _ = iconv_close(descriptor)
    }

    /// What one call of iconv ended with.
    private enum Stop {
        /// All is converted, or as much as there was room for.
        case converted
        /// The bytes at the position fit nothing.
        case unfit
        /// The character at the position is cut off by the end.
        case cut
    }

    /// The text as UTF-8 with U+FFFD for what fits nothing; ends early where that is too much. `length` tells how many
    /// bytes at an index are to be left out together.
    consuming func convert(
        _ source: [UInt8], length: (_ bytes: Span<UInt8>, _ index: Int) -> Int
    ) -> (bytes: [UInt8], unfit: UnfitCollector) {
        var result: [UInt8] = []
        result.reserveCapacity(source.count / 2 * 3)
        var unfit = UnfitCollector()
        var room = [UInt8](repeating: 0, count: Self.roomLength)
        var position = 0
        while position < source.count, !unfit.isHopeless(of: source.count) {
            let stop = step(source, &position, &room, &result)
            guard stop != .converted else { continue }
            let left = source.count - position
            let count = stop == .cut ? left : min(length(source.span, position), left)
            if unfit.add(position, count: count, isCut: stop == .cut) { result += [0xEF, 0xBF, 0xBD] }
            position += count
        }
        return (result, unfit)
    }

    /// Converts from a position on, as much as there is room for or up to what does not fit.
    private func step(
        _ source: [UInt8], _ position: inout Int, _ room: inout [UInt8], _ result: inout [UInt8]
    ) -> Stop {
        let start = position
        let (failure, inputLeft, outputLeft) = unsafe source.withUnsafeBytes { input in
            unsafe room.withUnsafeMutableBytes { output in
                // iconv's parameter is not const, but it only reads what it converts.
                var from = unsafe UnsafeMutableRawBufferPointer(mutating: input).baseAddress.map {
                    unsafe ($0 + start).assumingMemoryBound(to: CChar.self)
                }
                var to = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
                var inputLeft = input.count - start
                var outputLeft = output.count
                let outcome = unsafe iconv(descriptor, &from, &inputLeft, &to, &outputLeft)
                return (outcome == -1 ? errno : 0, inputLeft, outputLeft)
            }
        }
        position = source.count - inputLeft
        result += room[..<(room.count - outputLeft)]
        // E2BIG is no failure: the next call goes on. Whatever else stops it without progress must not stop for ever.
        if failure == 0 || (failure == E2BIG && position > start) { return .converted }
        return failure == EINVAL ? .cut : .unfit
    }

    /// As much is converted at once.
    private static let roomLength = 1 << 15
}
