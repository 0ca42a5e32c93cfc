package import Archives
package import TextSupport

/// Why a zip archive, or a file in one, cannot be read, for people.
package enum ArchiveTrouble: Sendable {
    /// Of an office file, which is an archive of parts.
    case ofOfficeFile
    /// Of an archive that people make, with reports in it.
    case ofReports

    /// The diagnostic of a failure; `part` names the part of an office file at which it came up.
    package func diagnostic(_ failure: ArchiveFailure, part: String? = nil) -> Diagnostic {
        let place = part.map { LocalizedText(zh: "（\($0)）", en: " (\($0))") } ?? LocalizedText(zh: "", en: "")
        switch failure {
        case .notAnArchive, .damaged, .noSuchEntry:
            return Diagnostic(
                code,
                LocalizedText(
                    zh: "文件不完整或已损坏，不能解压\(place.zh)",
                    en: "the file is cut off or damaged and does not unpack\(place.en)"),
                hint: whole)
        case .encrypted: return encrypted
        case .tooLarge(let limit):
            return Diagnostic(
                .limit,
                LocalizedText(
                    zh: "文件解压后太大（上限 \(limit) 字节）\(place.zh)",
                    en: "the file unpacks to more than \(limit) bytes\(place.en)"),
                hint: OfficeTrouble.smaller)
        case .tooManyEntries(let limit):
            return Diagnostic(
                .limit,
                LocalizedText(
                    zh: "文件是一个压缩包，里面超过 \(limit) 项", en: "the file is an archive of more than \(limit) entries"),
                hint: fewer)
        case .unsupportedMethod(let method):
            return Diagnostic(
                code,
                LocalizedText(
                    zh: "文件的压缩方式（第 \(method) 种）不能读取\(place.zh)",
                    en: "the file is packed in a way (method \(method)) that cannot be read\(place.en)"),
                hint: unpacked)
        case .noMemory: return OfficeTrouble.noMemory
        case .noLibrary: return OfficeTrouble.noLibrary("libzip")
        }
    }

    /// That a password is needed.
    var encrypted: Diagnostic {
        Diagnostic(code, LocalizedText(zh: "文件设有密码", en: "the file has a password"), hint: open)
    }

    private var code: ErrorCode {
        switch self {
        case .ofOfficeFile: .report
        case .ofReports: .file
        }
    }

    private var whole: LocalizedText {
        switch self {
        case .ofOfficeFile:
            LocalizedText(
                zh: "请重新下载，或用 Word、Excel、WPS 打开后另存",
                en: "download it again, or open it in an office program and save it anew")
        case .ofReports:
            LocalizedText(zh: "请重新下载，或解开后加载文件夹", en: "download it again, or unpack it and load the folder")
        }
    }

    private var open: LocalizedText {
        switch self {
        case .ofOfficeFile:
            LocalizedText(
                zh: "请用 Word、Excel、WPS 打开，去掉密码后另存",
                en: "open it in an office program and save it without the password")
        case .ofReports: LocalizedText(zh: "请先用密码解开", en: "unpack it with the password first")
        }
    }

    private var fewer: LocalizedText {
        switch self {
        case .ofOfficeFile: OfficeTrouble.smaller
        case .ofReports: LocalizedText(zh: "请解开后加载文件夹", en: "unpack it and load the folder")
        }
    }

    private var unpacked: LocalizedText {
        switch self {
        case .ofOfficeFile: OfficeTrouble.again
        case .ofReports: LocalizedText(zh: "请先解开", en: "unpack it first")
        }
    }
}
