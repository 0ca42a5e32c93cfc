import MarkupParsing

/// The definitions by which paragraphs are numbered (ECMA-376 part 1, 17.9).
struct WordNumbering: Sendable {
    /// A level of a numbering (17.9.6).
    struct Level: Sendable {
        var start = 0
        var format = WordNumberFormat.digits
        /// The text of the number, in which `%1` to `%9` stand for the numbers of the levels (17.9.11).
        var text = ""
        /// Up to which level a higher number begins this one anew, from 1; 0 is none, nil any (17.9.10).
        var restart: Int?
        /// Whether all numbers in the text are plain digits (17.9.4).
        var isLegal = false
        /// The style whose paragraphs are of this level.
        var style: String?
    }

    /// What numbers are counted by: an abstract numbering has one count for all that are made of it, unless they say
    /// where to begin.
    enum Counts: Sendable, Hashable {
        case ofAbstract(Int)
        case ofNumber(Int)
    }

    /// A numbering that paragraphs name.
    struct Numbering: Sendable {
        fileprivate var instance: Instance
        fileprivate var abstract: Abstract
        var counts: Counts

        /// A level, from 0; nil where there is none.
        func level(_ level: Int) -> Level? {
            guard var found = instance.levels[level] ?? abstract.levels[level] else { return nil }
            found.start = instance.starts[level] ?? found.start
            return found
        }

        /// The first level whose paragraphs are those of a style.
        func level(ofStyle style: String) -> Int? {
            (0..<WordNumbering.levels).first { level($0)?.style == style }
        }
    }

    fileprivate struct Abstract: Sendable {
        var levels: [Int: Level] = [:]
        var linkedStyle: String?
    }

    fileprivate struct Instance: Sendable {
        var abstract: Int?
        var levels: [Int: Level] = [:]
        var starts: [Int: Int] = [:]
    }

    /// The longest text of a level that is taken, in characters.
    private static let longestText = 255
    /// How many levels a numbering has at most (17.9.6).
    static let levels = 9

    private var abstracts: [Int: Abstract] = [:]
    private var instances: [Int: Instance] = [:]
    private var styles = WordStyles()

    /// A document without numbering.
    init() {}

    /// The definitions of a `numbering.xml`.
    init(_ part: OfficePart<WordName>, _ styles: WordStyles) {
        self.styles = styles
        guard let root = part.events.indices.first(where: { part.events[$0].kind == .start }) else { return }
        part.forEachChild(of: root) { child, name in
            if name == .abstractNumbering, let id = part.number(.abstractId, of: child) {
                abstracts[id] = Self.abstract(part, child)
            } else if name == .number, let id = part.number(.numberId, of: child) {
                instances[id] = Self.instance(part, child)
            }
        }
    }

    /// The numbering of an id; nil where there is none. An abstract numbering may lead to a style instead (17.9.21).
    subscript(id: Int) -> Numbering? {
        guard let own = instances[id] else { return nil }
        var instance = own
        for _ in 0..<4 {
            guard let abstractId = instance.abstract, let abstract = abstracts[abstractId] else { return nil }
            guard abstract.levels.isEmpty, let number = styles[abstract.linkedStyle]?.number,
                let next = instances[number]
            else {
                return Numbering(
                    instance: own, abstract: abstract,
                    counts: own.starts.isEmpty ? .ofAbstract(abstractId) : .ofNumber(id))
            }
            instance = next
        }
        return nil
    }

    private static func abstract(_ part: OfficePart<WordName>, _ start: Int) -> Abstract {
        var abstract = Abstract()
        part.forEachChild(of: start) { child, name in
            switch name {
            case .level:
                if let level = level(of: child, part) { abstract.levels[level] = Self.level(part, child) }
            case .numberStyleLink: abstract.linkedStyle = part.string(.value, of: child)
            default: break
            }
        }
        return abstract
    }

    private static func instance(_ part: OfficePart<WordName>, _ start: Int) -> Instance {
        var instance = Instance()
        part.forEachChild(of: start) { child, name in
            if name == .abstractId { instance.abstract = part.number(.value, of: child) }
            guard name == .levelOverride, let level = level(of: child, part) else { return }
            part.forEachChild(of: child) { inner, name in
                if name == .level { instance.levels[level] = Self.level(part, inner) }
                if name == .startOverride { instance.starts[level] = part.number(.value, of: inner) }
            }
        }
        return instance
    }

    /// The number of a level; nil for one that there cannot be.
    private static func level(of start: Int, _ part: OfficePart<WordName>) -> Int? {
        part.number(.numberLevel, of: start).flatMap { (0..<levels).contains($0) ? $0 : nil }
    }

    private static func level(_ part: OfficePart<WordName>, _ start: Int) -> Level {
        var level = Level()
        let end = part.end(of: start)
        var index = start + 1
        // Not only its children: the format may stand among alternatives.
        while index < end {
            if part.events[index].kind == .start {
                switch part.name(part.events[index]) {
                case .start: level.start = part.number(.value, of: index) ?? 0
                case .numberFormat: level.format = WordNumberFormat(part.string(.value, of: index) ?? "")
                case .levelText: level.text = String((part.string(.value, of: index) ?? "").prefix(longestText))
                case .levelRestart: level.restart = part.number(.value, of: index)
                case .isLegal: level.isLegal = !part.isOff(.value, of: index)
                case .paragraphStyle: level.style = part.string(.value, of: index)
                case .paragraphProperties, .runProperties: index = part.end(of: index)
                default: break
                }
            }
            index += 1
        }
        return level
    }
}
