internal import TextSupport

/// Why a session cannot do what was asked, in words.
enum SessionTrouble {
    static let nothingToUndo = Diagnostic(
        .undo, LocalizedText(zh: "没有可以撤销的操作", en: "there is nothing to undo"))

    static let nothingToRedo = Diagnostic(
        .undo, LocalizedText(zh: "没有可以重做的操作", en: "there is nothing to do again"),
        hint: LocalizedText(zh: "撤销之后没有新的操作时才能重做", en: "what was undone can be done again until something new is done"))

    static func readOnly(_ name: String, _ why: LocalizedText) -> Diagnostic {
        Diagnostic(
            .session,
            LocalizedText(
                zh: "会话 \(name) 以只读方式打开：\(why.zh)", en: "the session \(name) is open read-only: \(why.en)"),
            hint: LocalizedText(
                zh: "session copy 新名称 复制一份再改，或用 --session 打开别的会话",
                en: "copy it with session copy NAME, or open another with --session"))
    }
}

extension SessionTrouble {
    static func exists(_ name: String) -> Diagnostic {
        Diagnostic(
            .session, LocalizedText(zh: "已经有会话 \(name)", en: "there is a session \(name) already"),
            hint: LocalizedText(zh: "session open \(name) 打开它", en: "open it with session open \(name)"), word: name)
    }

    static func unknown(_ name: String, names: [String]) -> Diagnostic {
        let list = names.prefix(8)
        return Diagnostic(
            .session, LocalizedText(zh: "没有会话 \(name)", en: "there is no session \(name)"),
            hint: names.isEmpty
                ? LocalizedText(zh: "session new 名称 新建一个", en: "make one with session new NAME")
                : LocalizedText(
                    zh: "现有：\(list.joined(separator: "、"))", en: "there are \(list.joined(separator: ", "))"),
            word: name)
    }

    static func inUse(_ name: String) -> Diagnostic {
        Diagnostic(
            .session, LocalizedText(zh: "会话 \(name) 正在使用", en: "the session \(name) is in use"), word: name)
    }

    static func badName(_ name: String) -> Diagnostic {
        Diagnostic(
            .session, LocalizedText(zh: "“\(name)”不能作会话名称", en: "“\(name)” cannot be a session's name"),
            hint: LocalizedText(
                zh: "名称是一个文件夹名：不含 /，不以 . 开头，不超过 120 字节",
                en: "a name is that of one folder: no /, no . in front, at most 120 bytes"),
            word: name)
    }

    static func full(_ name: String, _ limit: Int) -> Diagnostic {
        Diagnostic(
            .limit,
            LocalizedText(
                zh: "会话 \(name) 的 journal.jsonl 不能超过 \(limit) 字节，没有写入",
                en: "journal.jsonl of the session \(name) may not be larger than \(limit) bytes; nothing was written"),
            hint: LocalizedText(zh: "用 session new 另开一个会话", en: "go on in another session, made by session new"))
    }

    static func newer(_ name: String, _ version: Int) -> Diagnostic {
        Diagnostic(
            .session,
            LocalizedText(
                zh: "会话 \(name) 是更新版本的 gxaudit 写的（格式 \(version)，这一版本读到 \(StateFile.version)）",
                en:
                    "a newer gxaudit wrote the session \(name) (format \(version); this one reads up to \(StateFile.version))"
            ),
            hint: LocalizedText(zh: "请用更新的版本打开；文件没有改动", en: "open it with a newer version; nothing was changed"),
            word: name)
    }

    static func noJournal(_ path: String) -> Diagnostic {
        Diagnostic(
            .session,
            LocalizedText(
                zh: "\(path) 里有 session.json，没有 journal.jsonl", en: "\(path) has session.json but no journal.jsonl"),
            hint: LocalizedText(
                zh: "journal.jsonl 才是会话本身，请从备份恢复；文件没有改动",
                en: "journal.jsonl is the session itself: restore it from a backup; nothing was changed"),
            word: path)
    }

    static func taken(by holder: String) -> LocalizedText {
        holder.isEmpty
            ? LocalizedText(zh: "另一个程序正在使用", en: "another program has it open")
            : LocalizedText(zh: "\(holder) 正在使用", en: "\(holder) has it open")
    }

    static func gap(had: Int, has: Int) -> LocalizedText {
        LocalizedText(
            zh: "journal.jsonl 只有 \(has) 条操作，session.json 写成时有 \(had) 条；请从备份恢复 journal.jsonl，若是有意退回，删除 head 文件",
            en:
                "journal.jsonl has \(has) lines and had \(had) when session.json was written: restore it from a backup, "
                + "or delete the file head if you mean to go back")
    }

    static func damage(line: Int) -> LocalizedText {
        LocalizedText(
            zh: "journal.jsonl 第 \(line) 行与写入时不同，只读到它之前",
            en: "line \(line) of journal.jsonl is not what was written; only what stands before it is shown")
    }

    static func openedReadOnly(_ name: String, _ why: LocalizedText) -> LocalizedText {
        LocalizedText(zh: "会话 \(name) 以只读方式打开：\(why.zh)", en: "the session \(name) is open read-only: \(why.en)")
    }

    static func setAside(_ file: String) -> LocalizedText {
        LocalizedText(
            zh: "journal.jsonl 最后一行没有写完，移到 \(file)；它之前的都在",
            en: "the last line of journal.jsonl is not whole and was moved to \(file); all before it is there")
    }

    static let torn = LocalizedText(
        zh: "上次中断时最后一行没有写完，无法移走", en: "the last line was cut off by a crash and cannot be moved away")
}
