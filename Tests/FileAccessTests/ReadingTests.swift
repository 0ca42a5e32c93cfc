import FileAccess
import Foundation
import Testing
import TextSupport

@Suite struct ReadingTests {
    let files = LocalFiles()
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    private func failure(_ path: String, limit: Int = 100) -> Diagnostic? {
        do throws(Diagnostic) {
            _ = try files.read(path, limit: limit)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [0, 1, 99, 100])
    func readsUpToTheLimit(size: Int) throws {
        let bytes = (0..<size).map { UInt8($0) }
        try files.write(bytes, to: folder("a"))
        #expect(try files.read(folder("a"), limit: 100) == bytes)
    }

    @Test func refusesOneByteMore() throws {
        let path = folder("a")
        try files.write([UInt8](repeating: 7, count: 101), to: path)
        let error = try #require(failure(path))
        #expect(error.code == .limit)
        #expect(error.message.en == "the file is too large: \(path) (it has 101 bytes, the limit is 100 bytes)")
        #expect(error.message.zh == "文件太大：\(path)（大小为 101 字节，上限 100 字节）")
        #expect(error.word == path)
    }

    @Test func namesWhatIsMissing() throws {
        let path = folder("没有.txt")
        let error = try #require(failure(path))
        #expect(error.code == .file)
        #expect(error.message.en == "cannot read \(path): no such file or folder")
        #expect(error.message.zh == "无法读取 \(path)：没有这个文件或文件夹")
        #expect(error.hint?.en == "check the spelling; a relative path starts at the current folder")
    }

    @Test func refusesAFolder() throws {
        let error = try #require(failure(folder.path))
        #expect(error.code == .file)
        #expect(error.message.en == "cannot read \(folder.path): it is a folder")
    }

    @Test(.timeLimit(.minutes(1)))
    func refusesAPipeWithoutWaitingForIt() throws {
        try folder.shell("mkfifo pipe")
        let error = try #require(failure(folder("pipe")))
        #expect(error.message.en == "cannot read \(folder("pipe")): not a regular file")
        #expect(files.kind(folder("pipe")) == .other)
    }

    @Test func refusesADevice() throws {
        #expect(failure("/dev/zero")?.message.en == "cannot read /dev/zero: not a regular file")
    }

    @Test(arguments: ["", "a\0b"])
    func refusesNamesThatTheSystemWouldCutOff(name: String) throws {
        #expect(failure(name)?.code == .file)
        #expect(files.kind(name) == nil)
    }

    // The superuser may read everything, so there is nothing to see.
    @Test(.enabled(if: NSUserName() != "root", "the superuser may read every file"))
    func namesWhatIsForbidden() throws {
        try folder.shell("echo x > secret; chmod 000 secret")
        let error = try #require(failure(folder("secret")))
        #expect(error.message.en == "cannot read \(folder("secret")): permission denied")
    }

    @Test func readsFilesWhoseSizeIsNotTold() throws {
        #expect(try files.read("/proc/self/status", limit: 1 << 20).starts(with: Array("Name:".utf8)))
        #expect(failure("/proc/self/status", limit: 10)?.code == .limit)
    }

    @Test func tellsKindsThroughLinks() throws {
        try folder.shell("mkdir d; echo x > f; ln -s f link; ln -s nowhere dangling; ln -s loop loop")
        #expect(files.kind(folder("d")) == .folder)
        #expect(files.kind(folder("f")) == .file)
        #expect(files.kind(folder("link")) == .file)
        #expect(files.kind(folder("dangling")) == nil)
        #expect(failure(folder("loop"))?.message.en == "cannot read \(folder("loop")): links go round in a circle")
    }
}
