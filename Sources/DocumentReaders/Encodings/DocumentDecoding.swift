import DocumentModel
import TextEncodings
import TextSupport

/// Decoding of the files that are text, said to people in notes and diagnostics.
enum DocumentDecoding {
    /// A file's bytes as valid UTF-8 without a byte order mark, with what is to be said of its encoding.
    ///
    /// `declared` is the label that the file or a server gives. Throws E-encoding for what is no text, or in an encoding
    /// that is not read.
    static func decode(
        _ bytes: [UInt8], declared: String?
    ) throws(Diagnostic) -> (bytes: [UInt8], notes: [DocumentNote]) {
        do throws(DecodingFailure) {
            let text = try TextDecoding.decode(bytes, declared: declared)
            return (text.bytes, text.notes.map { note($0, text.encoding) })
        } catch {
            throw error.diagnostic(of: bytes)
        }
    }

    /// Decodes a file whose text is the document's text, so that a note can say the line and column of the first
    /// U+FFFD that stands for bad bytes.
    static func decodeText(_ bytes: [UInt8]) throws(Diagnostic) -> (bytes: [UInt8], notes: [DocumentNote]) {
        do throws(DecodingFailure) {
            let text = try TextDecoding.decode(bytes)
            let notes = text.notes.map { written -> DocumentNote in
                var note = note(written, text.encoding)
                if case .unfit = written { note.place = firstReplacement(in: text.bytes) }
                return note
            }
            return (text.bytes, notes)
        } catch {
            throw error.diagnostic(of: bytes)
        }
    }

    private static func firstReplacement(in text: [UInt8]) -> SourceAnchor? {
        let mark: [UInt8] = [0xEF, 0xBF, 0xBD]
        guard let index = text.indices.first(where: { text[$0] == mark[0] && text[$0...].starts(with: mark) }) else {
            return nil
        }
        let start = text[..<index].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return .text(
            line: 1 + text[..<start].count { $0 == 0x0A },
            column: 1 + UTF8Text.scalarCount(text.span, start..<index))
    }

    private static func note(_ note: DecodingNote, _ encoding: TextEncoding) -> DocumentNote {
        switch note {
        case .declared(let label):
            return DocumentNote(
                .encoding,
                LocalizedText(
                    zh: "声明的编码是 \(label)，实际是 \(encoding.name)，按实际编码读取",
                    en: "declared as \(label) but in \(encoding.name); read as what it is"))
        case .unfit(let places):
            let listed = places.prefix(maximumListed).map(position)
            let hasMore = places.count > listed.count
            return DocumentNote(
                .encoding,
                LocalizedText(
                    zh: "有 \(places.count) 处字节不成文字，显示为 \u{FFFD}：第 "
                        + listed.joined(separator: "、") + " 个字节\(hasMore ? "等" : "")",
                    en: "bytes that are no text in \(places.count) places, shown as \u{FFFD}: byte "
                        + listed.joined(separator: ", ") + (hasMore ? ", …" : "")))
        }
    }

    /// The bytes of a place, from 1.
    private static func position(_ place: UnfitBytes) -> String {
        place.count == 1 ? "\(place.offset + 1)" : "\(place.offset + 1)-\(place.offset + place.count)"
    }

    /// As many places are listed in a note.
    private static let maximumListed = 8
}

extension DecodingFailure {
    /// The failure as it is said of a file with these bytes; bytes and lines are counted from 1.
    fileprivate func diagnostic(of bytes: [UInt8]) -> Diagnostic {
        switch self {
        case .notText(let offset, 0):
            Diagnostic(
                .encoding,
                LocalizedText(
                    zh: "不是文本文件（第 \(offset + 1) 个字节为 0）", en: "not a text file (byte \(offset + 1) is zero)"),
                hint: Self.checkFile)
        case .notText(let offset, _):
            Diagnostic(
                .encoding,
                LocalizedText(
                    zh: "不是文本文件（控制字符太多，第一个是第 \(offset + 1) 个字节）",
                    en: "not a text file (many control characters, the first is byte \(offset + 1))"),
                hint: Self.checkFile)
        case .unsupported(let name):
            Diagnostic(
                .encoding, LocalizedText(zh: "不支持 \(name) 编码", en: "the encoding \(name) is not read"),
                hint: Self.saveAsUTF8)
        case .undecodable(let offset, .utf8), .undecodable(let offset, .gb18030), .undecodable(let offset, .big5):
            Diagnostic(
                .encoding,
                LocalizedText(
                    zh: "既不是 UTF-8 编码，也不是 GB18030（GBK）编码（第 \(Self.line(offset, bytes)) 行，第 \(offset + 1) 个字节）",
                    en: "neither UTF-8 nor GB18030 (line \(Self.line(offset, bytes)), byte \(offset + 1))"),
                hint: Self.saveAsUTF8)
        case .undecodable(let offset, let encoding):
            Diagnostic(
                .encoding,
                LocalizedText(
                    zh: "\(encoding.name) 文本已损坏（第 \(offset + 1) 个字节）",
                    en: "damaged text in \(encoding.name) (byte \(offset + 1))"),
                hint: Self.saveAsUTF8)
        case .noConverter(let name):
            Diagnostic(
                .encoding,
                LocalizedText(zh: "系统的 iconv 不认识 \(name) 编码", en: "the system's iconv does not know \(name)"),
                hint: LocalizedText(
                    zh: "请安装 glibc 的编码模块（glibc-gconv-extra、libc6），或先另存为 UTF-8 编码",
                    en: "install glibc's encoding modules (glibc-gconv-extra, libc6), or save the file as UTF-8"))
        }
    }

    private static func line(_ offset: Int, _ bytes: [UInt8]) -> Int {
        1 + bytes.prefix(offset).count { $0 == 0x0A }
    }

    private static let checkFile = LocalizedText(
        zh: "请检查文件是否损坏，或重新保存为 UTF-8 编码的文本", en: "check whether it is damaged, or save it again as text in UTF-8")

    private static let saveAsUTF8 = LocalizedText(
        zh: "请用编辑器另存为 UTF-8 编码，或检查文件是否损坏", en: "save it as UTF-8 in an editor, or check whether it is damaged")
}
