extension HostileFile {
    /// Texts in encodings other than they say, and bytes that are no text.
    static let texts: [HostileFile] = [
        HostileFile("编码.html", .loaded(noting: "declared as utf-8 but in GB18030")) {
            TextEncoding.gb18030.bytes(
                String(decoding: page("<p>\(prose)</p>", head: "<meta charset=\"utf-8\">"), as: UTF8.self))
        },
        HostileFile("编码.htm", .loaded(noting: "declared as gb2312 but in UTF-8")) {
            page("<p>\(prose)</p>", head: "<meta charset=\"gb2312\">")
        },
        HostileFile("零字节.txt", .refused(saying: "not a text file (byte 11 is zero)")) {
            Array("年度\n报\u{0}".utf8) + plain
        },
        HostileFile("零字节.html", .refused(saying: "is zero)")) { page("<p>1\u{0}2</p>") },
        HostileFile("零字节.csv", .refused(saying: "is zero)")) { Array("甲,1\u{0}\n".utf8) },
        HostileFile("零字节.md", .refused(saying: "is zero)")) { plain + Array("| 甲 | 1\u{0} |\n".utf8) },
        HostileFile("孤立代理项.txt", .loaded(noting: "bytes that are no text in 1 places")) {
            TextEncoding.littleUTF16.bytes(String(decoding: plain, as: UTF8.self)) + [0x00, 0xD8, 0x0A, 0x00]
        },
        HostileFile("孤立代理项.md", .loaded(noting: "bytes that are no text in 1 places")) {
            plain + [0xED, 0xA0, 0x80, 0x0A]
        },
        HostileFile("孤立代理项.html", .loaded(noting: "was not found")) { page("<p>&#xD800;&#xDFFF;&#56320;</p>") },
    ]

    private static var prose: String { report.prose.overview.joined() }
}
