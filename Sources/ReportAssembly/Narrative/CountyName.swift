import DocumentModel
import TextSupport

/// The county or district that an organ belongs to, where the title, the path or the text states it.
enum CountyName {
    /// The county that an organ's name begins with, such as 清河县 in 清河县柳溪镇人民政府.
    static func leading(_ organ: String) -> String? {
        let scalars = Array(organ.unicodeScalars)
        var start = 0
        var county: String?
        var city: String?
        for index in scalars.indices {
            let scalar = scalars[index]
            // 长坪坝区 is a district.
            if lowerLevels.contains(scalar), scalar != "坪", index > start { break }
            // What is in brackets is another name of the organ: 清河县人民政府（县人民政府办公室）.
            if brackets.contains(scalar) { break }
            if scalar == "府", index > start, scalars[index - 1] == "政" { start = index + 1 }
            guard divisions.contains(scalar) || scalar == "省" || scalar == "市" || scalar == "州" else { continue }
            let name = scalars[start...index]
            let rest = scalars[(index + 1)...]
            // 新市镇, 旧县乡, 马市坪乡: part of the town's own name; 沙县区: part of a longer one.
            guard let next = rest.first, !lowerLevels.contains(next), !divisions.contains(next), rest.count >= 2 else {
                continue
            }
            guard name.count >= (scalar == "县" ? 2 : 3), isPlaceName(name) else { continue }
            // A city counts as the county of a town only.
            if scalar == "市", !rest.contains(where: towns.contains) { continue }
            if divisions.contains(scalar) {
                county = UTF8Text.string(name.map(\.value))
            } else if scalar == "市" {
                city = UTF8Text.string(name.map(\.value))
            }
            start = index + 1
        }
        return county ?? city
    }

    /// The county among the folders of a path, the innermost first.
    static func inPath(_ path: String) -> String? {
        path.split(separator: "/").dropLast().reversed().map(String.init).first { folder in
            let scalars = Array(folder.unicodeScalars)
            guard let last = scalars.last, divisions.contains(last) || last == "市" else { return false }
            return scalars.count >= (last == "县" ? 2 : 3) && scalars.allSatisfy(isIdeograph)
                && isPlaceName(scalars[...])
        }
    }

    /// The county whose government the text names, such as 清河县 in 在清河县人民政府网站.
    ///
    /// The name must stand in the text at least twice, once behind a word that cannot be part of it, and no other name
    /// may do so too.
    static func inText(_ document: Document) -> (county: String, place: SourceAnchor)? {
        var found: (county: String, place: SourceAnchor)?
        for block in document.blocks {
            guard case .paragraph(let piece) = block,
                governmentEnd.occurs(in: piece.range, of: document.text.span)
            else { continue }
            for name in governments(in: document.text, piece.range) {
                if let found, found.county != name { return nil }
                found = (name, piece.anchor)
            }
        }
        guard let found else { return nil }
        let isRepeated = positions(of: Array(found.county.utf8), in: document.text, document.text.indices).count >= 2
        return isRepeated ? found : nil
    }

    /// Names of two or three ideographs with 县, 区 or 旗 behind them that stand before 政府 or 人民政府.
    private static func governments(in text: [UInt8], _ range: Range<Int>) -> [String] {
        positions(of: government, in: text, range).compactMap { position in
            var end = position
            if text[range.lowerBound..<end].suffix(people.count).elementsEqual(people) { end -= people.count }
            // Five ideographs tell: a name of up to three, its 县, and what stands before it.
            let head = String(decoding: text[max(range.lowerBound, end - 15)..<end], as: UTF8.self)
            return name(endingIn: Array(head.unicodeScalars), isWhole: end - range.lowerBound <= 15)
        }
    }

    /// The county's name at the end of some scalars; `isWhole` says that nothing stands before them.
    private static func name(endingIn scalars: [Unicode.Scalar], isWhole: Bool) -> String? {
        guard let division = scalars.last, divisions.contains(division) else { return nil }
        let index = scalars.count - 1
        for length in 2...3 where index >= length {
            let name = scalars[index - length..<index]
            let before = index > length ? scalars[index - length - 1] : nil
            let isBounded = before.map { boundaries.contains($0) || !isIdeograph($0) } ?? isWhole
            guard isBounded, name.allSatisfy({ isIdeograph($0) && !boundaries.contains($0) }) else { continue }
            let text = UTF8Text.string(name.map(\.value))
            if !generalWords.contains(text), isPlaceName(scalars[(index - length)...]) {
                return text + String(division)
            }
        }
        return nil
    }

    private static func positions(of pattern: [UInt8], in text: [UInt8], _ range: Range<Int>) -> [Int] {
        guard range.count >= pattern.count else { return [] }
        return (range.lowerBound...(range.upperBound - pattern.count)).filter { start in
            text[start] == pattern[0] && text[start + 1] == pattern[1]
                && text[start..<start + pattern.count].elementsEqual(pattern)
        }
    }

    /// Whether a name that ends with 县, 区, 旗 or 市 can be that of a county: not 社区, 自治区, 开发区 or 各县区.
    private static func isPlaceName(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let inner = scalars.dropLast()
        return !inner.contains(where: { divisions.contains($0) || $0 == "各" || $0 == "某" }) && inner.first != "市"
            && !generalAreas.contains { scalars.suffix($0.count).elementsEqual($0) }
            && !parties.contains { scalars.starts(with: $0) }
    }

    /// Areas that are no counties.
    private static let generalAreas = [
        "社区", "自治区", "园区", "景区", "新区", "城区", "市区", "矿区", "林区", "库区", "开发区", "示范区", "高新区", "试验区", "保护区", "管理区", "资料区",
        "其他县", "其他区", "邻近县", "邻近区",
    ].map { Array($0.unicodeScalars) }
    private static let parties = ["中共", "中国"].map { Array($0.unicodeScalars) }

    private static let government = Array("政府".utf8)
    private static let governmentEnd = IdeographSearch("府", "府")
    private static let people = Array("人民".utf8)

    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x3400 && scalar.value <= 0x9FFF
    }

    /// What a county's or district's name ends with.
    private static let divisions: [Unicode.Scalar] = ["县", "区", "旗"]
    /// What the name of a town holds.
    private static let towns: [Unicode.Scalar] = ["镇", "乡", "街"]
    /// What the name of an organ below a county goes on with.
    private static let lowerLevels: [Unicode.Scalar] = ["镇", "乡", "街", "村", "局", "委", "坪"]
    private static let brackets: [Unicode.Scalar] = ["（", "("]
    /// Words of one character that stand before a name and are no part of it.
    private static let boundaries: Set<Unicode.Scalar> = Set("在以为由向对经和与及按据从到是于同将把被受请依至着过的了".unicodeScalars)
    /// Words of two or three characters that stand before 县政府 without naming a county.
    private static let generalWords: Set<String> = [
        "落实", "按照", "根据", "围绕", "依托", "配合", "通过", "贯彻", "执行", "响应", "完成", "接受", "遵照", "全面", "积极", "及时",
        "严格", "上级", "本级", "所在", "乡镇", "各市", "地方", "兄弟", "周边", "相关", "有关", "全部", "省市", "市辖", "各个", "我们",
        "认真落", "切实落", "严格按", "对照", "结合", "遵守", "参照", "依照", "报送", "上报",
    ]
}
