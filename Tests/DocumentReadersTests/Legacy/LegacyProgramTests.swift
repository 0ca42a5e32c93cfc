import ChildProcesses
import DocumentModel
import FileAccess
import TestSupport
import Testing
import TextSupport

@testable import DocumentReaders

/// What becomes of an old office file where `soffice` is missing or does something else than it should.
@Suite struct LegacyProgramTests {
    private func failure(of script: String, after seconds: Int = 60) throws -> Diagnostic? {
        let program = try FakeProgram("soffice", script)
        var reader = LegacyReader(programs: program.programs)
        reader.limits.seconds = seconds
        return LegacySample.failure(of: LegacySample.richText, reader)
    }

    @Test func missing() throws {
        let folder = try TemporaryFolder()
        let diagnostic = LegacySample.failure(
            of: LegacySample.richText, LegacyReader(programs: Programs(searchPath: folder.path)))
        #expect(diagnostic?.code == .file)
        #expect(
            diagnostic?.message
                == LocalizedText(
                    zh: "读取旧版 Office、WPS、RTF、ODF 文件需要程序 soffice，这台机器上没有",
                    en: "old office files, RTF and ODF are read by the program soffice, which is not on this machine"))
        #expect(
            diagnostic?.hint?.en
                == "on Debian and Ubuntu: apt-get install libreoffice-writer libreoffice-calc; or save it as .docx or .xlsx"
        )
    }

    @Test("A password is known before LibreOffice is asked")
    func encrypted() {
        // A compound file's header: sectors of 512 bytes, the table of them in sector 1, the directory in sector 0.
        var header = Array(LegacySample.compoundFile([]).prefix(512))
        header[30] = 9
        header[76] = 1
        let table = [UInt8](repeating: 0xFF, count: 512)
        let bytes = header + LegacySample.directory(["Root Entry", "EncryptionInfo", "EncryptedPackage", ""]) + table
        #expect(LegacySample.failure(of: bytes) == OfficeTrouble.encrypted)
    }

    @Test(
        "Without a converted file there is nothing, however well it ended", arguments: ["true", "exit 1", "echo '{'"])
    func nothing(script: String) throws {
        #expect(try failure(of: script) == LegacyReader.damaged)
    }

    @Test func sleeping() throws {
        #expect(try failure(of: "sleep 100", after: 1)?.message.zh == "soffice 读这个文件用了 1 秒仍未读完，已停止")
    }

    @Test("An empty file and a folder in the place of a file are no conversions")
    func emptyFile() throws {
        #expect(try failure(of: "mkdir output; : > output/input.docx") == LegacyReader.damaged)
        #expect(try failure(of: "mkdir -p output/input.docx") == LegacyReader.damaged)
    }

    @Test("It runs in a folder of its own, of which nothing is left")
    func folder() throws {
        let report = try TemporaryFolder()
        let script = """
            { pwd; ls; cat input.rtf; cat profile/user/registrymodifications.xcu; echo $HOME $TMPDIR; } > \(report("seen"))
            echo "$@" > \(report("arguments"))
            ln -s \(report.path) elsewhere
            mkdir -p deep/er; touch deep/er/file
            """
        #expect(try failure(of: script) == LegacyReader.damaged)
        let seen = try report.read("seen").split(separator: "\n")
        let folder = String(seen.first ?? "")
        #expect(folder.hasPrefix("/") && seen.contains("\(folder) \(folder)"))
        #expect(seen.contains("input.rtf") && seen.contains { $0.contains("BlockUntrustedRefererLinks") })
        #expect(LocalFiles().kind(folder) == nil)
        #expect(try report.files.sorted() == ["arguments", "seen"])
        let arguments = try report.read("arguments")
        #expect(
            arguments.hasPrefix("--headless ") && arguments.contains("--infilter=Rich Text Format --convert-to docx"))
    }
}
