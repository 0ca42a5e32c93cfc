import ChildProcesses
import DocumentModel
import TestSupport
import Testing
import TextSupport

@testable import DocumentReaders

/// What becomes of a PDF where `pdftotext` is missing or does something else than it should.
@Suite struct PDFProgramTests {
    /// What a reader makes of a PDF whose `pdftotext` is this script.
    private func reading(by script: String, in seconds: Int = 60) throws -> Result<PDFReader.Reading, Diagnostic> {
        let program = try FakeProgram("pdftotext", script)
        var reader = PDFReader(programs: program.programs)
        reader.limits = ChildLimits(
            seconds: seconds, cpuSeconds: 60, memoryBytes: 1 << 30, outputBytes: 100_000)
        return Result { () throws(Diagnostic) in try reader.words(of: Array("%PDF-1.4".utf8)) }
    }

    private func failure(of script: String, in seconds: Int = 60) throws -> Diagnostic? {
        guard case .failure(let diagnostic) = try reading(by: script, in: seconds) else { return nil }
        return diagnostic
    }

    @Test func missing() throws {
        let folder = try TemporaryFolder()
        let reader = PDFReader(programs: Programs(searchPath: folder.path))
        guard case .failure(let diagnostic) = Result(catching: { () throws(Diagnostic) in try reader.words(of: [0]) })
        else {
            Issue.record("read without a program")
            return
        }
        #expect(diagnostic.code == .file)
        #expect(
            diagnostic.message
                == LocalizedText(
                    zh: "读取 PDF 需要程序 pdftotext，这台机器上没有",
                    en: "PDF files are read by the program pdftotext, which is not on this machine"))
        #expect(diagnostic.hint?.zh == "Debian、Ubuntu：apt-get install poppler-utils；其他系统请安装 poppler")
    }

    @Test func sleeping() throws {
        #expect(
            try failure(of: "sleep 100", in: 2)?.message.en
                == "pdftotext was stopped over this file: it had not finished after 2 seconds")
    }

    @Test func endless() throws {
        #expect(try failure(of: "exec yes")?.message.zh == "pdftotext 读这个文件写出的内容超过 100000 字节，已停止")
    }

    @Test func crashing() throws {
        #expect(try failure(of: "kill -SEGV $$")?.message.zh == "pdftotext 读这个文件时崩溃（信号 11）")
    }

    @Test(
        "Output in another form is not guessed at",
        arguments: [
            "echo 年报", "true", "echo '<html>\n<doc>\n  <page width=\"1\" height=\"1\">'",
            "echo 'Usage: pdftotext [options] <PDF-file> [<text-file>]' >&2; exit 99",
        ])
    func unknown(script: String) throws {
        #expect(try failure(of: script)?.message.en == "the output of pdftotext is not in the format that was expected")
    }

    @Test("Errors that it reports, and words without a place, become notes")
    func notes() throws {
        let box = "xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\""
        let reading = try reading(
            by: """
                echo 'Syntax Error (12): Unknown operator' >&2
                echo '
                <doc>
                <page width="9" height="9">
                <word \(box)>1</word>
                <word \(box.replacing("3", with: "inf"))>2</word>
                </page>
                </doc>'
                """)
        #expect(
            try reading.get().notes == [
                DocumentNote(
                    .part,
                    LocalizedText(
                        zh: "PDF 内部有错误，读出的文字可能不全",
                        en: "the PDF has errors inside, so that some of its text may be missing")),
                DocumentNote(
                    .layout,
                    LocalizedText(
                        zh: "有 1 处文字的位置无法确定，没有读入", en: "one word has no place that can be told and was left out")),
            ])
    }

    @Test("Warnings are no errors")
    func warnings() throws {
        let reading = try reading(
            by: """
                echo 'Syntax Warning: Invalid Font Weight' >&2
                echo 'no word list' >&2
                echo '
                <doc>
                <page width="9" height="9">
                <word xMin="1" yMin="2" xMax="3" yMax="4">1</word>
                </page>
                </doc>'
                """)
        #expect(try reading.get().notes.isEmpty)
    }
}
