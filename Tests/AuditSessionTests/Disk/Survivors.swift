/// What a crash leaves of what was done and not synchronized.
struct Survivors: Sendable, Hashable {
    /// What is left of the writes to each file.
    enum Writes: Sendable, Hashable {
        case lost
        case kept
        /// As many whole writes, and so many bytes of the one behind them.
        case torn(whole: Int, bytes: Int)
    }

    var writes: Writes
    /// Which of the changed names are left, as indices into the changes since each folder's synchronization.
    var names: Set<Int>
}

extension DiskContents {
    /// Every kind of thing that a crash may leave: each write whole, lost or torn at a few of its bytes, with each of the
    /// changed names there or not.
    var possibleSurvivors: [Survivors] {
        var writes: Set<Survivors.Writes> = [.lost, .kept]
        for file in files.values {
            for (index, write) in file.pending.enumerated() {
                let count = write.count
                for bytes in Set([0, 1, count / 2, count - 1]) where (0..<max(count, 1)).contains(bytes) {
                    writes.insert(.torn(whole: index, bytes: bytes))
                }
            }
        }
        if files.values.allSatisfy({ $0.pending.isEmpty }) { writes = [.kept] }
        return writes.flatMap { writes in possibleNames.map { Survivors(writes: writes, names: $0) } }
    }

    /// All sets of a few changed names; of many, those with or without one.
    private var possibleNames: Set<Set<Int>> {
        let all = Set(pendingNames.indices)
        guard all.count > 3 else {
            return Set((0..<1 << all.count).map { bits in all.filter { bits >> $0 & 1 == 1 } })
        }
        return Set([[], all] + all.flatMap { [[$0], all.subtracting([$0])] })
    }
}
