package import TextSupport

extension CellTable {
    /// Packs the cells of some reports, column after column.
    package func pack(_ reports: [Int], into writer: inout PackedWriter) {
        var part = self
        if reports != Array(0..<reportCount) { part.keep(reports) }
        writer.add(UInt32(reports.count))
        for (index, page) in part.pages.enumerated() {
            page.pack(rows: min(CellPage.capacity, reports.count - index * CellPage.capacity), into: &writer)
        }
        part.packSideTables(into: &writer)
    }

    private func packSideTables(into writer: inout PackedWriter) {
        writer.add(UInt32(numbers.count))
        for number in numbers {
            writer.add(number.mantissa)
            writer.add(number.scale)
        }
        writer.add(UInt32(raws.count))
        for (key, raw) in raws.sorted(by: { ($0.key.report, $0.key.address) < ($1.key.report, $1.key.address) }) {
            writer.add(UInt32(key.report))
            writer.add(UInt16(key.address))
            writer.add(raw)
        }
    }

    /// Takes out cells that were packed; throws where they are not whole.
    package init(_ reader: inout PackedReader) throws(PackingDamage) {
        self.init()
        reportCount = try reader.count(ofAtLeast: CellAddress.count * 9)
        while pages.count * CellPage.capacity < reportCount {
            let rows = min(CellPage.capacity, reportCount - pages.count * CellPage.capacity)
            pages.append(try CellPage(rows: rows, &reader))
        }
        for _ in 0..<(try reader.count(ofAtLeast: 9)) {
            let mantissa: Int64 = try reader.number()
            let scale: UInt8 = try reader.number()
            guard scale <= ExactDecimal.maximumScale else { throw PackingDamage() }
            numbers.append(ExactDecimal(mantissa: mantissa, scale: Int(scale)))
        }
        for _ in 0..<(try reader.count(ofAtLeast: 10)) {
            let report = Int(try reader.number(UInt32.self))
            let address = Int(try reader.number(UInt16.self))
            guard report < reportCount, address < CellAddress.count else { throw PackingDamage() }
            raws[RawKey(report: report, address: address)] = try reader.text()
        }
        guard pages.allSatisfy({ $0.namesNumbers(below: numbers.count) }) else { throw PackingDamage() }
    }

    /// Adds the reports of another table behind those that are there. Where these fill their pages, the other table's
    /// pages are taken as they are.
    package mutating func append(_ other: CellTable) {
        let (first, firstNumber) = (reportCount, numbers.count)
        if reportCount == pages.count * CellPage.capacity {
            pages += other.pages
        } else {
            for report in 0..<other.reportCount {
                let place = first + report
                if place % CellPage.capacity == 0 { pages.append(CellPage()) }
                pages[pages.count - 1].copy(
                    report % CellPage.capacity, of: other.pages[report / CellPage.capacity],
                    to: place % CellPage.capacity)
            }
        }
        reportCount += other.reportCount
        for (key, raw) in other.raws { raws[RawKey(report: first + key.report, address: key.address)] = raw }
        guard !other.numbers.isEmpty else { return }
        numbers += other.numbers
        if firstNumber > 0 { renumber(by: Int32(firstNumber), from: first) }
    }

    /// Adds to the indices of numbers that are kept beside the columns.
    private mutating func renumber(by offset: Int32, from first: Int) {
        for report in first..<reportCount {
            let page = report / CellPage.capacity
            for slot in stride(
                from: report % CellPage.capacity, to: CellAddress.count * CellPage.capacity, by: CellPage.capacity)
            where pages[page].states[slot] & CellCode.wide != 0 { pages[page].codes[slot] += offset }
        }
    }
}

extension CellPage {
    fileprivate func pack(rows: Int, into writer: inout PackedWriter) {
        writer.add(places.isWide ? 1 as UInt8 : 0)
        for address in 0..<CellAddress.count {
            let column = address * Self.capacity..<address * Self.capacity + rows
            writer.add(codes[column])
            writer.add(states[column])
            places.pack(column, into: &writer)
        }
    }

    fileprivate init(rows: Int, _ reader: inout PackedReader) throws(PackingDamage) {
        self.init()
        if try reader.number(UInt8.self) != 0 { places.widen() }
        for address in 0..<CellAddress.count {
            let start = address * Self.capacity
            try reader.fill(&codes, from: start, count: rows)
            states.replaceSubrange(start..<start + rows, with: try reader.rawBytes(rows))
            try places.unpack(from: start, count: rows, &reader)
        }
    }

    /// Whether every cell has a state that there is, and those whose number is kept beside the columns name one of so many.
    fileprivate func namesNumbers(below count: Int) -> Bool {
        zip(codes, states).allSatisfy { code, state in
            CellState(rawValue: state & CellCode.stateMask) != nil
                && (state & CellCode.wide == 0 || (code >= 0 && Int(code) < count))
        }
    }
}

extension PagePlaces {
    fileprivate func pack(_ slots: Range<Int>, into writer: inout PackedWriter) {
        if isWide { for slot in slots { writer.add(wide[slot]) } } else { writer.add(narrow[slots]) }
    }

    fileprivate mutating func unpack(from start: Int, count: Int, _ reader: inout PackedReader) throws(PackingDamage) {
        guard isWide else { return try reader.fill(&narrow, from: start, count: count) }
        for slot in start..<start + count { wide[slot] = try reader.number() }
    }
}
