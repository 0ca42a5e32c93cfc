import Archives
import DocumentModel
import MarkupParsing
import TextSupport

/// An office file: a zip archive of parts that lead to each other (ECMA-376 part 2, Open Packaging Conventions).
struct OfficePackage: ~Copyable {
    private let archive: Archive
    /// How many bytes may still be unpacked.
    private var budget: Int
    private let partLimit: Int

    /// A part that another leads to, or the package (6.5).
    struct Relationship {
        var id: String
        /// The last word of its type, such as `officeDocument`; what stands before it differs between the strict and the
        /// transitional form (part 1, annex A).
        var kind: String
        /// The name of the part it leads to.
        var target: String
    }

    init(_ bytes: [UInt8], limits: OfficeLimits = OfficeLimits()) throws(Diagnostic) {
        budget = limits.bytes
        partLimit = limits.partBytes
        do throws(ArchiveFailure) {
            archive = try Archive(bytes)
        } catch {
            throw ArchiveTrouble.ofOfficeFile.diagnostic(error)
        }
    }

    /// Whether a file is a package whose parts lie in a folder; for one that is cut off, whether it looks so.
    static func isRecognized(_ bytes: [UInt8], folder: String) -> Bool {
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return false }
        guard let directory = try? ArchiveDirectory(bytes) else {
            return ByteSearch("\(folder)/").first(in: bytes.span, from: 0) != nil
                && ByteSearch(contentTypes).first(in: bytes.span, from: 0) != nil
        }
        return directory.hasFolder(folder, in: bytes) && directory.contains(contentTypes, in: bytes)
    }

    /// The part that every package has (7.2.3.2).
    private static let contentTypes = "[Content_Types].xml"

    /// A part; nil where there is none of this name. What `cut` leaves of its bytes is parsed.
    mutating func part<Name>(
        _ path: String, as: Name.Type, cut: ([UInt8]) -> [UInt8] = { $0 }
    ) throws(Diagnostic) -> OfficePart<Name>? {
        guard let entry = try entry(path) else { return nil }
        let bytes = cut(try unpack(entry, path))
        do throws(Markup.Failure) {
            return OfficePart(try Markup(xml: bytes.span), path: path)
        } catch {
            throw OfficeTrouble.diagnostic(error, part: path)
        }
    }

    /// What a part, or with an empty name the package, leads to.
    mutating func relationships(of path: String) throws(Diagnostic) -> [Relationship] {
        let (folder, file) = Self.parted(path)
        guard let part = try part("\(folder)_rels/\(file).rels", as: RelationshipName.self) else { return [] }
        var found: [Relationship] = []
        for index in part.events.indices where part.events[index].kind == .start {
            guard part.name(part.events[index]) == .relationship,
                let target = part.string(.target, of: index), part.string(.mode, of: index) != "External"
            else { continue }
            let kind = part.string(.type, of: index)?.split(separator: "/").last.map(String.init) ?? ""
            found.append(
                Relationship(
                    id: part.string(.id, of: index) ?? "", kind: kind, target: Self.resolved(target, from: folder)))
        }
        return found
    }

    /// The name of the main part: that to which the package leads, or else the usual one.
    mutating func mainPart(usually usual: String) throws(Diagnostic) -> String {
        let main = try relationships(of: "").first { $0.kind == "officeDocument" }?.target
        if let main, try entry(main) != nil { return main }
        guard try entry(usual) != nil else { throw OfficeTrouble.missing(main ?? usual) }
        return usual
    }

    private mutating func unpack(_ entry: ArchiveEntry, _ path: String) throws(Diagnostic) -> [UInt8] {
        do throws(ArchiveFailure) {
            let bytes = try archive.read(entry, limit: min(partLimit, budget))
            budget -= bytes.count
            return bytes
        } catch {
            throw ArchiveTrouble.ofOfficeFile.diagnostic(error, part: path)
        }
    }

    /// The entry of a part's name, in any case of letters (6.2.2). Throws where two are called so: programs differ in
    /// which of them they read.
    private func entry(_ path: String) throws(Diagnostic) -> ArchiveEntry? {
        let wanted = path.utf8.map(Self.folded)
        let found = archive.entries.filter { entry in
            entry.rawName.count == wanted.count && entry.rawName.lazy.map(Self.folded).elementsEqual(wanted)
        }
        guard found.count <= 1 else { throw OfficeTrouble.doubled(path) }
        return found.first
    }

    private static func folded(_ byte: UInt8) -> UInt8 {
        if byte >= 0x41 && byte <= 0x5A { return byte + 0x20 }
        return byte == 0x5C ? 0x2F : byte
    }

    private static func parted(_ path: String) -> (folder: String, file: String) {
        guard let slash = path.lastIndex(of: "/") else { return ("", path) }
        return (String(path[...slash]), String(path[path.index(after: slash)...]))
    }

    /// The name that a relationship's target means: relative to the folder of the part that it is of (6.5.3.4).
    private static func resolved(_ target: String, from folder: String) -> String {
        var segments = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for segment in target.split(separator: "/") where segment != "." {
            if segment == ".." { _ = segments.popLast() } else { segments.append(segment) }
        }
        return segments.joined(separator: "/")
    }
}

/// How much of an office file is unpacked.
struct OfficeLimits: Sendable {
    /// The most bytes of one part; markup is several times as long as the text in it.
    var partBytes = 2 * TextLimits.bytes
    /// The most bytes of all parts that are read.
    var bytes = 4 * TextLimits.bytes
}

private enum RelationshipName: String, OfficeName {
    case relationship = "Relationship"
    case id = "Id"
    case type = "Type"
    case target = "Target"
    case mode = "TargetMode"
    case other = ""
}
