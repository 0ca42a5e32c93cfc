package import ReportModel
package import TextSupport

/// What the prose of a report says of a number that a table of the report tells too: 收到政府信息公开申请3件, 未收到申请, 均已办结.
@usableFromInline
package struct Claim: Sendable, Hashable {
    /// What is counted.
    package let subject: ClaimSubject
    /// What the words may count instead: 因本机关不掌握无法提供 may be all that was unavailable or that reason only.
    package let alternative: ClaimSubject?
    /// How it is stated.
    package let statement: Statement
    /// The number; 0 where none is said to be.
    package let value: ExactDecimal
    /// How the number binds what it counts.
    package let bound: Quantity.Bound
    /// The measure word; `none` where none stands there.
    package let unit: Quantity.Unit
    /// The year that the words name.
    package let year: Year
    /// Words by which what is counted may be more or less than what the table counts; nil where there are none.
    package let reserve: Reserve?
    /// The section in which it stands; nil for what stands before the first.
    package let section: SectionNumber?
    /// The words that make the claim, as indices of the prose's scalars.
    package let range: Range<Int>
    /// The number with its unit, or the words that stand for it.
    package let numberRange: Range<Int>
    /// How many the same paragraph tells apart that were withdrawn or not accepted: they may or may not be counted with
    /// those that were answered.
    package internal(set) var setAside = DecimalSum.zero

    /// How a number is stated.
    @usableFromInline
    package enum Statement: UInt8, Sendable, Hashable {
        case number
        /// 未收到, 无, 为零: none.
        case none
        /// 均已办结, 全部办结: none is left.
        case all
    }

    /// The year that a claim is on.
    @usableFromInline
    package enum Year: Sendable, Hashable {
        /// None is named, or 本年, 全年: the year of the report.
        case own
        /// 上年, 去年.
        case last
        case named(Int)
    }

    /// Words that make a claim one of another scope than the table.
    @usableFromInline
    package struct Reserve: Sendable, Hashable {
        /// Why.
        package let reason: Reason
        /// The words.
        package let range: Range<Int>

        /// Why a claim may count something else.
        @usableFromInline
        package enum Reason: UInt8, Sendable, Hashable {
            /// Another organ's or a whole region's numbers: 代表区政府, 全县.
            case scope
            /// A wording that may mean something else: 依申请公开事项.
            case wording
            /// 累计 without a year.
            case period
        }
    }

    /// Whether a number of a table can be what the claim says.
    package func allows(_ number: DecimalSum) -> Bool { bound.allows(number, for: value) }

    /// The claim with another subject.
    func with(_ subject: ClaimSubject) -> Claim { counting(subject, or: alternative) }

    /// The claim with what its words may count instead.
    func or(_ alternative: ClaimSubject) -> Claim { counting(subject, or: alternative) }

    private func counting(_ subject: ClaimSubject, or alternative: ClaimSubject?) -> Claim {
        Claim(
            subject: subject, alternative: alternative, statement: statement, value: value, bound: bound, unit: unit,
            year: year, reserve: reserve, section: section, range: range, numberRange: numberRange)
    }
}
