internal import CSQLite

/// A database of relations, to be asked in SQL (SQLite's).
///
/// Nothing can be changed, opened or loaded by a query; its answer depends on the relations alone. To be used on one
/// thread.
@safe package struct Database: ~Copyable {
    private let box: OpaquePointer
    private let limits: QueryLimits
    private var relations: [RelationBox] = []

    /// Makes a database without tables.
    package init(limits: QueryLimits = QueryLimits()) throws(QueryFailure) {
        var bounds = SQLBounds(
            valueLength: Int32(clamping: limits.value), statementLength: Int32(clamping: limits.statement),
            columns: Int32(clamping: limits.columns), depth: Int32(clamping: limits.depth),
            compounds: Int32(clamping: limits.compounds), patternLength: Int32(clamping: limits.pattern))
        guard let box = unsafe SQLOpenForQuestions(&bounds) else { throw .unavailable }
        unsafe self.box = box
        self.limits = limits
    }

    deinit {
        unsafe SQLClose(box)
    }

    /// Makes a relation a table; its name is that of no other.
    package mutating func attach(_ relation: any Relation) throws(QueryFailure) {
        let new = RelationBox(relation)
        relations.append(new)
        guard unsafe new.attach(to: box) else { throw .unavailable }
    }

    /// Which relations a query names. Throws what is wrong with the query.
    package func relations(namedBy query: String) throws(QueryFailure) -> Set<String> {
        unsafe SQLFinish(try prepare(query))
        return Set(relations.map(\.relation.name).filter { unsafe SQLIsNamed(box, $0) })
    }

    /// Answers a query row by row, and returns the names of the columns as SQLite has them.
    ///
    /// `isInterrupted` is asked some thousand times a second.
    package func run(
        _ query: String, isInterrupted: @escaping () -> Bool = { false }, receive: ([QueryValue]) -> Void
    ) throws(QueryFailure) -> [String] {
        let statement = unsafe try prepare(query)
        defer { unsafe SQLFinish(statement) }
        let watch = QueryWatch(limits, isInterrupted)
        unsafe SQLWatch(
            box, { unsafe QueryWatch.of($0)?.shouldStop() ?? false }, Unmanaged.passUnretained(watch).toOpaque())
        defer { unsafe SQLWatch(box, nil, nil) }
        let count = unsafe Int(SQLColumnCount(statement))
        var size = 0
        while true {
            let outcome = unsafe SQLStep(box, statement)
            guard outcome == SQLRow else {
                guard outcome == SQLDone else { throw watch.reason ?? failure(outcome) }
                break
            }
            let row = (0..<count).map { unsafe QueryValue(statement, Int32($0)) }
            size = row.reduce(size) { $0 + $1.size }
            guard size <= limits.result else { throw .resultTooLarge(limit: limits.result) }
            receive(row)
        }
        // A result of few rows may be done between two looks.
        if isInterrupted() { throw .interrupted }
        return (0..<count).map { unsafe String(cString: SQLColumnName(statement, Int32($0))) }
    }

    private func prepare(_ query: String) throws(QueryFailure) -> OpaquePointer {
        guard query.utf8.count <= limits.statement else { throw .valueTooLong(limit: limits.statement) }
        // SQLite would take it for the end of the text.
        if let end = query.utf8.firstIndex(of: 0) {
            let offset = query.utf8.distance(from: query.startIndex, to: end)
            throw .wrong(message: "unrecognized token: \"\\0\"", offset: offset)
        }
        var query = query
        var statement: OpaquePointer?
        let outcome = query.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { text in
                unsafe SQLPrepare(box, text.baseAddress, text.count, &statement)
            }
        }
        guard outcome == SQLDone, let statement = unsafe statement else { throw failure(outcome) }
        return unsafe statement
    }

    private func failure(_ outcome: SQLOutcome) -> QueryFailure {
        switch outcome {
        case SQLRefused: return unsafe .refused(String(cString: SQLRefusedWord(box)))
        case SQLStopped: return .interrupted
        case SQLTooLong: return .valueTooLong(limit: limits.value)
        case SQLNoMemory: return .memory(limit: limits.memory)
        case SQLClockAsked: return .clockAsked
        case SQLSeveral: return .several
        case SQLNoQuestion, SQLDone: return .noQuestion
        case SQLRelationFailed:
            if let trouble = relations.lazy.compactMap(\.trouble).first { return .relation(trouble) }
        default: break
        }
        let offset = unsafe Int(SQLErrorOffset(box))
        return unsafe .wrong(message: String(cString: SQLMessage(box)), offset: offset < 0 ? nil : offset)
    }
}

extension RelationBox {
    /// Makes the relation a table of a database, under another name where one is given; the box must outlive it.
    func attach(to database: OpaquePointer, as name: String? = nil) -> Bool {
        let shares = relation.columns.map { $0.lookup?.share ?? 1 }
        let traits = traits
        let outcome = unsafe (name ?? relation.name).withCString { name in
            unsafe declaration.withCString { declaration in
                unsafe traits.withUnsafeBufferPointer { traits in
                    unsafe shares.withUnsafeBufferPointer { shares in
                        var description = unsafe SQLRelation(
                            name: name, declaration: declaration, columnCount: Int32(traits.count),
                            traits: traits.baseAddress, shares: shares.baseAddress,
                            rowCount: Double(relation.rowCount),
                            context: Unmanaged.passUnretained(self).toOpaque(), calls: RelationBox.calls)
                        return unsafe SQLAttach(database, &description)
                    }
                }
            }
        }
        return outcome == SQLDone
    }
}

extension QueryValue {
    fileprivate init(_ statement: OpaquePointer, _ column: Int32) {
        let kind = unsafe SQLColumnKind(statement, column)
        switch kind {
        case SQLNull: self = .null
        case SQLInteger: self = unsafe .integer(SQLColumnInteger(statement, column))
        default:
            var count = 0
            let start = unsafe SQLColumnBytes(statement, column, &count)
            let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
            if kind == SQLBlob {
                self = unsafe .blob(Array(bytes))
            } else {
                let text = unsafe String(decoding: bytes, as: UTF8.self)
                self = kind == SQLReal ? .real(printed: text) : .text(text)
            }
        }
    }
}
