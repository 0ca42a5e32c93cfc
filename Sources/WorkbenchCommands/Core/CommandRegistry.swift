import TextSupport

/// All commands, sorted by verb.
enum CommandRegistry {
    static let all: [any Command.Type] = [
        AnnotateCommand.self,
        AnnotationsCommand.self,
        AsOfCommand.self,
        AuthorCommand.self,
        CaseCommand.self,
        CheckCommand.self,
        ClaimsCommand.self,
        CompareCommand.self,
        ConfirmCommand.self,
        CopiedCommand.self,
        DiffCommand.self,
        DismissCommand.self,
        EditCommand.self,
        ExpectCommand.self,
        ExpectErrorCommand.self,
        ExpectOutputCommand.self,
        ExplainCommand.self,
        ExportCommand.self,
        FindCommand.self,
        FindingsCommand.self,
        HelpCommand.self,
        IncludeCommand.self,
        InputCommand.self,
        LastCommand.self,
        LoadCommand.self,
        LogCommand.self,
        MergeCommand.self,
        NotesCommand.self,
        QueryCommand.self,
        QuitCommand.self,
        RecordCommand.self,
        RedoCommand.self,
        ReloadCommand.self,
        RemoveCommand.self,
        ReopenCommand.self,
        ReplayCommand.self,
        ReportsCommand.self,
        RulesCommand.self,
        SchemaCommand.self,
        SessionCommand.self,
        SetCommand.self,
        ShowCommand.self,
        SourceCommand.self,
        SqlCommand.self,
        TrendCommand.self,
        UndoCommand.self,
        UnloadCommand.self,
    ]

    /// The command of a verb or one of its other names; at the prompt the beginning of a verb is enough where no other
    /// begins so.
    static func command(named name: String, abbreviated: Bool) throws(Diagnostic) -> any Command.Type {
        if let command = exact(name) { return command }
        let matches = abbreviated ? all.filter { $0.description.verb.hasPrefix(name) } : []
        if matches.count == 1 { return matches[0] }
        guard matches.isEmpty else {
            let verbs = matches.map { $0.description.verb }
            throw Diagnostic(
                .ambiguous,
                LocalizedText(
                    zh: "“\(name)”可以是 \(verbs.joined(separator: "、"))",
                    en: "“\(name)” could be \(verbs.joined(separator: ", "))"),
                word: name)
        }
        throw unknown(name)
    }

    /// Whether a word is a verb or one of its other names.
    static func isVerb(_ name: String) -> Bool { exact(name) != nil }

    /// All names of all commands.
    static var names: [String] { all.flatMap { [$0.description.verb] + $0.description.aliases } }

    private static func exact(_ name: String) -> (any Command.Type)? {
        all.first { $0.description.verb == name || $0.description.aliases.contains(name) }
    }

    private static func unknown(_ name: String) -> Diagnostic {
        let typed = Array(name.lowercased().unicodeScalars)
        let nearest = names.compactMap { candidate -> (String, Int)? in
            EditDistance.between(
                typed, Array(candidate.unicodeScalars), limit: min(typed.count, candidate.count) > 3 ? 2 : 1
            )
            .map { (candidate, $0) }
        }.min { $0.1 < $1.1 }
        let hint = nearest.map { LocalizedText(zh: "是不是 \($0.0)？", en: "did you mean \($0.0)?") }
        return Diagnostic(
            .verb, LocalizedText(zh: "没有“\(name)”这个命令", en: "there is no command “\(name)”"),
            hint: hint ?? LocalizedText(zh: "help 列出全部命令", en: "help lists all commands"), word: name)
    }
}
