import Archives
import TextSupport

extension ArchiveListing {
    /// Why an archive of reports, or a file in it, cannot be read, for people.
    static func diagnostic(_ failure: ArchiveFailure) -> Diagnostic {
        switch failure {
        case .notAnArchive, .damaged, .noSuchEntry:
            Diagnostic(
                .file, LocalizedText(zh: "压缩包不完整或已损坏", en: "the archive is cut off or damaged"),
                hint: LocalizedText(zh: "请重新下载，或解开后加载文件夹", en: "download it again, or unpack it and load the folder"))
        case .encrypted:
            Diagnostic(
                .file, LocalizedText(zh: "压缩包里的文件设有密码", en: "the file in the archive has a password"),
                hint: LocalizedText(zh: "请先用密码解开", en: "unpack it with the password first"))
        case .tooLarge(let limit):
            Diagnostic(
                .limit,
                LocalizedText(zh: "解压后太大（上限 \(limit) 字节）", en: "it unpacks to more than \(limit) bytes"),
                hint: LocalizedText(zh: "一份年报通常不到 1 MB", en: "a report is usually smaller than 1 MB"))
        case .tooManyEntries(let limit):
            Diagnostic(
                .limit, LocalizedText(zh: "压缩包里超过 \(limit) 项", en: "the archive has more than \(limit) entries"),
                hint: LocalizedText(zh: "请解开后加载文件夹", en: "unpack it and load the folder"))
        case .unsupportedMethod(let method):
            Diagnostic(
                .file,
                LocalizedText(
                    zh: "压缩方式（第 \(method) 种）不能读取", en: "packed in a way (method \(method)) that cannot be read"),
                hint: LocalizedText(zh: "请先解开", en: "unpack it first"))
        case .noMemory: Diagnostic(.limit, LocalizedText(zh: "内存不足", en: "there is not enough memory"))
        }
    }
}
