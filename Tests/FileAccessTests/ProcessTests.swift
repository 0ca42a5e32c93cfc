import FileAccess
import Foundation
import Testing
import TextSupport

@Suite struct ProcessTests {
    @Test func readsVariables() {
        #expect(ProcessEnvironment()["PATH"]?.isEmpty == false)
        #expect(ProcessEnvironment()["GXAUDIT_NOT_SET_ANYWHERE"] == nil)
    }

    @Test func knowsTheCurrentFolder() throws {
        #expect(try ProcessEnvironment().currentFolder() == FileManager.default.currentDirectoryPath)
    }

    @Test func writesNothingToAStream() throws {
        #expect(try StandardStream.output.write([UInt8]()) == .delivered)
    }
}
