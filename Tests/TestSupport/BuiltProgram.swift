import Dispatch
import FileAccess
import Foundation
import Synchronization

/// The gxaudit that was built beside the tests, run as a child process without a shell.
package struct BuiltProgram: Sendable {
    /// The program's path: the one that GXAUDIT_BINARY names, or the one beside the tests; nil where neither is there.
    package static let path: String? = {
        if let named = ProcessEnvironment()["GXAUDIT_BINARY"] { return named }
        guard let tests = CommandLine.arguments.first else { return nil }
        let path = URL(filePath: tests).deletingLastPathComponent().appending(path: "gxaudit").path
        return LocalFiles().kind(path) == .file ? path : nil
    }()

    /// What a run wrote, and how it ended.
    package struct Run: Sendable, Hashable {
        /// What it wrote to standard output.
        package var output: String
        /// What it wrote to standard error.
        package var messages: String
        /// The exit status, or 128 and the signal that ended it.
        package var status: Int32

        /// Makes a run from what it wrote and how it ended.
        package init(output: String, messages: String, status: Int32) {
            self.output = output
            self.messages = messages
            self.status = status
        }
    }

    /// The folder in which it runs.
    package var folder: String
    /// The whole environment; no language, so that it speaks Chinese.
    package var environment: [String: String]

    /// Makes a program that runs in a folder, its home as well, with these variables beside `HOME` and `PATH`.
    package init(in folder: String, environment: [String: String] = [:]) {
        self.folder = folder
        self.environment = ["HOME": folder, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    }

    /// Runs it to its end with these bytes as standard input.
    package func run(_ arguments: [String], input: [UInt8] = []) throws -> Run {
        // The program may leave before it has read all.
        StandardStream.surviveLostReaders()
        let process = try process(arguments)
        let (standardInput, output, messages) = (Pipe(), Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        // Each stream has a thread of its own: a pipe holds little, and the program waits where one is full.
        let read = Mutex<[Data]>([Data(), Data()])
        DispatchQueue.concurrentPerform(iterations: 3) { index in
            switch index {
            case 0:
                try? standardInput.fileHandleForWriting.write(contentsOf: Data(input))
                try? standardInput.fileHandleForWriting.close()
            default:
                let data = (index == 1 ? output : messages).fileHandleForReading.readDataToEndOfFile()
                read.withLock { $0[index - 1] = data }
            }
        }
        process.waitUntilExit()
        let texts = read.withLock { $0.map { String(decoding: $0, as: UTF8.self) } }
        return Run(output: texts[0], messages: texts[1], status: status(process))
    }

    /// Runs it with a file or folder as standard input.
    package func run(_ arguments: [String], inputFrom path: String) throws -> Run {
        let process = try process(arguments)
        let (output, messages) = (Pipe(), Pipe())
        process.standardInput = FileHandle(forReadingAtPath: path)
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        let written = output.fileHandleForReading.readDataToEndOfFile()
        let said = messages.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(
            output: String(decoding: written, as: UTF8.self), messages: String(decoding: said, as: UTF8.self),
            status: status(process))
    }

    /// Runs it with a reader who takes `count` bytes and leaves.
    package func run(_ arguments: [String], readingOnly count: Int) throws -> Run {
        let process = try process(arguments)
        let (output, messages) = (Pipe(), Pipe())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        let read = try output.fileHandleForReading.read(upToCount: count) ?? Data()
        try output.fileHandleForReading.close()
        let said = messages.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(
            output: String(decoding: read, as: UTF8.self), messages: String(decoding: said, as: UTF8.self),
            status: status(process))
    }

    /// Runs it with a file as standard input and kills it (SIGKILL) after some microseconds, unless it ends before;
    /// returns all that it had said.
    package func run(_ arguments: [String], inputFrom path: String, killAfter microseconds: UInt32) throws -> Run {
        let process = try process(arguments)
        let (output, messages) = (Pipe(), Pipe())
        process.standardInput = FileHandle(forReadingAtPath: path)
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        let number = process.processIdentifier
        let read = Mutex<[Data]>([Data(), Data()])
        DispatchQueue.concurrentPerform(iterations: 3) { index in
            guard index > 0 else {
                usleep(microseconds)
                kill(number, SIGKILL)
                return
            }
            let data = (index == 1 ? output : messages).fileHandleForReading.readDataToEndOfFile()
            read.withLock { $0[index - 1] = data }
        }
        process.waitUntilExit()
        let texts = read.withLock { $0.map { String(decoding: $0, as: UTF8.self) } }
        return Run(output: texts[0], messages: texts[1], status: status(process))
    }

    private func process(_ arguments: [String]) throws -> Process {
        guard let path = Self.path else { throw CocoaError(.fileNoSuchFile) }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = environment
        return process
    }

    private func status(_ process: Process) -> Int32 {
        switch process.terminationReason {
        case .uncaughtSignal: 128 + process.terminationStatus
        default: process.terminationStatus
        }
    }
}
