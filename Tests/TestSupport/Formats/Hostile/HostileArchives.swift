extension HostileFile {
    /// Archives, and files that are archives inside, and files that are larger than any report.
    static let archives: [HostileFile] = [
        HostileFile("炸弹.docx", .refused(saying: "unpacks to more than 33554432 bytes (word/document.xml)")) {
            var archive = StoredArchive()
            archive.add("[Content_Types].xml", "<Types/>")
            // A byte more than a part may have; nobody comes so far as to compare the sum.
            let zeros = DeflatedZeros(runs: (32 << 20) / 258 + 1)
            archive.add("word/document.xml", packed: zeros.packed, plainSize: UInt32(zeros.count), sum: 0)
            return archive.bytes
        },
        HostileFile("炸弹.zip", .refused(saying: "unpack to more than 1073741824 bytes together; none was read")) {
            var archive = StoredArchive()
            // Each as large as a text may be, all of them together too large; nobody comes so far as to compare the sum.
            let zeros = DeflatedZeros(runs: (16 << 20) / 258 - 1)
            for number in 1...65 {
                archive.add("\(number).txt", packed: zeros.packed, plainSize: UInt32(zeros.count), sum: 0)
            }
            return archive.bytes
        },
        HostileFile("白纸.zip", .refused(saying: "白纸.zip/年报.txt: the file unpacks to more than 16777216 bytes")) {
            var archive = StoredArchive()
            let zeros = DeflatedZeros(runs: (16 << 20) / 258 + 1)
            archive.add("年报.txt", packed: zeros.packed, plainSize: UInt32(zeros.count), sum: 0)
            return archive.bytes
        },
        HostileFile("谎报.xlsx", .refused(saying: "is cut off or damaged and does not unpack (xl/workbook.xml)")) {
            var archive = StoredArchive()
            archive.add("[Content_Types].xml", "<Types/>")
            let zeros = DeflatedZeros(runs: 1_000)
            archive.add("xl/workbook.xml", packed: zeros.packed, plainSize: 10, sum: 0)
            return archive.bytes
        },
        HostileFile("外面.zip", .refused(saying: "../外面.txt: the name in the archive is not usable")) {
            var archive = StoredArchive()
            archive.add("../外面.txt", report.title)
            archive.add("/etc/外面.txt", report.title)
            return archive.bytes
        },
        HostileFile("截断.zip", .refused(saying: "is cut off or damaged and does not unpack")) {
            var archive = StoredArchive()
            archive.add("年报.docx", file("docx-merged"))
            return archive.bytes.dropLast(40)
        },
        HostileFile("截断.docx", .refused(saying: "is cut off or damaged and does not unpack")) {
            file("docx-merged").dropLast(400)
        },
        HostileFile("截断.xlsx", .refused(saying: "is cut off or damaged and does not unpack")) {
            file("xlsx-merged").dropLast(400)
        },
        HostileFile("截断.pdf", .refused(saying: "the PDF is damaged or cut off")) {
            Array(file("pdf-ruled").prefix(200))
        },
        HostileFile("密码.zip", .refused(saying: "密码.zip/年报.txt: the file has a password")) {
            var archive = StoredArchive()
            archive.add(rawName: Array("年报.txt".utf8), [UInt8](repeating: 7, count: 64), flags: 0x801)
            return archive.bytes
        },
        HostileFile("密码.docx", .refused(saying: "the file has a password"), { encryptedOffice }),
        HostileFile("密码.pdf", .refused(saying: "the PDF is encrypted and needs a password"), { encryptedPDF }),
        HostileFile("两个吉字节.pdf", .refused(saying: "it has 2147483648 bytes"), .zeros(2 << 30)),
        HostileFile("两个吉字节.zip", .refused(saying: "it has 2147483648 bytes"), .zeros(2 << 30)),
        HostileFile("零.txt", .refused(saying: "the limit for plain text is"), .zeros(32 << 20)),
        HostileFile("空.docx", .refused(saying: "the file is empty"), .zeros(0)),
    ]

    /// A compound file around an encrypted package (MS-CFB 2.2, 2.6; MS-OFFCRYPTO 2.3): its table of sectors in the
    /// first of them, its directory in the second.
    private static var encryptedOffice: [UInt8] {
        var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
        header[30] = 9
        header[48] = 1
        var table = [UInt8](repeating: 0xFF, count: 512)
        table[4] = 0xFE
        let directory = ["Root Entry", "EncryptedPackage"].flatMap { name -> [UInt8] in
            let wide = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            return wide + [UInt8](repeating: 0, count: 128 - wide.count)
        }
        return header + table + directory + [UInt8](repeating: 0, count: 256)
    }

    /// A PDF whose password fits nothing (ISO 32000-1, 7.6.3).
    private static var encryptedPDF: [UInt8] {
        let zeros = String(repeating: "00", count: 32)
        return PaintedPDF.file(
            [
                "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
                "<< /Filter /Standard /V 1 /R 2 /O <\(zeros)> /U <\(zeros)> /P -4 >>",
            ], trailer: "/Encrypt 4 0 R /ID [<00><00>]")
    }
}
