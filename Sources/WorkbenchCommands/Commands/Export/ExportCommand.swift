import AuditRules
import ReportModel
import ArgumentParser
import AuditSession
import Deliverables
import DocumentModel
import FileAccess
import Presentation
import RelationalQueries
import TextSupport

/// `export KIND --to FILE`: cells, findings or annotations as a file.
struct ExportCommand: Command {
    static let description = CommandDescription(
        "export", ["导出"], .export,
        LocalizedText(
            zh: "把单元格、问题或批注导出为 csv、jsonl 或 markdown 文件，或全部导出为 SQLite 数据库",
            en: "write cells, findings or annotations to a csv, jsonl or markdown file, or all to an SQLite database"),
        examples: [
            "export cells --to cells.csv --bom", "export findings --to findings.md",
            "export findings --to - --format jsonl", "export sqlite --to reports.db",
        ])

    @Argument(help: .both(zh: "导出什么", en: "what is exported", value: .kind))
    var kind: ExportKind

    @Argument(help: .both(zh: "报告路径，默认全部", en: "the reports' path; all without it", value: .report))
    var path: String?

    @Option(help: .both(zh: "文件；- 是标准输出", en: "the file; - is standard output", value: .file))
    var to: String

    @Option(help: .both(zh: "格式，默认看文件名的结尾", en: "the format; told by the file's ending without it", value: .format))
    var format: String?

