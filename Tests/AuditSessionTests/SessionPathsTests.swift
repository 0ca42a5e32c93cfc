import Testing

@testable import AuditSession

/// (the session's folder, base, path) → stored and back.
@Suite struct SessionPathsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let folder: String
        let base: String
        let path: String
        let stored: String

        init(_ folder: String, _ base: String, _ path: String, _ stored: String) {
            (self.folder, self.base, self.path, self.stored) = (folder, base, path, stored)
        }

        var testDescription: String { "\(path) from \(base), in \(folder)" }
    }

    static let cases = [
        Case("Sessions/a", "/desk", "reports/柳溪.txt", "../../reports/柳溪.txt"),
        Case("Sessions/a", "/desk", "柳溪.txt", "../../柳溪.txt"),
        Case("Sessions/a", "/desk", "../柳溪.txt", "../../../柳溪.txt"),
        Case("Sessions/a", "/srv/desk", "../../柳溪.txt", "../../../../柳溪.txt"),
        Case("Sessions/a", "/desk", "Sessions/a/柳溪.txt", "柳溪.txt"),
        Case("Sessions/a", "/desk", "Sessions/b/柳溪.txt", "../b/柳溪.txt"),
        Case("Sessions/a", "/desk", ".", "../.."),
        Case("Sessions/a", "/desk", "reports/**/*.txt", "../../reports/**/*.txt"),
        // As a person may write a path: it is known again as it was.
        Case("Sessions/a", "/desk", "./柳溪.txt", "../.././柳溪.txt"),
        Case("Sessions/a", "/desk", "reports//柳溪.txt", "../../reports//柳溪.txt"),
        Case("Sessions/a", "/desk", "reports/../柳溪.txt", "../../reports/../柳溪.txt"),
        Case("Sessions/a", "/desk", "reports/", "../../reports/"),
        Case("Sessions/a", "/desk", "./Sessions/a/柳溪.txt", "../.././Sessions/a/柳溪.txt"),
        Case("Sessions/a", "/desk", "/srv/柳溪.txt", "/srv/柳溪.txt"),
        Case("Sessions/a", "/desk", "/desk/reports/柳溪.txt", "/desk/reports/柳溪.txt"),
        Case("/srv/Sessions/a", "/desk", "柳溪.txt", "../../../desk/柳溪.txt"),
        Case("/srv/Sessions/a", "/desk", "/srv/柳溪.txt", "/srv/柳溪.txt"),
        Case("../Sessions/a", "/desk/deep", "柳溪.txt", "../../deep/柳溪.txt"),
        Case("./Sessions//a/", "/desk/", "柳溪.txt", "../../柳溪.txt"),
        Case("Sessions/a", "/", "柳溪.txt", "../../柳溪.txt"),
        // Two folders on this disk, one word to a person: the same letters, composed and decomposed.
        Case("Caf\u{E9}/a", "/desk", "Cafe\u{301}/柳溪.txt", "../../Cafe\u{301}/柳溪.txt"),
        // A slash that a combining mark follows is a slash.
        Case("Sessions/a", "/desk", "x/\u{301}y/柳溪.txt", "../../x/\u{301}y/柳溪.txt"),
        Case("x/\u{301}y", "/desk", "x/柳溪.txt", "../柳溪.txt"),
    ]

    @Test(arguments: cases)
    func `a path is stored from the session's folder and known from the base`(_ example: Case) {
        let paths = SessionPaths(folder: example.folder, base: example.base)
        // Byte for byte: to `==` the composed and the decomposed spelling are one text.
        #expect(Array(paths.stored(example.path).utf8) == Array(example.stored.utf8))
        #expect(Array(paths.known(example.stored).utf8) == Array(example.path.utf8))
    }

    @Test func `folder and reports can be moved together`() {
        let stored = SessionPaths(folder: "Sessions/a", base: "/desk").stored("reports/柳溪.txt")
        #expect(SessionPaths(folder: "Sessions/a", base: "/elsewhere/deep").known(stored) == "reports/柳溪.txt")
        #expect(SessionPaths(folder: "/srv/desk/Sessions/a", base: "/srv").known(stored) == "desk/reports/柳溪.txt")
    }
}
