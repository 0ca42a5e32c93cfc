import ChildProcesses
import TextSupport

/// A program of somebody else's that reads a format for us, and what a person should know where it does not.
struct ForeignProgram {
    /// What it is called on the command line.
    var name: String
    /// The files that it reads.
    var files: LocalizedText
    /// How it comes onto the machine.
    var installing: LocalizedText
    /// What to do about a file with which it cannot cope.
    var otherwise: LocalizedText

    /// Why it has not read a file, for people. `damaged` is said where it ended by itself without success.
    func diagnostic(_ failure: ChildFailure, damaged: LocalizedText) -> Diagnostic {
        switch failure {
        case .notInstalled(name):
            return Diagnostic(
                .file,
                LocalizedText(
                    zh: "读取\(files.zh)需要程序 \(name)，这台机器上没有",
                    en: "\(files.en) are read by the program \(name), which is not on this machine"),
                hint: installing)
        case .notInstalled(let program):
            return Diagnostic(
                .file,
                LocalizedText(
                    zh: "限制外部程序需要 \(program)，这台机器上没有",
                    en: "other programs are kept within limits by \(program), which is not on this machine"),
                hint: LocalizedText(zh: "请安装 util-linux", en: "install util-linux"))
        case .timedOut(let seconds):
            return limit("用了 \(seconds) 秒仍未读完", "had not finished after \(seconds) seconds")
        case .outOfMemory(let bytes):
            return limit("需要的内存超过 \(size(bytes).zh)", "needs more than \(size(bytes).en) of memory")
        case .tooMuchOutput(let bytes):
            return limit("写出的内容超过 \(size(bytes).zh)", "writes more than \(size(bytes).en)")
        case .killed(let signal):
            return Diagnostic(
                .report,
                LocalizedText(
                    zh: "\(name) 读这个文件时崩溃（信号 \(signal)）", en: "\(name) crashed over this file (signal \(signal))"),
                hint: otherwise)
        case .exited:
            return Diagnostic(.report, damaged, hint: otherwise)
        case .failed(let reason):
            return Diagnostic(
                .file, LocalizedText(zh: "\(name) 无法运行：\(reason)", en: "\(name) cannot be run: \(reason)"))
        }
    }

    private func limit(_ zh: String, _ en: String) -> Diagnostic {
        Diagnostic(
            .limit,
            LocalizedText(zh: "\(name) 读这个文件\(zh)，已停止", en: "\(name) was stopped over this file: it \(en)"),
            hint: otherwise)
    }

    private func size(_ bytes: Int) -> LocalizedText {
        let whole = bytes >> 20
        return whole << 20 == bytes
            ? LocalizedText(zh: "\(whole) MiB", en: "\(whole) MiB")
            : LocalizedText(zh: "\(bytes) 字节", en: "\(bytes) bytes")
    }
}
