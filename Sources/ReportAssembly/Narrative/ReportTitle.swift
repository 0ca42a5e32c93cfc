import DocumentModel
import ReportModel
import TextSupport

/// What a report's title says: `<机关><年>年政府信息公开工作年度报告` (国办公开办函〔2021〕30号).
struct ReportTitle: Hashable {
    /// What stands before the year, without blanks; nil where the title begins with the year.
    var organ: String?
    var year: Int
    /// Whether it says 政府信息公开, not 信息公开, 政务信息公开 or 政务公开.
    let isOfForm: Bool

    /// Whether two titles can be of one report: of one year, and of one organ, be it with or without its county.
    func isOfSameReport(as other: ReportTitle) -> Bool {
        year == other.year && isOfSameOrgan(as: other)
    }

    /// Whether two titles can be of one organ: one names none, or one's name is part of the other's.
    func isOfSameOrgan(as other: ReportTitle) -> Bool {
        guard let organ, let name = other.organ else { return true }
        return organ == name || organ.hasSuffix(name) || name.hasSuffix(organ) || organ.hasPrefix(name)
            || name.hasPrefix(organ)
    }

    /// A year of four digits in a text, where there is just one that can be a fiscal year.
    static func onlyYear(in text: some Collection<Unicode.Scalar>) -> Int? {
        var only: Int?
        for digits in text.split(whereSeparator: { !("0"..."9" ~= $0) }) where digits.count == 4 {
            let year = digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
            guard plausibleYears.contains(year), year != only else { continue }
            if only != nil { return nil }
            only = year
        }
        return only
    }

    /// The Regulation on open government information has been in force since 2008-05-01.
    static let plausibleYears = 2008...2099

    /// The most scalars between 政府信息公开 and 报告, which are 工作年度 on the form.
    private static let longestKind = 8

    /// Parses a title without blanks; nil where the text is none.
    init?(_ text: String) {
        self.init(Array(text.unicodeScalars))
    }

    /// Parses the scalars of a title without blanks; nil where they are none.
    ///
    /// Of several lines that only together are one, nothing may stand between the year and what it is of, and the organ
    /// must end like one: lines of a page's navigation stand one above the other too.
    init?(_ scalars: [Unicode.Scalar], ofSeveralLines isJoined: Bool = false) {
        let wording = Self.simplified(scalars)
        guard let subject = Subject(in: wording),
            let report = Self.reports.compactMap({ Self.lastIndex(of: $0, in: wording[...]) }).max(),
            report >= subject.range.upperBound
        else { return nil }
        // A sentence or a notice about a report goes on behind the word, or says more before it.
        let behind = wording[(report + 2)...]
        let kind = wording[subject.range.upperBound..<report]
        guard behind.count <= 2 || Self.announcements.contains(where: behind.elementsEqual),
            kind.count <= Self.longestKind,
            subject.isOfForm || wording[report] == "年" || Self.lastIndex(of: Self.annual, in: kind) != nil
        else { return nil }
        let head = scalars[..<subject.range.lowerBound]
        guard let (year, range) = Self.year(in: head) ?? (subject.isOfForm ? Self.bareYear(endingIn: head) : nil)
        else { return nil }
        var tail = head[range.upperBound...]
        if tail.first == "度" { tail = tail.dropFirst() }
        let before = head[..<range.lowerBound]
        let isAnnouncement = Self.abouts.contains(where: before.elementsEqual)
        let name = before.isEmpty || isAnnouncement ? tail : before
        self.year = year
        isOfForm = subject.isOfForm
        guard !name.isEmpty else {
            // 2024年信息公开年报 is what links to a report are called.
            guard subject.isOfForm else { return nil }
            organ = nil
            return
        }
        guard let organ = Self.cleaned(name) else { return nil }
        if isJoined || !subject.isOfForm {
            guard let last = organ.last, Self.organLasts.contains(last) || last == "）" || last == ")" else {
                return nil
            }
        }
        if isJoined, name != tail, !tail.allSatisfy({ $0 == "）" || $0 == ")" }) { return nil }
        self.organ = UTF8Text.string(organ.map(\.value))
    }

    /// What a title says a report is on: 政府信息公开, or what is written for it.
    private struct Subject {
        let range: Range<Int>
        /// Whether it is 政府信息公开, not 信息公开, 政务信息公开 or 政务公开.
        let isOfForm: Bool

        /// The last one in a title; nil where there is none.
        init?(in wording: [Unicode.Scalar]) {
            let information = ReportTitle.lastIndex(of: Self.information, in: wording[...])
            let affairs = ReportTitle.lastIndex(of: Self.affairs, in: wording[...])
            guard let start = [information, affairs].compactMap({ $0 }).max() else { return nil }
            let before = wording[..<start]
            isOfForm = start == information && before.ends(with: Self.government)
            // 2024年柳溪镇人民政府信息公开: the government is the organ.
            let isWhole = isOfForm && !before.ends(with: Self.people + Self.government)
            let isOnAffairs = start == information && before.ends(with: Self.affairs.prefix(2))
            range = (isWhole || isOnAffairs ? start - 2 : start)..<start + Self.information.count
        }

