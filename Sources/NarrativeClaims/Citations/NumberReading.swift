extension Span where Element == UInt32 {
    /// The number of a document or an order that ends with the 号 at a position; nil for any other 号, such as that of
    /// a house.
    func citedNumber(at mark: Int) -> CitedNumber? {
        let serial = digits(before: mark)
        if mark + 1 < count, self[mark + 1] == order { return ordered(serial, end: mark + 2) }
        if serial.isEmpty { return bracketed(all: mark) }
        var start = serial.lowerBound
        let isOrdinal = start > 0 && self[start - 1] == Scalar.ordinal
        if isOrdinal { start -= 1 }
        guard start > 0 else { return nil }
        if isCloser(self[start - 1]) {
            let year = digits(before: start - 1)
            guard year.count == 4, let number = number(serial) else { return nil }
            let hasOpener = year.lowerBound > 0 && isOpener(self[year.lowerBound - 1])
            let form: CitedNumber.Form = hasOpener ? (isOrdinal ? .ordinal : .bracketed) : .bracketsLost
            return document(
                issuerEnd: year.lowerBound - (hasOpener ? 1 : 0), end: mark + 1, self.number(year), number, form)
        }
        if self[start - 1] == yearMark, let number = dated(serial, yearEnd: start - 1, end: mark + 1) {
            return number
        }
        if self[start - 1] == order || isOrdinal, let number = ordered(serial, end: mark + 1) { return number }
        return isOrdinal ? nil : joined(serial, end: mark + 1)
    }

    /// A number whose year and serial stand in one bracket, 〔202130〕号, or whose serial alone does, 2021〔30〕号.
    private func bracketed(all mark: Int) -> CitedNumber? {
        guard mark > 0, isCloser(self[mark - 1]) else { return nil }
        let inside = digits(before: mark - 1)
        guard inside.lowerBound > 0, isOpener(self[inside.lowerBound - 1]) else { return nil }
        if inside.count > 4 { return joined(inside, end: mark + 1) }
        let year = digits(before: inside.lowerBound - 1)
        guard year.count == 4, let number = number(inside) else { return nil }
        return document(issuerEnd: year.lowerBound, end: mark + 1, self.number(year), number, .bracketsLost)
    }

    /// A number of which the brackets are lost: 202130号, 〔202130号.
    private func joined(_ digits: Range<Int>, end: Int) -> CitedNumber? {
        guard digits.count > 4, digits.count <= 8 else { return nil }
        let split = digits.lowerBound + 4
        guard let year = number(digits.lowerBound..<split), let serial = number(split..<digits.upperBound) else {
            return nil
        }
        let hasOpener = digits.lowerBound > 0 && isOpener(self[digits.lowerBound - 1])
        return document(issuerEnd: digits.lowerBound - (hasOpener ? 1 : 0), end: end, year, serial, .bracketsLost)
    }

    /// A number of an office of the State Council with 年 in place of brackets: 国办公开办函2021年30号. Of others it is
    /// no number: 2021年30号 may be anything's.
    private func dated(_ serial: Range<Int>, yearEnd: Int, end: Int) -> CitedNumber? {
        let year = digits(before: yearEnd)
        guard year.count == 4, let number = number(serial),
            let cited = document(issuerEnd: year.lowerBound, end: end, self.number(year), number, .bracketsLost),
            self[cited.issuer.lowerBound] == nation
        else { return nil }
        return cited
    }

    /// 国务院令第711号, 国务院第711号令, 国务院令711号.
    private func ordered(_ serial: Range<Int>, end: Int) -> CitedNumber? {
        guard let number = number(serial) else { return nil }
        var start = serial.lowerBound
        if start > 0, self[start - 1] == Scalar.ordinal { start -= 1 }
        if start > 0, self[start - 1] == Scalar.openBracket { start -= 1 }
        // 令 stands before the number or behind it.
        if start > 0, self[start - 1] == order { start -= 1 } else if self[end - 1] != order { return nil }
        let council = start - stateCouncil.count
        guard stands(stateCouncil, at: council) else { return nil }
        let close = end < count && self[end] == Scalar.closeBracket && self[serial.lowerBound - 2] == Scalar.openBracket
        return CitedNumber(
            range: council..<end + (close ? 1 : 0), issuer: council..<start, year: nil, serial: number, form: .order)
    }

    private func document(
        issuerEnd end: Int, end numberEnd: Int, _ year: Int?, _ serial: Int, _ form: CitedNumber.Form
    ) -> CitedNumber? {
        guard let year, (1990...2099).contains(year) else { return nil }
        var start = end
        var national: Int?
        while start > 0, end - start < longestIssuer, Scalar.isIdeograph(self[start - 1]), !isJoint(self[start - 1]) {
            start -= 1
            if self[start] == nation, national == nil, start + 1 < end, isCouncilOffice(self[start + 1]) {
                national = start
            }
        }
        guard start < end else { return nil }
        let issuer = (national ?? start)..<end
        return CitedNumber(
            range: issuer.lowerBound..<numberEnd, issuer: issuer, year: year, serial: serial, form: form)
    }

    /// 办, 公, 务, 发 or 函 behind 国.
    private func isCouncilOffice(_ scalar: UInt32) -> Bool {
        scalar == 0x529E || scalar == 0x516C || scalar == 0x52A1 || scalar == 0x53D1 || scalar == 0x51FD
    }

    /// 和, 及, 与, 照, 据, 的, 以, 到, 实: what stands before an issuer and in none.
    private func isJoint(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x548C, 0x53CA, 0x4E0E, 0x7167, 0x636E, 0x7684, 0x4EE5, 0x5230, 0x5B9E: true
        default: false
        }
    }

    /// 〔, [, (, 【, <, ﹝ or 〖, folded.
    private func isOpener(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x5B, 0x28, 0x3010, 0x3C, 0xFE5D, 0x3016: true
        default: false
        }
    }

    /// What closes such a bracket.
    private func isCloser(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x5D, 0x29, 0x3011, 0x3E, 0xFE5E, 0x3017: true
        default: false
        }
    }

    /// 年
    private var yearMark: UInt32 { 0x5E74 }
    /// 令
    private var order: UInt32 { 0x4EE4 }
    /// 国
    private var nation: UInt32 { 0x56FD }
    /// 国务院
    private var stateCouncil: [UInt32] { [0x56FD, 0x52A1, 0x9662] }
    /// The most letters that are taken for an issuer.
    private var longestIssuer: Int { 16 }
}
