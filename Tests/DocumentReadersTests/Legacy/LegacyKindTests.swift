import TestSupport
import Testing
import TextSupport

@testable import DocumentReaders

@Suite struct LegacyKindTests {
    @Test(
        arguments: [
            (["Root Entry", "WordDocument"], "xls", LegacyKind.word), (["Workbook"], "doc", .workbook),
            (["Book"], "", .oldWorkbook), (["Workbook", "Book"], "xls", .workbook),
            (["WordDocument", "Workbook"], "doc", .word), (["WordDocument", "Workbook"], "et", .workbook),
            (["WordDocument", "Book"], "xls", .oldWorkbook), (["WordDocument"], "", .word),
        ])
    func compoundFiles(names: [String], ending: String, kind: LegacyKind) {
        #expect(LegacyKind(LegacySample.compoundFile(names), ending: ending) == kind)
    }

    @Test(
        "Other compound files are neither text nor table",
        arguments: [[], ["PowerPoint Document"], ["WordDocuments"], ["ook"]])
    func others(names: [String]) {
        #expect(LegacyKind.hasSignature(LegacySample.compoundFile(names)))
        #expect(LegacyKind(LegacySample.compoundFile(names), ending: "doc") == nil)
        #expect(
            LegacySample.failure(of: LegacySample.compoundFile(names))?.message.zh == "是旧版 Office 的文件格式，但既不是文档也不是表格")
    }

    @Test("A compound file that is cut off anywhere")
    func cutOff() {
        let bytes = LegacySample.compoundFile(["WordDocument"])
        for length in 0..<bytes.count { #expect(LegacyKind(Array(bytes[..<length]), ending: "doc") == nil) }
    }

    @Test func openDocuments() {
        #expect(LegacyKind(LegacySample.openDocument("text", ""), ending: "") == .openText)
        #expect(LegacyKind(LegacySample.openDocument("text-template", ""), ending: "") == .openText)
        #expect(LegacyKind(LegacySample.openDocument("spreadsheet", ""), ending: "") == .openSpreadsheet)
        #expect(!LegacyKind.hasSignature(LegacySample.openDocument("presentation", "")))
        let bytes = LegacySample.openDocument("text", "")
        for length in 0..<70 { #expect(!LegacyKind.hasSignature(Array(bytes[..<length]))) }
    }

    @Test("Other zip archives are none of these")
    func archives() {
        var archive = StoredArchive()
        archive.add("word/document.xml", "")
        #expect(!LegacyKind.hasSignature(archive.bytes))
    }

    @Test func richTextFile() {
        #expect(LegacyKind(LegacySample.richText, ending: "doc") == .richText)
        #expect(!LegacyKind.hasSignature(Array("{\\rt".utf8)))
    }

    @Test("Folders whose names no address can hold as they are")
    func addresses() {
        #expect(LegacyProfile.address(of: "/tmp/a-B_1.~") == "file:///tmp/a-B_1.~")
        #expect(LegacyProfile.address(of: "/柳 %#\u{1}") == "file:///%E6%9F%B3%20%25%23%01")
    }
}
