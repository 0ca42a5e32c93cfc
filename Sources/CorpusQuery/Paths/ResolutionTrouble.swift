internal import ReportModel
internal import TextSupport

/// Why a path names no report of a corpus, or too many, in words.
enum ResolutionTrouble {
    /// No result was there yet, or none of its reports is.
    static let noLastResult = Diagnostic(
        .path, LocalizedText(zh: "上一次的结果里没有报告", en: "no report is in the last result"),
        hint: LocalizedText(zh: "先用 query 或 find 找到一些", en: "find some first with query or find"), word: "last")

    static func unknownOrgan(_ name: String, nearest: [String]) -> Diagnostic {
        Diagnostic(
            .path,
            LocalizedText(zh: "已加载的报告中没有“\(name)”", en: "no loaded report is of “\(name)”"),
            hint: Candidates.question(nearest) ?? listOrgans, word: name)
    }

    static func severalOrgans(_ name: String, _ organs: [Organ], _ corpus: Corpus) -> Diagnostic {
        Candidates.ambiguous(
            name,
            organs.map { organ in
                let selection = corpus.selection(of: organ)
                return String(selection.description.dropLast("/*".count))
            },
            hint: LocalizedText(zh: "请写明是哪一个机关。", en: "Write the organ you mean."))
    }

    static func severalReports(_ path: String, _ reports: [String]) -> Diagnostic {
        Candidates.ambiguous(
            path, reports,
            hint: LocalizedText(
                zh: "这里只能是一份报告，请写明机关和年份。", en: "One report is needed here: write its organ and year."))
    }

    static func noReport(_ path: CorpusPath) -> Diagnostic {
        Diagnostic(
            .path, LocalizedText(zh: "“\(path)”里没有报告", en: "“\(path)” holds no report"), hint: listOrgans,
            word: path.description)
    }

    static func unknownCounty(_ selection: ReportSelection, _ corpus: Corpus) -> Diagnostic {
        switch selection.county {
        case .named(let county):
            let nearest = NearestNames(to: county, among: corpus.reports.lazy.compactMap(\.organ.county)).found
            return Diagnostic(
                .path,
                LocalizedText(zh: "已加载的报告中没有“\(county)”的", en: "no loaded report is of the county “\(county)”"),
                hint: Candidates.question(nearest.map { "county:\($0)" }) ?? listOrgans, word: county)
        case .unknown:
            return Diagnostic(
                .path,
                LocalizedText(zh: "已加载的报告都有所属的县", en: "the county of every loaded report is known"), hint: listOrgans,
                word: "county:")
        case .any:
            return Diagnostic(
                .path, LocalizedText(zh: "还没有加载报告", en: "no report is loaded"),
                hint: LocalizedText(zh: "先用 load 加载文件或文件夹。", en: "Load files or folders with load first."))
        }
    }

    static func noYear(_ selection: ReportSelection, years: [Int]) -> Diagnostic {
        let known = years.map(String.init)
        return Diagnostic(
            .path,
            LocalizedText(
                zh: "“\(selection.organs)”没有 \(selection.years) 年的报告",
                en: "no report of “\(selection.organs)” is on \(selection.years)"),
            hint: LocalizedText(
                zh: "已加载的年份：\(Candidates.listed(known, in: .chinese))。",
                en: "Loaded years: \(Candidates.listed(known, in: .english))."),
            word: selection.years.description)
    }

    static func noRevision(_ selection: ReportSelection) -> Diagnostic {
        let word = "@\(selection.revision ?? 0)"
        return Diagnostic(
            .path,
            LocalizedText(
                zh: "“\(selection.organs)/\(selection.years)”没有版本 \(word)",
                en: "“\(selection.organs)/\(selection.years)” has no revision \(word)"),
            hint: LocalizedText(zh: "不写版本即为最新的一份。", en: "Without a revision the newest is meant."), word: word)
    }

    private static let listOrgans = LocalizedText(
        zh: "用 reports 查看已加载的报告。", en: "See what is loaded with reports.")
}
