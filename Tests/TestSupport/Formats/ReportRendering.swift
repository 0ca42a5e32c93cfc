import FileAccess

/// A way to write a report as a file of some format, as reports are published.
package struct ReportRendering: Sendable {
    /// Its name, which begins with that of its format: `html-nested`.
    package var name: String
    /// The ending of its files, without the point.
    package var ending: String
    /// The program without which its files cannot be read; nil where none is needed.
    package var program: String?
    let extent: PublishedValues.Extent
    /// What it keeps of blank cells.
    let blanks: TrueCell.BlankCells
    private let bytes: @Sendable (_ report: InventedReport, _ random: inout SeededRandom) -> [UInt8]

    /// Makes a rendering; `bytes` draws from the random numbers all that can differ from file to file.
    init(
        _ name: String, ending: String, program: String? = nil, extent: PublishedValues.Extent = .any,
        blanks: TrueCell.BlankCells = .kept,
        bytes: @escaping @Sendable (_ report: InventedReport, _ random: inout SeededRandom) -> [UInt8]
    ) {
        self.name = name
        self.ending = ending
        self.program = program
        self.extent = extent
        self.blanks = blanks
        self.bytes = bytes
    }

    /// All renderings there are, sorted by the data's way from plain text to pages.
    package static let all: [ReportRendering] =
        text + markdown + delimited + html + word + workbooks + converted + pages

    /// All formats that the renderings are of, in their order.
    package static let formats: [String] = all.map(\.format).reduce(into: []) { formats, format in
        if formats.last != format { formats.append(format) }
    }

    /// The renderings of a format, or the one of that name; all for `all`, none for an unknown name.
    package static func named(_ name: String) -> [ReportRendering] {
        name == "all" ? all : all.filter { $0.name == name || $0.format == name }
    }

    /// The program without which its files cannot be read, where it is not on this machine.
    package var missingProgram: String? {
        let folders = ProcessEnvironment()["PATH"]?.split(separator: ":") ?? []
        return program.flatMap { program in
            folders.contains { LocalFiles().kind("\($0)/\(program)") == .file } ? nil : program
        }
    }

    /// The part of the name that tells the format.
    package var format: String { String(name.prefix { $0 != "-" }) }

    /// Whether a report can be written in this way without losing more than blank cells.
    package func suits(_ report: InventedReport) -> Bool {
        switch extent {
        case .any: true
        case .singleDigits: report.form.addresses.allSatisfy { report.text($0).count == 1 }
        }
    }

    /// The file of a report.
    package func file(_ report: InventedReport, random: inout SeededRandom) -> RenderedFile {
        RenderedFile(ending: ending, bytes: bytes(report, &random))
    }

    /// What the file of a report tells of its cells, in the order of the form.
    package func truth(of report: InventedReport) -> [TrueCell] { TrueCell.all(of: report, blanks) }
}

/// A report as a file.
package struct RenderedFile: Sendable {
    /// The ending of its name, without the point.
    package var ending: String
    /// All that it holds.
    package var bytes: [UInt8]
}

/// A report of an invented organ in one rendering, with the truth beside it.
package struct RenderedReport: Sendable {
    /// What the file says.
    package var report: InventedReport
    /// The file.
    package var file: RenderedFile
    /// What a reader must find, cell by cell in the form's order.
    package var truth: [TrueCell]

    /// Makes the report with a number; the same seed and number make the same values in every rendering of one extent,
    /// and the same file.
    package init(_ rendering: ReportRendering, number: Int, seed: UInt64) {
        var random = SeededRandom(seed: seed &+ UInt64(truncatingIfNeeded: number) &* 0xD134_2543_DE82_EF95)
        report = PublishedValues.report(number: number, extent: rendering.extent, random: &random)
        file = rendering.file(report, random: &random)
        truth = rendering.truth(of: report)
    }
}
