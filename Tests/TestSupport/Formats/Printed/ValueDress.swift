/// How a report writes its numbers, and what it prints where there is nothing to count.
struct ValueDress {
    private var blankZeros = 0
    private var dashedZeros = 0
    private var blankTables: [String] = []
    private var dashes = ["—"]
    private var style = Style.plain
    private var random: SeededRandom

    private enum Style {
        case plain
        case fullWidth
        case separated
    }

    /// Draws a dress.
    init(_ random: inout SeededRandom) {
        switch random.below(20) {
        case 0..<9: break
        case 9..<12: blankZeros = random.pick([1, 3, 30, 100])
        case 12..<15: dashedZeros = random.pick([1, 30, 100])
        case 15: (blankZeros, dashedZeros) = (20, 20)
        case 16..<18: blankTables = [random.pick(["t2.", "t3.", "t4.", "t3.denied", "t3.other", "t4."])]
        default: break
        }
        dashes = [random.pick(["-", "—", "/", "无"])]
        if random.chance(20) { dashes = ["-", "—", "/", "无"] }
        switch random.below(20) {
        case 0: style = .fullWidth
        case 1..<4: style = .separated
        default: break
        }
        self.random = SeededRandom(seed: random.next())
    }

    /// Writes a report's numbers in this dress.
    mutating func put(on report: inout InventedReport) {
        for address in report.form.addresses {
            let number = report.text(address)
            let text = number == "0" ? zero(address) : dressed(number)
            report.cells[address] = text == "0" ? nil : text
        }
    }

    private mutating func zero(_ address: String) -> String {
        if blankTables.contains(where: { address.hasPrefix($0) }) { return "" }
        if random.chance(blankZeros) { return "" }
        if random.chance(dashedZeros) { return random.pick(dashes) }
        return style == .fullWidth ? "０" : "0"
    }

    private func dressed(_ number: String) -> String {
        switch style {
        case .plain: return number
        case .fullWidth:
            return String(
                String.UnicodeScalarView(
                    number.unicodeScalars.map { digit in
                        "0"..."9" ~= digit ? Unicode.Scalar(UInt16(digit.value + 0xFEE0)) ?? digit : digit
                    }))
        case .separated:
            let point = number.firstIndex(of: ".") ?? number.endIndex
            let sign = number.prefix { $0 == "-" || $0 == "+" }
            let whole = Array(number[sign.endIndex..<point])
            let grouped = whole.enumerated().map { index, digit in
                index > 0 && (whole.count - index).isMultiple(of: 3) ? ",\(digit)" : String(digit)
            }
            return sign + grouped.joined() + number[point...]
        }
    }
}
