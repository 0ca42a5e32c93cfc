import ReportDiff
import ReportModel
import TestSupport
import Testing
import TextComparison

struct NarrativeComparisonTests {
    private let liuxi = Organ(name: "清河县柳溪镇人民政府", county: "清河县")
    private let shiping = Organ(name: "清河县石坪乡人民政府", county: "清河县")

    @Test("what prose calls an organ")
    func names() {
        #expect(liuxi.spokenNames == ["清河县柳溪镇人民政府", "清河县", "柳溪镇人民政府", "柳溪镇", "柳溪"])
        #expect(Organ(name: "东城街道办事处").spokenNames == ["东城街道办事处", "东城街道", "东城"])
        #expect(Organ(name: "清河县水利局", county: "清河县").spokenNames == ["清河县水利局", "清河县", "水利局"])
        #expect(Organ(name: "石镇人民政府").spokenNames == ["石镇人民政府", "石镇"])
    }

    @Test("sentences of two townships that differ only in the township's name")
    func twoOrgans() throws {
        let comparison = NarrativeComparison(
            old: [(.overview, ["清河县柳溪镇人民政府高度重视。", "柳溪镇发布信息12条。"])], of: liuxi,
            new: [(.overview, ["石坪乡人民政府高度重视。", "石坪乡发布信息30条。"])], of: shiping)
        #expect(comparison.sentences.changes.map(\.kind) == [.namesOnly, .namesAndNumbers])
        let named = NarrativeComparison(
            old: [(.overview, ["柳溪镇人民政府高度重视。"])], of: liuxi, new: [(.overview, ["石坪乡人民政府高度重视。"])], of: shiping)
        #expect(named.sentences.changes.map(\.kind) == [.namesOnly])
    }

    @Test("each section counts its own; what was moved counts where it stands now")
    func sections() throws {
        let comparison = NarrativeComparison(
            old: [(.overview, ["甲甲甲。", "发布信息1条。"]), (.problems, ["乙乙乙。", "丙丙丙。"])], of: liuxi,
            new: [(.overview, ["甲甲甲。", "发布信息2条。", "丙丙丙。"]), (.others, ["丁丁丁。"])], of: liuxi)
        #expect(comparison.sections.map(\.number) == [.overview, .problems, .others])
        #expect(comparison.sections.map(\.onlySide) == [nil, .old, .new])
        #expect(comparison.sections.map { $0.count(.same) } == [2, 0, 0])
        #expect(comparison.sections.map { $0.count(.numbersOnly) } == [1, 0, 0])
        #expect(comparison.sections.map { $0.count(.removed) } == [0, 1, 0])
        #expect(comparison.sections.map { $0.count(.added) } == [0, 0, 1])
        #expect(comparison.sections.map(\.movedCount) == [1, 0, 0])
        #expect(comparison.sections.map(\.leftCount) == [0, 1, 0])
        #expect(!comparison.isEqual)
    }

    @Test("a section that a sentence left is not the same, seen from either side")
    func left() throws {
        let before: NarrativeComparison.Sections = [(.overview, ["甲甲甲。", "乙乙乙。"]), (.problems, ["丙丙丙。"])]
        let after: NarrativeComparison.Sections = [(.overview, ["甲甲甲。"]), (.problems, ["丙丙丙。", "乙乙乙。"])]
        for (old, new) in [(before, after), (after, before)] {
            let comparison = NarrativeComparison(old: old, of: liuxi, new: new, of: liuxi)
            #expect(comparison.sections.map(\.isEqual) == [false, false])
        }
        #expect(NarrativeComparison(old: before, of: liuxi, new: after, of: liuxi).sections.map(\.leftCount) == [1, 0])
    }

    @Test("a section is told to its end before the next begins; one without a sentence is not counted")
    func inTheirOrder() throws {
        let comparison = NarrativeComparison(
            old: [(.disclosure, []), (.problems, ["甲甲甲甲。"]), (.others, ["乙乙乙乙。"])], of: liuxi,
            new: [(.disclosure, []), (.problems, ["丙丙丙丙。", "丁丁丁丁。"]), (.others, ["戊戊戊戊。"])], of: liuxi)
        let told = comparison.sentences.changes.map { change in
            change.new.map { "+\(comparison.sentences.new[$0].text)" }
                ?? change.old.map { "-\(comparison.sentences.old[$0].text)" }
        }
        #expect(told == ["-甲甲甲甲。", "+丙丙丙丙。", "+丁丁丁丁。", "-乙乙乙乙。", "+戊戊戊戊。"])
        #expect(comparison.sections.map(\.number) == [.problems, .others])
    }

    @Test("width and blanks make no difference; a section that one side lacks does, even an empty one")
    func equal() {
        let old: NarrativeComparison.Sections = [(.overview, ["2024 年收到３件。"])]
        #expect(NarrativeComparison(old: old, of: liuxi, new: [(.overview, ["2024年收到3件。"])], of: liuxi).isEqual)
        #expect(!NarrativeComparison(old: old, of: liuxi, new: old + [(.others, [])], of: liuxi).isEqual)
    }

    @Test("what became of sentences, put into the old text, gives the new one")
    func applied() {
        var numbers = SeededRandom()
        let words = ["甲甲甲。", "乙乙乙。", "收到申请1件。", "收到申请2件。", "丙丙丙丁丁丁。", "丙丙丙丁丁戊。"]
        for _ in 0..<300 {
            func sections() -> NarrativeComparison.Sections {
                [SectionNumber.overview, .problems].map { number in
                    (number, (0..<numbers.below(6)).map { _ in words[numbers.below(words.count)] })
                }
            }
            let (old, new) = (sections(), sections())
            let comparison = NarrativeComparison(old: old, of: liuxi, new: new, of: liuxi).sentences
            let before = old.flatMap(\.sentences)
            let made = comparison.changes.compactMap { change -> String? in
                guard change.new != nil else { return nil }
                guard let index = change.old, let difference = comparison.difference(of: change) else {
                    return change.new.map { comparison.new[$0].text }
                }
                let (left, right) = (
                    Array(before[index].utf8), change.new.map { Array(comparison.new[$0].text.utf8) } ?? []
                )
                return difference.runs.map { run in
                    switch run.kind {
                    case .matched: String(decoding: left[run.old], as: UTF8.self)
                    case .removed: ""
                    case .added: String(decoding: right[run.new], as: UTF8.self)
                    }
                }.joined()
            }
            #expect(made == new.flatMap(\.sentences), "\(numbers)")
        }
    }
}
