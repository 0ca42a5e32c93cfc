import AuditRules
import AuditSession
import CorpusQuery
import DocumentModel
import ReportAssembly
import ReportModel
package import TextSupport

extension Workbench {
    /// The reports and the place that a word of a command line names.
    ///
    /// At the prompt parts of names and running numbers are understood: `r7`, `r7/t3`. With `isOrdered` false the reports
    /// stay in the order of loading, which is enough for sums.
    func resolve(_ word: String, isOrdered: Bool = true) throws(Diagnostic) -> ResolvedPath {
        guard !corpus.isEmpty else { throw Self.nothingLoaded }
        return try CorpusPath(isInteractive ? expandingNumber(word) : word).resolve(
            in: corpus, last: last.isEmpty ? nil : last, leniently: isInteractive, isOrdered: isOrdered)
    }

    /// The reports that an optional path names; all of them, in order, where there is none.
    func reports(_ word: String?) throws(Diagnostic) -> [Int] {
        guard let word else { return corpus.order }
        return try resolveWhole(word).reports
    }

    /// What a path of whole reports names; throws E-path for a place in one, which would not be heeded.
    func resolveWhole(_ word: String) throws(Diagnostic) -> ResolvedPath {
        let resolved = try resolve(word)
        guard resolved.path.place == nil else {
            throw Diagnostic(
                .path,
                LocalizedText(
                    zh: "“\(word)”是报告里的一处，这里要的是整份报告", en: "“\(word)” is a place in a report; this is about whole ones"),
                hint: LocalizedText(zh: "写到年度为止，如 柳溪镇/2024", en: "leave it out, as in 柳溪镇/2024"), word: word)
        }
        return resolved
    }

    /// A report's text, read again from its source.
    func document(of report: Int) throws(Diagnostic) -> Document {
        try ReportFile.document(of: corpus.reports[report], from: files)
    }

    /// The finding of an id, or at the prompt of a running number such as `f12`.
    func finding(_ word: String) throws(Diagnostic) -> Finding? {
        if isInteractive, let number = Self.runningNumber(word, "f") {
            guard findings.indices.contains(number - 1) else {
                throw Diagnostic(
                    .finding,
                    LocalizedText(
                        zh: "没有第 \(number) 个问题，共 \(findings.count) 个",
                        en: "there is no finding \(number) among \(findings.count)"),
                    word: word)
            }
            return findings[number - 1]
        }
        guard word.uppercased().hasPrefix("F-") else { return nil }
        if let index = findingsByID[word.uppercased()] { return findings[index] }
        throw Diagnostic(
            .finding, LocalizedText(zh: "没有问题 \(word)", en: "there is no finding \(word)"),
            hint: isChecked
                ? LocalizedText(zh: "findings 列出全部问题", en: "findings lists them all")
                : LocalizedText(zh: "请先运行 check", en: "run check first"), word: word)
    }

    /// The annotation of an id, or at the prompt of a running number such as `n3`.
    func annotation(_ word: String) throws(Diagnostic) -> Annotation {
        let annotations = session.state.annotations
        if isInteractive, let number = Self.runningNumber(word, "n"), annotations.indices.contains(number - 1) {
            return annotations[number - 1]
        }
        if let annotation = session.state.annotation(word.uppercased()) { return annotation }
        throw Diagnostic(
            .annotation, LocalizedText(zh: "没有批注 \(word)", en: "there is no annotation \(word)"),
            hint: LocalizedText(zh: "annotations 列出全部批注", en: "annotations lists them all"), word: word)
    }

    /// Why a command about reports cannot run on an empty corpus.
    package static let nothingLoaded = Diagnostic(
        .path, LocalizedText(zh: "还没有加载报告", en: "no report is loaded"),
        hint: LocalizedText(zh: "用 load 文件或文件夹 加载", en: "load some with load FILE-OR-FOLDER"))

    /// `r7/t3` with the report's canonical path in place of its number.
    private func expandingNumber(_ word: String) throws(Diagnostic) -> String {
        let parts = word.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let number = Self.runningNumber(String(parts[0]), "r") else { return word }
        guard corpus.reports.indices.contains(number - 1) else {
            throw Diagnostic(
                .path,
                LocalizedText(
                    zh: "没有第 \(number) 份报告，共 \(corpus.reports.count) 份",
                    en: "there is no report \(number) among \(corpus.reports.count)"),
                word: word)
        }
        return ([corpus.canonicalPath(of: number - 1)] + parts.dropFirst().map(String.init)).joined(separator: "/")
    }

    static func runningNumber(_ word: String, _ letter: Character) -> Int? {
        guard word.first == letter, word.count > 1, word.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return nil
        }
        return Int(word.dropFirst())
    }
}
