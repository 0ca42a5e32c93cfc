import Foundation
import TestSupport

/// Gives reports prose of their own, some of them that of another organ, and keeps a list of who copied whom.
struct PlantedCopies {
    /// A report that is written, and where.
    struct Written {
        var file: String
        var organ: String
        var year: Int
    }

    private var random: SeededRandom
    private let copies: Int
    private let count: Int
    /// How many reports were asked for and how many copies made.
    private var asked = 0
    private var made = 0
    /// Reports that nobody copied yet, none of them a copy.
    private var sources: [(written: Written, prose: VariedProse)] = []
    /// The list: a line for each copy.
    private(set) var list = "copy_file\tcopy_organ\tcopy_year\tsource_file\tsource_organ\tsource_year\n"

    /// So many sources wait at most.
    private static let most = 300

    /// Copies are spread evenly over so many reports.
    init(_ copies: Int, of count: Int, seed: UInt64) {
        random = SeededRandom(seed: seed)
        self.copies = copies
        self.count = count
    }

    /// The prose of the next report, which is going to be written to a file.
    mutating func prose(of report: InventedReport, file: String) -> InventedReport.Prose {
        asked += 1
        let own = Written(file: file, organ: report.organ, year: report.year)
        // Owed from reports before if those had nobody to copy from.
        if made < copies * asked / count, let source = takeSource(notOf: report.organ) {
            made += 1
            list += Self.fields(own) + "\t" + Self.fields(source.written) + "\n"
            return source.prose.copied(&random).prose(of: report.organ, report.year)
        }
        let prose = VariedProse(&random)
        if sources.count < Self.most {
            sources.append((own, prose))
        } else {
            sources[random.below(Self.most)] = (own, prose)
        }
        return prose.prose(of: report.organ, report.year)
    }

    private mutating func takeSource(notOf organ: String) -> (written: Written, prose: VariedProse)? {
        let others = sources.indices.filter { sources[$0].written.organ != organ }
        return others.randomElement(using: &random).map { sources.remove(at: $0) }
    }

    private static func fields(_ written: Written) -> String { "\(written.file)\t\(written.organ)\t\(written.year)" }
}
