import AuditRules
import AuditSession
import CorpusQuery
import DocumentModel
import ReportAssembly
import ReportModel
import TextComparison
import TextSupport

extension Workbench {
    /// What an annotation is about, with what it says of its place.
    struct Target {
        var target: AnnotationTarget
        /// The report whose file is annotated.
        var report: Int
        var quote: TextQuote?
        var witness: ValueWitness?
    }

    /// The target that a word names: a finding, or a path of one report and one place; `quote` is the passage meant.
    mutating func target(_ word: String, quote: String?) throws(Diagnostic) -> Target {
        guard !corpus.isEmpty else { throw Self.nothingLoaded }
        if Self.namesFinding(word, isInteractive) {
            try checkIfNeeded()
            return try findingTarget(word, quote)
        }
        let resolved = try resolve(word)
        let report = try resolved.single(in: corpus)
        guard corpus.isNewest(report) else { throw Self.outdated(word) }
        let (organ, year) = (corpus.reports[report].organ, corpus.reports[report].year)
        var target = Target(target: AnnotationTarget(organ: organ, year: year, place: .report), report: report)
        switch resolved.path.place {
        case nil: break
        case .section(let number): target.target.place = .section(number)
        case .line(let number):
            _ = try SourceLine(number, report, self)
            target.target.place = .line(number)
        case .cells(let pattern):
            let addresses = pattern.addresses(in: corpus.reports[report].form)
            guard let address = addresses.first, addresses.count == 1 else { throw Self.severalCells(word) }
            target.target.place = .cell(address)
            target.witness = ValueWitness(year: year, cell: address, corpus.cells.value(address, of: report))
        }
        target.quote = try self.quote(quote, in: target)
        return target
    }

    private func findingTarget(_ word: String, _ quote: String?) throws(Diagnostic) -> Target {
        guard let finding = try finding(word) else { throw Self.noFindingName(word) }
        guard quote == nil else { throw Self.findingQuote }
        let key = Corpus.ReportKey(organ: finding.organ, year: finding.year)
        return Target(
            target: AnnotationTarget(
                organ: finding.organ, year: finding.year,
                place: .finding(id: finding.id, identity: finding.fingerprint.identity)),
            report: corpus.newest(of: key) ?? 0)
    }

    /// Whether a word is a finding's name or, at the prompt, its running number, and no path.
    static func namesFinding(_ word: String, _ isInteractive: Bool) -> Bool {
        word.uppercased().hasPrefix("F-") || (isInteractive && runningNumber(word, "f") != nil)
    }

    /// The passage with its surroundings; a line is quoted whole where no passage is named.
    func quote(_ passage: String?, in target: Target) throws(Diagnostic) -> TextQuote? {
        let line = if case .line(let number) = target.target.place { number } else { nil as Int? }
        guard passage != nil || line != nil else { return nil }
        if case .finding = target.target.place { throw Self.findingQuote }
        if case .cell = target.target.place {
            throw Diagnostic(
                .quote, LocalizedText(zh: "单元格不用引文", en: "a cell needs no quote"),
                hint: LocalizedText(zh: "它的数值随批注保存", en: "its value is kept with the annotation"))
        }
        let text = try anchorText(of: target.report)
        let ranges = try ranges(of: target, in: text)
        guard let passage else {
            // From ink to ink, as a replay finds it that is given the passage.
            let whole = ranges.first.flatMap { text.places(of: text.quote($0).exact, in: $0).first }
            return whole.map(text.quote)
        }
        let places = ranges.flatMap { text.places(of: passage, in: $0) }
        guard let place = places.first, places.count == 1 else { throw Self.badQuote(passage, places.count) }
        return text.quote(place)
    }

    /// A report's text as it stands in its file.
    func anchorText(of report: Int) throws(Diagnostic) -> AnchorText {
        AnchorText(String(decoding: try document(of: report).text, as: UTF8.self))
    }

    /// The parts of the text in which a target's passages are looked for.
    private func ranges(of target: Target, in text: AnchorText) throws(Diagnostic) -> [Range<Int>] {
        switch target.target.place {
        case .line(let number): return [text.line(number)].compactMap { $0 }
        case .section(let number):
            let document = try document(of: target.report)
            let section = NarrativeSplitter.split(document).section(number)
            guard let section else { return [] }
            return ([section.heading] + section.parts.map(\.piece)).compactMap { piece in
                guard case .text(let line, let column) = piece.anchor, let start = text.line(line)?.lowerBound else {
                    return nil
                }
                let length = document.string(piece).unicodeScalars.count
                return (start + column - 1)..<(start + column - 1 + length)
            }
        case .report, .cell, .finding: return [text.all]
        }
    }

    /// Why nothing is said of a revision that a newer one has taken the place of.
    static func outdated(_ word: String) -> Diagnostic {
        Diagnostic(
            .path, LocalizedText(zh: "“\(word)”已有更正版", en: "a newer revision has taken the place of “\(word)”"),
            hint: LocalizedText(
                zh: "判断和批注记在机关和年度上，请针对最新一版",
                en: "judgements and annotations are of an organ and a year: name the newest"),
            word: word)
    }

    private static func severalCells(_ word: String) -> Diagnostic {
        Diagnostic(
            .ambiguous, LocalizedText(zh: "批注一次只能针对一个单元格", en: "an annotation is about one cell"),
            hint: LocalizedText(zh: "写出这个单元格的地址，例如 t3.new.total", en: "write the cell's address, such as t3.new.total"),
            word: word)
    }

    private static let findingQuote = Diagnostic(
        .quote, LocalizedText(zh: "问题没有可引用的文字", en: "a finding has no text to be quoted"),
        hint: LocalizedText(zh: "批注报告的某一节或某一行", en: "annotate a section or a line of the report"))

    private static func badQuote(_ passage: String, _ count: Int) -> Diagnostic {
        count == 0
            ? Diagnostic(
                .quote, LocalizedText(zh: "没有找到引文“\(passage)”", en: "the passage “\(passage)” is not there"),
                hint: LocalizedText(zh: "用 find 查找原文", en: "look for it with find"), word: passage)
            : Diagnostic(
                .quote,
                LocalizedText(
                    zh: "引文“\(passage)”出现 \(count) 次", en: "the passage “\(passage)” is there \(count) times"),
                hint: LocalizedText(zh: "多引几个字，或指明某一行，例如 /L14", en: "quote more of it, or name a line such as /L14"),
                word: passage)
    }
}
