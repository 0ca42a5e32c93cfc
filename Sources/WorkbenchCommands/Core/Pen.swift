internal import AuditRules
internal import AuditSession
internal import FileAccess
internal import ReportModel
internal import TextSupport

/// Who does what is done, and when.
package struct Pen: Sendable {
    /// Who judges and annotates; nil where a script has to say so first.
    package var author: String?
    /// The date that a script gives to all that it does; nil for the clock's.
    package var date: String?
    /// The time now (RFC 3339); nil in a replay, which has no clock.
    private let clock: (@Sendable () -> String)?

    /// Makes a pen; without an author and a clock it is that of a replay.
    package init(author: String? = nil, clock: (@Sendable () -> String)? = nil) {
        self.author = author
        self.clock = clock
    }

    /// Who and when, for what needs no name: empty where a script does not say.
    var stamp: Annotation.Stamp { Annotation.Stamp(by: author ?? "", at: date ?? clock?() ?? "") }

    /// Who and when, for a judgement or an annotation; throws `E-script` where the script does not say.
    func signature() throws(Diagnostic) -> Annotation.Stamp {
        let stamp = stamp
        guard !stamp.by.isEmpty, !stamp.at.isEmpty else {
            throw Diagnostic(
                .script,
                LocalizedText(
                    zh: "脚本没有写明谁在何时判断", en: "the script does not say who judges and when"),
                hint: LocalizedText(
                    zh: "先写 author 姓名 和 as-of 2026-01-12 这样两行",
                    en: "two lines such as author NAME and as-of 2026-01-12 go before it"))
        }
        return stamp
    }
}
