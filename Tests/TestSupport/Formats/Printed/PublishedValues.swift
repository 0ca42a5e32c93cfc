/// Makes reports whose numbers differ in size, in density and in how they are written; every sum of table 三 and 四 holds.
struct PublishedValues {
    /// Which numbers a rendering can carry.
    enum Extent {
        /// Up to seven digits, blanks and dashes among them.
        case any
        /// One digit each, neither blanks nor dashes.
        case singleDigits
    }

    private var random: SeededRandom
    private let extent: Extent
    /// Every cell that is no sum.
    private var counts: [String: Int] = [:]
    /// Cells with decimals or a sign, as they are published.
    private var texts: [String: String] = [:]

    private init(_ random: SeededRandom, _ extent: Extent) {
        self.random = random
        self.extent = extent
    }

    /// The report of the organ with a number; the same random numbers make the same report.
    static func report(number: Int, extent: Extent, random: inout SeededRandom) -> InventedReport {
        var values = PublishedValues(random, extent)
        let report = values.made(number)
        random = values.random
        return report
    }

    private mutating func made(_ number: Int) -> InventedReport {
        let year = 2019 + random.below(6)
        var generator = ReportGenerator(seed: random.next())
        let organ = ReportGenerator.organ(number)
        var report = generator.reports(of: organ, years: (year - 1)...year).last ?? InventedReport(organ: organ)
        if report.form.edition == 2021, random.chance(12) { report.form = .shortened }
        takeRequests(report)
        takeDisclosure(report)
        takeDisputes(report)
        addSums(report.form)
        report.cells = counts.filter { $0.value != 0 }.mapValues(String.init).merging(texts) { $1 }
        if extent == .any {
            var dress = ValueDress(&random)
            dress.put(on: &report)
        }
        return report
    }

    // MARK: Table 三

    private static let sums = ["new", "carried-in", "closed", "carried-out"]

    private static func outcomes(_ form: PrintedForm) -> [String] {
        form.requests.map(\.key).filter { !sums.contains($0) }
    }

    private mutating func takeRequests(_ report: InventedReport) {
        let outcomes = Self.outcomes(report.form)
        guard extent == .any else {
            for _ in 0..<random.below(4) { count(random.pick(outcomes), 1 + random.below(2)) }
            count("carried-in", random.below(2))
            count("carried-out", random.below(3))
            return
        }
        let factors = PrintedForm.applicants.dropLast().map { ($0, random.pick([1, 1, 1, 1, 3, 17, 230, 9_000])) }
        for row in outcomes + ["carried-in", "carried-out"] {
            for (column, factor) in factors {
                counts["t3.\(row).\(column)"] = (Int(report.text("t3.\(row).\(column)")) ?? 0) * factor
            }
        }
        for _ in 0..<random.pick([0, 0, 4, 20, 90]) { count(random.pick(outcomes), random.size()) }
    }

    /// Adds requests of one kind of applicant.
    private mutating func count(_ row: String, _ more: Int) {
        counts["t3.\(row).\(PrintedForm.applicants[random.below(6)])", default: 0] += more
    }

    // MARK: Table 二

    private mutating func takeDisclosure(_ report: InventedReport) {
        for block in report.form.disclosure {
            for row in block.rows {
                for column in block.columns { takeDisclosure("t2.\(row.key).\(column.key)", column.key) }
            }
        }
    }

    private mutating func takeDisclosure(_ address: String, _ column: String) {
        guard extent == .any else {
            counts[address] = random.below(10)
            return
        }
        switch column {
        case "amount":
            texts[address] = random.pick(["0", "0", "12.5", "0.04", "190.457379", "3", "28617.36"])
        case "change":
            let size = random.chance(40) ? random.size() : 0
            texts[address] = size == 0 ? "0" : random.pick(["", "-", "+"]) + String(size)
        default: counts[address] = random.chance(60) ? random.size() : 0
        }
    }

    // MARK: Table 四

    private mutating func takeDisputes(_ report: InventedReport) {
        let factor = extent == .any ? random.pick([1, 1, 1, 12, 700]) : 1
        for name in PrintedForm.cases {
            let isBusy = random.chance(extent == .any ? 25 : 50)
            for result in PrintedForm.results.dropLast() {
                let address = "t4.\(name).\(result)"
                let published = (Int(report.text(address)) ?? 0) * factor
                counts[address] =
                    extent == .any ? published + (isBusy ? random.size() / 10 : 0) : (isBusy ? random.below(3) : 0)
            }
        }
    }

    // MARK: Sums

    private mutating func addSums(_ form: PrintedForm) {
        let outcomes = Self.outcomes(form)
        for column in PrintedForm.applicants.dropLast() {
            let closed = outcomes.reduce(0) { $0 + counts["t3.\($1).\(column)", default: 0] }
            counts["t3.closed.\(column)"] = closed
            let carried = counts["t3.carried-out.\(column)", default: 0] - counts["t3.carried-in.\(column)", default: 0]
            // What came in before must have been closed or carried on.
            counts["t3.new.\(column)"] = max(0, closed + carried)
            if closed + carried < 0 { counts["t3.carried-out.\(column)", default: 0] -= closed + carried }
        }
        for row in form.requests {
            addTotal("t3.\(row.key)", PrintedForm.applicants)
        }
        for name in PrintedForm.cases {
            addTotal("t4.\(name)", PrintedForm.results)
        }
    }

    private mutating func addTotal(_ row: String, _ columns: [String]) {
        counts["\(row).total"] = columns.dropLast().reduce(0) { $0 + counts["\(row).\($1)", default: 0] }
    }
}

extension SeededRandom {
    /// True this often in a hundred.
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// One of some values, of which there must be one at least.
    mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    /// A number of one to six digits, the small ones as likely as the large ones.
    mutating func size() -> Int {
        let bound = pick([10, 10, 10, 100, 100, 1_000, 10_000, 100_000, 1_000_000])
        return 1 + below(bound - 1)
    }
}
