import FileAccess
import Testing
import TextSupport

@Suite struct FolderTests {
    let files = LocalFiles()
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test func listsInTheOrderOfBytes() throws {
        try folder.shell("touch b B a .hidden 吉林 合肥 é; mkdir 中; ln -s 中 link; ln -s nowhere dangling; mkfifo pipe")
        let listing = try files.list(folder.path)
        #expect(
            listing.entries == [
                .init(name: ".hidden", kind: .file),
                .init(name: "B", kind: .file),
                .init(name: "a", kind: .file),
                .init(name: "b", kind: .file),
                .init(name: "dangling", kind: .other),
                .init(name: "link", kind: .folder),
                .init(name: "pipe", kind: .other),
                .init(name: "é", kind: .file),
                .init(name: "中", kind: .folder),
                .init(name: "合肥", kind: .file),
                .init(name: "吉林", kind: .file),
            ])
        #expect(listing.illegibleNames == 0)
    }

    @Test func putsNamesInOrderThatBeginAlike() throws {
        let names = [
            "1234567", "12345678", "123456781", "123456782", "12345678a", "12345679", "柳溪", "柳溪镇2023", "柳溪镇2024",
            "柳溪镇人",
        ]
        try folder.shell("touch " + names.shuffled().joined(separator: " "))
        let bytes = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(try files.list(folder.path).entries.map(\.name) == bytes)
    }

    @Test func saysTheStampThatAFileHadWhenItWasRead() throws {
        // What was changed in the last two seconds has no stamp.
        try folder.shell("printf abc > f; sleep 3")
        let read = try files.readStamped(folder("f"), limit: 10)
        #expect(read.bytes == Array("abc".utf8))
        #expect(read.stamp != nil)
        #expect(read.stamp == files.stamp(folder("f")))
        try folder.shell("printf abd > f")
        #expect(try files.readStamped(folder("f"), limit: 10).stamp == nil)
    }

    @Test func countsNamesThatAreNoText() throws {
        try folder.shell(#"touch a "$(printf '\273\306')" "$(printf 'x\377')""#)
        let listing = try files.list(folder.path)
        #expect(listing.entries.map(\.name) == ["a"])
        #expect(listing.illegibleNames == 2)
    }

    @Test func saysWhyAFolderCannotBeListed() throws {
        try folder.shell("touch f")
        #expect {
            try files.list(folder("f"))
        } throws: { error in
            (error as? Diagnostic)?.message.en == "cannot read \(folder("f")): a part of the path is not a folder"
        }
    }

    @Test func makesFoldersAboveToo() throws {
        try files.makeFolder(folder("a/b/c"))
        try files.makeFolder(folder("a/b/c"))
        #expect(files.kind(folder("a/b/c")) == .folder)
        try folder.shell("touch f")
        #expect {
            try files.makeFolder(folder("f"))
        } throws: { error in
            (error as? Diagnostic)?.message.en == "cannot write \(folder("f")): it exists already"
        }
    }
}
