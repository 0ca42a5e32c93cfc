import FileAccess
import Testing
import TextSupport

@Suite struct ProcessTests {
    @Test func readsVariables() {
        #expect(ProcessEnvironment()["PATH"]?.isEmpty == false)
        #expect(ProcessEnvironment()["GXAUDIT_NOT_SET_ANYWHERE"] == nil)
    }

    @Test func knowsTheAccountOfItsUser() throws {
        let accounts = try LocalFiles().read("/etc/passwd", limit: 1 << 20)
        let names = String(decoding: accounts, as: UTF8.self).split(separator: "\n").map { $0.prefix { $0 != ":" } }
        let name = try #require(ProcessEnvironment().accountName)
        #expect(names.contains { $0 == name })
    }

    @Test func writesNothingToAStream() throws {
        #expect(try StandardStream.output.write([UInt8]()) == .delivered)
    }
}
