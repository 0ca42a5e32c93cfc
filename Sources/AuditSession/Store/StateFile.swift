internal import DocumentModel
internal import TextSupport

/// `session.json` (DESIGN §4): the state of a session for people, who read it, compare it and keep it in git.
///
/// Sorted keys, one item a line, so that a change of one item is a change of one line.
enum StateFile {
    /// The name of the format, as the file says it.
    static let format = "gxaudit.session"
    /// The version that is written.
    static let version = 1

    /// The bytes of a session's state.
    static func bytes(of state: SessionState, name: String, _ paths: SessionPaths) throws(Diagnostic) -> [UInt8] {
        var bytes = Array("{\n".utf8)
        try appendItems("annotations", state.annotations.map(StoredAnnotation.init), to: &bytes)
        bytes += Array("\"format\":\"\(format)\",\n".utf8)
        let judgements = Judgement.sorted(state.judgements.values).map(StoredJudgement.init)
        try appendItems("judgements", judgements, to: &bytes)
        bytes += Array("\"name\":".utf8)
        JSONText.append(string: name, to: &bytes)
        bytes += Array(",\n".utf8)
        try appendItems("notes", state.notes.map { StoredNote($0, paths) }, to: &bytes)
        bytes += Array("\"settings\":".utf8)
        bytes += try StoredJSON.bytes(of: state.settings)
        bytes += Array(",\n".utf8)
        try appendItems("sources", state.sources.map { StoredSource($0, paths) }, to: &bytes)
        bytes += Array("\"version\":\(version)\n}\n".utf8)
        return bytes
    }

    /// The version that a file states; nil where it is no such file.
    static func version(of bytes: [UInt8]) -> Int? {
        guard let header = StoredJSON.value(Header.self, of: bytes), header.format == format else { return nil }
        return header.version
    }

    private struct Header: Decodable {
        var format: String
        var version: Int
    }

    private static func appendItems(
        _ key: String, _ items: [some Encodable], to bytes: inout [UInt8]
    ) throws(Diagnostic) {
        bytes += Array("\"\(key)\":[".utf8)
        for (index, item) in items.enumerated() {
            bytes += Array((index == 0 ? "\n" : ",\n").utf8)
            bytes += try StoredJSON.bytes(of: item)
        }
        bytes += Array((items.isEmpty ? "],\n" : "\n],\n").utf8)
    }
}
