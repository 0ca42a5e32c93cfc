/// Some rows of a relation in an order, told in a few words however many they are where they ascend.
///
/// Rows lie in groups of `stride` numbers each: those of the reports in `groups`, say, with a row for each cell. Which
/// rows of a group are meant depends on the group's kind.
package struct RowSet: Sendable, Hashable {
    private let groups: [Range<Int>]
    private let stride: Int
    /// For each kind of group the runs of its rows, counted from the group's first.
    private let runs: [[Range<Int>]]
    /// The kind of each group; empty where all are of the first.
    private let kinds: [UInt8]

    /// Rows given by runs of their numbers.
    package init(_ runs: [Range<Int>]) {
        self.init(groups: runs, stride: 1, runs: [[0..<1]])
    }

    /// Rows of groups: `runs` has the rows of each kind of group, `kinds` the kind of every group that there is.
    package init(groups: [Range<Int>], stride: Int, runs: [[Range<Int>]], kinds: [UInt8] = []) {
        self.groups = groups
        self.stride = stride
        self.runs = runs
        self.kinds = kinds
    }

    /// How many rows there are. Cost: a pass over the groups.
    package var count: Int {
        let sizes = runs.map { $0.reduce(0) { $0 + $1.count } }
        guard !kinds.isEmpty else { return groups.reduce(0) { $0 + $1.count } * (sizes.first ?? 0) }
        return groups.reduce(0) { $1.reduce($0) { $0 + sizes[Int(kinds[$1])] } }
    }

    /// A pass over the rows, some at a time.
    package struct Pass: ~Copyable {
        private let set: RowSet
        private var range = 0
        private var group: Int
        private var run = 0
        private var row = 0

        /// Begins before the first row.
        package init(_ set: RowSet) {
            self.set = set
            group = set.groups.first?.lowerBound ?? 0
        }

        /// Writes the next rows and says how many; 0 at the end.
        package mutating func fill(_ room: inout MutableSpan<Int>) -> Int {
            var count = 0
            while count < room.count, range < set.groups.count {
                guard group < set.groups[range].upperBound else {
                    range += 1
                    if range < set.groups.count { group = set.groups[range].lowerBound }
                    continue
                }
                let runs = set.runs[set.kinds.isEmpty ? 0 : Int(set.kinds[group])]
                guard run < runs.count else {
                    (run, row) = (0, 0)
                    group += 1
                    continue
                }
                let length = min(runs[run].count - row, room.count - count)
                let first = group * set.stride + runs[run].lowerBound + row
                for offset in 0..<length { room[count + offset] = first + offset }
                count += length
                row += length
                if row == runs[run].count { (run, row) = (run + 1, 0) }
            }
            return count
        }
    }
}
