import DocumentModel
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

/// What a folder's loading comes to: the reports, and what is said of the files that are none.
struct FolderLoading {
    var reports: [ReadReport] = []
    /// What the person hears of files that were not loaded, in English, by their paths.
    var refused: [(path: String, reason: String)] = []

    init(_ paths: [String], in folder: TemporaryFolder) throws {
        let search = try FileSearch(paths, in: folder.disk)
        refused = search.problems.map { ($0.path, $0.reason.en) }
        let outcomes = try ReportLoader(folder.disk).read(search.found.map { ReportFile($0.path) })
        for (file, outcome) in zip(search.found, outcomes) {
            switch outcome {
            case .success(let report): reports.append(report)
            case .failure(let diagnostic): refused.append((file.path, diagnostic.message.en))
            }
        }
    }

    /// The paths of the loaded reports.
    var loaded: [String] { reports.map(\.report.source.path) }
}

/// A folder with one hostile file among good ones.
@Suite(.timeLimit(.minutes(2))) struct HostileFilesTests {
    @Test(
        "A hostile file is named with what is wrong with it, and the reports beside it are loaded",
        arguments: HostileFile.all)
    func oneHostileFile(file: HostileFile) throws {
        let folder = try TemporaryFolder()
        try folder.write("年报/一.txt", ReportLayout.rowLines.text(InventedFolder.liuxi2023))
        try file.write(in: folder, below: "年报")
        try folder.write("年报/龙.txt", ReportLayout.rowLines.text(InventedFolder.shiping2024))
        let loading = try FolderLoading(["年报"], in: folder)
        let path = "年报/\(file.name)"
        #expect(Set(loading.loaded).isSuperset(of: ["年报/一.txt", "年报/龙.txt"]))
        switch file.fate {
        case .refused(let words):
            #expect(loading.refused.count == 1 && loading.loaded.count == 2)
            let found = loading.refused.first
            #expect(found?.path.hasPrefix(path) == true)
            #expect(found?.reason.contains(words) == true, "\(found?.reason ?? "nothing")")
            #expect(found?.reason.contains(file.name) == true || found?.path.contains(file.name) == true)
        case .loaded(let words):
            #expect(loading.refused.isEmpty)
            let report = try #require(loading.reports.first { $0.report.source.path == path }).report
            #expect(report.organ.name == HostileFile.report.organ && report.year == HostileFile.report.year)
            #expect(
                words.map { words in report.notes.contains { $0.text.en.contains(words) } } ?? report.notes.isEmpty,
                "\(report.notes.map(\.text.en))")
        }
    }

    @Test("What a file is said to be is said of nothing else: all hostile files together")
    func allTogether() throws {
        let folder = try TemporaryFolder()
        try folder.write("年报/一.txt", ReportLayout.rowLines.text(InventedFolder.liuxi2023))
        for file in HostileFile.all { try file.write(in: folder, below: "年报") }
        let loading = try FolderLoading(["年报"], in: folder)
        #expect(loading.reports.count + loading.refused.count == HostileFile.all.count + 1)
        #expect(loading.loaded.contains("年报/一.txt"))
    }
}
