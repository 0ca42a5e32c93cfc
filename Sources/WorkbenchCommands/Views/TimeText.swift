import Presentation

/// Times as people read them.
enum TimeText {
    /// `2026-01-12 09:30` for `2026-01-12T09:30:00+08:00`; a date as it is.
    static func short(_ time: String) -> String {
        let parts = time.split(separator: "T", maxSplits: 1)
        return parts.count == 2 ? "\(parts[0]) \(parts[1].prefix(5))" : time
    }

    /// The two columns of a time: to the minute for people, whole for programs.
    static func columns(_ key: String, _ title: String) -> [Column] {
        [Column(key, title, for: .programs), Column("\(key)-short", title, overflow: .keep, for: .people)]
    }

    /// The fields of the two columns.
    static func fields(_ time: String) -> [Field] { [.text(time), .text(short(time))] }
}
