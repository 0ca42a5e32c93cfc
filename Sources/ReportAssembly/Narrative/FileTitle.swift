import TextSupport

/// What a file's name says of its report, such as 柳溪镇2024.txt.
struct FileTitle {
    var organ: String?
    var year: Int?

    init(_ path: String) {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let stem = file.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(separator: ".")
        year = ReportTitle.onlyYear(in: stem.unicodeScalars)
        organ = ReportTitle(stem)?.organ ?? Self.organ(in: stem)
    }

    /// The one run of ideographs that ends like the name of an organ.
    private static func organ(in stem: String) -> String? {
        let runs = stem.split { !$0.unicodeScalars.allSatisfy { $0.value >= 0x3400 && $0.value <= 0x9FFF } }
        let names = runs.map(String.init).filter { run in organEndings.contains { run.hasSuffix($0) } && run.count > 2 }
        return names.count == 1 ? names.first : nil
    }

    /// What the names of organs end with.
    static let organEndings = ["镇", "乡", "街道", "政府", "办事处", "局", "办公室", "委员会"]
}
