internal import Glibc
internal import TextSupport

/// A system call's error number, in words.
struct SystemFailure: Error {
    let number: Int32

    /// The failure of the call that has just returned.
    static var last: SystemFailure { SystemFailure(number: errno) }

    /// The diagnostic for a path that cannot be read.
    func reading(_ path: String) -> Diagnostic {
        Diagnostic(
            .file,
            LocalizedText(zh: "无法读取 \(path)：\(cause.zh)", en: "cannot read \(path): \(cause.en)"),
            hint: number == ENOENT ? Self.checkSpelling : nil,
            word: path)
    }

    /// The diagnostic for a path that cannot be written.
    func writing(_ path: String) -> Diagnostic {
        let cause = number == ENOENT ? Self.noFolder : self.cause
        return Diagnostic(
            .write,
            LocalizedText(zh: "无法写入 \(path)：\(cause.zh)", en: "cannot write \(path): \(cause.en)"),
            word: path)
    }

    private static let checkSpelling = LocalizedText(
        zh: "检查拼写；相对路径从当前文件夹算起", en: "check the spelling; a relative path starts at the current folder")

    private static let noFolder = LocalizedText(zh: "文件夹不存在", en: "no such folder")

    private var cause: LocalizedText {
        switch number {
        case ENOENT: LocalizedText(zh: "没有这个文件或文件夹", en: "no such file or folder")
        case EACCES, EPERM: LocalizedText(zh: "没有权限", en: "permission denied")
        case EISDIR: LocalizedText(zh: "是一个文件夹", en: "it is a folder")
        case ENOTDIR: LocalizedText(zh: "路径中有一段不是文件夹", en: "a part of the path is not a folder")
        case EEXIST: LocalizedText(zh: "已经存在", en: "it exists already")
        case ENOSPC, EDQUOT: LocalizedText(zh: "磁盘空间不足", en: "the disk is full")
        case EROFS: LocalizedText(zh: "文件系统只读", en: "the file system is read-only")
        case EFBIG: LocalizedText(zh: "超过文件系统允许的大小", en: "larger than the file system allows")
        case ELOOP: LocalizedText(zh: "链接绕成了圈", en: "links go round in a circle")
        case ENAMETOOLONG: LocalizedText(zh: "名称太长", en: "the name is too long")
        case EMFILE, ENFILE: LocalizedText(zh: "打开的文件太多", en: "too many open files")
        case EIO: LocalizedText(zh: "设备读写出错", en: "the device reports an error")
        case ENXIO, ENODEV: LocalizedText(zh: "不是普通文件", en: "not a regular file")
        default: LocalizedText(zh: "系统错误 \(number)", en: "system error \(number)")
        }
    }
}
