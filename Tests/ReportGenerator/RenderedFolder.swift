import Foundation
import TestSupport

/// A folder of reports in many formats, with the truth about their cells.
struct RenderedFolder {
    private let folder: URL

    init(_ folder: String) {
        self.folder = URL(filePath: folder)
    }

    /// Writes some reports of each format, its renderings in turn.
    func write(_ renderings: [ReportRendering], count: Int, seed: UInt64) throws {
        for rendering in renderings {
            try FileManager.default.createDirectory(at: place(rendering), withIntermediateDirectories: true)
        }
        let path = folder.appending(path: "truth.csv")
        try Data("file,cell,state,value\r\n".utf8).write(to: path)
        let truth = try FileHandle(forWritingTo: path)
        try truth.seekToEnd()
        for format in ReportRendering.formats {
            let inTurn = renderings.filter { $0.format == format }
            guard !inTurn.isEmpty else { continue }
            for number in 0..<count {
                let rendering = inTurn[number % inTurn.count]
                try write(RenderedReport(rendering, number: number, seed: seed), rendering, number, truth)
            }
        }
        try truth.close()
    }

    private func place(_ rendering: ReportRendering) -> URL { folder.appending(path: rendering.name) }

    private func write(
        _ rendered: RenderedReport, _ rendering: ReportRendering, _ number: Int, _ truth: FileHandle
    ) throws {
        let name = "\(number.padded(7))-\(rendered.report.year).\(rendered.file.ending)"
        try Data(rendered.file.bytes).write(to: place(rendering).appending(path: name))
        let rows = rendered.truth.map { "\(rendering.name)/\(name),\($0.address),\($0.state.rawValue),\($0.value)\r\n" }
        try truth.write(contentsOf: Data(rows.joined().utf8))
    }
}
