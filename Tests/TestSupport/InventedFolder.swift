/// Three invented reports in three layouts: two years of a township in which all sums come out, and one of another in
/// which two do not, with a blank cell and full-width digits.
package enum InventedFolder {
    /// The first year of the township in which all sums come out.
    package static let liuxi2023 = InventedReport(
        year: 2023,
        cells: [
            "t2.normative.issued": "1", "t2.normative.in-force": "5", "t3.new.natural": "2", "t3.new.total": "2",
            "t3.granted.natural": "2", "t3.granted.total": "2", "t3.closed.natural": "2", "t3.closed.total": "2",
        ])

    /// The year after it, with a fee in decimals, a denial and one request carried out.
    package static let liuxi2024 = InventedReport(
        year: 2024,
        cells: [
            "t2.normative.issued": "2", "t2.normative.repealed": "1", "t2.normative.in-force": "6",
            "t2.penalties.decided": "12", "t2.fees.amount": "3.5", "t3.new.natural": "3", "t3.new.business": "1",
            "t3.new.total": "4", "t3.granted.natural": "2", "t3.granted.total": "2", "t3.denied.1.business": "1",
            "t3.denied.1.total": "1", "t3.closed.natural": "2", "t3.closed.business": "1", "t3.closed.total": "3",
            "t3.carried-out.natural": "1", "t3.carried-out.total": "1",
        ])

    /// The other township: the total of 新收 is one too many, so that the row and the balance do not come out.
    package static let shiping2024 = InventedReport(
        organ: "清河县石坪乡人民政府", year: 2024,
        cells: [
            "t2.licences.decided": "", "t3.new.natural": "３", "t3.new.total": "4", "t3.granted.natural": "3",
            "t3.granted.total": "3", "t3.closed.natural": "3", "t3.closed.total": "3", "t4.review.upheld": "1",
            "t4.review.total": "1",
        ])

    /// Writes the three below `reports/`.
    package static func write(in folder: TemporaryFolder) throws {
        try folder.write("reports/liuxi-2023.txt", ReportLayout.cellLines.text(liuxi2023))
        try folder.write("reports/liuxi-2024.txt", ReportLayout.barred.text(liuxi2024))
        try folder.write("reports/shiping-2024.txt", ReportLayout.rowLines.text(shiping2024))
    }
}