    @Flag(help: .both(zh: "csv 以字节序标记开头，供 Excel、WPS 识别中文", en: "begin csv with a byte order mark, for Excel and WPS"))
    var bom = false

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        // What people wrote can be exported without the reports.
        guard !workbench.corpus.isEmpty || (kind == .annotations && path == nil) else { throw Workbench.nothingLoaded }
        let format = try exportFormat()
        let reports = try workbench.reports(path)
        if kind == .findings { try workbench.checkIfNeeded() }
        let contents = try contents(of: reports, &workbench)
        let options = ExportOptions(language: workbench.language, byteOrderMark: bom)
        if kind != .cells { workbench.isExported = true }
        if format.isDatabase { return try writeDatabase(contents, format, workbench) }
        guard to != "-" else {
            return CommandResult(
                stream: ByteStream { receive throws(Diagnostic) in
                    try format.write(contents, options: options, to: receive)
                })
        }
        try refuseSource(workbench)
        try workbench.files.write(to: to) { append throws(Diagnostic) in
            try format.write(contents, options: options) { chunk throws(Diagnostic) in
                try append(chunk)
                return true
            }
        }
        return CommandResult(messages: [Line(tally(contents, workbench), role: .info)])
    }

    /// What is exported of some reports. What is not found any more is left out where only some reports are asked for
    /// and it is of none of them.
    private func contents(of reports: [Int], _ workbench: inout Workbench) throws(Diagnostic) -> ExportContents {
        var contents = ExportContents(corpus: workbench.corpus, reports: reports)
        let keys = Set(
            reports.map { index in
                Corpus.ReportKey(
                    organ: workbench.corpus.reports[index].organ, year: workbench.corpus.reports[index].year)
            })
        let isWanted = { (organ: Organ, year: Int) in
            path == nil || keys.contains(Corpus.ReportKey(organ: organ, year: year))
        }
        switch kind {
        case .cells: break
        case .sqlite: contents.relations = try workbench.relations(of: path == nil ? nil : reports)
        case .findings:
            let sources = Set(reports.map { workbench.corpus.reports[$0].source.path })
            let review = workbench.review()
            contents.findings = review.found.filter { judged in
                path == nil ? judged.isCurrent : sources.contains(judged.finding.source)
            }
            contents.departed = review.departed.filter {
                isWanted($0.judgement.subject.organ, $0.judgement.subject.year)
            }
        case .annotations:
            let annotations = workbench.session.state.annotations.filter { isWanted($0.target.organ, $0.target.year) }
            contents.annotations = zip(annotations, try AnchorReview(annotations, &workbench).states).map(
                AnchoredAnnotation.init)
        }
        return contents
    }

    private func writeDatabase(
        _ contents: ExportContents, _ format: ExportFormat, _ workbench: Workbench
    ) throws(Diagnostic) -> CommandResult {
        guard to != "-" else {
            throw Diagnostic(
                .format, LocalizedText(zh: "数据库不能写到标准输出", en: "a database cannot be written to standard output"),
                hint: LocalizedText(zh: "写一个文件名，如 --to reports.db", en: "name a file, as in --to reports.db"), word: "-"
            )
        }
        try refuseSource(workbench)
        try workbench.files.write(to: to) { draft throws(Diagnostic) in
            do throws(QueryFailure) {
                try format.writeDatabase(contents, to: draft, isInterrupted: workbench.isInterrupted)
            } catch {
                throw error.writing(to)
            }
        }
        return CommandResult(messages: [Line(tally(contents, workbench), role: .info)])
    }

    /// A loaded report is never written over, by whatever path it is reached.
    private func refuseSource(_ workbench: Workbench) throws(Diagnostic) {
        guard workbench.files.kind(to) == .file else { return }
        guard !["journal.jsonl", "session.json"].contains(PathText.name(of: to)) else {
            throw Diagnostic(
                .write,
                LocalizedText(zh: "\(to) 是会话的文件，不会覆盖", en: "\(to) belongs to a session and is not written over"),
                hint: LocalizedText(zh: "请换一个文件名", en: "write to another file"), word: to)
        }
        let hash = (try? workbench.files.read(to, limit: TextLimits.bytes)).map { ContentHash(of: $0) }
        let sources = workbench.corpus.reports.lazy.map(\.source)
        guard sources.contains(where: { $0.path == to || $0.hash == hash }) else { return }
        throw Diagnostic(
            .write,
            LocalizedText(zh: "\(to) 是已加载的报告，不会覆盖", en: "\(to) is a loaded report and is not written over"),
            hint: LocalizedText(zh: "请换一个文件名", en: "write to another file"), word: to)
    }

    private func exportFormat() throws(Diagnostic) -> ExportFormat {
        if let format { return try ExportFormat.named(format, for: kind) }
        guard to != "-" || kind == .sqlite else {
            throw Diagnostic(
                .format, LocalizedText(zh: "写到标准输出时要指明格式", en: "standard output needs a format"),
                hint: LocalizedText(zh: "例如 --format csv", en: "for example --format csv"), word: "-")
        }
        return to == "-" ? .sqliteDatabase : try ExportFormat.implied(by: to, for: kind)
    }

    private func tally(_ contents: ExportContents, _ workbench: Workbench) -> String {
        switch kind {
        case .cells:
            let count = contents.reports.reduce(0) { $0 + workbench.corpus.reports[$1].form.addresses.count }
            return workbench.say(
                "\(contents.reports.count) 份报告的 \(count) 个单元格写入 \(to)",
                "\(count.of("cell")) of \(contents.reports.count.of("report")) written to \(to)")
        case .sqlite:
            let tables = contents.relations.count
            return workbench.say(
                "\(contents.reports.count) 份报告的 \(tables) 张表写入 \(to)",
                "\(tables.of("table")) of \(contents.reports.count.of("report")) written to \(to)")
        case .annotations:
            return workbench.say(
                "\(contents.annotations.count) 条批注写入 \(to)",
                "\(contents.annotations.count.of("annotation")) written to \(to)")
        case .findings:
            return workbench.say(
                "\(contents.findings.count) 个问题写入 \(to)", "\(contents.findings.count.of("finding")) written to \(to)")
        }
    }
}

extension QueryFailure {
    /// Why a database could not be written: what a relation says, or the disk.
    fileprivate func writing(_ path: String) -> Diagnostic {
        switch self {
        case .relation(let diagnostic): diagnostic
        case .interrupted: Diagnostic(.interrupted, LocalizedText(zh: "已取消", en: "cancelled"))
        case .wrong(let message, _):
            Diagnostic(
                .write, LocalizedText(zh: "无法写入 \(path)：\(message)", en: "cannot write \(path): \(message)"), word: path
            )
        default:
            Diagnostic(.write, LocalizedText(zh: "无法写入 \(path)", en: "cannot write \(path)"), word: path)
        }
    }
}

extension ExportKind: ExpressibleByArgument {}
