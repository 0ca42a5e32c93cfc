import ArgumentParser
package import Presentation
package import TextSupport

/// A command: options, and a short run that changes the workbench and says what there is to show.
///
/// One definition serves the prompt, `-c`, scripts and one-shots. A command never prints and never parses.
protocol Command: ParsableCommand {
    static var description: CommandDescription { get }
    /// Whether a recording writes it down; true unless a command says otherwise.
    static var isRecorded: Bool { get }
    /// Whether all behind the verb is one operand, quotation marks and all; false unless a command says otherwise.
    static var takesRestOfLine: Bool { get }
    /// Whether it says what the command before it should have done; false unless a command says otherwise.
    static var isExpectation: Bool { get }

    /// Gets the command as it was read, for what is no operand: where the text below it stands.
    mutating func take(_ typed: TypedCommand)

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult
}

extension Command {
    static var isRecorded: Bool { true }
    static var takesRestOfLine: Bool { false }
    static var isExpectation: Bool { false }

    mutating func take(_ typed: TypedCommand) {}
}

/// What a command has to show and to say.
package struct CommandResult: Sendable {
    /// Data, for standard output.
    package var output: Output
    /// Data that is written as it is, chunk after chunk; nil for none.
    package var stream: ByteStream?
    /// What happened, for standard error.
    package var messages: [Line]
    /// What the result means for the exit status.
    package var verdict: Verdict

    /// What the command's result means for the exit status.
    package enum Verdict: Sendable {
        case done
        /// Two reports differ: as a one-shot this is status 1.
        case differs
        /// A condition that the person set is not met: status 1.
        case auditSaysNo
        /// Something that the command ran failed: status 2.
        case failed

        /// The exit status that it asks for in a script; a difference is none.
        var status: Int32 {
            switch self {
            case .done, .differs: 0
            case .auditSaysNo: 1
            case .failed: 2
            }
        }
    }

    /// Makes a result from what there is to show and to say.
    package init(
        _ output: Output = Output(), stream: ByteStream? = nil, messages: [Line] = [], verdict: Verdict = .done
    ) {
        self.output = output
        self.stream = stream
        self.messages = messages
        self.verdict = verdict
    }
}

/// Data that is made while it is written.
package struct ByteStream: Sendable {
    private let produce: @Sendable (_ receive: (_ chunk: [UInt8]) throws(Diagnostic) -> Bool) throws(Diagnostic) -> Void

    init(
        _ produce:
            @escaping @Sendable (
                _ receive: (_ chunk: [UInt8]) throws(Diagnostic) -> Bool
            ) throws(Diagnostic) -> Void
    ) {
        self.produce = produce
    }

    /// Hands its chunks to `receive` until there are none or `receive` wants no more.
    package func write(to receive: (_ chunk: [UInt8]) throws(Diagnostic) -> Bool) throws(Diagnostic) {
        try produce(receive)
    }
}

extension ArgumentHelp {
    /// Help in both languages. `value` names what is expected; completion and help know it by this name.
    static func both(zh: String, en: String, value: ValueKind? = nil) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: en).withDiscussion(zh, valueName: value?.rawValue)
    }

    private func withDiscussion(_ discussion: String, valueName: String?) -> ArgumentHelp {
        ArgumentHelp(abstract, discussion: discussion, valueName: valueName)
    }
}

/// What a word of a command line stands for, so that it can be completed and described.
enum ValueKind: String, CaseIterable {
    case path
    case report
    case file
    case text
    case organ
    case county
    case year
    case key
    case number
    case severity
    case shard
    case verdict
    case rule
    case subject
    case finding
    case target
    case annotation
    case triage
    case tag
    case author
    case date
    case session
    case script
    case input
    case expression
    case condition
    case code
    case variable
    case kind
    case format
    case setting
    case value
    case topic
    case query
    case table
}
