package import TextSupport

/// Why a query has no answer.
package enum QueryFailure: Error, Sendable, Hashable {
    /// The query is wrong; what SQLite says of it, and where, in bytes from its beginning.
    case wrong(message: String, offset: Int?)
    /// There is another statement behind the first.
    case several
    /// The statement is empty, changes something, or has no result.
    case noQuestion
    /// It uses what could change something, reach out, or give another answer each time; the word for it.
    case refused(String)
    /// It asks for the time.
    case clockAsked
    case interrupted
    /// It took longer than its limit, in seconds.
    case timedOut(seconds: Int)
    /// It needs more memory than its limit, in bytes.
    case memory(limit: Int)
    /// A text is longer than its limit, in bytes.
    case valueTooLong(limit: Int)
    /// The result has more bytes than its limit.
    case resultTooLarge(limit: Int)
    /// A relation could not tell a value.
    case relation(Diagnostic)
    /// There is not even the memory to begin, or SQLite refuses to.
    case unavailable
}

/// What a query may cost.
package struct QueryLimits: Sendable, Hashable {
    /// Seconds; nil for any number.
    package var seconds: Int?
    /// The most bytes that SQLite may take for sorting and grouping.
    package var memory = 512 << 20
    /// The most bytes of a result: its texts, and 32 for each field.
    package var result = 512 << 20
    /// The longest text or blob, in bytes.
    package var value = 16 << 20
    /// The longest statement, in bytes.
    package var statement = 100_000
    /// The most columns of a table or a result.
    package var columns = 1000
    /// How deep expressions may stand in expressions.
    package var depth = 200
    /// The most parts of a UNION.
    package var compounds = 50
    /// The longest pattern of LIKE and GLOB, in bytes.
    package var pattern = 1000

    /// Makes limits with all but the time as they are by default.
    package init(seconds: Int? = nil) {
        self.seconds = seconds
    }
}
