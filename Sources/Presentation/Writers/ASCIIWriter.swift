extension OutputFormat {
    /// Tables in borders of `+`, `-` and `|`, fitted to the screen, for terminals that draw box borders crookedly.
    package static let ascii = OutputFormat("ascii", for: .people) { output, options, bytes in
        var screen = ScreenText(options)
        screen.append(output.withCharts(in: .ascii)) { table, screen in
            screen.append(table, in: .ascii, width: options.width)
        }
        bytes.append(contentsOf: screen.bytes)
    }
}
