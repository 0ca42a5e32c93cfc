extension HostileFile {
    /// Pages, documents and workbooks whose markup is the weapon.
    static let markup: [HostileFile] = [
        HostileFile("十万层.html", .refused(saying: "elements stand in elements more than 1024 deep")) {
            page(String(repeating: "<div>", count: 100_000))
        },
        HostileFile("十万层.docx", .refused(saying: "elements stand more than 1024 deep in word/document.xml")) {
            document(String(repeating: "<p>", count: 100_000) + String(repeating: "</p>", count: 100_000)).bytes
        },
        HostileFile("十万层.txt", .loaded(noting: "called .txt (plain text) but is a web page")) {
            page(String(repeating: "<b>", count: 100_000))
        },
        HostileFile("实体膨胀.docx", .refused(saying: "word/document.xml has a document type")) {
            document("\(swelling("document"))<document>&e30;</document>").bytes
        },
        HostileFile("实体膨胀.html", .loaded(noting: "was not found")) { Array(swelling("html").utf8) + page("&e30;") },
        HostileFile("外部实体.docx", .refused(saying: "word/document.xml has a document type")) {
            document("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>").bytes
        },
        HostileFile("外部实体.xlsx", .refused(saying: "xl/workbook.xml has a document type")) {
            var archive = StoredArchive()
            archive.add("[Content_Types].xml", "<Types/>")
            archive.add("xl/workbook.xml", "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>")
            return archive.bytes
        },
        HostileFile("百万属性.html", .loaded(noting: "was not found")) {
            page("<p \((0..<1_000_000).map { "a\($0)=1" }.joined(separator: " "))>完</p>")
        },
        HostileFile("孤立代理项.docx", .refused(saying: "word/document.xml is not well-formed XML")) {
            document("<document>&#xD800;</document>").bytes
        },
    ]

    /// A document type with entities each of which is twice the one before.
    private static func swelling(_ root: String) -> String {
        let entities = (1...30).map { "<!ENTITY e\($0) '&e\($0 - 1);&e\($0 - 1);'>" }.joined()
        return "<!DOCTYPE \(root) [<!ENTITY e0 '年报'>\(entities)]>"
    }
}
