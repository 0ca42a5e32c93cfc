package import AuditRules
package import FileAccess
package import ReportModel
package import TextSupport

/// All that a run of gxaudit holds: what is loaded, what was found, how things are shown.
///
/// The one piece of state; commands get it `inout` and nothing else keeps any.
package struct Workbench: Sendable {
    /// The reports that are loaded.
    package var corpus = Corpus()
    /// What the last `check` found; empty before.
    package var findings: [Finding] = []
    /// Whether `findings` speaks of the corpus as it is.
    package var isChecked = false
    /// Files of folders that were not loaded, and other things to know about the loading.
    package var fileNotes: [FileNote] = []
    /// What the person has set; defaults for the rest.
    package var settings: Settings
    /// The reports of the last result, which `last` names in a path.
    package var last: [Int] = []
    /// Whether a person types: only then parts of names, unique prefixes and running numbers are understood.
    package var isInteractive: Bool
    /// Set by `quit`.
    package var isFinished = false

    /// Whether the person wants a running command to stop.
    package var isInterrupted: @Sendable () -> Bool = { false }

    /// The disk, from which all commands read and to which they write.
    package let files = LocalFiles()

    /// A note about a file rather than about a report.
    package struct FileNote: Sendable, Hashable {
        /// The path of the file that it is about.
        package var path: String
        /// What is to be known of it.
        package var note: ReadingNote
    }

    /// Makes a workbench with nothing loaded.
    package init(settings: Settings = Settings(), isInteractive: Bool = false) {
        self.settings = settings
        self.isInteractive = isInteractive
    }

    /// The language of results and messages.
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
