package import AuditRules
package import FileAccess
package import ReportModel
package import TextSupport

/// All that a run of gxaudit holds: what is loaded, what was found, how things are shown.
///
/// The one piece of state; commands get it `inout` and nothing else keeps any.
package struct Workbench: Sendable {
    package var corpus = Corpus()
    /// What the last `check` found; empty before.
    package var findings: [Finding] = []
    /// Whether `findings` speaks of the corpus as it is.
    package var isChecked = false
    /// Files of folders that were not loaded, and other things to know about the loading.
    package var fileNotes: [FileNote] = []
    package var settings: Settings
    /// The reports of the last result, which `last` names in a path.
    package var last: [Int] = []
    /// Whether a person types: only then parts of names, unique prefixes and running numbers are understood.
    package var isInteractive: Bool
    /// Set by `quit`.
    package var isFinished = false

    /// Whether the person wants a running command to stop.
    package var isInterrupted: @Sendable () -> Bool = { false }

    package let files = LocalFiles()

    /// A note about a file rather than about a report.
    package struct FileNote: Sendable, Hashable {
        package var path: String
        package var note: ReadingNote
    }

    package init(settings: Settings = Settings(), isInteractive: Bool = false) {
        self.settings = settings
        self.isInteractive = isInteractive
    }

    package var language: Language { settings.language }

    /// A wording in the person's language.
    func say(_ zh: String, _ en: String) -> String {
        language.say(zh, en)
    }

    /// To be called when the corpus has changed: what was found no longer speaks of it.
    mutating func corpusChanged() {
        findings = []
        isChecked = false
        last = []
    }
}
