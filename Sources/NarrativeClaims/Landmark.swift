internal import TextSupport

/// A place of the folded prose at which something may be read: readers look there and nowhere else. What is but a mark is
/// none.
struct Landmark: Sendable {
    /// The index of the scalar.
    let position: Int32
    /// What may be read there.
    let roles: ScalarRoles
}

/// What a scalar of the folded prose may be to the readers of a report.
struct ScalarRoles: OptionSet, Sendable {
    let rawValue: UInt16

    /// A digit or a Chinese numeral begins a number.
    static let number = ScalarRoles(rawValue: 1 << 0)
    /// A title mark, 号, 条 or the end of a part: where citations begin or end.
    static let citation = ScalarRoles(rawValue: 1 << 1)
    /// 年 or 月: where dates are.
    static let date = ScalarRoles(rawValue: 1 << 2)
    /// No Chinese character, no letter and no digit: a mark, a bracket, a sign.
    static let mark = ScalarRoles(rawValue: 1 << 3)
    /// The last scalar of 镇, 乡, 街道 or 苏木, with which the names of townships end.
    static let town = ScalarRoles(rawValue: 1 << 4)
    /// A clue of a claim, from this bit on.
    private static let firstClue = 8

    /// The clues of claims (`ClaimClues`) that the scalar is.
    var clues: ClaimClues { ClaimClues(rawValue: UInt8(truncatingIfNeeded: rawValue >> Self.firstClue)) }

    /// The roles of every folded scalar of the basic plane.
    fileprivate static func table() -> [ScalarRoles] {
        var table = (0..<0x10000).map { isMark($0) ? ScalarRoles.mark : [] }
        func insert(_ role: ScalarRoles, _ scalars: some Sequence<UInt32>) {
            for scalar in scalars { table[Int(scalar)].insert(role) }
        }
        insert(.number, NumberTraits.starts.unicodeScalars.map(\.value))
        insert(.citation, CitationReader.landmarks)
        insert(.date, DateReader.landmarks)
        insert(.town, "镇乡道木".unicodeScalars.map(\.value))
        for (clue, scalars) in ClaimClues.scalars {
            insert(ScalarRoles(rawValue: UInt16(clue.rawValue) << firstClue), scalars.unicodeScalars.map(\.value))
        }
        return table
    }

    private static func isMark(_ scalar: UInt32) -> Bool {
        if scalar >= 0x3400 { return scalar > 0x9FFF }
        // The letters are folded to small ones.
        return scalar < 0x30 || (scalar > 0x39 && (scalar < 0x61 || scalar > 0x7A))
    }
}

/// A scalar as it is folded (`TextFolding`), with what it may be to the readers.
struct FoldedScalar: Sendable {
    /// 16 bits of the scalar, above them those of the roles; 0 for what is dropped.
    private let bits: UInt32

    /// Folds a scalar of the basic plane; the roles are those of every folded scalar.
    private init(_ scalar: UInt32, _ roles: [ScalarRoles]) {
        bits = TextFolding.fold(scalar).map { $0 | UInt32(roles[Int($0)].rawValue) << 16 } ?? 0
    }

    /// Whether it is kept and nothing to any reader.
    var isPlain: Bool { bits &- 1 < 0xFFFF }
    /// Whether folding drops it.
    var isDropped: Bool { bits == 0 }
    /// The folded scalar.
    var scalar: UInt32 { bits & 0xFFFF }
    /// What it may be.
    var roles: ScalarRoles { ScalarRoles(rawValue: UInt16(truncatingIfNeeded: bits >> 16)) }

    /// Every scalar of the basic plane.
    static let table: [FoldedScalar] = {
        let roles = ScalarRoles.table()
        return (0..<0x10000).map { FoldedScalar($0, roles) }
    }()
}
