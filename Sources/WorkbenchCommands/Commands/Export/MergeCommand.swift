import ArgumentParser
import Deliverables
import FileAccess
import Presentation
import TextSupport

/// `merge FILE …`: the findings of `check --shard`, all parts in one.
struct MergeCommand: Command {
    static let description = CommandDescription(
        "merge", ["合并"], .export,
        LocalizedText(
            zh: "合并 check --shard 各部分的问题，与整体检查的相同",
            en: "put the findings of check --shard together, as one check of all has them"),
        examples: ["merge part-1.jsonl part-2.jsonl"])

    @Argument(help: .both(zh: "各部分的文件", en: "the files of the parts", value: .file))
    var files: [String]

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let disk = workbench.files
        let merged = try MergedFindings(
            files.map { name throws(Diagnostic) in
                MergedFindings.File(name: name, bytes: try disk.read(name, limit: Self.limit))
            })
        let line = workbench.say(
            "\(files.count) 个文件，\(merged.count) 个问题",
            "\(merged.count.of("finding")) of \(files.count.of("file"))")
        return CommandResult(
            stream: ByteStream { receive throws(Diagnostic) in try merged.write(to: receive) },
            messages: [Line(line, role: .info)])
    }

    /// Bytes of a file: the findings of some hundred thousand reports.
    private static let limit = 1 << 30
}
