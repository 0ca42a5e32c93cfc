internal import CMarkup

/// An XML document as a flat list of events, as libxml2 reads it.
///
/// Only the predefined entities are known, a document type is refused, and nothing is ever fetched.
package struct Markup: Sendable {
    /// One event.
    package struct Event: Sendable, Hashable {
        /// What happens.
        package var kind: Kind
        /// The index of the element's or attribute's name in `names`.
        package var name: Int
        /// Text and attribute values: their bytes in `text`.
        package var range: Range<Int>
    }

    /// The kinds of events.
    package enum Kind: Sendable, Hashable {
        /// An element starts; its attributes follow.
        case start
        case end
        case text
        /// An attribute of the element that started last.
        case attribute
    }

    /// Why a document cannot be read.
    package enum Failure: Error, Sendable, Hashable {
        /// Elements stand in elements, more than `maximumDepth` of them.
        case tooDeep
        /// More attributes, names, events or text than the limits allow.
        case tooLarge
        /// XML that is not well-formed; the line of the error.
        case malformed(line: Int)
        /// XML with a document type.
        case documentType
        case noMemory
        /// libxml2 is not there.
        case noLibrary
    }

    /// The events in the order of the source.
    package private(set) var events: [Event] = []
    /// Valid UTF-8: all text and all attribute values.
    package private(set) var text: [UInt8] = []
    /// The names of elements and attributes, without prefix, each once.
    package private(set) var names: [String] = []

    /// How deep elements may stand in elements.
    package static let maximumDepth = 1_024
    /// The most attributes of an element.
    package static let maximumAttributes = 256
    /// The most names of elements, attributes and namespaces. Office files have some hundred.
    package static let maximumNames = 65_536
    /// The most events: 16 MiB of the shortest elements have about as many.
    package static let maximumEvents = 8 << 20
    /// The most bytes of text and attribute values.
    package static let maximumText = 64 << 20

    /// Reads an XML document in the encoding that it declares, or else UTF-8; one in an encoding in which ASCII is not
    /// ASCII, UTF-16 apart, counts as malformed.
    package init(xml bytes: Span<UInt8>) throws(Failure) {
        try unsafe self.init(
            bytes.withUnsafeBufferPointer { unsafe MarkupParseXML($0.baseAddress, $0.count, Self.limits) })
    }

    private static var limits: MarkupLimits {
        MarkupLimits(
            depth: UInt32(maximumDepth), attributes: UInt32(maximumAttributes), names: UInt32(maximumNames),
            events: maximumEvents, text: maximumText)
    }

    private init(_ result: consuming MarkupEvents) throws(Failure) {
        defer { unsafe MarkupEventsFree(&result) }
        switch unsafe result.outcome {
        case MarkupDone: break
        case MarkupTooDeep: throw .tooDeep
        case MarkupTooLarge: throw .tooLarge
        case MarkupMalformed: throw .malformed(line: Int(unsafe result.line))
        case MarkupHasDoctype: throw .documentType
        case MarkupNoLibrary: throw .noLibrary
        default: throw .noMemory
        }
        let read = unsafe UnsafeBufferPointer(start: result.events, count: result.eventCount)
        events = unsafe read.map { event in
            let start = Int(event.start)
            return Event(kind: Self.kind(event.kind), name: Int(event.name), range: start..<start + Int(event.count))
        }
        text = unsafe Array(UnsafeBufferPointer(start: result.text, count: result.textCount))
        let nameBytes = unsafe UnsafeRawBufferPointer(start: result.names, count: result.nameBytes)
        names = unsafe nameBytes.split(separator: 0).map { unsafe String(decoding: $0, as: UTF8.self) }
    }

    private static func kind(_ raw: UInt8) -> Kind {
        switch UInt32(raw) {
        case MarkupStart.rawValue: .start
        case MarkupEnd.rawValue: .end
        case MarkupText.rawValue: .text
        default: .attribute
        }
    }
}
