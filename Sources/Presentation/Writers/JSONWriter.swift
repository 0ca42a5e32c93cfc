extension OutputFormat {
    /// A JSON array of objects, one a row and one a line, their keys those of the columns.
    ///
    /// Several tables are several arrays, one after the other; running text without a table is an array of objects with
    /// the key `text`. A number stands as it was published; what is missing is null.
    package static let json = OutputFormat("json", for: .programs, fileEndings: ["json"]) { output, _, bytes in
        for objects in JSONRows.arrays(of: output) {
            bytes.append(text: objects.count == 0 ? "[" : "[\n")
            for index in 0..<objects.count {
                if index > 0 { bytes.append(text: ",\n") }
                objects.append(index, to: &bytes)
            }
            bytes.append(text: objects.count == 0 ? "]\n" : "\n]\n")
        }
    }
}
