extension OutputFormat {
    /// Tables in drawn borders, fitted to the screen.
    package static let box = OutputFormat("box", for: .people) { output, options, bytes in
        var screen = ScreenText(options)
        screen.append(output) { table, screen in
            screen.append(table, in: .box, width: options.width)
        }
        bytes.append(contentsOf: screen.bytes)
    }
}
