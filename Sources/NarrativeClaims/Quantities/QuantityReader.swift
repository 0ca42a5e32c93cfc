/// Reads the quantities of a report's prose.
package enum QuantityReader {
    /// All quantities in the order of the prose.
    ///
    /// Read are numbers in digits, with thousands separators, decimals and 万 or 亿 behind them, numbers in Chinese
    /// numerals before a measure word, and percentages. Not read are years, dates and times of day, articles (第二十条),
    /// numbers of documents and telephones, enumerators, names such as 12345热线 and set phrases (一件事, 统一, 三审三校).
    package static func read(_ prose: Prose) -> [Quantity] {
        let scanner = QuantityScanner(prose)
        let scalars = prose.scalars.span
        let landmarks = prose.landmarks.span
        var quantities: [Quantity] = []
        quantities.reserveCapacity(64)
        var end = 0
        for index in 0..<landmarks.count where landmarks[index].roles.contains(.number) {
            let position = Int(landmarks[index].position)
            guard position >= end else { continue }
            let reading = scalars[position] <= 0x39 ? scanner.digits(at: position) : scanner.numeral(at: position)
            if let quantity = reading.quantity { quantities.append(quantity) }
            end = reading.end
        }
        return quantities
    }
}
