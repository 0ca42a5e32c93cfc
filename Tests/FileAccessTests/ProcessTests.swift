import FileAccess
import Testing
import TextSupport

@Suite struct ProcessTests {
    @Test func readsVariables() {
        #expect(ProcessEnvironment()["PATH"]?.isEmpty == false)
        #expect(ProcessEnvironment()["GXAUDIT_NOT_SET_ANYWHERE"] == nil)
    }

    @Test func writesNothingToAStream() throws {
        #expect(try StandardStream.output.write([UInt8]()) == .delivered)
    }
}
