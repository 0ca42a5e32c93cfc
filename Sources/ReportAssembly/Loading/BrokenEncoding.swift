import DocumentModel

/// What Chinese text in UTF-8 looks like that was once opened as GBK and saved so.
enum BrokenEncoding {
    /// Whether a document's text is such: several of the words that every report has stand in it as they come out then.
    ///
    /// Cost: a look at all of the text; for documents that are no reports.
    static func isSeen(in document: Document) -> Bool {
        let text = String(decoding: document.text, as: UTF8.self)
        return words.count { text.contains($0) } >= fewest
    }

    /// 信息, 政府, 年度, 报告, 条例, 情况 and 全年.
    private static let words = ["淇℃伅", "鏀垮簻", "骞村害", "鎶ュ憡", "鏉′緥", "鎯呭喌", "鍏ㄥ勾"]
    private static let fewest = 2
}
