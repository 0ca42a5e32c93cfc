import DocumentModel
import ReportModel
import TextSupport

/// What a label of the form can mean.
enum LabelMeaning: Sendable, Hashable {
    /// A row of table 二 or 三, by its address segments.
    case row(FormTable, String)
    /// A column of table 二 or 三.
    case column(FormTable, String)
    /// A kind of case or a column of table 四, whose rows are printed side by side.
    case disputes(String)
    /// A heading without numbers.
    case heading(String)
}

/// A cell's text recognised as a label of the form.
///
/// A small value that points into the index: a report has some eighty of them.
struct LabelMatch: Sendable {
    private let entryNumber: UInt16
    /// The number in front of the label, where there is one.
    let enumerator: Enumerator?
    /// Close to a label of the form, but not equal to any known wording.
    let isFuzzy: Bool

    fileprivate init(entry: Int, enumerator: Enumerator?, isFuzzy: Bool) {
        entryNumber = UInt16(entry)
        self.enumerator = enumerator
        self.isFuzzy = isFuzzy
    }

    private var entry: Int { Int(entryNumber) }

    /// More than one for 其他 and 总计, which name a row and columns.
    var meanings: [LabelMeaning] { LabelIndex.shared.entries[entry].meanings }

    /// The wording that the form of each edition has for this; an edition whose form has no such label is left out.
    var expected: [Edition: String] { LabelIndex.shared.entries[entry].expected }

    /// Whether the published wording departs from that of an edition's form, although it is understood.
    func isVariant(in edition: Edition) -> Bool {
        LabelIndex.shared.entries[entry].isVariant && LabelIndex.shared.entries[entry].variantIn.contains(edition)
    }

    /// The row that the label names; nil where it names none.
    var row: (table: FormTable, key: String)? { LabelIndex.shared.entries[entry].role.row }

    /// The cells of the row that the label names in a form, by the form's number (`Form.number`); nil where it names none,
    /// or one that the form does not have.
    func addresses(ofForm number: Int) -> [CellAddress]? { LabelIndex.shared.entries[entry].role.addresses[number] }

    /// The column of table 二 or 三 that the label names; nil where it names none.
    var column: (table: FormTable, key: String)? { LabelIndex.shared.entries[entry].role.column }

    /// The column of table 三 that the label names, by its place in the form's order; nil where it names none.
    var requestColumn: Int? { LabelIndex.shared.entries[entry].role.requestColumn }

    /// The heading that the label is before anything else; nil for any other label.
    var heading: String? { LabelIndex.shared.entries[entry].role.heading }

    /// The table of the form that the label belongs to; nil for headings, and for 其他 and 总计, which stand in several.
    var table: FormTable? { LabelIndex.shared.entries[entry].role.table }

    /// What of table 四's header the label may be.
    var disputes: [DisputesPart] { LabelIndex.shared.entries[entry].role.disputes }

    /// The kind of case of table 四 that the label names, by its place in the form's order; nil for any other label.
    var disputesKind: Int? { LabelIndex.shared.entries[entry].role.disputesKind }

    /// Whether the label may name something else too, as 其他 and 总计 do.
    var isAmbiguous: Bool { LabelIndex.shared.entries[entry].role.isAmbiguous }

    /// Whether the label asks for an amount, so that its unit matters.
    var asksForAmount: Bool { LabelIndex.shared.entries[entry].role.asksForAmount }

    /// Whether a new 第二十条第（…）项 of table 二 begins here, with a header of its own.
    var opensBlock: Bool { LabelIndex.shared.entries[entry].role.opensBlock }

    /// Whether the label belongs to the header of table 四 and to nothing else.
    var isDisputesOnly: Bool { LabelIndex.shared.entries[entry].role.isDisputesOnly }

    /// What the label says of the edition; nil where both have it, or where it is printed on neither's table 二.
    var clue: EditionClue? { LabelIndex.shared.entries[entry].role.clue }
}

/// All labels of all editions, found by their ideographs, letters and digits alone: white space, punctuation, width and
/// the enumerator do not count.
struct LabelIndex: Sendable {
    fileprivate struct Entry: Sendable {
        var key: [UInt32]
        var meanings: [LabelMeaning] = []
        var expected: [Edition: String] = [:]
        var variantIn: Set<Edition> = []
        var isVariant = false
        var role = LabelRole()

        mutating func settle() {
            isVariant = !variantIn.isEmpty
            role = LabelRole(meanings, tells: expected.count == 1 ? expected.keys.first : nil)
        }
    }

    fileprivate private(set) var entries: [Entry] = []
    private var entryByHash: [UInt64: Int] = [:]
    private var near = NearLabels()
    /// The labels that the wordings of the forms are, byte for byte as printed.
    private var printed = PrintedLabels()

    static let shared = LabelIndex(forms: Form.all)

    /// The longest label looked up, in folded scalars; longer text is prose.
    private static let maximumLength = 80

    private init(forms: [Form]) {
        for form in forms {
            for heading in form.headings {
                add(heading, .heading(heading.text), form.edition)
            }
            for block in form.blocks {
                add(block, form.edition)
            }
        }
        for index in entries.indices {
            entries[index].settle()
        }
        near = NearLabels(entries.map(\.key))
        for wording in forms.flatMap(\.wordings) {
            if let label = match(TextFolding.scalars(of: wording)) { printed.add(wording, label) }
        }
    }