        private static let information = Array("信息公开".unicodeScalars)
        private static let affairs = Array("政务公开".unicodeScalars)
        private static let government = Array("政府".unicodeScalars)
        private static let people = Array("人民".unicodeScalars)
    }

    /// The scalars with the traditional characters of a title's own words made simple, as many as before.
    private static func simplified(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        TraditionalLabels.simplified(scalars.lazy.map(\.value))?.compactMap(Unicode.Scalar.init) ?? scalars
    }

    /// An organ's name without what a page puts before or behind it; nil where what is left is no name.
    static func cleaned(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
        guard !links.contains(where: { lastIndex(of: $0, in: text) != nil }) else { return nil }
        var scalars = text
        if let mark = scalars.lastIndex(where: isMark) { scalars = scalars[(mark + 1)...] }
        if scalars.last == "（" || scalars.last == "(" { scalars = scalars.dropLast() }
        if let about = abouts.first(where: { scalars.count > $0.count && scalars.suffix($0.count).elementsEqual($0) }) {
            scalars = scalars.dropLast(about.count)
        }
        let isName =
            scalars.count >= 2 && scalars.count <= 40 && isIdeograph(scalars.first) && scalars.allSatisfy(isOfName)
            && onlyYear(in: scalars) == nil
            && !openings.contains { scalars.starts(with: $0) }
        return isName ? scalars : nil
    }

    private static func isIdeograph(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { $0.value >= 0x3400 && $0.value <= 0x9FFF } ?? false
    }

    /// Ideographs, and what numbers and parts an organ's name: nothing that a path is made of.
    private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
        isIdeograph(scalar) || ("0"..."9").contains(scalar) || "（）()·〇".unicodeScalars.contains(scalar)
    }

    /// Whether a scalar parts a title from the navigation, the heading marks and the labels before it.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ">", "»", "：", ":", "#", "|", "《", "＞": true
        default: false
        }
    }

    /// Words of lines that lead to another report.
    private static let links = ["上一篇", "下一篇", "上一条", "下一条", "相关", "链接", "转发"].map { Array($0.unicodeScalars) }
    /// Words that begin a sentence rather than a name.
    private static let openings = [
        "现将", "现公布", "现发布", "现公开", "现予", "现向", "现面向", "根据", "按照", "依据", "为了", "关于", "特", "本报告",
    ].map { Array($0.unicodeScalars) }

    /// The last year in a title's head, with the range of its digits and 年.
    private static func year(in head: ArraySlice<Unicode.Scalar>) -> (Int, Range<Int>)? {
        for mark in head.indices.reversed() where head[mark] == "年" {
            let digits = head[..<mark].suffix(4).map { digit($0) }
            guard digits.count == 4, !digits.contains(nil) else { continue }
            let year = digits.reduce(0) { $0 * 10 + ($1 ?? 0) }
            if plausibleYears.contains(year) { return (year, mark - 4..<mark + 1) }
        }
        return nil
    }

    /// The year of four digits at the end of a title's head without 年 behind it, perhaps with 度.
    private static func bareYear(endingIn head: ArraySlice<Unicode.Scalar>) -> (Int, Range<Int>)? {
        let rest = head.last == "度" ? head.dropLast() : head
        let digits = rest.suffix(4).map { digit($0) }
        guard digits.count == 4, !digits.contains(nil) else { return nil }
        if let before = rest.dropLast(4).last, !isIdeograph(before) || digit(before) != nil { return nil }
        let year = digits.reduce(0) { $0 * 10 + ($1 ?? 0) }
        return plausibleYears.contains(year) ? (year, rest.endIndex - 4..<rest.endIndex) : nil
    }

    /// An ASCII, full-width or Chinese digit.
    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "0"..."9": Int(scalar.value) - 0x30
        case "０"..."９": Int(scalar.value) - 0xFF10
        case "〇", "○", "零": 0
        default: chineseDigits.firstIndex(of: scalar).map { $0 + 1 }
        }
    }

    fileprivate static func lastIndex(of pattern: [Unicode.Scalar], in scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        var start = scalars.endIndex - pattern.count
        while start >= scalars.startIndex {
            if scalars[start] == pattern[0], scalars[start...].starts(with: pattern) { return start }
            start -= 1
        }
        return nil
    }

    private static let reports = ["报告", "年报"].map { Array($0.unicodeScalars) }
    /// What makes a report's title that of its publication.
    private static let announcements = ["的公告", "的公示", "的通告"].map { Array($0.unicodeScalars) }
    private static let abouts = ["关于发布", "关于公布", "关于公开", "关于"].map { Array($0.unicodeScalars) }
    private static let annual = Array("年度".unicodeScalars)
    private static let chineseDigits = Array("一二三四五六七八九".unicodeScalars)
    /// What the names of organs end with.
    private static let organLasts = Set("镇乡道府处局室会县市区旗州盟省厅院委办心队校所站部行署木鎮鄉處會縣區廳辦".unicodeScalars)
}

extension ArraySlice<Unicode.Scalar> {
    fileprivate func ends(with end: some Collection<Unicode.Scalar>) -> Bool {
        count >= end.count && suffix(end.count).elementsEqual(end)
    }
}
