import TestSupport
import Testing
import TextComparison

struct AlignmentTests {
    @Test(
        "small alignments, written as =same -removed +added",
        arguments: [
            ("", "", ""),
            ("abc", "abc", "=abc"),
            ("abc", "", "-abc"),
            ("", "abc", "+abc"),
            ("abc", "axc", "=a-b+x=c"),
            ("abcd", "bc", "-a=bc-d"),
            ("bc", "abcd", "+a=bc+d"),
            ("abc", "xyz", "-abc+xyz"),
            ("aXbXc", "abc", "=a-X=b-X=c"),
            ("kitten", "sitting", "-k+s=itt-e+i=n+g"),
        ])
    func small(_ old: String, _ new: String, _ expected: String) {
        #expect(written(Alignment(Array(old), Array(new)), Array(old), Array(new)) == expected)
    }

    @Test("of two equally long choices both directions take the same")
    func swapped() {
        #expect(written(Alignment(["甲", "乙"], ["乙", "甲"]), ["甲", "乙"], ["乙", "甲"]) == "+乙=甲-乙")
        #expect(written(Alignment(["乙", "甲"], ["甲", "乙"]), ["乙", "甲"], ["甲", "乙"]) == "-乙=甲+乙")
    }

    @Test("random pairs: complete, ordered, mirrored, and as long as the table of all prefixes says")
    func laws() {
        var numbers = SeededRandom()
        for _ in 0..<3_000 {
            let letters = 1 + numbers.below(6)
            let old = (0..<numbers.below(14)).map { _ in numbers.below(letters) }
            let new = (0..<numbers.below(14)).map { _ in numbers.below(letters) }
            let alignment = Alignment(old, new)
            #expect(alignment.matchedCount == longest(old, new), "\(numbers) \(old) \(new)")
            expectWellFormed(alignment, old, new, "\(numbers) \(old) \(new)")
            #expect(Alignment(new, old).runs == mirrored(alignment.runs), "\(numbers) \(old) \(new)")
            #expect(Alignment(old, old).runs.allSatisfy { $0.kind == .matched }, "\(numbers) \(old)")
        }
    }

    @Test("past the limit the result is a common subsequence still, and mirrored")
    func limited() {
        var numbers = SeededRandom()
        for limit in [0, 1, 5, 20, 60] {
            for _ in 0..<200 {
                let old = (0..<numbers.below(30)).map { _ in numbers.below(4) }
                let new = (0..<numbers.below(30)).map { _ in numbers.below(4) }
                let alignment = Alignment(old, new, limit: limit)
                expectWellFormed(alignment, old, new, "\(numbers) \(limit) \(old) \(new)")
                #expect(Alignment(new, old, limit: limit).runs == mirrored(alignment.runs), "\(numbers)")
            }
        }
    }

    @Test("hostile sizes end in bounded time")
    func hostile() {
        let old = (0..<40_000).map { $0 % 2 }
        let new = (0..<40_000).map { ($0 / 3) % 2 }
        let alignment = Alignment(old, new, limit: 1_000_000)
        expectWellFormed(alignment, old, new, "hostile")
        let strangers = Alignment(Array(0..<200_000), Array(200_000..<400_000))
        #expect(strangers.runs.map(\.kind) == [.removed, .added])
    }

    private func expectWellFormed(_ alignment: Alignment, _ old: [Int], _ new: [Int], _ comment: Comment) {
        var (oldEnd, newEnd) = (0, 0)
        var previous: Alignment.Kind?
        for run in alignment.runs {
            #expect(run.old.lowerBound == oldEnd && run.new.lowerBound == newEnd, comment)
            (oldEnd, newEnd) = (run.old.upperBound, run.new.upperBound)
            switch run.kind {
            case .matched: #expect(!run.old.isEmpty && old[run.old].elementsEqual(new[run.new]), comment)
            case .removed: #expect(!run.old.isEmpty && run.new.isEmpty && previous != .added, comment)
            case .added: #expect(run.old.isEmpty && !run.new.isEmpty, comment)
            }
            #expect(run.kind != previous, comment)
            previous = run.kind
        }
        #expect(oldEnd == old.count && newEnd == new.count, comment)
    }

    private func mirrored(_ runs: [Alignment.Run]) -> [Alignment.Run] {
        var mirrored: [Alignment.Run] = []
        var index = 0
        while index < runs.count {
            let run = runs[index]
            if run.kind == .removed, index + 1 < runs.count, runs[index + 1].kind == .added {
                let added = runs[index + 1]
                let (old, new) = (added.new, run.old)
                mirrored.append(Alignment.Run(kind: .removed, old: old, new: new.lowerBound..<new.lowerBound))
                mirrored.append(Alignment.Run(kind: .added, old: old.upperBound..<old.upperBound, new: new))
                index += 2
                continue
            }
            let kind: Alignment.Kind = run.kind == .matched ? .matched : run.kind == .removed ? .added : .removed
            mirrored.append(Alignment.Run(kind: kind, old: run.new, new: run.old))
            index += 1
        }
        return mirrored
    }

    private func longest(_ old: [Int], _ new: [Int]) -> Int {
        var row = [Int](repeating: 0, count: new.count + 1)
        for element in old {
            var diagonal = 0
            for (index, other) in new.enumerated() {
                let above = row[index + 1]
                row[index + 1] = element == other ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return row[new.count]
    }

    private func written(_ alignment: Alignment, _ old: [Character], _ new: [Character]) -> String {
        alignment.runs.map { run in
            switch run.kind {
            case .matched: "=" + String(old[run.old])
            case .removed: "-" + String(old[run.old])
            case .added: "+" + String(new[run.new])
            }
        }.joined()
    }
}
