internal import DocumentModel
internal import FoundationEssentials
internal import TextSupport

/// A line of `journal.jsonl` (DESIGN §4): `{"v":1,"seq":…,"at":…,"by":…,"op":…,"args":{…},"prev":…,"hash":…}`.
///
/// `hash` is the SHA-256 of the line's bytes before `,"hash":`, and `prev` the hash of the line before it, so that no
/// line can be changed, left out or moved without breaking the chain behind it.
struct JournalLine {
    /// The version of the lines that are written.
    static let version = 1
    /// What the first line has as `prev`.
    static let start = String(repeating: "0", count: 64)

    private static let seal = Array(#","hash":""#.utf8)
    /// `,"hash":"`, 64 digits, `"}`.
    private static let tailLength = seal.count + 66

    /// The bytes of an event's line with its line break, and its hash.
    static func bytes(of event: JournalEvent, behind previous: String, _ paths: SessionPaths) throws(Diagnostic)
        -> (line: [UInt8], hash: String)
    {
        let (name, arguments) = StoredChange.stored(event.action, paths)
        var line = Array("{\"v\":\(version),\"seq\":\(event.number),\"at\":".utf8)
        JSONText.append(string: event.at, to: &line)
        line += Array(",\"by\":".utf8)
        JSONText.append(string: event.by, to: &line)
        line += Array(",\"op\":\"\(name)\",\"args\":".utf8)
        line += try StoredJSON.bytes(of: arguments)
        line += Array(",\"prev\":\"\(previous)\"".utf8)
        let hash = ContentHash(of: line).hex
        line += seal + Array("\(hash)\"}\n".utf8)
        return (line, hash)
    }

    /// What is wrong with a line.
    enum Defect: Error {
        /// It says something else than when it was written, or does not follow the line before it.
        case altered
        /// A newer gxaudit wrote it.
        case newer(Int)
    }

    /// The event of a line without its line break, and the line's hash.
    static func event(
        _ line: [UInt8], number: Int, behind previous: String, _ paths: SessionPaths
    ) throws(Defect) -> (event: JournalEvent, hash: String) {
        let isIntact = try seal(of: line)
        guard let stored = StoredJSON.value(Line.self, of: line), stored.v == version else {
            if let header = StoredJSON.value(Header.self, of: line), header.v > version { throw .newer(header.v) }
            throw .altered
        }
        guard isIntact, stored.prev == previous, stored.seq == number else { throw .altered }
        do throws(MalformedRecord) {
            let action = try stored.args.action(stored.op, paths, stamp: Annotation.Stamp(by: stored.by, at: stored.at))
            return (JournalEvent(number: number, at: stored.at, by: stored.by, action: action), stored.hash)
        } catch {
            throw .altered
        }
    }

    /// Whether the line ends in the hash of what stands before it; false where it ends in no hash at all, as a newer
    /// version's line may. Throws where the hash is another line's: then its version cannot be believed either.
    private static func seal(of line: [UInt8]) throws(Defect) -> Bool {
        let tail = line.suffix(tailLength)
        guard tail.starts(with: seal), let hash = ContentHash(hex: hex(tail)) else { return false }
        guard hash == ContentHash(of: Array(line.dropLast(tailLength))) else { throw .altered }
        return true
    }

    private static func hex(_ tail: ArraySlice<UInt8>) -> String {
        String(decoding: tail.dropFirst(seal.count).dropLast(2), as: UTF8.self)
    }

    private struct Header: Decodable {
        var v: Int
    }

    private struct Line: Decodable {
        var v: Int
        var seq: Int
        var at: String
        var by: String
        var op: String
        var args: StoredChange
        var prev: String
        var hash: String
    }
}
