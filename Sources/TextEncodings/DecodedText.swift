/// What a file's bytes say as text.
package struct DecodedText: Sendable {
    /// Valid UTF-8 without a byte order mark.
    package var bytes: [UInt8]
    /// The encoding that the file is in.
    package var encoding: TextEncoding
    /// What is to be said of the decoding; empty where the bytes are just what they should be.
    package var notes: [DecodingNote]

    /// Makes a text from its UTF-8, the encoding that it was in and what is to be said of the decoding.
    package init(bytes: [UInt8], encoding: TextEncoding, notes: [DecodingNote] = []) {
        self.bytes = bytes
        self.encoding = encoding
        self.notes = notes
    }
}

/// What is to be said of a decoding.
package enum DecodingNote: Sendable, Hashable {
    /// The text is in another encoding than the label says, which is given as it is written.
    case declared(String)
    /// Bytes that fit nothing in the encoding, in the order of the file; one U+FFFD stands for each run of them.
    case unfit([UnfitBytes])
}

/// A run of bytes that fit nothing in the encoding of their file.
package struct UnfitBytes: Sendable, Hashable {
    /// The first of them, from 0 in the file.
    package var offset: Int
    /// How many there are.
    package var count: Int

    /// Makes a run from its first byte, from 0 in the file, and its length.
    package init(offset: Int, count: Int) {
        self.offset = offset
        self.count = count
    }
}

/// Why bytes are no text that can be read; offsets are from 0 in the file.
package enum DecodingFailure: Error, Sendable, Hashable {
    /// Zero or another control character at an offset, where a text has none or few.
    case notText(offset: Int, byte: UInt8)
    /// The encoding of this name is known and not read.
    case unsupported(name: String)
    /// In no encoding that is read: the first byte that does not fit, and the likeliest of them, which it does not fit.
    case undecodable(offset: Int, in: TextEncoding)
    /// The system's iconv does not know the encoding of this name.
    case noConverter(name: String)
}
