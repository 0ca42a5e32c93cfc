package import DocumentModel

/// Short names for the findings of one run.
package enum FindingIDs {
    /// The findings with ids: six letters of the identity, where several would share them as many as tell all of those
    /// apart. Which letters a finding gets does not depend on the order of the findings, nor on an id it has; what a
    /// report that was corrected says makes no name of another report's finding longer.
    static func assigned(to findings: [Finding]) -> [Finding] {
        var named = findings
        var firsts: [UInt32: Int] = [:]
        firsts.reserveCapacity(findings.count)
        var sharing: [UInt32: [Int]] = [:]
        for (index, finding) in findings.enumerated() {
            let identity = finding.fingerprint.identity
            if let first = firsts[identity.shortKey] {
                sharing[identity.shortKey, default: [first]].append(index)
            } else {
                firsts[identity.shortKey] = index
            }
            // One that is kept from another run nearly always has its six letters.
            if finding.id.utf8.count != prefix.utf8.count + shortest {
                named[index].id = prefix + identity.base32(shortest)
            }
        }
        for group in sharing.values {
            let longer = ids(count: group.count) { findings[group[$0]].fingerprint.identity.base32($1) }
            for (index, id) in zip(group, longer) { named[index].id = id }
            // So that all names that are exported follow from what is exported.
            let newest = group.filter { findings[$0].reports[0].isNewest }
            for (index, id) in zip(newest, ids(newest.map { findings[$0].fingerprint.identity })) {
                named[index].id = id
            }
        }
        return named
    }

    /// The ids for different identities, in their order: `F-` and letters as in `assigned`.
    package static func ids(_ identities: [ContentHash]) -> [String] {
        ids(count: identities.count) { identities[$0].base32($1) }
    }

    /// The ids of so many findings of which `letters` gives the first letters.
    static func ids(count: Int, letters: (_ finding: Int, _ count: Int) -> String) -> [String] {
        let short = (0..<count).map { letters($0, shortest) }
        var sharing: [String: [Int]] = [:]
        for (index, id) in short.enumerated() { sharing[id, default: []].append(index) }
        var ids = short
        for group in sharing.values where group.count > 1 {
            let length = (shortest...longest).first { length in
                Set(group.map { letters($0, length) }).count == group.count
            }
            for index in group { ids[index] = letters(index, length ?? longest) }
        }
        return ids.map { prefix + $0 }
    }

    private static let prefix = "F-"
    private static let shortest = 6
    /// As many letters as a digest gives.
    private static let longest = 24
}
