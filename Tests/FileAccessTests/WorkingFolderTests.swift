import FileAccess
import Foundation
import Testing
import TextSupport

@Suite struct WorkingFolderTests {
    @Test("A folder is empty and one's own while it is kept, and gone with all that is in it after")
    func life() throws {
        let outside = try ScratchFolder()
        try "不动".write(toFile: outside("kept"), atomically: true, encoding: .utf8)
        let files = LocalFiles()
        var path = ""
        do {
            let folder = try WorkingFolder()
            path = folder.path
            #expect(try files.list(path).entries.isEmpty)
            let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(permissions == 0o700)
            try files.makeFolder(folder("a/b/c"))
            try files.create(folder("a/b/一.txt"), [1])
            try files.create(folder("a/.hidden"), [1])
            try FileManager.default.createSymbolicLink(atPath: folder("a/link"), withDestinationPath: outside.path)
            try FileManager.default.createSymbolicLink(atPath: folder("a/gone"), withDestinationPath: "/nowhere")
        }
        #expect(files.kind(path) == nil)
        #expect(files.kind(outside("kept")) == .file)
    }

    @Test("Every folder is another")
    func distinct() throws {
        let (one, other) = (try WorkingFolder().path, try WorkingFolder().path)
        #expect(one != other)
    }
}
