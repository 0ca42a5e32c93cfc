import ArgumentParser

/// The flags of the process itself (DESIGN §3).
struct ProcessOptions: ParsableArguments {
    @Option(name: .customShort("c")) var commands: [String] = []
    @Option var load: [String] = []
    @Option var session: String?
    @Option var sessions: String?
    @Flag var noSession = false
    @Flag var noCache = false
    @Option var format: String?
    @Flag var bom = false
    @Option var lang: String?
    @Option var color: String?
    @Flag var keepGoing = false
    @Flag var version = false
    @Argument var paths: [String] = []
}

/// The words of the command line, told apart: what is said to the process, and a command to be run once.
struct ProcessArguments {
    var options: [String] = []
    /// The one-shot command with its own words; empty where there is none.
    var command: [String] = []

    /// Options of the process that take a value.
    private static let withValue: Set<String> = [
        "-c", "--load", "--session", "--sessions", "--format", "--lang", "--color",
    ]
    private static let flags: Set<String> = [
        "--no-session", "--no-cache", "--bom", "--keep-going", "--version", "--help", "-h",
    ]

    /// `isVerb` tells verbs; `declares` whether a verb's command has an option of a name itself.
    init(_ words: [String], isVerb: (String) -> Bool, declares: (_ verb: String, _ option: String) -> Bool) {
        var index = 0
        while index < words.count {
            let word = words[index]
            let name = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
            let isOwn = command.first.map { !declares($0, name) } ?? true
            if isOwn, Self.withValue.contains(name) {
                options.append(word)
                if name == word, index + 1 < words.count {
                    index += 1
                    options.append(words[index])
                }
            } else if isOwn, Self.flags.contains(word), command.isEmpty || (word != "--help" && word != "-h") {
                options.append(word)
            } else if command.isEmpty, !(options.contains("-c")), isVerb(word) {
                command.append(word)
            } else if command.isEmpty {
                options.append(word)
            } else {
                command.append(word)
            }
            index += 1
        }
    }
}
