import TestSupport
import FileAccess
import Presentation
import Testing
import TextSupport

@testable import WorkbenchCommands

/// What commands say of themselves, in both languages.
@Suite struct HelpTests {
    static let verbs = CommandRegistry.all.map { $0.description.verb }

    /// Whether a wording has text in each language, and the English one no Chinese.
    private func isWhole(_ text: LocalizedText) -> Bool {
        text.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } && !text.en.isEmpty
            && !text.en.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }

    @Test(arguments: verbs)
    func everyWordHasItsHelp(verb: String) throws {
        let command = try CommandRegistry.command(named: verb, abbreviated: false)
        let description = command.description
        #expect(isWhole(description.summary))
        #expect(!description.examples.isEmpty)
        #expect(description.aliases.first?.unicodeScalars.allSatisfy { !$0.isASCII } == true, "no Chinese name")
        let syntax = CommandSyntax(of: command)
        for parameter in syntax.operands + syntax.options {
            #expect(isWhole(parameter.help), "\(verb) \(parameter.name ?? "operand"): \(parameter.help)")
        }
        for language in Language.allCases {
            let page = OutputFormat.plain.text(of: HelpView.command(command, language))
            #expect(page.contains(description.summary[language]))
            for name in description.aliases + description.examples { #expect(page.contains(name)) }
            for parameter in syntax.operands + syntax.options {
                let words = [parameter.name ?? "", parameter.value?.rawValue.uppercased() ?? ""].filter { !$0.isEmpty }
                #expect(page.contains("\n  " + words.joined(separator: " ")), "\(verb) \(words)")
                for text in parameter.values + [parameter.help[language]] { #expect(page.contains(text)) }
            }
        }
    }

    @Test(
        "The library's JSON still tells what commands take",
        arguments: [("quit", 0, 0), ("query", 1, 14), ("export", 2, 3), ("load", 1, 3)])
    func syntax(verb: String, operands: Int, options: Int) throws {
        let syntax = CommandSyntax(of: try CommandRegistry.command(named: verb, abbreviated: false))
        #expect(syntax.operands.count == operands)
        #expect(syntax.options.count == options)
    }

    @Test(arguments: verbs)
    func examplesAreUnderstood(verb: String) throws {
        let command = try CommandRegistry.command(named: verb, abbreviated: false)
        let folder = try TemporaryFolder()
        for example in command.description.examples {
            var workbench = Workbench(files: LocalFiles(in: folder.path), pen: Bench.pen)
            do throws(Diagnostic) {
                _ = try CommandRunner.run(example, in: &workbench)
            } catch {
                #expect(error.code != .usage && error.code != .verb, "\(example): \(error.message.en)")
            }
        }
    }

    @Test func usage() throws {
        let usages = [
            (
                "query",
                "query PATH [--where CONDITION] [--by KEY] [--sum] [--count] [--min] [--max] [--mean] [--median] "
                    + "[--quantile NUMBER] [--percent] [--sort KEY] [--descending] [--limit NUMBER] [--plot]"
            ),
            ("load", "load FILE … [--organ ORGAN] [--county COUNTY] [--year YEAR]"), ("rules", "rules [RULE]"),
            ("set", "set [SETTING] [VALUE]"), ("export", "export KIND [REPORT] --to FILE [--format FORMAT] [--bom]"),
        ]
        for (verb, usage) in usages {
            #expect(
                CommandSyntax(of: try CommandRegistry.command(named: verb, abbreviated: false)).usage(verb) == usage)
        }
    }

    @Test(arguments: ["show", "查看", "sho"])
    func ofOneCommand(name: String) throws {
        var bench = try Bench(loading: false)
        let page = """
            show PATH
            按原样显示报告的表格、正文、单元格或某一行
            也写作：查看

              PATH  报告路径，可带位置

              show 清河县柳溪镇人民政府/2024
              show 清河县柳溪镇人民政府/2024/t3
              show 清河县柳溪镇人民政府/2024/s5

            """
        #expect(bench.output("help \(name)") == page)
        if name != "sho" { #expect(bench.output("\(name) --help") == page) }
    }

    @Test(arguments: [("paths", "路径"), ("conditions", "条件"), ("keys", "按键")])
    func topics(name: String, alias: String) throws {
        for language in Language.allCases {
            var bench = try Bench(language, loading: false)
            let page = bench.output("help \(name)")
            #expect(page == bench.output("help \(alias)"))
            #expect(page.split(separator: "\n").count >= 7)
        }
    }

    @Test func overviewNamesEveryCommand() {
        for language in Language.allCases {
            let page = OutputFormat.plain.text(of: HelpView.overview(language))
            for name in CommandRegistry.names { #expect(page.contains(name)) }
            for group in CommandGroup.allCases { #expect(page.contains(group.title[language])) }
        }
    }

    @Test func unknownTopic() throws {
        var bench = try Bench(.english, loading: false)
        #expect(
            bench.error("help pahts") == [
                "-c:6: error E-verb: there is no command “pahts”", "hint: help lists all commands",
            ])
    }
}
