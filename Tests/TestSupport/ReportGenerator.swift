/// Makes consistent reports of invented organs: every sum holds, and each year carries over into the next.
package struct ReportGenerator: Sendable {
    private var random: SeededRandom

    /// Makes a generator from a seed: the same one makes the same reports.
    package init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    /// The reports of one organ over consecutive years.
    package mutating func reports(of organ: String, years: ClosedRange<Int>) -> [InventedReport] {
        var carried = [Int](repeating: 0, count: 6)
        var inForce = Int.random(in: 0...12, using: &random)
        var pending: [String: Int] = [:]
        return years.map { year in
            var report = InventedReport(organ: organ, year: year, form: year < 2021 ? .edition2019 : .edition2021)
            carried = fillRequests(&report, carriedIn: carried)
            inForce = fillDisclosure(&report, inForce: inForce)
            pending = fillDisputes(&report, pending: pending)
            report.prose = prose(report)
            return report
        }
    }

    /// The invented name of an organ, different for every number, in a county of thirty.
    package static func organ(_ number: Int) -> String {
        let first = Array("清白青红黄石金银长平安永新古东西南北上下")
        let second = Array("河山水泉林溪湖岭坪川江峰谷原台")
        let county = "\(first[number / 30 % 20])\(second[number / 600 % 15])县"
        let town = "\(first[number % 20])\(second[number / 20 % 15])\(second[number / 300 % 15])"
        // A name with a year in it is no organ's.
        let mark = (2008...2099).contains(number) ? "0\(number)" : "\(number)"
        return "\(county)\(town)\(mark)镇人民政府"
    }

    private mutating func fillRequests(_ report: inout InventedReport, carriedIn: [Int]) -> [Int] {
        let leaves = report.form.requests.map(\.key).filter {
            !["new", "carried-in", "closed", "carried-out"].contains($0)
        }
        var table: [String: [Int]] = [:]
        var carriedOut: [Int] = []
        for column in 0..<6 {
            var closed = 0
            for leaf in leaves {
                let count = Int.random(in: 0..<10, using: &random) == 0 ? Int.random(in: 1...30, using: &random) : 0
                table[leaf, default: []].append(count)
                closed += count
            }
            // What came in before must be dealt with or carried on.
            let out = max(carriedIn[column] - closed, 0) + (Int.random(in: 0..<8, using: &random) == 0 ? 2 : 0)
            table["closed", default: []].append(closed)
            table["carried-in", default: []].append(carriedIn[column])
            table["carried-out", default: []].append(out)
            table["new", default: []].append(closed + out - carriedIn[column])
            carriedOut.append(out)
        }
        for (row, counts) in table {
            for (key, count) in zip(PrintedForm.applicants, counts + [counts.reduce(0, +)]) where count != 0 {
                report.cells["t3.\(row).\(key)"] = String(count)
            }
        }
        return carriedOut
    }

    private mutating func fillDisclosure(_ report: inout InventedReport, inForce: Int) -> Int {
        guard report.form.edition == 2021 else { return inForce }
        let issued = Int.random(in: 0...5, using: &random)
        let repealed = Int.random(in: 0...min(2, inForce + issued), using: &random)
        report.cells["t2.normative.issued"] = String(issued)
        report.cells["t2.normative.repealed"] = String(repealed)
        report.cells["t2.normative.in-force"] = String(inForce + issued - repealed)
        report.cells["t2.licences.decided"] = String(Int.random(in: 0...400, using: &random))
        report.cells["t2.penalties.decided"] = String(Int.random(in: 0...40, using: &random))
        if Int.random(in: 0..<4, using: &random) == 0 { report.cells["t2.fees.amount"] = "12.5" }
        return inForce + issued - repealed
    }

    /// Cases that were pending the year before are told of again.
    private mutating func fillDisputes(_ report: inout InventedReport, pending: [String: Int]) -> [String: Int] {
        var stillPending: [String: Int] = [:]
        for name in PrintedForm.cases {
            var counts = [Int](repeating: 0, count: PrintedForm.results.count - 1)
            if Int.random(in: 0..<5, using: &random) == 0 {
                for result in counts.indices { counts[result] = Int.random(in: 0...3, using: &random) }
            }
            counts[0] += max(0, pending[name, default: 0] - counts.reduce(0, +))
            stillPending[name] = counts[counts.count - 1]
            guard counts.contains(where: { $0 > 0 }) else { continue }
            for (result, count) in zip(PrintedForm.results, counts + [counts.reduce(0, +)]) {
                report.cells["t4.\(name).\(result)"] = String(count)
            }
        }
        return stillPending
    }

    private mutating func prose(_ report: InventedReport) -> InventedReport.Prose {
        let topics = ["道路养护", "雨污分流", "农机补贴", "危房改造", "水渠清淤", "校车线路", "路灯更换", "茶园灌溉", "粮库搬迁", "桥梁加固"]
        let sentences = (0..<34).map { _ -> String in
            let topic = topics.randomElement(using: &random) ?? "道路养护"
            let count = Int.random(in: 2...90, using: &random)
            return "围绕\(topic)发布信息\(count)条，答复来电\(count + 3)次，经办人逐条登记，月底由综合办核对后归档。"
        }
        var prose = InventedReport.Prose.plain(report.year)
        prose.overview[1] += sentences[..<10].joined()
        prose.overview[5] += sentences[10..<16].joined()
        prose.overview[7] += sentences[16..<21].joined()
        prose.problems[1] += sentences[21..<27].joined()
        prose.problems[3] += sentences[27...].joined()
        return prose
    }
}
