import TestSupport
import Testing

/// A folder with a file that only another program can read, where that program or what it needs is not as it should be:
/// the report beside it is loaded, and a note says of the file what is wrong.
@Suite(.enabled(if: BuiltProgram.path != nil, Workbench.missing), .timeLimit(.minutes(2)))
struct ProgramLoadingTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("年报/甲.txt", ReportLayout.rowLines.text(InventedFolder.liuxi2024))
        try folder.write("bin/empty", "")
    }

    /// What is said of a file where a script stands in the place of a program, and nothing else is found.
    private func reason(
        _ name: String, _ content: String, _ program: String? = nil, script: String = "",
        environment: [String: String] = [:]
    ) throws -> String {
        try folder.write("年报/\(name)", content)
        if let program { try folder.writeProgram("bin/\(program)", "#!/bin/sh\n\(script)\n") }
        let variables = ["PATH": folder("bin")].merging(environment) { $1 }
        let run = try BuiltProgram(in: folder.path, environment: variables)
            .run(["-c", "load 年报", "-c", "notes"])
        #expect(run.status == 0)
        #expect(run.messages == "加载 1 份报告，1 个文件未能读取，1 条疑难（notes 查看）\n")
        let note = run.output.split(separator: "\n").last ?? ""
        let lead = "年报/\(name)\t\tskipped-file\t年报/\(name)："
        #expect(note.hasPrefix(lead), "\(run)")
        return String(note.dropFirst(lead.count))
    }

    @Test("A PDF that keeps poppler at work until its time is up")
    func hangingPDF() throws {
        // As the system ends it (setrlimit(2), RLIMIT_CPU), without the half minute until then.
        #expect(
            try reason("挂.pdf", "%PDF-1.4", "pdftotext", script: "kill -XCPU $$")
                == "pdftotext 读这个文件用了 30 秒仍未读完，已停止")
    }

    @Test("A PDF over which poppler takes all the memory it is given")
    func hungryPDF() throws {
        #expect(
            try reason("胖.pdf", "%PDF-1.4", "pdftotext", script: "echo 'Out of memory' >&2; exit 1")
                == "pdftotext 读这个文件需要的内存超过 1024 MiB，已停止")
    }

    @Test("A PDF that would never end to be written out")
    func endlessPDF() throws {
        #expect(
            try reason("长.pdf", "%PDF-1.4", "pdftotext", script: "exec yes")
                == "pdftotext 读这个文件写出的内容超过 64 MiB，已停止")
    }

    @Test("Without poppler, without LibreOffice")
    func missingPrograms() throws {
        #expect(try reason("甲.pdf", "%PDF-1.4") == "读取 PDF 需要程序 pdftotext，这台机器上没有")
        try folder.remove("年报/甲.pdf")
        #expect(try reason("甲.rtf", "{\\rtf1 }") == "读取旧版 Office、WPS、RTF、ODF 文件需要程序 soffice，这台机器上没有")
    }

    @Test("Without a place for temporary files")
    func noPlace() throws {
        let nowhere = folder("nowhere")
        #expect(
            try reason("甲.rtf", "{\\rtf1 }", "soffice", script: "true", environment: ["TMPDIR": nowhere])
                == "无法写入 \(nowhere)：文件夹不存在")
        try folder.write("nowhere", "")
        #expect(
            try reason("甲.rtf", "{\\rtf1 }", "soffice", script: "true", environment: ["TMPDIR": nowhere])
                == "无法写入 \(nowhere)：路径中有一段不是文件夹")
    }

    @Test("All hostile files together are loaded within 1.5 GiB of addresses")
    func boundedMemory() throws {
        for file in HostileFile.all { try file.write(in: folder, below: "年报") }
        let program = try #require(BuiltProgram.path)
        // The address space counts, not what is used of it: it is what the system can bound (ulimit(1), setrlimit(2)).
        try folder.shell(
            """
            ulimit -v \(Self.addressSpace >> 10) || exit
            HOME="$PWD" '\(program)' --lang en -c 'load 年报' -c 'notes' >output 2>messages </dev/null
            echo $? >status
            """)
        let messages = try folder.read("messages")
        #expect(try folder.read("status") == "0\n" && messages.contains(" loaded, "), "\(messages)")
        let notes = try folder.read("output")
        for file in HostileFile.all {
            guard case .refused(let words) = file.fate else { continue }
            #expect(notes.contains(words), "\(file)")
        }
    }

    /// What the program may take of addresses: 1.5 GiB.
    private static let addressSpace = 1_536 << 20
}
