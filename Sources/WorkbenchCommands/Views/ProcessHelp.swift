package import Presentation
package import TextSupport

/// What `gxaudit --help` shows: how the process is started, and all commands.
package enum ProcessHelp {
    /// The page in one language.
    package static func output(_ language: Language) -> Output {
        let lines = usage[language].split(separator: "\n", omittingEmptySubsequences: false).map { Line(String($0)) }
        return Output([.lines(lines)] + HelpView.overview(language).blocks)
    }

    private static let usage = LocalizedText(
        zh: """
            gxaudit [PATH ...]               打开提示符，先加载这些文件、文件夹
            gxaudit -c 命令 [-c 命令 ...]    运行命令后离开
            gxaudit replay 脚本 ...          回放保存的脚本，核对断言
            gxaudit 命令 ... --load PATH     加载后运行一个命令
            ... | gxaudit                    从标准输入读命令

              --format FORMAT   box ascii plain csv tsv json jsonl line markdown html
              --bom             csv 以字节序标记开头
              --lang zh|en      界面语言
              --color WHEN      auto always never
              --keep-going      出错后继续
              --session NAME    打开或新建会话（提示符下默认 default，其他情形不保存）
              --sessions DIR    会话所在的文件夹（默认 ./Sessions，或 GXAUDIT_SESSIONS）
              --no-session      什么都不保存
              --no-cache        打开会话时重读全部文件，不用上次读的结果
              --version

            退出状态：0 完成；1 检查不通过（断言不成立、--fail-on，或单独运行的 diff 有差异）；2 出错

            """,
        en: """
            gxaudit [PATH ...]               opens the prompt, these files and folders loaded
            gxaudit -c CMD [-c CMD ...]      runs commands and leaves
            gxaudit replay SCRIPT ...        runs saved scripts and checks what they expect
            gxaudit COMMAND ... --load PATH  runs one command on what is loaded
            ... | gxaudit                    reads commands from standard input

              --format FORMAT   box ascii plain csv tsv json jsonl line markdown html
              --bom             begin csv with a byte order mark
              --lang zh|en      language
              --color WHEN      auto always never
              --keep-going      go on after an error
              --session NAME    open or make a session (a prompt opens default; otherwise nothing is kept)
              --sessions DIR    where sessions live (./Sessions, or GXAUDIT_SESSIONS)
              --no-session      keep nothing
              --no-cache        read all files of a session again instead of what was kept of them
              --version

            Exit status: 0 done; 1 the audit says no (an expectation not met, --fail-on, or a
            one-shot diff with differences); 2 an error

            """)
}
