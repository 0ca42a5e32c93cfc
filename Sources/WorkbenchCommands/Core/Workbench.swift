package import AuditRules
package import AuditSession
import CorpusQuery
package import FileAccess
import ReportAssembly
package import ReportModel
package import TextSupport

/// All that a run of gxaudit holds: what is loaded, what was found, how things are shown.
///
/// The one piece of state; commands get it `inout` and nothing else keeps any.
package struct Workbench: Sendable {
    /// The reports that are loaded.
    package var corpus = Corpus()
    /// Which of its reports are of one organ; nil until that is asked.
    var knownOrgans: OrganChains?
    /// Its reports as rows of tables; nil until that is asked.
    var knownRows: ReportRows?
    /// The rules that judge a report by itself, ready to run with the settings of then; nil until that is asked.
    var preparedRules: PreparedRules?
    /// What the last `check` found; empty before.
    package var findings: [Finding] = []
    /// The indices of `findings` by their names.
    var findingsByID: [String: Int] = [:]
    /// The rules that a check runs but for those that the person has set off.
    package var rules = RuleRegistry.all {
        didSet { preparedRules = nil }
    }
    /// What the last `check` saw, so that the next judges only what has changed.
    var checkMemory = CheckMemory()
    /// What the last `check` did not look at.
    var checkGaps = CheckGaps()
    /// The part of the organs that `findings` speaks of; nil for all of them.
    var shard: OrganShard?
    /// Whether `findings` speaks of the corpus as it is.
    package var isChecked = false
    /// What was done, judged and written; in a folder, where the person wants it kept.
    package var session = Session()
    /// Where sessions live; nil where none may be kept.
    package var store: SessionStore?
    /// Sources of the session that are gone or are not what they were, with why.
    package var missing: [SourceNote] = []
    /// Whether what was read of files is kept in the session's folder and taken from there.
    package var keepsReadings = true
    /// What was read of files for the session that is open; nil until that is asked for.
    var readingCache: ReadingCache?
    /// What the person has set; defaults for the rest.
    package var settings: Settings {
        didSet { if settings.rules != oldValue.rules { isChecked = false } }
    }
    /// The settings before the session's.
    let startSettings: Settings
    /// The settings that the process was started with and that the session's do not change.
    let fixedSettings: Set<String>
    /// The reports of the last result, which `last` names in a path.
    package var last: [Int] = []
    /// Whether a person types: only then parts of names, unique prefixes and running numbers are understood.
    package var isInteractive: Bool
    /// Set by `quit`.
    package var isFinished = false
    /// Who judges and annotates, and when.
    package var pen: Pen
    /// What a script has to know while it runs.
    package var script = ScriptState()
    /// The script that is being recorded; nil for none.
    package var recording: Recording?

    /// Whether findings or annotations were exported: then what was said of them is somewhere.
    var isExported = false
    /// How many replays run this one.
    var replayDepth = 0

    /// Whether the person wants a running command to stop.
    package var isInterrupted: @Sendable () -> Bool = { false }

    /// Told of files that are being read: how many are done, of how many; from any core, in no order.
    package var showProgress: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }

    /// The disk, from which all commands read and to which they write.
    package let files: LocalFiles

    /// Makes a workbench with nothing loaded.
    ///
    /// `fixedSettings` names the settings that a session does not change; `files` are seen from the folder at which
    /// relative paths start.
    package init(
        settings: Settings = Settings(), fixedSettings: Set<String> = [], isInteractive: Bool = false,
        files: LocalFiles = LocalFiles(), pen: Pen = Pen()
    ) {
        self.settings = settings
        startSettings = settings
        self.fixedSettings = fixedSettings
        self.isInteractive = isInteractive
        self.files = files
        self.pen = pen
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
        findingsByID = [:]
        shard = nil
        isChecked = false
        last = []
        knownOrgans = nil
        knownRows = nil
    }
}
