import DocumentModel
import MarkupParsing
import TextSupport

/// Why an office file cannot be read, for people.
enum OfficeTrouble {
    static func diagnostic(_ failure: Markup.Failure, part: String) -> Diagnostic {
        switch failure {
        case .tooDeep:
            return Diagnostic(
                .limit,
                LocalizedText(
                    zh: "\(part) 嵌套超过 \(Markup.maximumDepth) 层",
                    en: "elements stand more than \(Markup.maximumDepth) deep in \(part)"),
                hint: smaller)
        case .tooLarge:
            return Diagnostic(
                .limit, LocalizedText(zh: "\(part) 的内容太多", en: "there is too much in \(part)"), hint: smaller)
        case .malformed(let line):
            return Diagnostic(
                .report,
                LocalizedText(zh: "\(part) 第 \(line) 行不是正确的 XML", en: "\(part) is not well-formed XML (line \(line))"),
                hint: again)
        case .documentType:
            return Diagnostic(
                .report,
                LocalizedText(
                    zh: "\(part) 带有文档类型声明（DOCTYPE），办公文件不应有", en: "\(part) has a document type, which no office file has"
                ),
                hint: again)
        case .noMemory: return noMemory
        case .noLibrary: return noLibrary("libxml2")
        }
    }

    static func missing(_ part: String) -> Diagnostic {
        Diagnostic(
            .report, LocalizedText(zh: "文件里缺少 \(part)", en: "the file lacks \(part)"), hint: again)
    }

    static func doubled(_ part: String) -> Diagnostic {
        Diagnostic(
            .report, LocalizedText(zh: "文件里有两个 \(part)", en: "the file has two parts called \(part)"), hint: again)
    }

    static func tooMuchText(_ part: String) -> Diagnostic {
        Diagnostic(
            .limit,
            LocalizedText(
                zh: "\(part) 的文字太多（上限 \(TextLimits.bytes) 字节）",
                en: "too much text in \(part) (the limit is \(TextLimits.bytes) bytes)"),
            hint: smaller)
    }

    /// Something in a part that cannot be, with its wording in both languages.
    static func invalid(_ part: String, _ zh: String, _ en: String) -> Diagnostic {
        Diagnostic(.report, LocalizedText(zh: "\(part) 有误：\(zh)", en: "\(part) is wrong: \(en)"), hint: again)
    }

    static let encrypted = ArchiveTrouble.ofOfficeFile.encrypted
    static let noMemory = Diagnostic(
        .limit, LocalizedText(zh: "内存不足，不能读取文件", en: "there is not enough memory for the file"))

    /// That a library which office files need is not there.
    static func noLibrary(_ name: String) -> Diagnostic {
        Diagnostic(
            .file, LocalizedText(zh: "没有 \(name)，不能读取办公文件", en: "there is no \(name), which office files need"),
            hint: LocalizedText(
                zh: "安装 \(name)，如 apt install \(name)-dev", en: "install \(name), as with apt install \(name)-dev"))
    }

    static let again = LocalizedText(
        zh: "请用 Word、Excel、WPS 打开后另存", en: "open it in an office program and save it anew")
    static let smaller = LocalizedText(
        zh: "一份年报通常不到 1 MB；请确认这是年报文件", en: "a report is usually smaller than 1 MB; check that this is one")
}
