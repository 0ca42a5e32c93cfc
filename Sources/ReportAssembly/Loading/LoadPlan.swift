/// How the files of one load are shared out among the cores, so that each archive is read and opened once.
///
/// Whatever order the files come in, those of an archive are read together: no more archives are kept in memory at a
/// time than there are cores.
struct LoadPlan: Equatable {
    /// The files of each archive that is too large for one share, as indices: all cores read it together, and are done
    /// with it before the next.
    private(set) var largeArchives: [[Int]] = []
    /// The other files, as indices: what one core takes at a time. An archive is in one share only.
    private(set) var shares: [[Int]] = []

    /// Makes a plan from the archive that each file is in, nil for those that are in none.
    init(archives: [String?]) {
        let size = Self.shareSize(of: archives.count)
        for group in Self.groups(archives) {
            if group.count > size {
                largeArchives.append(group)
            } else if let last = shares.indices.last, shares[last].count + group.count <= size {
                shares[last] += group
            } else {
                shares.append(group)
            }
        }
    }

    /// Files that are read before what was read of them is handed on: so many that the cores seldom wait for each other.
    static let batchSize = 1024

    /// The files of one load in batches, with the archive that each file is in. An archive whose files follow each other
    /// is in one batch only.
    static func batches(archives: [String?]) -> [(range: Range<Int>, archives: [String?])] {
        var batches: [(range: Range<Int>, archives: [String?])] = []
        var start = 0
        while start < archives.count {
            var end = min(start + batchSize, archives.count)
            while end < archives.count, let archive = archives[end], archive == archives[end - 1] { end += 1 }
            batches.append((start..<end, Array(archives[start..<end])))
            start = end
        }
        return batches
    }

    /// Files that one core takes at a time: enough that handing them out costs nothing, few enough that slow formats
    /// are spread over all cores.
    private static func shareSize(of count: Int) -> Int { min(64, max(1, count / 64)) }

    /// Some files in shares for all cores.
    static func shares(of files: [Int]) -> [[Int]] {
        let size = shareSize(of: files.count)
        return stride(from: 0, to: files.count, by: size).map { Array(files[$0..<min($0 + size, files.count)]) }
    }

    /// Each archive's files, and each file that is in none, in the order in which they come first.
    private static func groups(_ archives: [String?]) -> [[Int]] {
        var groups: [[Int]] = []
        var known: [String: Int] = [:]
        for (file, archive) in archives.enumerated() {
            if let archive, let group = known[archive] {
                groups[group].append(file)
                continue
            }
            if let archive { known[archive] = groups.count }
            groups.append([file])
        }
        return groups
    }
}
