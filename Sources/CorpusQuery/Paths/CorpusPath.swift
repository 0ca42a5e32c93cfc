package import ReportModel

/// What a path of DESIGN §2 says: which reports, and which place in each.
///
/// `[county:COUNTY/]ORGAN/YEAR[@REVISION][/PLACE]`, a bare PLACE for every report, a bare ORGAN for all its years,
/// `all` and `last`.
package struct CorpusPath: Sendable, Hashable {
    /// The reports that the path names.
    package var scope: Scope
    /// The place in each report; nil where the path names reports as a whole.
    package var place: Place?

    /// Which reports a path names.
    package enum Scope: Sendable, Hashable {
        /// Every report; of several revisions the newest.
        case all
        /// The reports of the last result.
        case last
        case selected(ReportSelection)
    }

    /// A place in a report.
    package enum Place: Sendable, Hashable {
        case cells(CellPattern)
        case section(SectionNumber)
        /// A line of the source, from 1.
        case line(Int)
    }

    /// Makes a path from reports and a place in each; nil for the reports as a whole.
    package init(_ scope: Scope, _ place: Place? = nil) {
        self.scope = scope
        self.place = place
    }

    /// Whether the path says of which years the reports are, or is the last result, which is of what it is of.
    package var namesYears: Bool {
        switch scope {
        case .all: false
        case .last: true
        case .selected(let selection): selection.years != .any
        }
    }

    /// The cells that the path names; nil where it names none.
    package var cells: CellPattern? {
        if case .cells(let cells) = place { cells } else { nil }
    }
}

/// Reports named by county, organ, year and revision.
package struct ReportSelection: Sendable, Hashable {
    /// The county that the organs must be of.
    package var county: County
    /// The names that the organs must have.
    package var organs: Names
    /// The fiscal years that the reports must be on.
    package var years: Years
    /// The revision; nil for the newest.
    package var revision: Int?

    /// The county that a path asks for.
    package enum County: Sendable, Hashable {
        case any
        /// Organs whose county is not known, written `county:/`.
        case unknown
        case named(String)
    }

    /// The organs that a path asks for.
    package enum Names: Sendable, Hashable {
        case any
        case named([String])
    }

    /// The years that a path asks for.
    package enum Years: Sendable, Hashable {
        case any
        case within([ClosedRange<Int>])
    }

    /// Makes a selection of all reports, narrowed by what is given.
    package init(county: County = .any, organs: Names = .any, years: Years = .any, revision: Int? = nil) {
        self.county = county
        self.organs = organs
        self.years = years
        self.revision = revision
    }

    /// Whether all reports are meant.
    package var isEverything: Bool { self == ReportSelection() }

    func includes(year: Int) -> Bool {
        switch years {
        case .any: true
        case .within(let ranges): ranges.contains { $0.contains(year) }
        }
    }
}

extension CorpusPath: CustomStringConvertible {
    /// The path in canonical form, as scripts record it; it reads back as the same path.
    package var description: String {
        switch scope {
        // A lone * means all reports, not all cells of them.
        case .all where place?.description == "*": "*/*/*"
        case .all: place.map(\.description) ?? "all"
        case .last: ["last", place?.description].compactMap { $0 }.joined(separator: "/")
        case .selected(let selection):
            [selection.description, place?.description].compactMap { $0 }.joined(separator: "/")
        }
    }
}

extension CorpusPath.Place: CustomStringConvertible {
    /// The place as paths write it, such as `t3.new.total`, `s6` or `L14`.
    package var description: String {
        switch self {
        case .cells(let pattern): pattern.text
        case .section(let number): number.key
        case .line(let line): "L\(line)"
        }
    }
}

extension ReportSelection: CustomStringConvertible {
    /// `[county:COUNTY/]ORGAN/YEAR[@REVISION]`
    package var description: String {
        let prefix =
            switch county {
            case .any: ""
            case .unknown: "county:/"
            case .named(let name): "county:\(name)/"
            }
        let suffix = revision.map { "@\($0)" } ?? ""
        return prefix + organs.description + "/" + years.description + suffix
    }
}

extension ReportSelection.Names: CustomStringConvertible {
    /// The organs as paths write them: `*`, one name, or names in braces.
    package var description: String {
        switch self {
        case .any: "*"
        case .named(let names) where names.count == 1 && !ReportSelection.Names.isWord(names[0]): names[0]
        case .named(let names): "{\(names.joined(separator: ","))}"
        }
    }

    /// Whether a name would be read as a word of the grammar, so that only braces keep it a name.
    private static func isWord(_ name: String) -> Bool {
        ["*", "all", "last"].contains(name) || name.hasPrefix("county:") || name.hasPrefix("county：")
    }
}

extension ReportSelection.Years: CustomStringConvertible {
    /// The years as paths write them: `*`, `2024`, `2021..2024`, or several of these in braces.
    package var description: String {
        switch self {
        case .any: return "*"
        case .within(let ranges):
            let texts = ranges.map { range in
                range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)..\(range.upperBound)"
            }
            return texts.count == 1 ? texts[0] : "{\(texts.joined(separator: ","))}"
        }
    }
}
