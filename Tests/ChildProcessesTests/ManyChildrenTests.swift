import ChildProcesses
import Dispatch
import Synchronization
import TestSupport
import Testing

@Suite struct ManyChildrenTests {
    private func echo(_ index: Int) throws -> Bool {
        let input = Array("\(index)\n".utf8)
        return try ConfinedProcess("cat", arguments: [], limits: wideLimits).run(input: input).bytes == input
    }

    @Test func threadsOfDispatch() {
        let right = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 50) { index in
            if (try? echo(index)) == true { right.withLock { $0 += 1 } }
        }
        #expect(right.withLock { $0 } == 50)
    }

    @Test("All threads of the cooperative pool may wait at once")
    func threadsOfThePool() async throws {
        let right = try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<50 { group.addTask { try echo(index) } }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(right == 50)
    }

    @Test("Children that overrun their time at once are ended at once")
    func manyLateChildren() async throws {
        var limits = wideLimits
        limits.seconds = 1
        let process = script("sleep 100", limits)
        let failures = await withTaskGroup(of: ChildFailure?.self) { group in
            for _ in 0..<4 { group.addTask { failure(process) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(failures == [ChildFailure?](repeating: .timedOut(seconds: 1), count: 4))
    }

    @Test("No run leaves a descriptor open or a zombie")
    func nothingIsLeft() throws {
        for index in 0..<20 { #expect(try echo(index)) }
        // Children of tests beside this one may have ended just now: only what stays is left behind.
        let zombies = try script(
            """
            for attempt in 1 2 3 4 5 6 7 8 9 10; do
                count=$(ps -o stat= --ppid $(ps -o ppid= -p $$) | grep -c Z || true)
                [ "$count" != 0 ] || break
                sleep 0.2
            done
            echo $count
            """
        ).run()
        #expect(String(decoding: zombies.bytes, as: UTF8.self) == "0\n")
    }
}
