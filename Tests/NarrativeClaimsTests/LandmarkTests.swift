import TextSupport
import Testing

@testable import NarrativeClaims

@Suite struct LandmarkTests {
    @Test func `the table folds every scalar as folding does`() {
        for scalar in UInt32(0)..<0x10000 {
            let folded = FoldedScalar.table[Int(scalar)]
            #expect((folded.isDropped ? nil : folded.scalar) == TextFolding.fold(scalar), "\(scalar)")
        }
    }

    @Test(
        arguments: [
            ("５", ScalarRoles.number), ("万", .number), ("《", .citation), ("〈", [.citation, .mark]), ("号", .citation),
            ("年", .date), ("月", .date), ("。", .mark), ("镇", .town), ("道", .town), ("溪", []),
        ] as [(String, ScalarRoles)])
    func `a scalar has the roles of what it is folded to`(_ text: String, _ roles: ScalarRoles) throws {
        let scalar = try #require(text.unicodeScalars.first).value
        #expect(FoldedScalar.table[Int(scalar)].roles.isSuperset(of: roles))
        #expect(roles != [] || FoldedScalar.table[Int(scalar)].roles == [])
    }

    @Test func `each clue of claims is one of its scalars`() throws {
        for (clue, scalars) in ClaimClues.scalars {
            for scalar in scalars.unicodeScalars {
                #expect(FoldedScalar.table[Int(scalar.value)].roles.clues.contains(clue), "\(scalar)")
            }
        }
    }

    @Test(arguments: [("", true), ("件", true), ("人次", true), ("人", false), ("次", false), ("条", false)])
    func `a set of units holds those it was made of`(_ unit: String, _ isHeld: Bool) {
        #expect(UnitSet("", "件", "人次").contains(Quantity.Unit(unit)) == isHeld)
    }

    @Test func `no two subjects have one index`() {
        var subjects: [ClaimSubject] = RequestCount.allCases.map { .requests($0) }
        subjects += [.outcome(.granted), .outcome(.partial), .outcome(.grantedOrPartial)]
        for group in OutcomeGroup.allCases {
            subjects.append(.outcome(.group(group)))
            subjects += (1...group.rowCount).map { .outcome(.row(group, $0)) }
        }
        subjects += Applicant.allCases.flatMap { applicant in
            [true, false].map { .applicants(applicant, areClosed: $0) }
        }
        subjects += CaseKind.allCases.flatMap { kind in CaseResult.allCases.map { .cases(kind, $0) } }
        subjects += DocumentCount.allCases.map { .normative($0) } + Decision.allCases.map { .decisions($0) }
        subjects += FeeCount.allCases.map { .fees($0) } + DisclosureCount.allCases.map { .disclosure($0) }
        let indices = Set(subjects.map(\.index))
        #expect(indices.count == subjects.count)
        #expect(indices.allSatisfy((0..<ClaimSubject.indexCount).contains))
        #expect(Set(subjects.map(\.key)).count == subjects.count)
    }
}
