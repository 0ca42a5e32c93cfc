package import TextSupport

/// A number that the prose states, with what it counts by: 26条, 1.2万余条, 约三十人次, 95%.
@usableFromInline
package struct Quantity: Sendable, Hashable {
    /// The number; 万 and 亿 are reckoned in, but for those of 万元 and 亿元, which are units.
    package let value: ExactDecimal
    /// How the number binds what it counts.
    package let bound: Bound
    /// The measure word; `none` where none follows.
    package let unit: Unit
    /// Bound words, number and unit, as indices of the prose's scalars.
    package let range: Range<Int>
    /// The number alone, with 万 and 亿 where they are reckoned in.
    package let numberRange: Range<Int>

    /// How a number binds what it counts.
    @usableFromInline
    package enum Bound: UInt8, Sendable, Hashable {
        case exact
        /// 余, 多, 超过, 以上: at least this number.
        case atLeast
        /// 近, 不足, 以内: at most this number.
        case atMost
        /// 约, 左右: neither more nor less is said.
        case about
    }

    /// A measure word of one or two folded scalars.
    @usableFromInline
    package struct Unit: Sendable, Hashable {
        /// The first scalar; 0 for `none`.
        @usableFromInline let first: UInt32
        /// The second scalar; 0 for a unit of one.
        @usableFromInline let second: UInt32

        /// No measure word: 收到申请0，.
        @inlinable package static var none: Unit { Unit(first: 0, second: 0) }
        /// %
        @inlinable package static var percent: Unit { Unit(first: 0x25, second: 0) }
        /// 个百分点
        @inlinable package static var percentagePoint: Unit { Unit(first: 0x767E, second: 0x70B9) }
        /// 元
        @inlinable package static var yuan: Unit { Unit(first: 0x5143, second: 0) }
        /// 万元
        @inlinable package static var tenThousandYuan: Unit { Unit(first: 0x4E07, second: 0x5143) }
        /// 亿元
        @inlinable package static var hundredMillionYuan: Unit { Unit(first: 0x4EBF, second: 0x5143) }

        /// The folded text, such as 件; empty for `none`.
        package var text: String {
            String(String.UnicodeScalarView([first, second].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)))
        }

        @usableFromInline
        init(first: UInt32, second: UInt32) {
            self.first = first
            self.second = second
        }

        /// The unit of a text of one or two scalars.
        package init(_ text: String) {
            let scalars = TextFolding.scalars(of: text)
            self.init(first: scalars.first ?? 0, second: scalars.count > 1 ? scalars[1] : 0)
        }

        /// Whether it is an amount of money.
        package var isMoney: Bool { self == .yuan || self == .tenThousandYuan || self == .hundredMillionYuan }
    }
}

extension Quantity {
    /// Whether an exact number can be meant by what the prose states; 约 allows a tenth more or less.
    package func allows(_ exact: ExactDecimal) -> Bool { bound.allows(DecimalSum(exact), for: value) }
}

extension Quantity.Bound {
    /// Whether an exact number can be meant where a number with this bound is stated.
    package func allows(_ exact: DecimalSum, for stated: ExactDecimal) -> Bool {
        let stated = DecimalSum(stated)
        switch self {
        case .exact: return stated == exact
        case .atLeast: return !(exact < stated)
        case .atMost: return !(stated < exact)
        case .about:
            let difference = stated < exact ? exact - stated : stated - exact
            let tenfold = (0..<10).reduce(DecimalSum.zero) { sum, _ in sum + difference }
            return !(stated < tenfold)
        }
    }
}
