internal import NarrativeClaims

/// The period of the statistics as a sentence states it, read digit by digit so that misprints are seen.
struct PeriodReading {
    /// The words that state it, from the first digit to the last.
    let range: Range<Int>
    let first: Side
    let last: Side

    /// Words that say that a period of the statistics is stated.
    static let leads = [
        "统计期限", "统计时限", "统计期间", "统计时段", "统计周期", "统计时间", "统计区间", "统计范围", "统计的期限", "统计的时限", "统计起止", "数据期限",
        "数据时限", "数据的期限", "报告期限", "报告时限", "所列数据",
    ]

    /// What is wrong with a period; nil where nothing is.
    enum Fault: Hashable {
        /// It is the whole of another year.
        case otherYear(Int)
        /// It is not the fiscal year.
        case bounds
        /// A mark such as 日 is missing, or a year has too many digits.
        case misprint
        /// 年 or 月 is missing between digits, as when text is taken out of a page.
        case lost
    }

    /// One end of the period.
    struct Side {
        var year: Int?
        var month: Int?
        var day: Int?
        var isMisprinted = false
        var isLost = false
    }

    /// What is wrong with the period of a fiscal year's report.
    func fault(in year: Int) -> Fault? {
        if first.isLost || last.isLost { return .lost }
        if first.isMisprinted || last.isMisprinted { return .misprint }
        let isWhole =
            first.month ?? 1 == 1 && first.day ?? 1 == 1 && last.month ?? 12 == 12 && last.day ?? 31 == 31
        guard let start = first.year else { return isWhole ? nil : .bounds }
        let end = last.year ?? start
        if isWhole, start == end { return start == year ? nil : .otherYear(start) }
        return .bounds
    }
}

extension PeriodReading {
    /// What stands behind a run of digits.
    fileprivate enum Mark {
        case year
        case month
        case day
        /// An hour says nothing more.
        case hour
        case none

        init(_ scalar: UInt32) {
            switch scalar {
            case 0x5E74: self = .year
            case 0x6708: self = .month
            // 日 or 号
            case 0x65E5, 0x53F7: self = .day
            // 时 or 点
            case 0x65F6, 0x70B9: self = .hour
            default: self = .none
            }
        }
    }

    /// A run of digits and what stands behind it.
    fileprivate struct Group {
        let range: Range<Int>
        let value: Int
        let next: Mark

        var count: Int { range.count }
    }

    /// Reads the period that a stretch of a sentence states; nil where it states none.
    init?(_ prose: Prose, _ stretch: Range<Int>) {
        var left: [Group] = []
        var right: [Group] = []
        left.reserveCapacity(3)
        right.reserveCapacity(3)
        var isBehind = false
        var position = stretch.lowerBound
        while position < stretch.upperBound, right.count < 3 {
            let scalar = prose.scalars[position]
            if Self.isDigit(scalar) {
                let group = Self.group(prose, position, before: stretch.upperBound)
                if isBehind { right.append(group) } else { left.append(group) }
                position = group.range.upperBound
                if isBehind, group.next == .day { break }
                continue
            }
            if !left.isEmpty {
                if Self.connects(scalar, left) { isBehind = true }
                guard Self.belongs(scalar, before: prose.scalars[position + 1]) else { break }
            }
            position += 1
        }
        guard let start = left.first, let end = (right.isEmpty ? left : right).last else { return nil }
        if right.isEmpty {
            // A year alone, or digits that have lost even what joins the two dates.
            guard left.count == 1, start.next == .year || start.count >= 7 else { return nil }
        }
        let stop = end.range.upperBound + (end.next == .none ? 0 : 1)
        range = start.range.lowerBound..<stop
        first = Self.side(left)
        last = Self.side(right)
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

    private static func group(_ prose: Prose, _ start: Int, before end: Int) -> Group {
        var position = start
        var value = 0
        while position < end, Self.isDigit(prose.scalars[position]) {
            value = min(value, 1 << 40) * 10 + Int(prose.scalars[position] - 0x30)
            position += 1
        }
        return Group(range: start..<position, value: value, next: Mark(prose.scalars[position]))
    }

    /// Whether a scalar joins the two ends: 至 or 到, or a dash that does not part year, month and day.
    private static func connects(_ scalar: UInt32, _ left: [Group]) -> Bool {
        switch scalar {
        case 0x81F3, 0x5230: true
        case 0x2D, 0x7E, 0x2010...0x2015, 0x2500, 0x2212, 0x4E00: left.contains { $0.next != .none } || left.count >= 3
        default: false
        }
    }

    /// Whether a scalar may stand between the digits of a period.
    private static func belongs(_ scalar: UInt32, before next: UInt32) -> Bool {
        switch scalar {
        // 年月日号时点零度份起始自从至到止, and what parts numbers
        case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x65F6, 0x70B9, 0x96F6, 0x5EA6, 0x4EFD, 0x8D77, 0x59CB, 0x81EA, 0x4ECE,
            0x81F3, 0x5230, 0x6B62, 0x2E, 0x2F, 0x2D, 0x7E, 0x2010...0x2015, 0x2500, 0x2212, 0x4E00:
            true
        // A comma before 至 or 到
        case 0x2C: next == 0x81F3 || next == 0x5230
        default: false
        }
    }

    private static func side(_ groups: [Group]) -> Side {
        var side = Side()
        for group in groups {
            switch group.next {
            case .year:
                side.year = group.value
                side.isMisprinted = side.isMisprinted || group.count != 4
            case .month:
                side.month = group.value
                side.isLost = side.isLost || group.count > 2
            case .day:
                side.day = group.value
                side.isLost = side.isLost || group.count > 2
            case .hour: continue
            case .none:
                side.takeUnmarked(
                    group.value, digits: group.count, amongMarked: groups.contains { $0.next != .none })
            }
        }
        return side
    }
}

extension PeriodReading.Side {
    /// Takes a number that has no 年, 月 or 日 behind it.
    fileprivate mutating func takeUnmarked(_ value: Int, digits: Int, amongMarked: Bool) {
        if digits > 4 {
            isLost = true
        } else if digits > 2 {
            // 2024.1.1, or a 年 that is lost.
            year = value
            isLost = isLost || amongMarked
        } else if month == nil {
            month = value
        } else {
            day = value
            isMisprinted = isMisprinted || amongMarked
        }
    }
}