    /// The label that a text is, where it is one of the forms' wordings byte for byte, as most labels are.
    func match(_ bytes: Span<UInt8>, _ range: Range<Int>) -> LabelMatch? { printed.label(bytes, range) }

    /// The label that folded text is; nil where it is none. `approximately` allows for slips of the pen.
    func match(_ folded: [UInt32], approximately: Bool = true) -> LabelMatch? {
        guard folded.count <= Self.maximumLength, let first = folded.first else { return nil }
        var enumerator: Enumerator?
        var body = folded[...]
        // The corner note of table 三 stands in brackets of its own.
        if let leading = Enumerator.leading(folded) ?? (first == 0x28 ? Enumerator.leading(folded[1...]) : nil) {
            enumerator = leading.enumerator
            body = folded.dropFirst(leading.length)
        }
        if let entry = entry(body) {
            return LabelMatch(entry: entry, enumerator: enumerator, isFuzzy: false)
        }
        let simplified = TraditionalLabels.simplified(body)
        if let simplified, let entry = entry(simplified[...]) {
            return LabelMatch(entry: entry, enumerator: enumerator, isFuzzy: false)
        }
        let rest = simplified.map { $0[...] } ?? body
        return approximately ? matchApproximately(rest, Self.key(rest), enumerator) : nil
    }

    /// What readers are told of the form: the wordings of its labels, without the slips that are understood too.
    static let vocabulary = Vocabulary { shared.match($0, approximately: false) != nil }

    /// The scalars that tell a label: ideographs, ASCII letters and digits.
    static func key(_ folded: some Sequence<UInt32>) -> [UInt32] {
        var key: [UInt32] = []
        key.reserveCapacity(folded.underestimatedCount)
        for scalar in folded where tells(scalar) { key.append(scalar) }
        return key
    }

    private static func tells(_ scalar: UInt32) -> Bool {
        (scalar >= 0x3400 && scalar <= 0x9FFF) || (scalar >= 0x30 && scalar <= 0x39)
            || (scalar >= 0x61 && scalar <= 0x7A)
    }

    private func matchApproximately(_ body: ArraySlice<UInt32>, _ key: [UInt32], _ enumerator: Enumerator?)
        -> LabelMatch?
    {
        // A label with a remark in brackets behind it.
        if body.last == 0x29, let bracket = body.firstIndex(of: 0x28), let entry = entry(body[..<bracket]) {
            return LabelMatch(entry: entry, enumerator: enumerator, isFuzzy: true)
        }
        guard let entry = near.nearest(to: key, isSame: { entries[$0].meanings == entries[$1].meanings }) else {
            return nil
        }
        return LabelMatch(entry: entry, enumerator: enumerator, isFuzzy: true)
    }

    /// The entry of folded text; makes no array, for it is asked for every label of every report.
    private func entry(_ text: ArraySlice<UInt32>) -> Int? {
        var hash = Self.offsetBasis
        for scalar in text where Self.tells(scalar) {
            hash = (hash ^ UInt64(scalar)) &* Self.prime
        }
        guard let index = entryByHash[hash] else { return nil }
        var position = 0
        let key = entries[index].key
        for scalar in text where Self.tells(scalar) {
            guard position < key.count, key[position] == scalar else { return nil }
            position += 1
        }
        return position == key.count ? index : nil
    }

    private mutating func add(_ block: FormBlock, _ edition: Edition) {
        let isDispute = block.table == .disputes
        for row in block.rows {
            add(row.label, isDispute ? .disputes(row.key) : .row(block.table, row.key), edition)
            for group in row.groups {
                add(group, .heading(group.text), edition)
            }
        }
        for column in block.columns {
            add(column.label, isDispute ? .disputes(column.key) : .column(block.table, column.key), edition)
        }
    }

    private mutating func add(_ label: FormLabel, _ meaning: LabelMeaning, _ edition: Edition) {
        for wording in [label.text] + label.aliases {
            let index = index(of: wording, adding: meaning)
            entries[index].expected[edition] = label.text
            entries[index].variantIn.remove(edition)
        }
        for wording in label.variants {
            let index = index(of: wording, adding: meaning)
            guard entries[index].expected[edition] == nil else { continue }
            entries[index].expected[edition] = label.text
            entries[index].variantIn.insert(edition)
        }
    }

    /// The entry of a wording, made where there is none, with one more meaning.
    private mutating func index(of wording: String, adding meaning: LabelMeaning) -> Int {
        let key = Self.key(TextFolding.scalars(of: wording))
        let hash = Self.hash(key)
        let index = entryByHash[hash] ?? entries.count
        if index == entries.count {
            entryByHash[hash] = index
            entries.append(Entry(key: key))
        }
        if !entries[index].meanings.contains(meaning) {
            entries[index].meanings.append(meaning)
        }
        return index
    }

    private static func hash(_ key: [UInt32]) -> UInt64 {
        key.reduce(offsetBasis) { ($0 ^ UInt64($1)) &* prime }
    }

    /// The constants of FNV-1a for 64 bits (Fowler, Noll and Vo), here over scalars.
    private static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01B3
}
