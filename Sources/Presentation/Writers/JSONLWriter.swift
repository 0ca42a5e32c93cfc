extension OutputFormat {
    /// JSON Lines: an object a row, its keys those of the columns, the rows of several tables one after the other.
    ///
    /// Running text without a table is an object a line with the key `text`. A number stands as it was published; what is
    /// missing is null.
    package static let jsonl = OutputFormat("jsonl", for: .programs, fileEndings: ["jsonl"]) { output, _, bytes in
        for objects in JSONRows.arrays(of: output) {
            for index in 0..<objects.count {
                objects.append(index, to: &bytes)
                bytes.append(text: "\n")
            }
        }
    }
}
