import AuditSession
import ReportModel
import TextSupport

/// Words for values that changed.
enum ValueChangeText {
    /// The cells with their old and new values: `t3.new.total 20 → 21`.
    static func list(_ changes: [ValueChange], namesYears: Bool, _ language: Language) -> String {
        let shown = changes.prefix(6).map { change in
            let year = namesYears ? "\(change.was.year)/" : ""
            return "\(year)\(change.was.cell) \(change.was.wording[language]) → \(change.nowWording[language])"
        }
        let more = changes.count - shown.count
        return shown.joined(separator: language.say("，", ", "))
            + (more > 0 ? language.say(" 等 \(changes.count) 处", " and \(more) more") : "")
    }
}
