extension OutputFormat {
    /// One `title = value` per line, for single rows and tables wider than any screen; never shortened.
    package static let line = OutputFormat("line", for: .people) { output, options, bytes in
        var screen = ScreenText(options)
        screen.append(output) { table, screen in
            screen.append(lineByLine: MeasuredTable(table, ambiguous: options.ambiguous))
        }
        bytes.append(contentsOf: screen.bytes)
    }
}
