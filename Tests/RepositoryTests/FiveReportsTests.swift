import Foundation
import TestSupport
import Testing

/// What people judged to be right and wrong in the real reports beside the project is what the check says of them.
@Suite(
    .enabled(if: BuiltProgram.path != nil, "there is no gxaudit beside the tests"),
    .enabled(if: Checkout.samples != nil, "the real reports are not beside this checkout"))
struct FiveReportsTests {
    @Test func theCheckSaysWhatWasJudged() throws {
        let program = BuiltProgram(in: Checkout.folder.path)
        let run = try program.run(["replay", "Scripts/five-reports.gxa"])
        #expect(run.messages == "")
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.hasSuffix("6 passed, 0 failed\n"))
    }
}
