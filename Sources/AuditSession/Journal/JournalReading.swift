internal import TextSupport

/// The events of a journal's bytes, up to the first line that cannot be believed.
struct JournalReading {
    /// The events before that line; all of them where there is none.
    private(set) var events: [JournalEvent] = []
    /// The hash of the last of the events.
    private(set) var head = JournalLine.start
    /// How many bytes the lines of the events have.
    private(set) var length = 0
    /// What is wrong behind them; nil where nothing is.
    private(set) var defect: Defect?

    enum Defect: Hashable {
        /// The last line was cut off, as by a crash.
        case torn
        /// The line of this number is not what was written.
        case altered(line: Int)
        /// A newer gxaudit wrote the line.
        case newer(version: Int)
    }

    /// Cost: one pass over the bytes, and the parsing of each line.
    init(_ bytes: [UInt8], _ paths: SessionPaths) {
        while length < bytes.count {
            let end = bytes[length...].firstIndex(of: UInt8(ascii: "\n"))
            let line = Array(bytes[length..<(end ?? bytes.count)])
            do throws(JournalLine.Defect) {
                // A line without its break was never acknowledged, even where nothing else is missing.
                guard let end else {
                    defect = .torn
                    return
                }
                let (event, hash) = try JournalLine.event(line, number: events.count + 1, behind: head, paths)
                events.append(event)
                head = hash
                length = end + 1
            } catch {
                switch error {
                case .newer(let version): defect = .newer(version: version)
                case .altered: defect = .altered(line: events.count + 1)
                }
                return
            }
        }
    }
}
