internal import ReportModel
internal import TextSupport

/// Leaves of a sentence what copying is looked for in: names of the organ and numbers stand as one sign each.
struct SentenceFolder {
    /// What prose calls the organ, folded, the longest first.
    private let names: [ArraySlice<UInt32>]
    /// A bit for the last six bits of each scalar that begins one.
    private let heads: UInt64
    /// What stands for a number, and for a name of the organ: digits and marks are in no folded text otherwise.
    private static let number: UInt32 = 0x23
    private static let name: UInt32 = 0x40

    init(_ organ: Organ) {
        let county = organ.county.map(TextFolding.scalars)
        names = Organ.spoken(name: TextFolding.scalars(of: organ.name), county: county).filter { $0.count > 1 }
            .sorted { $0.count > $1.count }
        heads = names.reduce(0) { heads, name in heads | (name.first.map { 1 << UInt64($0 & 63) } ?? 0) }
    }

    /// Folds a sentence scalar by scalar; returns how many Chinese characters there are.
    @inline(__always)
    func fold(_ range: Range<Int>, of scalars: Span<UInt32>, _ add: (UInt32) -> Void) -> Int {
        var length = 0
        var titles = 0
        var isBehindNumber = false
        var position = range.lowerBound
        while position < range.upperBound {
            // Nearly all that stands there.
            if titles == 0 {
                let start = position
                while position < range.upperBound, isPlain(scalars[position]) {
                    add(scalars[position])
                    position += 1
                }
                if position > start {
                    length += position - start
                    isBehindNumber = false
                    continue
                }
            }
            let scalar = scalars[position]
            let name = titles == 0 && mayBeginName(scalar) ? name(at: position, of: scalars, range.upperBound) : 0
            if name > 0 {
                add(Self.name)
                isBehindNumber = false
                position += name
                continue
            }
            position += 1
            if CopyableText.isCopyable(scalar, &titles) {
                add(scalar)
                isBehindNumber = false
                length += 1
            } else if titles == 0, !isBehindNumber, Self.isDigit(scalar) {
                add(Self.number)
                isBehindNumber = true
            }
        }
        return length
    }

    /// Folds a sentence from its bytes as they are published: the same signs as of its prose, written from a place on;
    /// returns the place behind the last. There is room for one for each byte.
    @inline(__always)
    func fold(_ range: Range<Int>, of bytes: Span<UInt8>, to signs: inout MutableSpan<UInt16>, from place: Int) -> Int {
        var (position, place) = (range.lowerBound, place)
        var state = SentenceState()
        while position < range.upperBound {
            // Nearly all that stands there.
            if state.titles == 0 {
                let start = position
                while position < range.upperBound, let word = bytes.eightBytes(at: position),
                    let scalar = TextFolding.ideograph(in: word), !mayBeginName(scalar)
                {
                    signs[place] = UInt16(truncatingIfNeeded: scalar)
                    place &+= 1
                    position &+= 3
                }
                if position > start {
                    state.isBehindNumber = false
                    continue
                }
            }
            if let sign = sign(at: &position, of: bytes, range.upperBound, &state) {
                signs[place] = sign
                place &+= 1
            }
        }
        return place
    }

    /// What a sentence is like where it was read to.
    private struct SentenceState {
        /// The title marks that are open.
        var titles = 0
        var isBehindNumber = false
    }

    /// The sign for what stands at a position, which moves behind it; nil where none does.
    private func sign(
        at position: inout Int, of bytes: Span<UInt8>, _ end: Int, _ state: inout SentenceState
    ) -> UInt16? {
        guard let scalar = TextFolding.fold(UTF8Text.nextScalar(bytes, &position)) else { return nil }
        if state.titles == 0, mayBeginName(scalar), let end = endOfName(scalar, before: position, of: bytes, end) {
            position = end
            state.isBehindNumber = false
            return UInt16(Self.name)
        }
        if CopyableText.isCopyable(scalar, &state.titles) {
            state.isBehindNumber = false
            return UInt16(truncatingIfNeeded: scalar)
        }
        guard state.titles == 0, !state.isBehindNumber, Self.isDigit(scalar) else { return nil }
        state.isBehindNumber = true
        return UInt16(Self.number)
    }

    /// Behind the longest name that begins with a scalar, which stands right before a position; nil where none does.
    private func endOfName(_ scalar: UInt32, before position: Int, of bytes: Span<UInt8>, _ end: Int) -> Int? {
        for index in names.indices where names[index].first == scalar {
            let name = names[index]
            var (next, count) = (position, 1)
            while count < name.count, next < end {
                guard let scalar = TextFolding.fold(UTF8Text.nextScalar(bytes, &next)) else { continue }
                guard scalar == name[name.startIndex + count] else { break }
                count += 1
            }
            if count == name.count { return next }
        }
        return nil
    }

    /// The length of the longest name that stands at a position; 0 where none does.
    private func name(at position: Int, of scalars: Span<UInt32>, _ end: Int) -> Int {
        for name in names {
            let name = name.span
            guard position + name.count <= end else { continue }
            var count = 0
            while count < name.count, name[count] == scalars[position + count] { count += 1 }
            if count == name.count { return count }
        }
        return 0
    }

    /// Whether a scalar is a Chinese character that begins no name.
    @inline(__always)
    private func isPlain(_ scalar: UInt32) -> Bool {
        scalar >= 0x3400 && scalar <= 0x9FFF && !mayBeginName(scalar)
    }

    @inline(__always)
    private func mayBeginName(_ scalar: UInt32) -> Bool { heads >> UInt64(scalar & 63) & 1 != 0 }

    /// Digits, the point and the sign of a percentage within numbers, and Chinese numerals are left alone.
    @inline(__always)
    private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
}
