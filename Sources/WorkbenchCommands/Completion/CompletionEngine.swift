import AuditSession
import AuditRules
import Deliverables
import FileAccess
import ReportModel
import TextSupport

/// What could stand at the cursor, told by its position: a verb, an option of the verb, or a value of the right kind.
package struct CompletionEngine {
    /// One text that could stand at the cursor.
    package struct Candidate: Sendable, Hashable {
        /// What is put in, with the blank, slash or point that follows it.
        package var text: String
        /// What it is, in the person's language; nil where the text says it all.
        package var description: String?

        /// Whether it is put in as it stands, a quotation mark open.
        var isOpen = false

        init(_ text: String, _ description: String? = nil) {
            self.text = text
            self.description = description
        }

        init(open text: String, _ description: String?) {
            self.init(text, description)
            isOpen = true
        }
    }

    private let workbench: Workbench
    private var language: Language { workbench.language }

    /// Makes an engine from what is loaded, found and set at this moment.
    package init(_ workbench: Workbench) {
        self.workbench = workbench
    }

    /// The candidates for the word that ends at the end of `line`, and how many scalars of the line they replace.
    package func candidates(_ line: String) -> (replaceLast: Int, candidates: [Candidate]) {
        let words = Words(line).words
        let length = line.unicodeScalars.count
        let last = words.last.flatMap { $0.range.upperBound == length ? $0 : nil }
        let typed = last?.text ?? ""
        let before = last == nil ? words : words.dropLast()
        let candidates = candidates(typed, after: before.map(\.text))
        return (
            last?.range.count ?? 0,
            candidates.map { candidate in
                candidate.isOpen ? candidate : Candidate(quoted(candidate.text), candidate.description)
            }
        )
    }

    private func candidates(_ typed: String, after words: [String]) -> [Candidate] {
        guard let verb = words.first else { return verbs(typed) }
        guard let command = try? CommandRegistry.command(named: verb, abbreviated: true) else { return [] }
        let syntax = CommandSyntax(of: command)
        if typed.hasPrefix("-") {
            return syntax.options.compactMap { option in
                guard let name = option.name, name.hasPrefix(typed), !words.contains(name) else { return nil }
                return Candidate("\(name) ", option.help[language])
            }
        }
        if let option = syntax.options.first(where: { $0.name == words.last }), option.value != nil {
            return values(of: option, typed, after: words)
        }
        let position = operandCount(words.dropFirst(), syntax)
        let operand = position < syntax.operands.count ? syntax.operands[position] : syntax.operands.last
        guard let operand, position < syntax.operands.count || operand.isRepeating else { return [] }
        return values(of: operand, typed, after: words)
    }

    /// How many operands stand among words.
    private func operandCount(_ words: some Sequence<String>, _ syntax: CommandSyntax) -> Int {
        var count = 0
        var isValue = false
        for word in words {
            if isValue {
                isValue = false
            } else if word.hasPrefix("--") {
                isValue = syntax.options.contains { $0.name == word && $0.value != nil }
            } else {
                count += 1
            }
        }
        return count
    }

    private func verbs(_ typed: String) -> [Candidate] {
        CommandRegistry.all.flatMap { command -> [Candidate] in
            let description = command.description
            // Chinese names are offered to those who begin to type one.
            let names = [description.verb] + (typed.isEmpty ? [] : description.aliases)
            return names.filter { $0.hasPrefix(typed) }.map { Candidate("\($0) ", description.summary[language]) }
        }
    }

    private func values(of parameter: CommandSyntax.Parameter, _ typed: String, after words: [String]) -> [Candidate] {
        if !parameter.values.isEmpty { return whole(parameter.values, typed) }
        let corpus = workbench.corpus
        switch parameter.value {
        case .path: return PathCompletion(corpus, language, withPlaces: true).candidates(typed)
        case .report: return PathCompletion(corpus, language, withPlaces: false).candidates(typed)
        case .target: return findings(typed) + PathCompletion(corpus, language, withPlaces: true).candidates(typed)
        case .finding: return findings(typed)
        case .annotation: return annotations(typed)
        case .tag: return whole(Set(workbench.session.state.annotations.flatMap(\.tags)).sorted(), typed)
        case .author: return whole(Set(workbench.session.events.map(\.by)).sorted(), typed)
        case .session: return whole((try? workbench.store?.names()) ?? [], typed)
        case .file, .script, .input: return FileCompletion(files: workbench.files).candidates(typed)
        case .organ: return whole(Set(corpus.reports.map(\.organ.name)).sorted(), typed)
        case .county: return whole(Set(corpus.reports.compactMap(\.organ.county)).sorted(), typed)
        case .year: return whole(Set(corpus.reports.map(\.year)).sorted().map { String($0) }, typed)
        case .rule: return rules(typed)
        case .subject: return rules(typed) + findings(typed)
        case .setting:
            return (Setting.all + Setting.ofRules).filter { $0.name.lowercased().hasPrefix(typed.lowercased()) }.map {
                Candidate("\($0.name) ", $0.summary[language])
            }
        case .value: return whole(words.last.flatMap(Setting.named)?.values.choices ?? [], typed)
        case .table: return whole(QueryTable.all.map(\.name), typed)
        case .topic: return whole(HelpTopic.all.map(\.name) + CommandRegistry.all.map { $0.description.verb }, typed)
        case .format: return whole(Set(ExportFormat.all.filter { !$0.isDatabase }.map(\.name)).sorted(), typed)
        case .condition: return ConditionCompletion(corpus, language).candidates(typed)
        case .code: return whole(ErrorCode.allCases.map(\.rawValue), typed)
        case .expression, .query, .date, .variable, .triage, .text, .key, .number, .severity, .shard, .verdict, .kind,
            nil:
            return []
        }
    }

    private func rules(_ typed: String) -> [Candidate] {
        RuleRegistry.all.filter { $0.id.hasPrefix(typed.uppercased()) }.map {
            Candidate("\($0.id) ", $0.description.title[language])
        }
    }

    private func findings(_ typed: String) -> [Candidate] {
        workbench.findings.filter { $0.id.hasPrefix(typed.uppercased()) }.map {
            Candidate("\($0.id) ", $0.message[language])
        }
    }

    private func annotations(_ typed: String) -> [Candidate] {
        workbench.session.state.annotations.filter { $0.id.hasPrefix(typed.uppercased()) }.map {
            Candidate("\($0.id) ", $0.text)
        }
    }

    private func whole(_ values: [String], _ typed: String) -> [Candidate] {
        values.filter { $0.hasPrefix(typed) }.map { Candidate("\($0) ") }
    }

    /// A candidate with quotes where it holds blanks other than the one at its end.
    private func quoted(_ text: String) -> String {
        let body = text.hasSuffix(" ") ? String(text.dropLast()) : text
        return Words.quoted(body) + (text.hasSuffix(" ") ? " " : "")
    }
}
